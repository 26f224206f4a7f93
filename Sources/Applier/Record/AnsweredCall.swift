package import PlanModel
import Text

/// A write call and what became of it, for those who look into a run later. No secret is in it, nor in what its digests are
/// of: who has a digest could try short secrets until one fits.
package struct AnsweredCall: Sendable, Hashable {
    package var address: Address
    package var method: String
    package var url: String
    /// The HTTP status of the answer, or of the operation that it began.
    package var status: Int
    /// The digest of the request.
    package var request: String
    /// The digest of the object in the answer; nil if there is none, or if a secret may be in it.
    package var answer: String?
    /// As the server says it. Nil where a secret is in the object: it may be made from that.
    package var etag: String?

    package init(
        _ address: Address, _ method: String, _ url: String, status: Int, request: String, answer: String? = nil,
        etag: String? = nil
    ) {
        (self.address, self.method, self.url, self.status) = (address, method, url, status)
        (self.request, self.answer, self.etag) = (request, answer, etag)
    }
}

/// The digest of a call: of its method and its URL, with a space between them, a line break, and the compact canonical
/// bytes of `body`, which has no secret in it.
func requestDigest(_ call: Call, _ body: JSONValue?) -> String {
    digest(Array("\(call.method) \(call.url)\n".utf8) + (body?.compactBytes ?? []))
}

extension AnsweredCall {
    var json: JSONValue {
        var object: JSONObject = [
            "address": .string(address.text), "method": .string(method), "record": "answered",
            "request": .string(request), "status": JSONValue(status), "url": .string(url),
        ]
        object["answer"] = answer.map { .string($0) }
        object["etag"] = etag.map { .string($0) }
        return .object(object)
    }

    init(_ address: Address, _ reader: inout ObjectReader) throws(JSONFormatError) {
        self.init(
            address, try reader.string("method"), try reader.string("url"), status: try reader.int("status"),
            request: try reader.string("request"), answer: try reader.optionalString("answer"),
            etag: try reader.optionalString("etag"))
    }
}
