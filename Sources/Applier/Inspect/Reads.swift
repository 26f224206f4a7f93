import Text
import PlanModel

/// Which calls read a set of resources, each call once, and what their answers mean for each resource.
struct Reads {
    /// A resource to read, and the rules for interpreting the answers.
    struct Item {
        var resource: Resource
        var rules: KindRules
        /// The name that the server gave it, as far as the state knows.
        var known: String?

        init(_ resource: Resource, _ rules: KindRules, known: Entry? = nil) {
            (self.resource, self.rules) = (resource, rules)
            if let known, known.resource.kind == resource.kind, !known.resource.name.hasSuffix("/*") {
                self.known = known.resource.name
            }
        }

        /// True if it can be found only by its labels, because its server-assigned name is unknown.
        var isFoundByLabels: Bool { !rules.identity.find.isEmpty && resource.name.hasSuffix("/*") }
    }

    private let lists: CollectionLists
    private let callAt: [Call?]
    private let answers: [Call: ReadAnswer]
    /// By call: the grants of each policy that was read.
    private let grants: [Call: IAMGrants]
    /// By address, the names that the state knows.
    private let known: [Address: String]
    private struct Labels: Hashable {
        var list: String
        var find: [JSONPointer]
    }

    /// The items of each list, by the fields by which they are found.
    private var labelled: [Labels: [[JSONValue]: [JSONValue]]] = [:]

    init(_ items: [Item], _ lists: CollectionLists, callAt: [Call?], answers: [Call: ReadAnswer]) {
        self.lists = lists
        self.callAt = callAt
        self.answers = answers
        var grants: [Call: IAMGrants] = [:]
        for (index, item) in items.enumerated() where item.resource.procedure == .iamMember {
            guard let call = callAt[index], grants[call] == nil, case .object(let object)? = answers[call] else {
                continue
            }
            let policy = item.resource.policy(object)
            if policy.isWhole { grants[call] = policy.grants }
        }
        self.grants = grants
        known = Dictionary(items.compactMap { item in item.known.map { (item.resource.address, $0) } }) { first, _ in
            first
        }
        for item in items where item.isFoundByLabels {
            guard let url = item.rules.identity.list?.url, case .success(let list)? = lists[url] else { continue }
            let labels = Labels(list: url, find: item.rules.identity.find)
            if labelled[labels] == nil { labelled[labels] = list.index(by: item.rules) }
        }
    }

    /// True if the list says nothing about `item`, so it must be read by itself.
    static func isLeftOut(_ item: Item, of lists: CollectionLists) -> Bool {
        guard let url = item.rules.identity.list?.url, case .success(let list)? = lists[url] else { return false }
        return !item.isFoundByLabels && list.isPartial
            && list.named(item.resource, at: item.rules.identity.field) == nil
    }

    /// All objects that match where the plan wants one and there are several, the first-created one first.
    func twins(_ plan: Plan) -> [Address: [JSONValue]] {
        var twins: [Address: [JSONValue]] = [:]
        for resource in plan.resources where resource.name.hasSuffix("/*") {
            let rules = plan.rules(of: resource)
            guard let url = rules.identity.list?.url else { continue }
            let all = matches(resource, rules, in: url)
            if all.count > 1 { twins[resource.address] = all }
        }
        return twins
    }

    /// The reads of the plan's policies that were told that there is nothing there to have one.
    func missingPolicies(_ plan: Plan) -> Set<Call> {
        Set(
            zip(plan.resources, callAt).compactMap { resource, call in
                guard resource.procedure == .iamMember, let call, case .missing? = answers[call] else { return nil }
                return call
            })
    }

    /// The objects that are found as `resource`, the first-created one first. Where nothing in them proves whose they are,
    /// the one that the state knows comes before those of others.
    private func matches(_ resource: Resource, _ rules: KindRules, in url: String) -> [JSONValue] {
        let body = resource.body.resolved([:], own: nil)
        let labels = Labels(list: url, find: rules.identity.find)
        let marked = labelled[labels]?[rules.key(of: body)] ?? []
        guard marked.isEmpty, !rules.identity.takes.isEmpty, case .success(let list)? = lists[url] else {
            return resource.owner.isEmpty ? knownFirst(rules.firstMade(marked), resource) : rules.firstMade(marked)
        }
        // One of what nobody owns is enough; the others stay nobody's.
        let free = list.matches(resource, at: rules.identity.takes).filter { item in
            resource.owner.keys.allSatisfy { item[$0]?.isZero ?? true }
        }
        return Array(knownFirst(rules.firstMade(free), resource).prefix(1))
    }

    private func knownFirst(_ all: [JSONValue], _ resource: Resource) -> [JSONValue] {
        guard all.count > 1, let name = known[resource.address],
            let own = all.first(where: { resource.serverName(of: $0) == name })
        else { return all }
        return [own] + all.filter { $0 != own }
    }

    /// What the calls found for `item`, the one at `index`.
    func found(at index: Int, _ item: Item) -> Found {
        let (resource, rules) = (item.resource, item.rules)
        if let call = callAt[index] {
            if let grants = grants[call] {
                return grants.contains(resource.body) ? .present(resource.body) : .absent
            }
            switch answers[call] {
            case .object(let live): return interpret(live, resource, rules)
            case .failed(var failure):
                failure.address = resource.address
                return .failed(failure)
            case .missing, nil: return .absent
            }
        }
        guard let url = rules.identity.list?.url, let list = lists[url] else { return .absent }
        switch list {
        case .failure(var failure):
            failure.address = resource.address
            return .failed(failure)
        case .success(let collection):
            guard item.isFoundByLabels else {
                return collection.named(resource, at: rules.identity.field).map { interpret($0, resource, rules) }
                    ?? .absent
            }
            // The first twin stays; the others are reported as orphans, and are removed by the run that created them.
            if let match = matches(resource, rules, in: url).first { return interpret(match, resource, rules) }
            guard !collection.isPartial else {
                return .failed(
                    ApplyFailure(
                        resource.address, "read", Sent("GET", url),
                        message: "the list is incomplete, so nobody knows whether it exists", help: "apply again later")
                )
            }
            return .absent
        }
    }
}
