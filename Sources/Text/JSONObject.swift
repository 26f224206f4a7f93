/// The members of a JSON object, always sorted by the Unicode scalars of their keys, each key once.
///
/// A sorted array rather than a dictionary: objects here are small, and the canonical writer needs the order anyway.
package struct JSONObject: Sendable {
    package typealias Member = (key: String, value: JSONValue)

    private var members: [(String, JSONValue)]

    package init() { members = [] }

    /// Sorts `members`; among equal keys the last one wins.
    package init(_ members: [(String, JSONValue)]) {
        // Literals are mostly written in order; then the array is used as it is.
        if zip(members, members.dropFirst()).allSatisfy({ precedes($0.0, $1.0) }) {
            self.members = members
        } else {
            self.members = []
            self.members.reserveCapacity(members.count)
            for (key, value) in members { self[key] = value }
        }
    }

    package var count: Int { members.count }
    package var isEmpty: Bool { members.isEmpty }
    package var sortedKeys: [String] { members.map(\.0) }

    package subscript(key: String) -> JSONValue? {
        get {
            let (index, found) = position(of: key)
            return found ? members[index].1 : nil
        }
        set {
            let (index, found) = position(of: key)
            switch (newValue, found) {
            case (let value?, true): members[index].1 = value
            case (let value?, false) where index == members.count: members.append((key, value))
            case (let value?, false): members.insert((key, value), at: index)
            case (nil, true): members.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// True if `key` sorts after every existing key.
    func isBehind(_ key: String) -> Bool { members.last.map { precedes($0.0, key) } ?? true }

    /// Adds a member whose key `isBehind` all others.
    mutating func append(_ key: String, _ value: JSONValue) { members.append((key, value)) }

    /// The index of the member `key`, for `value(at:)`; nil if there is none.
    func index(of key: String) -> Int? {
        let (index, found) = position(of: key)
        return found ? index : nil
    }

    func value(at index: Int) -> JSONValue { members[index].1 }

    package func mapValues(_ transform: (JSONValue) throws -> JSONValue) rethrows -> JSONObject {
        var result = self
        result.members = try members.map { ($0, try transform($1)) }
        return result
    }

    /// Where `key` is, or would be inserted. The end is tried first: members are often set in order.
    private func position(of key: String) -> (index: Int, found: Bool) {
        guard let last = members.last else { return (0, false) }
        if precedes(last.0, key) { return (members.count, false) }
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if precedes(members[middle].0, key) { low = middle + 1 } else { high = middle }
        }
        return (low, low < members.count && isSameText(members[low].0, key))
    }
}

extension JSONObject: Hashable {
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.elementsEqual(right.members) { $0.0 == $1.0 && $0.1 == $1.1 }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for (key, value) in members {
            hasher.combine(key)
            hasher.combine(value)
        }
    }
}

extension JSONObject: Sequence {
    package struct Iterator: IteratorProtocol {
        fileprivate var members: IndexingIterator<[(String, JSONValue)]>

        package mutating func next() -> Member? { members.next() }
    }

    package func makeIterator() -> Iterator { Iterator(members: members.makeIterator()) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
