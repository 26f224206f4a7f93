import Text
import PlanModel

/// What the three kinds of Cloud Monitoring have in common: the server names them, so they are found by owner labels.
extension Scope {
    /// `collection` is also the member of a list response that holds the objects.
    func monitoringRules(_ collection: String) -> KindRules {
        var rules = KindRules()
        rules.identity.field = at("name")
        rules.identity.find = [at("userLabels", "calco_address")] + userLabelOwner.keys.sorted { $0.text < $1.text }
        rules.identity.list = ListCall(
            url: "\(API.monitoring.root)\(project)/\(collection)?pageSize=1000", items: at(collection))
        // A create carries no id of ours, so the server cannot know that it already has the object (monitoring-18).
        rules.timing.once = secondsUntilACreateArrived
        // Google asks to send these one at a time, policies and channels together (monitoring-17).
        rules.timing.lane = "monitoring/" + config.environment.projectID
        return rules
    }

    var userLabelOwner: [JSONPointer: String] {
        [
            at("userLabels", "calco_environment"): config.environment.name,
            at("userLabels", "calco_stack"): config.project.stack,
        ]
    }

    func monitoringInventory(_ collection: String, deleteQuery: String = "") -> Inventory {
        Inventory(
            userLabelOwner, "\(project)/\(collection)/*", at: API.monitoring.root,
            list: ListCall(url: "\(API.monitoring.root)\(project)/\(collection)?pageSize=1000", items: at(collection)),
            delete: deleteQuery)
    }

    func monitoringCalls(_ collection: String, updateMask: String? = nil, deleteQuery: String = "") -> Calls {
        let url = API.monitoring.root + "${self#/name}"
        return Calls(
            read: Call("GET", url), create: Call("POST", "\(API.monitoring.root)\(project)/\(collection)"),
            update: updateMask.map { Call("PATCH", "\(url)?updateMask=\($0)").clearing("updateMask") }
                ?? Call("PATCH", url),
            delete: Call("DELETE", url + deleteQuery))
    }

    func userLabels(_ address: Address) -> JSONValue {
        var labels = JSONObject(config.project.labels.map { ($0, .string($1)) })
        labels["calco_address"] = .string(labelValue(address.text))
        labels["calco_environment"] = .string(config.environment.name)
        labels["calco_stack"] = .string(config.project.stack)
        return .object(labels)
    }
}

/// A request whose connection broke may still be in progress, or waiting in a queue in front of the server.
let secondsUntilACreateArrived = 15

/// `text` as a label's value: at most 63 of `a-z0-9_-`, with part of its digest if more than the dot after the kind had
/// to be changed, so that two addresses never share a value.
func labelValue(_ text: String) -> String {
    let bytes = text.utf8.map { byte -> UInt8 in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
            UInt8(ascii: "-"):
            byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: UInt8(ascii: "-")
        }
    }
    let changes = zip(text.utf8, bytes).count { $0 != $1 }
    guard changes > 1 || bytes.count > 63 else { return String(decoding: bytes, as: UTF8.self) }
    let mark = digest(Array(text.utf8)).dropFirst("sha256:".count).prefix(12)
    return String(decoding: bytes.prefix(50), as: UTF8.self) + "-" + mark
}
