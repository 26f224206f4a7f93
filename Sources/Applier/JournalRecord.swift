package import JSON
package import PlanModel

/// One line of the journal. The state is the last snapshot plus these, in order.
package enum JournalRecord: Sendable, Hashable {
    /// The first line: which snapshot the journal continues.
    case begin(lineage: String, serial: Int)
    /// A run begins to apply this plan, with these rules.
    case apply(plan: String, kinds: [String: KindRules])
    /// A write is about to be sent, at so many seconds since 1970 by this machine's clock. Stays open until `done` or
    /// `gone`; an open one is settled by reading.
    case intent(Action, Resource, at: Int? = nil)
    /// The resource is in the cloud as it stands here.
    case done(Resource)
    /// The resource is not in the cloud, or no longer ours.
    case gone(Address)
    /// The entry's address is about to name another object; this one is to be deleted.
    case deposed(Address)
    /// The object of this address and name left the plan, holds data and stays.
    case kept(Address, name: String)
    /// The deposed or kept object of this address and name is gone.
    case deposedGone(Address, name: String)
}

extension State {
    /// Takes in what `record` says. An intent is a promise, not a fact: it only stays open.
    package mutating func take(_ record: JournalRecord) {
        switch record {
        case .begin: break
        case .intent(let action, let resource, let time):
            guard action != .delete else { return }
            open[resource.address] = resource
            openSince[resource.address] = time
        case .apply(let digest, let rules):
            plan = digest
            kinds.merge(rules) { $1 }
        case .done(let resource):
            entries[resource.address] = resource
            close(resource.address)
            kept.removeAll { $0.kind == resource.kind && $0.name == resource.name }
        case .gone(let address):
            entries[address] = nil
            close(address)
        case .deposed(let address):
            guard let old = entries.removeValue(forKey: address) else { return }
            deposed.append(old)
        case .kept(let address, let name):
            func isIt(_ resource: Resource) -> Bool { resource.address == address && resource.name == name }
            if let entry = entries[address], isIt(entry) {
                entries[address] = nil
                close(address)
                kept.append(entry)
            } else if let index = deposed.firstIndex(where: isIt) {
                kept.append(deposed.remove(at: index))
            }
        case .deposedGone(let address, let name):
            deposed.removeAll { $0.address == address && $0.name == name }
            kept.removeAll { $0.address == address && $0.name == name }
        }
    }

    /// What was announced for `address` has an outcome.
    package mutating func close(_ address: Address) {
        open[address] = nil
        openSince[address] = nil
    }
}

extension JournalRecord {
    package var json: JSONValue {
        switch self {
        case .begin(let lineage, let serial):
            ["record": "begin", "lineage": .string(lineage), "serial": .number(JSONNumber(serial))]
        case .apply(let plan, let kinds):
            ["record": "apply", "plan": .string(plan), "kinds": .object(JSONObject(kinds.map { ($0, $1.json) }))]
        case .intent(let action, let resource, let time):
            .object(
                JSONObject(
                    [
                        ("record", "intent"), ("action", .string(action.rawValue)), ("resource", resource.json),
                    ] + (time.map { [("at", JSONValue($0))] } ?? [])))
        case .done(let resource): ["record": "done", "resource": resource.json]
        case .gone(let address): ["record": "gone", "address": .string(address.text)]
        case .deposed(let address): ["record": "deposed", "address": .string(address.text)]
        case .kept(let address, let name):
            ["record": "kept", "address": .string(address.text), "name": .string(name)]
        case .deposedGone(let address, let name):
            ["record": "deposedGone", "address": .string(address.text), "name": .string(name)]
        }
    }

    package init(json: JSONValue) throws(JSONFormatError) {
        var reader = try ObjectReader(json)
        func resource() throws(JSONFormatError) -> Resource {
            try Resource(json: try reader.value("resource"), at: JSONPointer(tokens: ["resource"]))
        }
        func address() throws(JSONFormatError) -> Address {
            try Address(json: try reader.value("address"), at: JSONPointer(tokens: ["address"]))
        }
        let record = try reader.string("record")
        switch record {
        case "begin": self = .begin(lineage: try reader.string("lineage"), serial: try readSerial(&reader))
        case "apply":
            let kinds = try reader.members("kinds") { name, value, at throws(JSONFormatError) in
                (name, try KindRules(json: value, at: at))
            }
            self = .apply(plan: try reader.string("plan"), kinds: Dictionary(kinds) { $1 })
        case "intent":
            let text = try reader.string("action")
            guard let action = Action(rawValue: text) else {
                throw JSONFormatError(JSONPointer(tokens: ["action"]), "'\(text)' is not an action")
            }
            let time = reader.optional("at") == nil ? nil : try reader.int("at")
            self = .intent(action, try resource(), at: time)
        case "done": self = .done(try resource())
        case "gone": self = .gone(try address())
        case "deposed": self = .deposed(try address())
        case "kept": self = .kept(try address(), name: try reader.string("name"))
        case "deposedGone": self = .deposedGone(try address(), name: try reader.string("name"))
        default: throw JSONFormatError(JSONPointer(tokens: ["record"]), "'\(record)' is not a journal record")
        }
        try reader.finish()
    }

    /// The record as one line of the journal, newline included.
    package var line: [UInt8] { json.compactBytes + [UInt8(ascii: "\n")] }
}
