import Crypto
import Hummingbird
import Text

/// The keys that open the API. Each is kept as its hash, so that comparing takes the same time whatever a caller sends.
struct APIKeys: Sendable {
    private let digests: [SHA256.Digest]
    /// To find them in what is about to be logged.
    let texts: [String]

    init(_ keys: [String]) {
        texts = keys
        digests = keys.map { SHA256.hash(data: Array($0.utf8)) }
    }

    var shortest: Int { texts.map(\.utf8.count).min() ?? 0 }

    /// Looks at every key, found or not; digests are compared in constant time.
    func accept(_ candidate: String) -> Bool {
        var hash = SHA256()
        var candidate = candidate
        candidate.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        let digest = hash.finalize()
        var isFound = false
        for known in digests where known == digest { isFound = true }
        return isFound
    }

    /// `text`, or a word instead of it where it holds a key: people put secrets into paths and agent names.
    /// However often it was percent-encoded.
    func hidden(in text: String) -> String {
        var decoded = text
        // Each turn makes the text shorter, until nothing is encoded any more.
        while true {
            if texts.contains(where: { holds(decoded, $0) }) { return "[holds an API key]" }
            guard decoded.utf8.contains(UInt8(ascii: "%")) else { return text }
            let next = percentDecoded(decoded)
            if next == decoded { return text }
            decoded = next
        }
    }

    /// The standard library's search is generic, and stands out in a profile of requests.
    private func holds(_ text: String, _ key: String) -> Bool {
        var (text, key) = (text, key)
        return text.withUTF8 { text in
            key.withUTF8 { key in
                guard let first = key.first, text.count >= key.count else { return false }
                return (0...(text.count - key.count)).contains {
                    text[$0] == first && text[$0..<($0 + key.count)].elementsEqual(key)
                }
            }
        }
    }
}

/// Everything wants a key but what is listed as open; where nothing is, too, so that only who has one learns what there is.
struct CheckKey: RouterMiddleware {
    typealias Context = ServiceContext

    let keys: APIKeys

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        guard !context.route.isOpen else { return try await next(request, context) }
        guard let key = request.headers[.apiKey] else { throw missing("the header X-API-Key is missing") }
        guard keys.accept(key) else { throw missing("the key is not valid") }
        return try await next(request, context)
    }

    private func missing(_ detail: String) -> Problem {
        Problem(.missingKey, detail, headers: [(.wwwAuthenticate, "ApiKey")])
    }
}
