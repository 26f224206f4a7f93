import Text

/// One page of `items` under `key`, with a token for the next one if there is more (google-8). The token is the number
/// of items already returned.
func page(
    _ items: [JSONValue], under key: String, _ call: RoutedRequest, size: Int = 1000, parameter: String = "pageSize"
) throws(Failure) -> JSONObject {
    var limit = size
    if let text = call.query[parameter] {
        guard let asked = Int(text), asked >= 0 else {
            throw .badField(
                snakeCase(parameter), "Invalid value at '\(snakeCase(parameter))' (TYPE_INT32), \"\(text)\"")
        }
        if asked > 0 { limit = min(asked, size) }
    }
    var start = 0
    if let token = call.query["pageToken"], !token.isEmpty {
        guard let bytes = bytes(base64: token), let text = String(validating: bytes, as: UTF8.self),
            let place = Int(text), (0...items.count).contains(place)
        else { throw .badField("page_token", "The page token is not valid.") }
        start = place
    }
    let end = min(items.count, start + limit)
    var result = JSONObject()
    if start < end { result[key] = .array(Array(items[start..<end])) }
    if end < items.count { result["nextPageToken"] = .string(base64(Array(String(end).utf8))) }
    return result
}
