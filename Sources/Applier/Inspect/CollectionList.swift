import Text
import PlanModel

/// A collection as returned by its list call.
struct CollectionList: Sendable {
    /// By the last segment of each object's `name`.
    private(set) var byName: [Substring: JSONValue] = [:]
    private(set) var items: [JSONValue] = []
    /// True: the server could not reach part of it, so an object that is not listed may still exist.
    private(set) var isPartial = false

    /// Why `page` cannot be trusted, as text; nil if it was added. An absent array is an empty one, but anything else
    /// in its place says nothing about what exists.
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
            if let name = item["name"]?.string ?? item["email"]?.string { byName[lastSegment(of: name)] = item }
        }
        if let partial = list.partial, page[partial]?.array?.isEmpty == false { isPartial = true }
        return nil
    }

    /// The items that equal the resource's body at every pointer of `fields`, and have something there.
    func matches(_ resource: Resource, at fields: [JSONPointer]) -> [JSONValue] {
        let body = resource.body.resolved([:], own: nil)
        return items.filter { item in fields.allSatisfy { item[$0] != nil && item[$0] == body[$0] } }
    }

    /// The items that are found as the resource, by `rules`.
    func matches(_ resource: Resource, by rules: KindRules) -> [JSONValue] {
        let key = rules.key(of: resource.body.resolved([:], own: nil))
        return items.filter { rules.key(of: $0) == key }
    }

    /// The same for many resources: the items by what they are found by.
    func index(by rules: KindRules) -> [[JSONValue]: [JSONValue]] { Dictionary(grouping: items) { rules.key(of: $0) } }

    /// The item of that resource, whose name stands at `identity`; nil: in `name`.
    func named(_ resource: Resource, at identity: JSONPointer?) -> JSONValue? {
        let name = Substring(resource.lastName)
        guard let identity, identity != JSONPointer(tokens: ["name"]), identity != JSONPointer(tokens: ["email"]) else {
            return byName[name]
        }
        return items.first { ($0[identity]?.string).map(lastSegment) == name }
    }
}

/// The results of reading collections, by URL.
typealias CollectionLists = [String: Result<CollectionList, ApplyFailure>]
