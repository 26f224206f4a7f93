import Text
import PlanModel

/// A collection as its list call gave it.
struct CollectionList: Sendable {
    /// By the last step of each object's `name`.
    private(set) var byName: [Substring: JSONValue] = [:]
    private(set) var items: [JSONValue] = []
    /// True: the server could not reach a part of it, so an object that is not here may still exist.
    private(set) var isPartial = false

    /// Why `page` cannot be believed, in words; nil when it was taken in. An array that is left out is an empty one, but
    /// anything else in its place says nothing about what is there.
    mutating func add(_ page: JSONValue, _ list: ListCall) -> String? {
        let found = page[list.items] ?? .null
        guard found.isNull || found.array != nil else { return "\(list.items.text) in the answer is no array" }
        let token = page["nextPageToken"] ?? .null
        guard token.isNull || token.string != nil else { return "the name of the next page is no text" }
        for item in found.array ?? [] {
            guard item.object != nil else {
                return "\(list.items.text) in the answer holds something that is no object"
            }
            items.append(item)
            if let name = item["name"]?.string ?? item["email"]?.string { byName[lastStep(name)] = item }
        }
        if let partial = list.partial, page[partial]?.array?.isEmpty == false { isPartial = true }
        return nil
    }

    /// The items that equal the resource's body at every pointer of `find`.
    func matches(_ resource: Resource, find: [JSONPointer]) -> [JSONValue] {
        let body = resource.body.resolved([:], own: nil)
        return items.filter { item in find.allSatisfy { item[$0] != nil && item[$0] == body[$0] } }
    }

    /// The same for many resources: the items by what stands at `find`.
    func index(by find: [JSONPointer]) -> [[JSONValue]: [JSONValue]] {
        Dictionary(grouping: items) { item in find.compactMap { item[$0] } }
    }

    func named(_ name: String) -> JSONValue? { byName[lastStep(name)] }
}

private func lastStep(_ text: String) -> Substring { text.split(separator: "/").last ?? text[...] }

/// Which calls read a set of resources, each call once, and what their answers mean for each resource.
struct Reads {
    typealias Item = (resource: Resource, rules: KindRules)
    typealias Lists = [String: Result<CollectionList, ApplyFailure>]

    private let lists: Lists
    private let callAt: [Call?]
    private let answers: [Call: ReadAnswer]
    /// By call: the grants of each policy that was read.
    private let grants: [Call: IAMGrants]
    private struct Labels: Hashable {
        var list: String
        var find: [JSONPointer]
    }

    /// The items of each list by what they are found by.
    private var labelled: [Labels: [[JSONValue]: [JSONValue]]] = [:]

    init(_ items: [Item], _ lists: Lists, callAt: [Call?], answers: [Call: ReadAnswer]) {
        self.lists = lists
        self.callAt = callAt
        self.answers = answers
        var grants: [Call: IAMGrants] = [:]
        for (index, item) in items.enumerated() where item.resource.procedure == .iamMember {
            guard let call = callAt[index], grants[call] == nil, case .object(let object)? = answers[call] else {
                continue
            }
            let policy = IAMPolicy(object)
            if policy.isWhole { grants[call] = policy.grants }
        }
        self.grants = grants
        for item in items where Self.isFound(item) {
            guard let url = item.rules.list?.url, case .success(let list)? = lists[url] else { continue }
            let labels = Labels(list: url, find: item.rules.find)
            if labelled[labels] == nil { labelled[labels] = list.index(by: item.rules.find) }
        }
    }

    /// True for what is known by its labels only: its name is the server's, and not known.
    private static func isFound(_ item: Item) -> Bool {
        !item.rules.find.isEmpty && item.resource.name.hasSuffix("/*")
    }

    /// True if the list told nothing about `item`, so that it must be read by itself.
    static func isLeftOut(_ item: Item, of lists: Lists) -> Bool {
        guard let url = item.rules.list?.url, case .success(let list)? = lists[url] else { return false }
        return !isFound(item) && list.isPartial && list.named(item.resource.name) == nil
    }

    /// Where more than one object is what the plan wants once, all of them, the first one first.
    func twins(_ plan: Plan) -> [Address: [JSONValue]] {
        var twins: [Address: [JSONValue]] = [:]
        for resource in plan.resources where resource.name.hasSuffix("/*") {
            guard let rules = plan.kinds[resource.kind], let url = rules.list?.url else { continue }
            let body = resource.body.resolved([:], own: nil)
            let matches = labelled[Labels(list: url, find: rules.find)]?[rules.find.compactMap { body[$0] }] ?? []
            if matches.count > 1 { twins[resource.address] = rules.firstMade(matches) }
        }
        return twins
    }

    func found(at index: Int, _ resource: Resource, _ rules: KindRules) -> Found {
        if let call = callAt[index] {
            if let grants = grants[call] {
                return grants.contains(resource.body) ? .present(resource.body) : .absent
            }
            switch answers[call] {
            case .object(let object): return interpret(object, resource, rules)
            case .failed(var failure):
                failure.address = resource.address
                return .failed(failure)
            case .missing, nil: return .absent
            }
        }
        guard let url = rules.list?.url, let list = lists[url] else { return .absent }
        switch list {
        case .failure(var failure):
            failure.address = resource.address
            return .failed(failure)
        case .success(let collection):
            guard Self.isFound((resource, rules)) else {
                return collection.named(resource.name).map { interpret($0, resource, rules) } ?? .absent
            }
            let body = resource.body.resolved([:], own: nil)
            let matches = rules.firstMade(
                labelled[Labels(list: url, find: rules.find)]?[rules.find.compactMap { body[$0] }] ?? [])
            // Of twins the first one stays; the others are told as orphans, and go with the run that made them.
            if let match = matches.first { return interpret(match, resource, rules) }
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

/// What the answer to `call` means, which reads what an object stands in: it must be about just that.
func parentFound(_ object: JSONValue, by call: Call, for address: Address) -> Found {
    let path = call.url.prefix { $0 != "?" }
    guard let name = object["name"]?.string, lastStep(name) == lastStep(String(path)) else {
        return .failed(
            ApplyFailure(
                address, "read", Sent(call), message: "the answer is not about what was asked for",
                help: "nothing is decided on such an answer; apply again"))
    }
    return .present(object)
}

/// What an answer to a resource's read call means: some objects exist only in name (`absent`), and a policy holds a
/// member or does not. An answer about something else, or about nothing, is none.
func interpret(_ object: JSONValue, _ resource: Resource, _ rules: KindRules) -> Found {
    func unbelievable(_ message: String) -> Found {
        .failed(
            ApplyFailure(
                resource.address, "read", .init(resource.calls.read), message: message,
                help: "nothing is decided on such an answer; apply again"))
    }
    switch resource.procedure {
    case .crud:
        if let place = rules.identity {
            let wanted = resource.body[place]?.string ?? resource.name
            let said = object[place]?.string
            guard let said, wanted.hasSuffix("/*") || lastStep(said) == lastStep(wanted) else {
                return unbelievable(
                    "the answer is not about \(wanted): its \(place.text) is "
                        + (said.map { "\"\($0)\"" } ?? "missing"))
            }
        }
        for (pointer, values) in rules.absent {
            if let text = object[pointer]?.string, values.contains(text) { return .absent }
        }
        return .present(object)
    case .iamMember:
        let policy = IAMPolicy(object)
        guard policy.isWhole else { return unbelievable("the answer is no policy") }
        return policy.holds(resource.body) ? .present(resource.body) : .absent
    }
}
