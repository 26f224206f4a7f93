import HTTP
import Text

/// The server that every machine, job and service in Google's cloud finds beside it. It is reached over plain HTTP,
/// within the machine; what proves it is its header, which no redirecting web server sends.
struct MetadataServer: Sendable, Hashable {
    /// `metadata.google.internal`, or what GCE_METADATA_HOST says.
    let host: String
    /// Somebody named it, so it is expected to be there.
    let isNamed: Bool

    /// Nil if `host` is not `HOST[:PORT]`.
    init?(host: String, isNamed: Bool) {
        guard host.wholeMatch(of: /(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?/) != nil else { return nil }
        (self.host, self.isNamed) = (host, isNamed)
    }

    static let usual = "metadata.google.internal"

    func tokenRequest(_ scope: String) -> Request {
        request("instance/service-accounts/default/token?scopes=\(percentEncoded(scope))")
    }

    var universeRequest: Request { request("universe/universe-domain") }

    private func request(_ path: String) -> Request {
        var request = Request(
            "GET", "http://\(host)/computeMetadata/v1/\(path)", headers: [Header("Metadata-Flavor", "Google")])
        // It answers at once, or it is not there.
        request.timeout = .seconds(3)
        return request
    }
}

extension Response {
    var isFromMetadataServer: Bool { self[header: "Metadata-Flavor"] == "Google" }
}
