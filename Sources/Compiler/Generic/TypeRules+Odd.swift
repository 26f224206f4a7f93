import PlanModel
import Text

/// The types whose calls follow no rule of the others.
extension TypeRules {
    /// Jobs of all projects are in one place, and each call names the project (storagetransfer-1).
    static let transferJob: TypeRules = {
        var rules = TypeRules()
        (rules.path, rules.parent) = ("transferJobs/*", "")
        (rules.idField, rules.idText, rules.constants) = ("name", "transferJobs/{id}", ["projectId": "{project}"])
        rules.calls[.read] = CallPattern("GET", "{collection}/{id}?projectId={project}")
        rules.calls[.update] = CallPattern("PATCH", "{collection}/{id}", body: ["projectId": "{project}"])
        rules.calls[.delete] = CallPattern("DELETE", "{collection}/{id}?projectId={project}")
        return rules
    }()

    /// There is one for each network and service; the answer to a list for the network holds it (servicenetworking-1).
    static let peering: TypeRules = {
        var rules = TypeRules()
        let network = "projects/{number}/global/networks/{id}"
        rules.path = "services/*/connections/*"
        rules.parent = "services/servicenetworking.googleapis.com"
        (rules.idField, rules.idText) = ("network", network)
        rules.calls[.read] = CallPattern(
            "GET", "{collection}?network=" + network.replacing("/", with: "%2F"), item: at("connections", "0"))
        rules.calls[.update] = CallPattern("PATCH", "{collection}/-?force=true")
        rules.calls[.update]?.echo = ["network"]
        rules.calls[.delete] = CallPattern(
            "POST", "{collection}/servicenetworking-googleapis-com", body: ["consumerNetwork": network])
        rules.sets = ["reservedPeeringRanges"]
        return rules
    }()

    /// As those that follow from `alerts`: one write at a time (monitoring-17), and a condition that is sent without its
    /// server-assigned name would be a new one, which cuts off open incidents (monitoring-7).
    static let alertPolicy: TypeRules = {
        var rules = TypeRules()
        (rules.find, rules.labels) = (["displayName"], at("userLabels"))
        rules.lane = "monitoring"
        rules.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
        rules.sets = ["notificationChannels"]
        return rules
    }()

    /// The settings of a field are always there (firestore-1): nobody has set them while its indexes are those of what it is
    /// in and it does not expire (firestore-6).
    static let firestoreField: TypeRules = {
        var rules = TypeRules()
        rules.idField = "name"
        rules.unset = [at("indexConfig", "usesAncestorConfig"): true, at("ttlConfig"): .null]
        // firestore-8
        for (method, verb) in ["get": "get", "list": "list", "patch": "update"] {
            rules.permissions[method] = "datastore.indexes.\(verb)"
        }
        return rules
    }()

    /// Nothing in it can say whose it is (storage-39); it goes only while its bucket is ours.
    static let notification: TypeRules = {
        var rules = TypeRules()
        rules.path = "b/*/notificationConfigs/*"
        (rules.find, rules.serverID) = (["topic"], "id")
        // One topic may hear of several things in a bucket (storage-42).
        rules.findToo = ["payload_format", "object_name_prefix", "event_types", "custom_attributes"]
        rules.completed = withTopicHost
        rules.sets = ["event_types"]
        rules.isReplaced = true
        rules.parentForm = Form.Parent("bucket", CallShape("GET", API.storage.root + "b/*?projection=noAcl"))
        return rules
    }()
}
