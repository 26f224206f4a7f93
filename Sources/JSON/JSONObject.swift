/// The members of a JSON object, always sorted by the Unicode scalars of their keys, each key once.
///
/// A sorted array rather than a dictionary: objects here are small, and the canonical writer needs the order anyway.
package struct JSONObject: Sendable, Hashable {
    package typealias Member = (key: String, value: JSONValue)

    private var keys: [String]
    private var values: [JSONValue]

    package init() {
        keys = []
        values = []
    }

    /// Sorts `members`; of equal keys the last one stays.
    package init(_ members: [(String, JSONValue)]) {
        self.init()
        keys.reserveCapacity(members.count)
        values.reserveCapacity(members.count)
        for (key, value) in members { self[key] = value }
    }

    package var count: Int { keys.count }
    package var isEmpty: Bool { keys.isEmpty }
    package var sortedKeys: [String] { keys }

    package subscript(key: String) -> JSONValue? {
        get {
            let (index, found) = position(of: key)
            return found ? values[index] : nil
        }
        set {
            let (index, found) = position(of: key)
            switch (newValue, found) {
            case (let value?, true): values[index] = value
            case (let value?, false):
                keys.insert(key, at: index)
                values.insert(value, at: index)
            case (nil, true):
                keys.remove(at: index)
                values.remove(at: index)
            case (nil, false): break
            }
        }
    }

    package func mapValues(_ transform: (JSONValue) throws -> JSONValue) rethrows -> JSONObject {
        var result = self
        result.values = try values.map(transform)
        return result
    }

    /// Where `key` stands, or would be inserted. The last place is tried first: literals are often written in order.
    private func position(of key: String) -> (index: Int, found: Bool) {
        guard let last = keys.last else { return (0, false) }
        if precedes(last, key) { return (keys.count, false) }
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if precedes(keys[middle], key) { low = middle + 1 } else { high = middle }
        }
        // By bytes, as they are sorted: `==` takes a composed character and its parts for the same key.
        return (low, low < keys.count && keys[low].utf8.elementsEqual(key.utf8))
    }
}

/// UTF-8 byte order is Unicode scalar order; `String.<` is not (it compares canonical equivalents).
package func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
}

extension JSONObject: Sequence {
    package struct Iterator: IteratorProtocol {
        fileprivate let object: JSONObject
        fileprivate var index = 0

        package mutating func next() -> Member? {
            guard index < object.keys.count else { return nil }
            defer { index += 1 }
            return (object.keys[index], object.values[index])
        }
    }

    package func makeIterator() -> Iterator { Iterator(object: self) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
