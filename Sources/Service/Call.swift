import HTTPTypes
import HummingbirdCore
import NIOCore

/// A request as handlers see it, once all of it is there.
struct Call: Sendable {
    var method: HTTPRequest.Method
    /// As it was asked for, still percent-encoded.
    var path: String
    var query: String?
    var headers: HTTPFields
    /// The parts of the path that the route leaves open, by name and still percent-encoded.
    var parameters: [(name: Substring, value: Substring)] = []
    var body = ByteBuffer()
    /// The address of who is at the other end of the connection.
    var peer: String?

    init(_ head: HTTPRequest, peer: String?) {
        method = head.method
        headers = head.headerFields
        self.peer = peer
        let target = head.path ?? "/"
        guard target.utf8.first == UInt8(ascii: "/") else {
            // The absolute form, for proxies: seldom, and read by the framework.
            let uri = URI(target)
            path = uri.path
            query = uri.query
            return
        }
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            path = target
            return
        }
        path = String(target[..<mark])
        query = String(target[target.utf8.index(after: mark)...])
    }

    subscript(parameter name: String) -> Substring { parameters.first { $0.name == name }?.value ?? "" }
}

/// What is answered to a call.
struct Reply: Sendable {
    var status: HTTPResponse.Status
    var fields: HTTPFields
    var body = ByteBuffer()
}
