"""Writes Sources/Emulator/Schemas/*.swift: the message tables of the local cloud.

Field names, types, enum values and the output-only and required marks come from Google's Discovery documents, which
ship with google-api-python-client; enum numbers, oneofs and explicit presence come from the message descriptors of
Google's own Python clients. Run it in an environment with requirements.txt:

    python3 Tests/Python/make_schemas.py Sources/Emulator/Schemas
"""

import importlib
import importlib.metadata
import json
import pathlib
import re
import sys

import googleapiclient
from google.protobuf import descriptor

# api: (discovery document, message modules, root messages)
APIS = {
    "run": ("run.v2", ["google.cloud.run_v2.types"], """GoogleCloudRunV2Service GoogleCloudRunV2Job
        GoogleCloudRunV2Execution GoogleCloudRunV2RunJobRequest GoogleCloudRunV2ListServicesResponse
        GoogleCloudRunV2ListJobsResponse GoogleCloudRunV2ListExecutionsResponse GoogleLongrunningOperation
        GoogleLongrunningWaitOperationRequest"""),
    "scheduler": ("cloudscheduler.v1", ["google.cloud.scheduler_v1.types"], """Job ListJobsResponse PauseJobRequest
        ResumeJobRequest RunJobRequest"""),
    "secretmanager": ("secretmanager.v1", ["google.cloud.secretmanager_v1.types"], """Secret SecretVersion
        AddSecretVersionRequest AccessSecretVersionResponse ListSecretsResponse ListSecretVersionsResponse
        EnableSecretVersionRequest DisableSecretVersionRequest DestroySecretVersionRequest"""),
    "artifactregistry": ("artifactregistry.v1", ["google.cloud.artifactregistry_v1.types"],
        "Repository ListRepositoriesResponse Operation"),
    "monitoring": ("monitoring.v3", ["google.cloud.monitoring_v3.types", "google.api.monitored_resource_pb2"],
        """AlertPolicy NotificationChannel UptimeCheckConfig ListAlertPoliciesResponse
        ListNotificationChannelsResponse ListUptimeCheckConfigsResponse"""),
    "iam": ("iam.v1", ["google.cloud.iam_admin_v1.types", "google.iam.v1.policy_pb2",
        "google.iam.v1.iam_policy_pb2"], """ServiceAccount CreateServiceAccountRequest PatchServiceAccountRequest
        ListServiceAccountsResponse EnableServiceAccountRequest DisableServiceAccountRequest
        UndeleteServiceAccountRequest UndeleteServiceAccountResponse Policy SetIamPolicyRequest
        TestIamPermissionsRequest"""),
    "serviceusage": ("serviceusage.v1", ["google.cloud.service_usage_v1.types"], """GoogleApiServiceusageV1Service
        ListServicesResponse EnableServiceRequest DisableServiceRequest BatchEnableServicesRequest Operation"""),
    "resourcemanager": ("cloudresourcemanager.v3", ["google.cloud.resourcemanager_v3.types",
        "google.iam.v1.policy_pb2", "google.iam.v1.iam_policy_pb2"],
        "Project Policy SetIamPolicyRequest GetIamPolicyRequest"),
    "storage": ("storage.v1", [], "Bucket Buckets ManagedFolder ManagedFolders Object Objects Policy"),
}

PREFIXES = ["GoogleCloudRunV2", "GoogleApiServiceusageV1", "GoogleLongrunning", "GoogleRpc", "GoogleIamV1", "GoogleType",
    "GoogleProtobuf", "GoogleDevtoolsArtifactregistryV1"]
# Left out of the tables: never part of what the local cloud holds, and large.
OPAQUE = {"GoogleApiServiceusageV1ServiceConfig": "any"}
# Settable although their prose says otherwise (Discovery names the state of a recurring attribute, not of the field).
NEVER_OUTPUT = {"etag"}


def short(name):
    for prefix in PREFIXES:
        if name.startswith(prefix):
            return name[len(prefix):]
    return name


def descriptors(modules):
    """Every message descriptor of `modules`, by full name, nested ones and imported ones too."""
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
        for attribute in dir(module):
            value = getattr(module, attribute)
            if hasattr(value, "pb") and callable(getattr(value, "pb", None)):
                try:
                    add(value.pb().DESCRIPTOR)
                except TypeError:
                    continue
            elif isinstance(getattr(value, "DESCRIPTOR", None), descriptor.Descriptor):
                add(value.DESCRIPTOR)
    return found


class Table:
    def __init__(self, api):
        document, modules, roots = APIS[api]
        path = pathlib.Path(googleapiclient.__file__).parent / f"discovery_cache/documents/{document}.json"
        self.document = json.loads(path.read_text())
        self.schemas = self.document["schemas"]
        self.protos = descriptors(modules)
        self.modules = modules
        self.roots = roots.split()
        self.messages = {}
        self.enums = {}
        for root in self.roots:
            if root in self.schemas:
                self.message(root, self.proto_for(root))
            else:
                print("no such schema:", api, root, file=sys.stderr)

    def proto_for(self, name):
        matches = [m for m in self.protos.values() if m.full_name.split(".")[-1] == short(name)]
        return matches[0] if matches else None

    def message(self, name, proto):
        key = short(name)
        if key in self.messages:
            return
        self.messages[key] = None
        schema = self.schemas[name]
        fields = []
        by_json = {f.json_name: f for f in proto.fields} if proto is not None else {}
        for field, value in sorted(schema.get("properties", {}).items()):
            fields.append(self.field(name, field, value, by_json.get(field)))
        self.messages[key] = (proto.full_name if proto is not None else "", fields)

    def field(self, owner, name, value, proto):
        text = f"{name} {self.type(owner, name, value, proto)}"
        prose = value.get("description", "")
        output = value.get("readOnly") or re.match(r"(Optional\. )?(\[?Output[- ]only\]?)", prose, re.I)
        if output and name not in NEVER_OUTPUT:
            text += " out"
        if re.match(r"Required\.", prose) and "Output" not in prose[:40]:
            text += " req"
        oneof = proto.containing_oneof if proto is not None else None
        if oneof is not None and not oneof.name.startswith("_") and len(oneof.fields) > 1:
            text += f" one={oneof.name}"
        elif proto is not None and proto.has_presence and (proto.message_type is None or self.is_wrapper(proto)):
            text += " opt"
        return text

    @staticmethod
    def is_wrapper(proto):
        return proto.message_type.full_name.startswith("google.protobuf.") and proto.message_type.name.endswith("Value")

    def type(self, owner, name, value, proto):
        if "$ref" in value:
            return self.reference(value["$ref"], proto)
        kind = value.get("type")
        if kind == "array":
            return "[" + self.type(owner, name, value["items"], proto) + "]"
        if kind == "object":
            if "additionalProperties" in value:
                inner = value["additionalProperties"]
                item = None
                if proto is not None and proto.message_type is not None and "value" in proto.message_type.fields_by_name:
                    item = proto.message_type.fields_by_name["value"]
                if inner.get("type") == "any":
                    return "any"
                return "{" + self.type(owner, name, inner, item) + "}"
            if "properties" in value:
                key = short(owner) + name[0].upper() + name[1:]
                self.schemas[key] = value
                self.message(key, proto.message_type if proto is not None else None)
                return key
            return "any"
        if "enum" in value:
            return self.enum(owner, name, value["enum"], proto)
        format = value.get("format", "")
        return {
            "int64": "int64", "uint64": "int64", "google-duration": "duration", "google-datetime": "time",
            "date-time": "time", "google-fieldmask": "mask", "byte": "bytes", "int32": "int32", "uint32": "int32",
            "double": "double", "float": "double",
        }.get(format, {"string": "string", "boolean": "bool", "integer": "int32", "number": "double"}.get(kind, "any"))

    def reference(self, name, proto):
        if name in OPAQUE:
            return OPAQUE[name]
        target = proto.message_type if proto is not None and proto.message_type is not None else self.proto_for(name)
        self.message(name, target)
        return short(name)

    def enum(self, owner, name, values, proto):
        numbers = {}
        full = ""
        if proto is not None and proto.enum_type is not None:
            full = proto.enum_type.full_name
            numbers = {v.name: v.number for v in proto.enum_type.values}
        key = full.split(".")[-1] if full else short(owner) + name[0].upper() + name[1:]
        if key in ("Type", "State", "Code", "Status", "Result", "Mode", "Format", "Severity", "Action"):
            key = short(owner) + key
        free = max(numbers.values(), default=-1) + 1
        pairs = []
        for value in values:
            if value not in numbers:
                # A value the installed client does not know yet: any number that is free will do.
                numbers[value] = free
                free += 1
            pairs.append(f"{value}={numbers[value]}")
        self.enums[key] = (full, pairs)
        return "#" + key


def wrap(head, parts):
    lines, line = [], head
    if len(head) > 112:
        # The reader joins the lines of an entry: a long name takes one for itself.
        name, _, full = head.partition(" ")
        lines, line = [name], "    " + full
    for index, part in enumerate(parts):
        piece = " " + part + ("" if index == len(parts) - 1 else ";")
        if len(line) + len(piece) > 112:
            lines.append(line)
            line = "   " + piece
        else:
            line += piece
    return lines + [line]


def write(api, folder):
    table = Table(api)
    packages = sorted({f"google-api-python-client {importlib.metadata.version('google-api-python-client')}"})
    out = [
        f"/// The messages of {table.document['id']}, as text that `MessageTable` reads.",
        "///",
        f"/// Written by Tests/Python/make_schemas.py from Discovery revision {table.document['revision']}",
        f"/// ({', '.join(packages)}) and the descriptors of Google's Python clients. Do not edit.",
        f"let {api}Messages = \"\"\"",
    ]
    for name, (full, fields) in sorted(table.messages.items()):
        out += ["    " + line for line in wrap(f"{name}: {full or '-'};" if fields else f"{name}: {full or '-'}", fields)]
    for name, (full, pairs) in sorted(table.enums.items()):
        out += ["    " + line for line in wrap(f"#{name}: {full or '-'};", pairs)]
    out += ['    """', ""]
    stem = api[0].upper() + api[1:] + "Messages.swift"
    (folder / stem).write_text("\n".join(out))
    print(api, len(table.messages), "messages", len(table.enums), "enums", len(out), "lines")


if __name__ == "__main__":
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for api in APIS:
        write(api, target)
