import HTTP
import Text

/// The content of an object, or the part of it that the header `Range` asks for (storage-22).
func content(_ object: StoredObject, _ request: RoutedRequest) throws(Failure) -> Reply {
    var headers = [
        Header("Content-Type", object.resource["contentType"]?.string ?? "application/octet-stream"),
        Header("X-Goog-Generation", object.generation),
        Header("X-Goog-Hash", "crc32c=\(object.resource["crc32c"]?.string ?? "")"),
    ]
    guard let asked = request.http.headers["Range"], let range = byteRange(asked, of: object.data.count) else {
        return Reply(headers: headers, bytes: object.data)
    }
    guard !range.isEmpty else {
        throw Failure(
            .invalidArgument, "The requested range cannot be satisfied.", status: 416,
            reason: "requestedRangeNotSatisfiable")
    }
    headers.append(
        Header("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(object.data.count)"))
    return Reply(status: 206, headers: headers, bytes: Array(object.data[range]))
}

/// The range that `bytes=2-5`, `bytes=2-` or `bytes=-3` selects out of `count` bytes; empty if it starts behind the
/// end. Nil for a header of another form, which is ignored (RFC 9110, 14.2).
func byteRange(_ text: String, of count: Int) -> Range<Int>? {
    guard text.hasPrefix("bytes="), !text.contains(",") else { return nil }
    let parts = text.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
    if parts[0].isEmpty {
        guard let length = Int(parts[1]) else { return nil }
        return max(0, count - length)..<count
    }
    guard let first = Int(parts[0]) else { return nil }
    let last = parts[1].isEmpty ? count - 1 : Int(parts[1])
    guard let last, parts[1].isEmpty || last >= first else { return nil }
    guard first < count else { return 0..<0 }
    return first..<min(count - 1, last) + 1
}
