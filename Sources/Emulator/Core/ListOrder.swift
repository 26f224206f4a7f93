import Discovery
import Text

/// The order of a list: by the first key, then by the second, and so on. It is total, so a page can start after an item
/// that no longer exists.
struct ListOrder: Sendable {
    struct Key: Sendable {
        let pointer: JSONPointer
        var isDescending = false
        /// Whether names are compared by the number they end in.
        var isNumbered = false
        /// Whether items may be without it.
        var isOptional = false

        init(_ path: [String], isDescending: Bool = false, isNumbered: Bool = false, isOptional: Bool = false) {
            pointer = JSONPointer(tokens: path)
            self.isDescending = isDescending
            self.isNumbered = isNumbered
            self.isOptional = isOptional
        }

        fileprivate func text(_ item: JSONValue) -> String {
            let text = sortKey(item[pointer])
            guard isNumbered, let slash = text.lastIndex(of: "/"), let number = Int(text[text.index(after: slash)...])
            else { return text }
            return text[...slash] + padded(max(0, number), 20)
        }
    }

    let keys: [Key]

    static let byName = ListOrder(keys: [Key(["name"])])

    func precedes(_ left: JSONValue, _ right: JSONValue) -> Bool {
        precedes(keys.map { $0.text(left) }, keys.map { $0.text(right) })
    }

    func sorted(_ items: [JSONValue]) -> [JSONValue] {
        // The texts are made once for each item, not once for each comparison.
        items.map { item in (item, keys.map { $0.text(item) }) }.sorted { precedes($0.1, $1.1) }.map(\.0)
    }

    private func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (key, (a, b)) in zip(keys, zip(left, right)) where a != b {
            return Text.precedes(a, b) != key.isDescending
        }
        return false
    }

    /// `item` reduced to its keys, which is enough to find its place in the list.
    func place(of item: JSONValue) -> JSONValue {
        keys.reduce(.object([:])) { place, key in
            guard let value = item[key.pointer], isOrdered(value) else { return place }
            return place.setting(value, at: key.pointer)
        }
    }

    /// Whether `value` can be what `place` returned for an item of the list.
    func isPlace(_ value: JSONValue) -> Bool {
        place(of: value) == value && keys.allSatisfy { $0.isOptional || value[$0.pointer] != nil }
    }
}

extension RoutedRequest {
    /// The order that the query's `orderBy` asks for in a list of messages `name`: fields separated by commas, with
    /// `desc` after those whose greatest values come first (google-20). Items with equal values are ordered by name.
    func order(_ name: String) throws(Failure) -> ListOrder {
        guard let text = query["orderBy"], !trimmed(text).isEmpty else { return .byName }
        var keys: [ListOrder.Key] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            var words = part.split(separator: " ").map(String.init)
            // monitoring-45
            if api.service == API.monitoring.service, words.count == 1, words[0].hasPrefix("-") {
                words = [String(words[0].dropFirst()), "desc"]
            }
            guard let field = words.first, words.count == 1 || words.count == 2 && ["asc", "desc"].contains(words[1])
            else { throw .badField("order_by", "Field order_by had an invalid value of \"\(text)\".") }
            guard let mask = try? FieldMask(field, of: name, in: api.messages), let path = mask.paths.first else {
                throw .badField("order_by", "Field order_by had an invalid value of \"\(text)\": no field \(field).")
            }
            keys.append(ListOrder.Key(path, isDescending: words.last == "desc", isOptional: true))
        }
        return ListOrder(keys: keys + ListOrder.byName.keys)
    }
}

/// Whether values of this type have an order; for all others, `sortKey` is empty.
private func isOrdered(_ value: JSONValue) -> Bool {
    switch value {
    case .string, .number, .bool: true
    default: false
    }
}

private func sortKey(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text)?: text
    case .number(let number)?: padded(max(0, number.int ?? 0), 20)
    case .bool(let flag)?: String(flag)
    default: ""
    }
}
