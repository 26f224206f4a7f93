package import Text

/// One HTTP request, complete: an absolute URL, the method, and the bytes to send.
package struct Request: Sendable, Hashable {
    package var method: String
    package var url: String
    package var headers: [Header]
    package var body: [UInt8]?
    /// The time from the start of the call to the last byte of its answer; nil leaves it to the transport.
    package var timeout: Duration?
    /// True: it must not reuse an existing connection.
    package var needsNewConnection = false

    package init(_ method: String, _ url: String, headers: [Header] = [], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }

    /// A request whose body is `json`, with its Content-Type.
    package init(_ method: String, _ url: String, json: JSONValue) {
        self.init(method, url, headers: [Header("Content-Type", "application/json")], body: json.compactBytes)
    }
}

/// One HTTP response: the status, the headers in order, and the whole body.
package struct Response: Sendable, Hashable {
    package var status: Int
    package var headers: [Header]
    package var body: [UInt8]

    package init(status: Int, headers: [Header] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A response whose body is `json`, with its Content-Type.
    package init(status: Int, json: JSONValue, headers: [Header] = []) {
        self.init(
            status: status, headers: headers + [Header("Content-Type", "application/json; charset=UTF-8")],
            body: json.canonicalBytes)
    }

    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The first header of that name, whatever its case.
    package subscript(header name: String) -> String? { headers[name] }
}

/// A header field. Names compare without regard to case (RFC 9110, 5.1).
package struct Header: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension [Header] {
    /// The first value of the header `name`, whatever its case.
    package subscript(name: String) -> String? {
        first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
