import Diagnostics
import Text
import YAML

/// The keys of an entry of resources/*.yaml.
struct ResourceKeys: KeyGroup {
    static let shared = ResourceKeys()

    let type = Key(
        "type", .text("text", pattern: "^[a-z0-9]+[.][0-9a-z]+/[A-Za-z.]+$"), required: "pubsub.v1/projects.topics",
        "`API.VERSION/RESOURCE`, as in Google's Discovery documents; `calco types` lists them")
    let id = Key(
        "id", .text(parse: parsePath), otherwise: "the entry's name",
        "Of the object in Google Cloud. Not for types whose id the server assigns")
    let location = Key(
        "location", .text(pattern: "^[a-z0-9-]+$", parse: parseLocation),
        otherwise: "the environment's region; `global` for types that exist only there",
        "A region, a zone, a multi-region or `global`")
    let parent = Key(
        "parent", .text(parse: parsePath), otherwise: "the project, and the location",
        "What it is in: the address of a resource of this stack, or a full name such as `projects/P/instances/I`. What is no "
            + "resource of its own follows the address: `firestore_databases.main/collectionGroups/orders`")
    let body = Key(
        "body", .body, otherwise: "empty",
        "The fields, with the API's own names. Checked against its Discovery document")
    let parameters = Key(
        "parameters", .body, otherwise: "none",
        "What the API takes in the URL of the create, not in the body: `{serviceAccountName: a@x.iam.gserviceaccount.com}` of a "
            + "transfer, `{uniqueWriterIdentity: true}` of a sink. Sent with the create and with updates that take it")
    let leave = Key(
        "leave", .uniqueTexts("fields", "each once", pattern: "^[A-Za-z_]") { $0 }, otherwise: "none",
        "Fields of `body` that are sent when the object is created and then left alone, whoever changes them: "
            + "`[schema, settings.dataDiskSizeGb]`")
    let adopt = Key(
        "adopt", .bool, default: false,
        "`true`: an object that is already there is taken over, although nothing proves that this stack made it")
    let retain = Key(
        "retain", .bool, otherwise: "`true` for types that hold data",
        "`true`: kept when it leaves the configuration, until `retire` names it. `false` for a type that holds data needs "
            + "`because`")
    let because = Key("because", .text(), otherwise: "none", "Why an object that holds data may be deleted")
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, besides what `body` refers to")
}

/// Pieces of a path: what would lead elsewhere, or cannot be seen, is refused.
private func parsePath(_ text: String) throws(Problem) -> String {
    for piece in text.split(separator: "/", omittingEmptySubsequences: false) {
        guard !piece.isEmpty, piece != ".", piece != "..",
            !piece.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F })
        else { throw Problem("'\(text)' is not a name", hint: "no spaces, and no empty piece between slashes") }
    }
    return text
}

private func parseLocation(_ text: String) throws(Problem) -> String {
    guard text.utf8.allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }) else {
        let lower = text.lowercased()
        let isLower = lower.utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }
        throw Problem(
            "'\(text)' is not a location",
            hint: isLower
                ? "write \(lower); where the type has a field of that name, body: {location: \(text)}"
                : "such as europe-west1, europe-west1-b, eu or global")
    }
    return text
}

extension Notation where Value == Node {
    /// Any mapping; what it may hold depends on the type.
    static let body = Notation("mapping", schema: ["type": "object"]) { (node) throws(Problem) in
        guard node.entries != nil else { throw Problem("expected `key: value` lines, found \(node.found)") }
        return node
    }
}

/// Words of Terraform, Pulumi and Config Connector.
let keysElsewhereInResource: [String: String] = [
    "kind": "write type: API.VERSION/RESOURCE", "apiVersion": "write type: API.VERSION/RESOURCE",
    "spec": "write body: {…}", "properties": "write body: {…}", "metadata": "the entry's name is its name",
    "name": "write id: ID", "project": "it is where the environment is: environments/NAME.yaml",
    "region": "write location: REGION", "zone": "write location: ZONE", "depends_on": "write after: [ADDRESS]",
    "dependsOn": "write after: [ADDRESS]", "labels": "write body: {labels: {…}}",
    "lifecycle": "write retain: true, or leave: [FIELD] for ignore_changes", "ignore_changes": "write leave: [FIELD]",
]
