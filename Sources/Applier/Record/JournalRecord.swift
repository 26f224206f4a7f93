package import Text
package import PlanModel

/// One line of the journal. The state is the last snapshot plus these, in order.
package enum JournalRecord: Sendable, Hashable {
    /// The first line: whose journal it is, which snapshot it continues, and which run writes it. Version 1 does not say
    /// whose.
    case begin(StackID?, lineage: String, serial: Int, run: RunMark? = nil)
    /// Rules that records after this one name.
    case rules([NamedRules])
    /// A snapshot with this serial and digest is about to be written where others share the state: it holds everything
    /// up to here.
    case save(serial: Int, digest: String)
    /// A run starts to apply this plan.
    case apply(plan: String)
    /// A write is about to be sent, at this many seconds since 1970 by this machine's clock. It stays open until `done`,
    /// `refused` or `gone`; the outcome of an open one is found by reading. `request` is the digest of the call.
    case intent(Action, Entry, at: Int? = nil, request: String? = nil)
    /// A call was answered. What that means for the object is in the records that follow.
    case answered(AnsweredCall)
    /// The object is in the cloud as recorded here.
    case done(Entry)
    /// What was announced for this address was refused, and changed nothing.
    case refused(Address)
    /// The object is not in the cloud, or no longer ours.
    case gone(Address)
    /// The entry's address is about to name another object; the present one is to be deleted.
    case deposed(Address)
    /// The object with this address and name left the plan, holds data and stays.
    case kept(Address, name: String)
    /// The deposed or kept object with this address and name is gone.
    case deposedGone(Address, name: String)

    /// The rules that the record names.
    var named: NamedRules? {
        switch self {
        case .intent(_, let entry, _, _), .done(let entry): entry.named
        default: nil
        }
    }

    /// True for the announcement of a create that a second sending would double, or that nothing but this announcement
    /// proves to be ours: machines that share the state must know of it before it is sent.
    var mustBeShared: Bool {
        guard case .intent(let action, let entry, _, _) = self, action == .create || action == .replace else {
            return false
        }
        let resource = entry.resource
        return entry.rules.timing.once != nil || resource.numbering != nil
            || (resource.owner.isEmpty && !resource.adopts)
    }
}

extension State {
    /// Applies `record` to the state. An intent is not a fact: it is only marked as open.
    package mutating func take(_ record: JournalRecord) {
        switch record {
        case .begin, .rules, .answered: break
        case .save(let serial, _): self.serial = serial
        case .intent(let action, let entry, let time, _):
            guard action != .delete else { return }
            open[entry.address] = entry
            openSince[entry.address] = time
        case .apply(let digest): plan = digest
        case .done(let entry):
            entries[entry.address] = entry
            close(entry.address)
            kept.removeAll { $0.resource.kind == entry.resource.kind && $0.resource.name == entry.resource.name }
        case .refused(let address): close(address)
        case .gone(let address):
            entries[address] = nil
            close(address)
        case .deposed(let address):
            guard let old = entries.removeValue(forKey: address) else { return }
            deposed.append(old)
        case .kept(let address, let name):
            func isIt(_ entry: Entry) -> Bool { entry.address == address && entry.resource.name == name }
            if let entry = entries[address], isIt(entry) {
                entries[address] = nil
                close(address)
                kept.append(entry)
            } else if let index = deposed.firstIndex(where: isIt) {
                kept.append(deposed.remove(at: index))
            }
        case .deposedGone(let address, let name):
            deposed.removeAll { $0.address == address && $0.resource.name == name }
            kept.removeAll { $0.address == address && $0.resource.name == name }
        }
    }

    /// Closes what was announced for `address`: it has an outcome.
    package mutating func close(_ address: Address) {
        open[address] = nil
        openSince[address] = nil
    }
}

extension JournalRecord {
    package var json: JSONValue {
        switch self {
        case .begin(let owner, let lineage, let serial, let run):
            .object(
                JSONObject(
                    (owner?.members ?? []) + [
                        ("record", "begin"), ("lineage", .string(lineage)), ("serial", .number(JSONNumber(serial))),
                        ("version", JSONValue(State.version)),
                    ] + (run.map { [("run", $0.json)] } ?? [])))
        case .rules(let rules): ["record": "rules", "rules": rulesJSON(rules)]
        case .save(let serial, let digest):
            ["record": "save", "serial": JSONValue(serial), "state": .string(digest)]
        case .apply(let plan): ["record": "apply", "plan": .string(plan)]
        case .intent(let action, let entry, let time, let request):
            .object(
                JSONObject(
                    [
                        ("record", "intent"), ("action", .string(action.rawValue)), ("resource", entry.resource.json),
                        ("rules", .string(entry.named.name)),
                    ] + (time.map { [("at", JSONValue($0))] } ?? [])
                        + (request.map { [("request", .string($0))] } ?? [])))
        case .answered(let call): call.json
        case .done(let entry):
            ["record": "done", "resource": entry.resource.json, "rules": .string(entry.named.name)]
        case .refused(let address): ["record": "refused", "address": .string(address.text)]
        case .gone(let address): ["record": "gone", "address": .string(address.text)]
        case .deposed(let address): ["record": "deposed", "address": .string(address.text)]
        case .kept(let address, let name):
            ["record": "kept", "address": .string(address.text), "name": .string(name)]
        case .deposedGone(let address, let name):
            ["record": "deposedGone", "address": .string(address.text), "name": .string(name)]
        }
    }

    /// The record as one line of the journal, newline included.
    package var line: [UInt8] { json.compactBytes + [UInt8(ascii: "\n")] }
}
