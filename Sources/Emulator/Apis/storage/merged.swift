import Text

/// `old` after the merge patch `patch` (RFC 7396).
func merged(_ patch: JSONObject, into old: JSONObject) -> JSONObject {
    var result = old
    for (key, value) in patch {
        if value.isNull {
            result[key] = nil
        } else if case .object(let inner) = value {
            result[key] = .object(merged(inner, into: old[key]?.object ?? [:]))
        } else {
            result[key] = value
        }
    }
    return result
}
