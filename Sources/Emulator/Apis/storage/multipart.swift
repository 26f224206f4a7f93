import Text

/// One part of a multipart body.
struct BodyPart {
    var contentType: String?
    var body: [UInt8]
}

/// The parts of a multipart/related body (RFC 2387); nil if it is not one.
func multipart(_ body: [UInt8], contentType: String) -> [BodyPart]? {
    guard let mark = contentType.firstRange(of: "boundary=") else { return nil }
    let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != "'" }
    guard !boundary.isEmpty else { return nil }
    let line = Array("--\(boundary)".utf8)
    var parts: [BodyPart] = []
    var rest = body[...]
    guard let first = rest.firstRange(of: line) else { return nil }
    rest = rest[first.upperBound...]
    while !rest.starts(with: Array("--".utf8)) {
        guard let end = rest.firstRange(of: Array("\r\n".utf8) + line),
            let blank = rest.firstRange(of: Array("\r\n\r\n".utf8)), blank.lowerBound < end.lowerBound
        else { return nil }
        let head = String(decoding: rest[..<blank.lowerBound], as: UTF8.self)
        var part = BodyPart(contentType: nil, body: [])
        for field in head.split(whereSeparator: \.isNewline) where field.lowercased().hasPrefix("content-type:") {
            part.contentType = trimmed(field.dropFirst("content-type:".count))
        }
        if blank.upperBound < end.lowerBound { part.body = Array(rest[blank.upperBound..<end.lowerBound]) }
        parts.append(part)
        rest = rest[end.upperBound...]
    }
    return parts
}
