import Emulator
import HTTP
import Synchronization
import Text

@testable import Stores

/// A local cloud with a bucket, and the time on the clocks of everybody.
final class Shore: Sendable {
    struct Fault: Sendable {
        /// The server acts, and the answer is lost.
        var losesReply = false
        /// The server never sees it.
        var isLost = false
    }

    private struct Contents: Sendable {
        var store = Store(projects: ["acme-ml": "100000000001"])
        var seconds = 1_795_000_000.0
        var requests: [Request] = []
        var fault: @Sendable (Request) -> Fault? = { _ in nil }
    }

    private let contents = Mutex(Contents())

    init(bucket: String? = "acme-state") {
        guard let bucket else { return }
        for request in [
            Request(
                "POST",
                "https://serviceusage.googleapis.com/v1/projects/acme-ml/services/storage.googleapis.com:enable",
                json: [:]),
            Request(
                "POST", "https://storage.googleapis.com/storage/v1/b?project=acme-ml",
                json: ["name": .string(bucket), "versioning": ["enabled": true]]),
        ] { _ = answer(request) }
        contents.withLock { $0.requests = [] }
    }

    var requests: [String] { contents.withLock { $0.requests.map { "\($0.method) \($0.url)" } } }
    var now: Double { contents.withLock { $0.seconds } }
    func pass(_ seconds: Double) { contents.withLock { $0.seconds += seconds } }
    func fail(_ fault: @escaping @Sendable (Request) -> Fault?) { contents.withLock { $0.fault = fault } }
    func heal() { fail { _ in nil } }

    func answer(_ request: Request) -> Response {
        contents.withLock { contents in
            contents.requests.append(request)
            let now = Instant(milliseconds: Int64(contents.seconds * 1000))
            var response = Emulator.answer(request, in: &contents.store, at: now)
            response.headers.append(Header("Date", now.httpDate))
            return response
        }
    }

    /// What a machine can do. A renewal waits until its task is cancelled, unless `renews`.
    func effects(renews: Bool = false) -> SharedEffects {
        SharedEffects(
            send: { request throws(TransportError) in
                switch self.contents.withLock({ $0.fault })(request) {
                case let fault? where fault.isLost: throw TransportError(.unanswered, "no answer")
                case let fault?:
                    _ = self.answer(request)
                    if fault.losesReply { throw TransportError(.unanswered, "no answer") }
                    return self.answer(request)
                case nil: return self.answer(request)
                }
            },
            sleep: { duration in
                if duration >= .seconds(60), !renews { try await Task.sleep(for: .seconds(3600)) }
                try Task.checkCancellation()
                self.pass(duration / .seconds(1))
                await Task.yield()
            },
            now: { self.now }, random: { 0.5 })
    }

    func bucket(renews: Bool = false) -> SharedState {
        .bucket("acme-state", prefix: "ml/master", effects(renews: renews))
    }
    func gitlab() -> SharedState {
        var effects = effects()
        let send = effects.send
        effects.send = { request throws(TransportError) in
            var request = request
            request.headers.append(Header("PRIVATE-TOKEN", "glpat-0123456789"))
            return try await send(request)
        }
        return .gitlab("https://gitlab.com/api/v4", project: "acme/ml", name: "calco-master", effects)
    }
}

func holder(_ id: String, stack: String = "ml") -> LockHolder {
    LockHolder(
        id: id, who: "process 7 on \(id)", since: "2026-11-27T06:00:00Z", owner: JSONObject([("stack", .string(stack))])
    )
}

/// A document with this serial.
func document(_ serial: Int, _ text: String = "") -> [UInt8] {
    (["serial": JSONValue(serial), "text": .string(text)] as JSONValue).canonicalBytes
}
