import Discovery
import Text

extension RoutedRequest {
    /// `items`, each a message `name`, in the order that the query's `orderBy` asks for: fields with commas between, each
    /// with `desc` behind it where the greater ones come first (google-20). Equal ones stay in their order.
    func ordered(_ items: [JSONValue], _ name: String) throws(Failure) -> [JSONValue] {
        guard let text = query["orderBy"], !trimmed(text).isEmpty else { return items }
        var result = items
        // The last key first: each sort keeps the order of what is equal.
        for part in text.split(separator: ",", omittingEmptySubsequences: false).reversed() {
            let words = part.split(separator: " ").map(String.init)
            guard let field = words.first, words.count == 1 || words.count == 2 && ["asc", "desc"].contains(words[1])
            else { throw .badField("order_by", "Field order_by had an invalid value of \"\(text)\".") }
            guard let mask = try? FieldMask(field, of: name, in: api.messages), let path = mask.paths.first else {
                throw .badField("order_by", "Field order_by had an invalid value of \"\(text)\": no field \(field).")
            }
            let pointer = JSONPointer(tokens: path)
            let isDescending = words.last == "desc"
            result = result.enumerated().sorted { left, right in
                let (a, b) = (sortKey(left.element[pointer]), sortKey(right.element[pointer]))
                if a == b { return left.offset < right.offset }
                return precedes(a, b) != isDescending
            }.map(\.element)
        }
        return result
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
