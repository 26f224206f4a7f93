package import Text

/// True if `live` is a greater number or a later time than `wanted`, in whatever spelling; false if they are neither.
package func isMore(_ live: JSONValue, than wanted: JSONValue) -> Bool {
    if let left = number(live), let right = number(wanted) { return left > right }
    guard let left = live.string.flatMap(secondsSince1970(rfc3339:)),
        let right = wanted.string.flatMap(secondsSince1970(rfc3339:))
    else { return false }
    return left > right
}

private func number(_ value: JSONValue) -> Double? {
    if case .number(let number) = value { return number.double }
    return value.string.flatMap(Double.init)
}
