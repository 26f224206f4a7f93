import JSON
import PlanModel

/// A collection as its list call gave it.
struct CollectionList: Sendable {
    /// By the last step of each object's `name`.
    private(set) var byName: [Substring: JSONValue] = [:]
    private(set) var items: [JSONValue] = []
    /// True: the server could not reach a part of it, so an object that is not here may still exist.
    private(set) var isPartial = false

    mutating func add(_ page: JSONValue, _ list: ListCall) {
        for item in page[list.items]?.array ?? [] {
            items.append(item)
            if let name = item["name"]?.string ?? item["email"]?.string { byName[lastStep(name)] = item }
        }
        if let partial = list.partial, page[partial]?.array?.isEmpty == false { isPartial = true }
    }

    /// The items that equal the resource's body at every pointer of `find`.
    func matches(_ resource: Resource, find: [JSONPointer]) -> [JSONValue] {
        let body = resource.body.resolved([:], own: nil)
        return items.filter { item in find.allSatisfy { item[$0] != nil && item[$0] == body[$0] } }
    }

    func named(_ name: String) -> JSONValue? { byName[lastStep(name)] }
}

private func lastStep(_ text: String) -> Substring { text.split(separator: "/").last ?? text[...] }

/// Which calls read a set of resources, each call once, and what their answers mean for each resource.
struct Reads {
    private let lists: [String: Result<CollectionList, ApplyFailure>]
    /// The call that reads the resource at that index; nil where a list has told already.
    private var callAt: [Call?] = []
    private(set) var calls: [(Call, Address)] = []

    init(
        _ resources: [(resource: Resource, rules: KindRules)], _ lists: [String: Result<CollectionList, ApplyFailure>]
    ) {
        self.lists = lists
        var seen: Set<Call> = []
        for (resource, rules) in resources {
            guard needsCall(resource, rules), let call = resource.calls.read.resolved([:], own: nil) else {
                callAt.append(nil)
                continue
            }
            callAt.append(call)
            if seen.insert(call).inserted { calls.append((call, resource.address)) }
        }
    }

    private func needsCall(_ resource: Resource, _ rules: KindRules) -> Bool {
        guard let url = rules.list?.url, let list = lists[url] else { return true }
        guard case .success(let collection) = list else { return false }
        return rules.find.isEmpty && collection.isPartial && collection.named(resource.name) == nil
    }

    func found(
        at index: Int, _ answers: [Call: ReadAnswer], _ resource: Resource, _ rules: KindRules
    ) -> Found {
        if let call = callAt[index] {
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
            guard !rules.find.isEmpty else {
                return collection.named(resource.name).map { interpret($0, resource, rules) } ?? .absent
            }
            let matches = collection.matches(resource, find: rules.find)
            guard matches.count < 2 else {
                return .failed(
                    ApplyFailure(
                        resource.address, "read", request: "GET \(url)",
                        message: "\(matches.count) objects carry this resource's labels: "
                            + matches.compactMap { $0["name"]?.string }.joined(separator: ", "),
                        help: "delete the extra ones in the console, then apply again"))
            }
            if let match = matches.first { return interpret(match, resource, rules) }
            guard !collection.isPartial else {
                return .failed(
                    ApplyFailure(
                        resource.address, "read", request: "GET \(url)",
                        message: "the list is incomplete, so nobody knows whether it exists", help: "apply again later")
                )
            }
            return .absent
        }
    }
}

/// What an answer to a resource's read call means: some objects exist only in name (`absent`), and a policy holds a
/// member or does not.
func interpret(_ object: JSONValue, _ resource: Resource, _ rules: KindRules) -> Found {
    switch resource.procedure {
    case .crud:
        for (pointer, values) in rules.absent {
            if let text = object[pointer]?.string, values.contains(text) { return .absent }
        }
        return .present(object)
    case .iamMember: return IAMPolicy(object).holds(resource.body) ? .present(resource.body) : .absent
    }
}
