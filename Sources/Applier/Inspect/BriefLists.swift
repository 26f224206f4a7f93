import PlanModel
import Text

extension Plan {
    /// By address, the list that may show that nothing is to be done about an object: of one that the state has as the plan
    /// reads it, and of which nothing is asked but whether its fields are as wanted.
    func briefLists(for state: State) -> [Address: ListCall] {
        let lists = Dictionary(
            kinds.values.flatMap(\.identity.brief).map { ($0.url.prefix { $0 != "?" }, $0) }
        ) { first, _ in first }
        guard !lists.isEmpty else { return [:] }
        let targets = outputTargets
        var found: [Address: ListCall] = [:]
        for resource in resources where resource.asksForItsFieldsOnly && !targets.contains(resource.address) {
            let url = resource.calls.read.url
            guard let slash = url.lastIndex(of: "/"), let list = lists[url[..<slash]],
                kinds[resource.kind]?.identity.brief.contains(list) == true,
                let entry = state.entries[resource.address], state.open[resource.address] == nil,
                entry.resource.calls.read == resource.calls.read,
                // What the server never showed may be shown now.
                !entry.resource.served.values.contains(.null)
            else { continue }
            found[resource.address] = list
        }
        return found
    }
}

extension Resource {
    /// True if an apply looks at nothing of the object but its fields and its owner.
    fileprivate var asksForItsFieldsOnly: Bool {
        procedure == .crud && sensitive.isEmpty && switches.isEmpty && apart.isEmpty && leave.isEmpty && awaits.isEmpty
            && requires.isEmpty && marks.isEmpty && contents == nil && numbering == nil && values == nil && list == nil
            && calls.renew == nil
    }
}

extension Reads.Item {
    /// True if `item` of a list has something wherever the plan has: what is missing in it is not known.
    func isShown(by item: JSONValue) -> Bool {
        guard case .present = interpret(item, resource, rules) else { return false }
        return item.hasAll(of: resource.body, at: JSONPointer(), but: rules.comparison.fields)
    }
}

extension JSONValue {
    /// True if it has a value, whatever it is, in all places in which `wanted` has one.
    fileprivate func hasAll(of wanted: JSONValue, at place: JSONPointer, but rules: [JSONPointer: CompareRule]) -> Bool
    {
        if !rules.isEmpty, rules[place] == .ignore { return true }
        switch wanted {
        case .object(let members) where !members.isEmpty:
            guard let own = object else { return false }
            return members.allSatisfy { member in
                own[member.key]?.hasAll(of: member.value, at: place.appending(member.key), but: rules) ?? false
            }
        case .array(let elements) where !elements.isEmpty:
            // In another order, nobody can tell which is which.
            guard let own = array, own.count == elements.count else { return false }
            return zip(own, elements).allSatisfy { $0.hasAll(of: $1, at: place.appending("*"), but: rules) }
        default: return !isNull
        }
    }
}
