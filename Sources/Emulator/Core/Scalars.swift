import Discovery
import Text

extension MessageTable {
    /// `value` as a scalar of `type` in canonical form, or nil if it is not one (the proto JSON mapping).
    func scalar(_ value: JSONValue, _ type: FieldType) -> JSONValue? {
        switch type {
        case .any: return value
        case .object: return value.object == nil ? nil : value
        case .string, .mask: return value.string.map { .string($0) }
        case .bool: return value.bool.map { .bool($0) }
        case .int32: return integer(value).flatMap { Int32(exactly: $0) }.map { JSONValue(Int($0)) }
        case .uint32: return integer(value).flatMap { UInt32(exactly: $0) }.map { JSONValue(Int($0)) }
        case .int64: return integer(value).map { .string(String($0)) }
        case .uint64: return unsigned(value).map { .string(String($0)) }
        case .double, .float: return double(value)
        case .bytes: return value.string.flatMap { bytes(base64: $0) }.map { .string(base64($0)) }
        case .duration: return value.string.flatMap(canonicalDuration).map { .string($0) }
        case .timestamp: return value.string.flatMap(canonicalTimestamp).map { .string($0) }
        case .enumeration(let name): return enumeration(value, name)
        case .message, .list, .map: return nil
        }
    }

    /// The name of a type in Google's messages about wrong values.
    func typeName(_ type: FieldType) -> String {
        switch type {
        case .string: "TYPE_STRING"
        case .bool: "TYPE_BOOL"
        case .int32: "TYPE_INT32"
        case .int64: "TYPE_INT64"
        case .uint32: "TYPE_UINT32"
        case .uint64: "TYPE_UINT64"
        case .float: "TYPE_FLOAT"
        case .double: "TYPE_DOUBLE"
        case .bytes: "TYPE_BYTES"
        case .duration: "type.googleapis.com/google.protobuf.Duration"
        case .timestamp: "type.googleapis.com/google.protobuf.Timestamp"
        case .mask: "type.googleapis.com/google.protobuf.FieldMask"
        case .any: "type.googleapis.com/google.protobuf.Value"
        case .object: "type.googleapis.com/google.protobuf.Struct"
        case .enumeration(let name): "type.googleapis.com/" + (enumeration(name)?.fullName ?? name)
        case .message(let name): "type.googleapis.com/" + fullName(name)
        case .list(let element), .map(let element): typeName(element)
        }
    }

    private func enumeration(_ value: JSONValue, _ name: String) -> JSONValue? {
        guard let enumeration = enumeration(name) else { return value }
        switch value {
        case .string(let text) where enumeration.numbers[text] != nil: return value
        case .string(let text): return Int(text).flatMap { enumeration.names[$0] }.map { .string($0) }
        case .number(let number):
            if let name = number.int.flatMap({ enumeration.names[$0] }) { return .string(name) }
            // Without descriptors, the numbers of an enum are not known.
            return number.int == nil || enumeration.fullName != nil ? nil : value
        default: return nil
        }
    }

    private func integer(_ value: JSONValue) -> Int64? {
        switch value {
        case .number(let number):
            if let int = Int64(number.text) { return int }
            return number.double.flatMap { Int64(exactly: $0) }
        case .string(let text): return Int64(text)
        default: return nil
        }
    }

    private func unsigned(_ value: JSONValue) -> UInt64? {
        switch value {
        case .number(let number):
            if let int = UInt64(number.text) { return int }
            return number.double.flatMap { UInt64(exactly: $0) }
        case .string(let text): return UInt64(text)
        default: return nil
        }
    }

    private func double(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .number: return value
        case .string(let text) where ["NaN", "Infinity", "-Infinity"].contains(text): return value
        case .string(let text):
            guard let number = try? JSONValue(parsing: text), case .number = number else { return nil }
            return number
        default: return nil
        }
    }
}

/// A duration as proto JSON writes it: `3.50s` becomes `3.500s`; nil when it is none (google-9).
func canonicalDuration(_ text: String) -> String? {
    guard text.hasSuffix("s") else { return nil }
    var digits = text.dropLast()
    let sign = digits.hasPrefix("-") ? "-" : ""
    if !sign.isEmpty { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.allSatisfy(isDigit), let seconds = Int64(first),
        seconds <= 315_576_000_000
    else { return nil }
    guard parts.count == 2 else { return "\(sign)\(seconds)s" }
    var fraction = String(parts[1])
    guard (1...9).contains(fraction.count), fraction.allSatisfy(isDigit) else { return nil }
    while fraction.hasSuffix("000") { fraction.removeLast(3) }
    while fraction.count % 3 != 0 { fraction += "0" }
    if fraction.allSatisfy({ $0 == "0" }) { fraction = "" }
    return fraction.isEmpty ? "\(sign)\(seconds)s" : "\(sign)\(seconds).\(fraction)s"
}

/// The seconds of a canonical duration.
func seconds(_ duration: String) -> Double? {
    guard duration.hasSuffix("s") else { return nil }
    return Double(duration.dropLast())
}

/// A timestamp as proto JSON writes it, in UTC: `2026-01-01T02:00:00+02:00` becomes `2026-01-01T00:00:00Z`; nil when it
/// is none (google-9).
func canonicalTimestamp(_ text: String) -> String? {
    guard let instant = Instant(rfc3339: text) else { return nil }
    // The years of protobuf's Timestamp: 0001 to 9999, in UTC.
    guard (-62_135_596_800_000..<253_402_300_800_000).contains(instant.milliseconds) else { return nil }
    guard !text.hasSuffix("Z") else { return text }
    let fraction = text.dropFirst(19).prefix { $0 == "." || isDigit($0) }
    return instant.rfc3339Seconds.dropLast() + fraction + "Z"
}

func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
