import Crypto
import HTTPTypes
import Hummingbird
import Text

/// A strong one, of a whole answer.
func etag(of bytes: [UInt8]) -> String { "\"\(hexadecimal(SHA256.hash(data: bytes).prefix(16)))\"" }

/// Whether the caller has what `etag` names already, so that 304 is enough (RFC 9110, 13.1.2): whether it was weakened on its
/// way does not matter here.
func isKnown(_ etag: String, by request: Request) -> Bool {
    guard let header = request.headers[.ifNoneMatch] else { return false }
    return header.split(separator: ",").contains { part in
        let tag = part.drop { $0 == " " || $0 == "\t" }
        return tag.prefix { $0 != " " && $0 != "\t" } == "*"
            || (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag)
                .prefix { $0 != " " && $0 != "\t" } == etag
    }
}

/// `body`, or only the word that the caller has it; `fields` hold its `etag`.
func cached(_ fields: HTTPFields, etag: String, for request: Request, _ body: () -> ResponseBody) -> Response {
    guard !isKnown(etag, by: request) else {
        var fields = fields
        fields[.contentType] = nil
        return Response(status: .notModified, headers: fields)
    }
    return Response(status: .ok, headers: fields, body: body())
}
