import Discovery
import Text

/// In what whole APIs differ from the rules.
let apiTraits: [String: TypeTraits] = [
    // aiplatform-1
    "aiplatform.v1": TypeTraits(hasInnerOperations: true),
    // bigquery-1, bigquery-2, bigquery-6, bigquery-7
    "bigquery.v2": TypeTraits(
        kindPrefix: "bigquery", deletesWithNoContent: true, missing: "Not found: $type $dotted",
        taken: "Already Exists: $type $dotted", takenReason: "duplicate", pattern: "[a-zA-Z0-9_]{1,1024}"),
    // billingbudgets-1
    "billingbudgets.v1": TypeTraits(missing: "budget \"$name\" not found"),
    // cloudkms-1, cloudkms-5
    "cloudkms.v1": TypeTraits(
        missing: "$type $name not found.", taken: "$type $name already exists.", pattern: "[a-zA-Z0-9_-]{1,63}"),
    // cloudtasks-4
    "cloudtasks.v2": TypeTraits(pattern: "[a-zA-Z0-9-]{1,100}"),
    // compute-1, compute-2, compute-9
    "compute.v1": TypeTraits(
        kindPrefix: "compute", linkHost: "www.googleapis.com", hasURLs: true,
        missing: "The resource '$name' was not found", taken: "The resource '$name' already exists",
        pattern: "[a-z]([-a-z0-9]{0,61}[a-z0-9])?"),
    // dns-1, dns-4, dns-5
    "dns.v1": TypeTraits(
        kindPrefix: "dns",
        innerKinds: [
            "PolicyAlternativeNameServerConfig": "policyAlternativeNameServerConfig",
            "PolicyAlternativeNameServerConfigTargetNameServer": "policyTargetNameServer",
            "PolicyNetwork": "policyNetwork",
        ],
        missing: "The 'parameters.$kind' resource named '$title' does not exist.",
        taken: "The resource 'entity.$kind' named '$title' already exists"),
    // pubsub-1, pubsub-4
    "pubsub.v1": TypeTraits(
        missing: "Resource not found (resource=$id).", taken: "Resource already exists in the project (resource=$id).",
        pattern: "(?!goog)[a-zA-Z][a-zA-Z0-9._~+%-]{2,254}"),
    // sqladmin-2
    "sqladmin.v1": TypeTraits(
        kindPrefix: "sql", missing: "The $type does not exist.", taken: "The $type already exists."),
]

/// In what single types differ. `defaults` are what an object has that was created without them; in texts, `$id`,
/// `$name`, `$project`, `$number` and `$location` are those of the object, `$now` is the time of the request, `$hash`,
/// `$digits`, `$ip` and `$subnet` depend on the name of the object, and `$region` is its field `region`, like any other.
let typeTraits: [String: JSONObject] = {
    var result: [String: JSONObject] = [:]
    for entry in typeTraitTables.flatMap({ $0.split(separator: "\n\n") }) {
        let lines = entry.split(separator: "\n")
        guard let name = lines.first, let value = try? JSONValue(parsing: lines.dropFirst().joined(separator: "\n"))
        else {
            continue
        }
        result[String(name)] = value.object
    }
    return result
}()
