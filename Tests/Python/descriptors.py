"""Writes what Discovery documents lack and protobuf's descriptors have, one JSON file for each of the APIs below: the full
names of messages and enums, the numbers of enums, oneofs and explicit presence. They come from the message descriptors of
Google's own Python clients. `make discovery` runs this in an environment with requirements.txt:

    python3 Tests/Python/descriptors.py FOLDER
"""

import importlib
import json
import pathlib
import sys

from google.protobuf import descriptor

# The modules that have the descriptors of an API's messages.
MODULES = {
    "artifactregistry.v1": ["google.cloud.artifactregistry_v1.types"],
    "cloudresourcemanager.v3": [
        "google.cloud.resourcemanager_v3.types", "google.iam.v1.policy_pb2", "google.iam.v1.iam_policy_pb2"],
    "cloudscheduler.v1": ["google.cloud.scheduler_v1.types"],
    "iam.v1": ["google.cloud.iam_admin_v1.types", "google.iam.v1.policy_pb2", "google.iam.v1.iam_policy_pb2"],
    "monitoring.v3": ["google.cloud.monitoring_v3.types", "google.api.monitored_resource_pb2"],
    "pubsub.v1": ["google.pubsub_v1.types"],
    "run.v2": ["google.cloud.run_v2.types"],
    "secretmanager.v1": ["google.cloud.secretmanager_v1.types"],
    "serviceusage.v1": ["google.cloud.service_usage_v1.types"],
}


def messages_of(modules):
    """Every message of some modules, nested and mentioned ones too, by full name."""
    found = {}

    def add(message):
        if message.full_name in found:
            return
        found[message.full_name] = message
        for nested in message.nested_types:
            add(nested)
        for field in message.fields:
            if field.message_type is not None:
                add(field.message_type)

    for name in modules:
        module = importlib.import_module(name)
        for attribute in sorted(dir(module)):
            value = getattr(module, attribute)
            if callable(getattr(value, "pb", None)):
                try:
                    add(value.pb().DESCRIPTOR)
                except TypeError:
                    continue
            elif isinstance(getattr(value, "DESCRIPTOR", None), descriptor.Descriptor):
                add(value.DESCRIPTOR)
    return found


def facts(field):
    message, oneof = field.message_type, field.containing_oneof
    known = {}
    if message is not None:
        known["message"] = message.full_name
    if field.enum_type is not None:
        known["enum"] = field.enum_type.full_name
    if oneof is not None and not oneof.name.startswith("_") and len(oneof.fields) > 1:
        known["oneof"] = oneof.name
    elif field.has_presence and (message is None or is_wrapper(message)):
        known["presence"] = True
    return known


def is_wrapper(message):
    return message.full_name.startswith("google.protobuf.") and message.name.endswith("Value")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for api, modules in MODULES.items():
        found = messages_of(modules)
        enums = {field.enum_type.full_name: {value.name: value.number for value in field.enum_type.values}
            for message in found.values() for field in message.fields if field.enum_type is not None}
        messages = {name: {"package": message.file.package,
            "fields": {field.json_name: facts(field) for field in message.fields}} for name, message in found.items()}
        (folder / f"{api}.json").write_text(json.dumps({"messages": messages, "enums": enums}))


if __name__ == "__main__":
    main()
