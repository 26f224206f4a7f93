import Text

/// One page of `items` in `order` under `key`, with a token for the next page if there are more (google-8). The token
/// holds the last item's keys and a hash of the request: items created or deleted between two pages do not shift the
/// rest, and a token of another list is refused.
func page(
    _ items: [JSONValue], under key: String, _ request: RoutedRequest, by order: ListOrder = .byName, size: Int = 1000,
    parameter: String = "pageSize"
) throws(Failure) -> JSONObject {
    var limit = size
    if let text = request.query[parameter] {
        guard let asked = Int(text), asked >= 0 else {
            throw .badField(
                snakeCase(parameter), "Invalid value at '\(snakeCase(parameter))' (TYPE_INT32), \"\(text)\"")
        }
        if asked > 0 { limit = min(asked, size) }
    }
    var rest = order.sorted(items)[...]
    let list = listHash(request)
    if let token = request.query["pageToken"], !token.isEmpty {
        guard let bytes = bytes(base64: token), let value = try? JSONValue(parsing: bytes),
            value["list"]?.string == list, let last = value["last"], order.isPlace(last)
        else { throw .badField("page_token", "The page token is not valid.") }
        rest = rest.drop { !order.precedes(last, $0) }
    }
    var result = JSONObject()
    if !rest.isEmpty { result[key] = .array(Array(rest.prefix(limit))) }
    if rest.count > limit, let last = rest.prefix(limit).last {
        let token: JSONValue = ["list": .string(list), "last": order.place(of: last)]
        result["nextPageToken"] = .string(base64(token.compactBytes))
    }
    return result
}

/// Parameters that may differ between the pages of one list (google-8).
private let freeParameters = commonParameters.union(["maxResults", "pageSize", "pageToken"])

/// A hash of what a request lists: its path, and the parameters that select or order the items.
private func listHash(_ request: RoutedRequest) -> String {
    let choice = request.query.filter { !freeParameters.contains($0.key) && !$0.value.isEmpty }
        .map { "\($0.key)=\($0.value)" }.sorted(by: precedes)
    return Identifiers.hexadecimal((request.target.segments + choice).joined(separator: "\n"), 16)
}
