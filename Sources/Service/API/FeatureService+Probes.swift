import Hummingbird
import NIOCore
import Text

extension FeatureService {
    /// `GET /healthz`: the process answers.
    @Sendable func health(_ request: Request, _ context: ServiceContext) -> Response { json(["status": "ok"]) }

    /// `GET /readyz`
    @Sendable func ready(_ request: Request, _ context: ServiceContext) throws -> Response {
        let readiness = Readiness(store.snapshot, now: clocks.seconds(), staleAfter: settings.staleAfter)
        guard readiness.reasons.isEmpty else {
            throw Problem(.notReady, readiness.reasons.joined(separator: "; "), extensions: readiness.json)
        }
        return json(.object(readiness.json))
    }

    /// `GET /metrics`: open, as it has neither keys nor values of features, and what collects it stands beside the container.
    @Sendable func metricsText(_ request: Request, _ context: ServiceContext) -> Response {
        measure(store.snapshot, inFlight: inFlight.count, now: clocks.seconds(), in: metrics)
        return Response(
            status: .ok, headers: responseFields("text/plain; version=0.0.4; charset=utf-8"),
            body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text())))
    }
}
