"""Writes Sources/Discovery/APIs/*.swift: what Calco knows of Google's APIs. docs/discovery.md describes the text.

Everything comes from the Discovery documents that ship with google-api-python-client, except what they do not say: the
full names of messages, the numbers of enums, oneofs and explicit presence. Those come from the message descriptors of
Google's own Python clients, where APIS names some. `make discovery` runs this in an environment with requirements.txt:

    python3 Tests/Python/make_discovery.py Sources/Discovery/APIs [API=MODULE,MODULE ...]
"""

import importlib
import importlib.metadata
import json
import pathlib
import re
import sys

import googleapiclient
from google.protobuf import descriptor

# The APIs that are known, each with the Python modules that have its message descriptors, if any.
APIS = {
    "artifactregistry.v1": ["google.cloud.artifactregistry_v1.types"],
    "bigquery.v2": [],
    "cloudresourcemanager.v3": [
        "google.cloud.resourcemanager_v3.types", "google.iam.v1.policy_pb2", "google.iam.v1.iam_policy_pb2"],
    "cloudscheduler.v1": ["google.cloud.scheduler_v1.types"],
    "iam.v1": ["google.cloud.iam_admin_v1.types", "google.iam.v1.policy_pb2", "google.iam.v1.iam_policy_pb2"],
    "monitoring.v3": ["google.cloud.monitoring_v3.types", "google.api.monitored_resource_pb2"],
    "pubsub.v1": ["google.pubsub_v1.types"],
    "run.v2": ["google.cloud.run_v2.types"],
    "secretmanager.v1": ["google.cloud.secretmanager_v1.types"],
    "servicenetworking.v1": [],
    "serviceusage.v1": ["google.cloud.service_usage_v1.types"],
    "storage.v1": [],
}

# APIs of which only the resources are known that can be managed: created, read and deleted, or read and updated.
MANAGED = """
    alloydb.v1 apigateway.v1 apikeys.v2 batch.v1 bigqueryconnection.v1 bigquerydatatransfer.v1 bigqueryreservation.v1
    billingbudgets.v1 binaryauthorization.v1 certificatemanager.v1 cloudbuild.v1 cloudbuild.v2 clouddeploy.v1
    cloudfunctions.v2 cloudkms.v1 cloudtasks.v2 composer.v1 container.v1 datacatalog.v1 dataform.v1 dataplex.v1
    datastream.v1 dns.v1 documentai.v1 essentialcontacts.v1 eventarc.v1 file.v1 firebaserules.v1 firestore.v1 iap.v1
    logging.v2 managedkafka.v1 memcache.v1 monitoring.v1 networkconnectivity.v1 networksecurity.v1 networkservices.v1
    notebooks.v2 orgpolicy.v2 parametermanager.v1 privateca.v1 recaptchaenterprise.v1 redis.v1 run.v1
    servicedirectory.v1 spanner.v1 sqladmin.v1 storagetransfer.v1 vpcaccess.v1 workflows.v1
    """.split()

# Managed APIs that have far more resources than teams use: those that are known.
SELECTED = {
    "aiplatform.v1": "projects.locations.datasets projects.locations.endpoints projects.locations.featureGroups "
        "projects.locations.featureOnlineStores projects.locations.indexEndpoints projects.locations.indexes "
        "projects.locations.metadataStores projects.locations.schedules projects.locations.tensorboards "
        "projects.locations.operations",
    "appengine.v1": "apps apps.operations",
    "compute.v1": "addresses autoscalers backendBuckets backendServices disks externalVpnGateways firewalls "
        "forwardingRules globalAddresses globalForwardingRules globalNetworkEndpointGroups globalOperations healthChecks "
        "instanceGroupManagers instanceTemplates instances networkEndpointGroups networks packetMirrorings "
        "regionBackendServices regionHealthChecks regionNetworkEndpointGroups regionOperations "
        "regionSecurityPolicies regionSslCertificates regionTargetHttpProxies regionTargetHttpsProxies "
        "regionTargetTcpProxies regionUrlMaps resourcePolicies routers routes securityPolicies serviceAttachments "
        "sslCertificates sslPolicies subnetworks targetHttpProxies targetHttpsProxies targetSslProxies "
        "targetTcpProxies urlMaps vpnGateways vpnTunnels zoneOperations",
}

# What is in a resource, and not one: a path of documents is read like one document.
CONTENTS = {"projects.databases.documents"}

# The methods that manage a resource.
STANDARD = {"create", "insert", "get", "list", "patch", "update", "delete", "getIamPolicy", "setIamPolicy",
    "testIamPermissions"}

# Settable although their prose says otherwise.
NEVER_OUTPUT = {"etag"}

# Fields that hold a secret, by name: texts and bytes of which a plan must not know the value.
SECRET = re.compile(
    r"(root|tempRoot|initial)?[pP]assword|authString|(client|cert)?[pP]rivateKey(Data)?|connectionString|sharedSecret"
    r"|rawKey|rsaEncryptedKey|(oauth2)?[cC]lientSecret|authToken|serviceKey|clientKey")
# Secrets of other names.
ALSO_SECRET = {"SecretPayload.data"}
# Named like a secret, and none.
NO_SECRET = set()

SCALARS = {
    ("string", "int64"): "l", ("string", "uint64"): "v", ("integer", "int32"): "i", ("integer", "uint32"): "u",
    ("number", "float"): "f", ("number", "double"): "n", ("string", "byte"): "y", ("string", "google-duration"): "d",
    ("string", "google-datetime"): "t", ("string", "date-time"): "t", ("string", "google-fieldmask"): "m",
}
BY_TYPE = {"string": "s", "boolean": "b", "integer": "i", "number": "n", "any": "a"}


def camel(full_name):
    return "".join(part[:1].upper() + part[1:] for part in full_name.split("."))


class Descriptors:
    """Every message descriptor of some modules, nested and imported ones too, by the names that Discovery may use."""

    def __init__(self, modules):
        self.found = {}
        for name in modules:
            module = importlib.import_module(name)
            for attribute in sorted(dir(module)):
                value = getattr(module, attribute)
                if callable(getattr(value, "pb", None)):
                    try:
                        self.add(value.pb().DESCRIPTOR)
                    except TypeError:
                        continue
                elif isinstance(getattr(value, "DESCRIPTOR", None), descriptor.Descriptor):
                    self.add(value.DESCRIPTOR)
        self.by_name = {}
        for full_name, message in sorted(self.found.items()):
            package = message.file.package
            path = full_name[len(package) + 1:]
            last = path.split(".")[-1]
            for name in {last, camel(path), camel(package) + last, camel(full_name)}:
                self.by_name.setdefault(name, []).append(message)

    def add(self, message):
        if message.full_name in self.found:
            return
        self.found[message.full_name] = message
        for nested in message.nested_types:
            self.add(nested)
        for field in message.fields:
            if field.message_type is not None:
                self.add(field.message_type)

    def named(self, name, properties):
        """The message whose fields are most like `properties`; none when not even half of them are its."""
        candidates = []
        for message in self.by_name.get(name, []):
            names = {field.json_name for field in message.fields}
            common = len(names & properties)
            if 2 * common >= len(properties):
                candidates.append((len(names ^ properties), message.full_name, message))
        return min(candidates, key=lambda found: found[:2])[2] if candidates else None


class Document:
    """One Discovery document on its way to text."""

    def __init__(self, api, modules, managed=False, selected=None):
        self.managed, self.selected = managed, selected
        folder = pathlib.Path(googleapiclient.__file__).parent / "discovery_cache/documents"
        self.api = api
        self.json = json.loads((folder / f"{api}.json").read_text())
        self.protos = Descriptors(modules)
        self.schemas = {}
        self.enums = {}
        self.resources = {}
        # Equal enums stand once, under the first of their names.
        self.written = {}
        self.methods("", self.json)

    def methods(self, path, node):
        parts = []
        for name, method in sorted(self.wanted(path, node.get("methods", {})).items()):
            parts += self.method(f"{path}.{name}", name, method)
        if parts:
            self.resources[path] = ";".join([path, *parts])
        for name, inner in sorted(node.get("resources", {}).items()):
            self.methods(f"{path}.{name}" if path else name, inner)

    def wanted(self, path, methods):
        if not self.managed:
            return methods
        if path in CONTENTS or self.selected and path not in self.selected.split():
            return {}
        standard = {name: method for name, method in methods.items() if name in STANDARD}
        is_created = standard.keys() & {"create", "insert"} and "get" in standard
        is_changed = "get" in standard and standard.keys() & {"patch", "update"}
        is_operation = "get" in standard and path.lower().endswith("operations")
        return standard if is_created or is_changed or is_operation else {}

    def method(self, full_name, name, method):
        messages = []
        for key in ("request", "response"):
            reference = method.get(key, {}).get("$ref")
            messages.append(reference or "-")
            if reference:
                self.message(reference, self.json["schemas"][reference], None)
        yield f"{name} {method['httpMethod']} {template(method)} {' '.join(messages)}"
        for parameter, value in sorted(method.get("parameters", {}).items()):
            if value["location"] == "query":
                kind = self.type(f"{full_name}.{parameter}", value, None)
                yield f"?{parameter} {'[' if value.get('repeated') else ''}{kind}{' +' if value.get('required') else ''}"

    def message(self, name, schema, proto):
        """Writes the message `name`, with those that it mentions."""
        if name in self.schemas:
            return
        self.schemas[name] = None
        properties = schema.get("properties", {})
        if "." not in name:
            proto = self.protos.named(name, set(properties)) or proto
        by_json = {field.json_name: field for field in proto.fields} if proto is not None else {}
        fields = [self.field(name, field, value, by_json.get(field)) for field, value in sorted(properties.items())]
        full_name = proto.full_name if proto is not None else "-"
        self.schemas[name] = ";".join([f"{name} {full_name}", *fields])

    def field(self, owner, name, value, proto):
        prose = value.get("description", "")
        kind = self.type(f"{owner}.{name}", value, proto)
        marks = ""
        output = value.get("readOnly") or re.match(r"(Optional\. )?(\[?Output[- ]only\]?)", prose, re.I)
        if output and name not in NEVER_OUTPUT:
            marks += "-"
        if re.match(r"Required\.", prose) and "Output" not in prose[:40]:
            marks += "+"
        if re.match(r"((Required|Optional|Identifier|Output only)[.;,] )*Immutable\b", prose):
            marks += "^"
        if re.match(r"((Required|Optional|Immutable|Identifier)[.;,] )*Identifier\b", prose):
            marks += "*"
        if re.match(r"((Required|Optional|Immutable)[.;,] )*\[?Input[- ]only", prose, re.I):
            marks += "<"
        place = f"{owner.split('.')[0]}.{name}"
        named = SECRET.fullmatch(name) and kind in ("s", "y") and place not in NO_SECRET
        if named or place in ALSO_SECRET:
            marks += "!"
        oneof = proto.containing_oneof if proto is not None else None
        if oneof is not None and not oneof.name.startswith("_") and len(oneof.fields) > 1:
            marks += f"={oneof.name}"
        elif proto is not None and proto.has_presence and (proto.message_type is None or is_wrapper(proto)):
            marks = "?" + marks
        return f"{name} {kind} {marks}".rstrip()

    def type(self, place, value, proto):
        """`place` is the path of the field, the name of an enum or message that has none of its own."""
        message = proto.message_type if proto is not None else None
        if "$ref" in value:
            reference = value["$ref"]
            schema = self.json["schemas"][reference]
            if schema.get("type") == "object" and "additionalProperties" not in schema:
                self.message(reference, schema, message)
                return "@" + reference
            return self.type(place, schema, proto)
        kind = value.get("type")
        if kind == "array":
            return "[" + self.type(place, value["items"], proto)
        if kind == "object":
            if "properties" in value:
                self.message(place, value, message)
                return "@"
            inner = value.get("additionalProperties")
            if inner is None or inner.get("type") == "any":
                return "o"
            item = message.fields_by_name.get("value") if message is not None else None
            return "{" + self.type(place, inner, item)
        if "enum" in value:
            first = self.enum(place, value["enum"], proto)
            return "#" if first == place else "#" + first
        return SCALARS.get((kind, value.get("format"))) or BY_TYPE.get(kind, "a")

    def enum(self, name, values, proto):
        kind = proto.enum_type if proto is not None else None
        numbers = {value.name: value.number for value in kind.values} if kind is not None else {}
        free = max(numbers.values(), default=-1) + 1
        parts, expected = [kind.full_name if kind is not None else "-"], 0
        for value in values:
            if value not in numbers:
                # A value that the installed client does not know yet: any number that is free will do.
                numbers[value] = free
                free += 1
            parts.append(value if numbers[value] == expected else f"{value}={numbers[value]}")
            expected = numbers[value] + 1
        text = ";".join(parts)
        first = self.written.setdefault("#" + text, name)
        self.enums[first] = f"{first} {text}"
        return first

    def text(self):
        """The head, the three indexes and the entries; a length counts the bytes of an entry's line, its end too."""
        head = [self.json["id"].replace(":", "."), self.json["revision"],
            self.json["rootUrl"] + self.json["servicePath"], self.json["title"]]
        lines, entries = [" ".join(head)], []
        for table in (self.schemas, self.enums, self.resources):
            names = sorted(table)
            lines.append(";".join(f"{name} {len(table[name].encode()) + 1}" for name in names))
            entries += [table[name] for name in names]
        return "\n".join(lines + entries) + "\n"


def is_wrapper(proto):
    return proto.message_type.full_name.startswith("google.protobuf.") and proto.message_type.name.endswith("Value")


def template(method):
    """The path as Google's transcoding rules write it: `v2/{name=projects/*/locations/*}:run`."""

    def variable(match):
        name = match[2]
        if not match[1]:
            return "{" + name + "}"
        pattern = method["parameters"][name].get("pattern", "^.*$").removeprefix("^").removesuffix("$")
        pattern = re.sub(r"\((?:[^()]|\([^()]*\))*\)|\[\^/\]\+", "*", pattern)
        pattern = re.sub(r"\.[*+]", "**", pattern)
        return "{" + name + "=" + (pattern if re.fullmatch(r"[\w./*-]+", pattern) else "**") + "}"

    return re.sub(r"\{(\+?)([^{}]+)\}", variable, method["path"])


def swift_name(api):
    name, _, version = api.partition(".")
    return name + version.capitalize()


def write(api, modules, folder):
    document = Document(api, modules, api in MANAGED or api in SELECTED, SELECTED.get(api))
    text = document.text()
    assert text.isascii() and '"""' not in text, api
    package = f"google-api-python-client {importlib.metadata.version('google-api-python-client')}"
    source = f"the Discovery document {document.json['id']} of {document.json['revision']} in {package}"
    out = [
        "// swift-format-ignore-file",
        f"// Written by Tests/Python/make_discovery.py from {source}. Do not edit.",
        "extension GoogleAPI {",
        f"    static let {swift_name(api)} = GoogleAPI(",
        '        #"""',
        # A literal does not have the newline before its end.
        text,
        '"""#)',
        "}",
    ]
    (folder / f"{camel(api)}.swift").write_text("\n".join(out) + "\n")
    print(api, len(document.schemas), "messages", len(document.enums), "enums", len(document.resources), "resources",
        len(text), "bytes")


def write_table(apis, folder):
    out = [
        "// Written by Tests/Python/make_discovery.py. Do not edit.",
        "extension GoogleAPI {",
        "    /// The names of all APIs that are known, as `named` takes them, one to a line.",
        '    static let names = """',
        *(f"        {api}" for api in sorted(apis)),
        '        """',
        "",
        "    static func known(_ name: String) -> GoogleAPI? {",
        "        switch name {",
        *(f'        case "{api}": {swift_name(api)}' for api in sorted(apis)),
        "        default: nil",
        "        }",
        "    }",
        "}",
    ]
    (folder / "Known.swift").write_text("\n".join(out) + "\n")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    apis = APIS | {api: [] for api in [*MANAGED, *SELECTED]}
    for argument in sys.argv[2:]:
        name, _, modules = argument.partition("=")
        apis[name] = [module for module in modules.split(",") if module]
    for file in folder.glob("*.swift"):
        file.unlink()
    for api, modules in apis.items():
        write(api, modules, folder)
    write_table(apis, folder)


if __name__ == "__main__":
    main()
