import HTTPTypes
import Hummingbird
import JSON
import NIOCore

extension FeatureService {
    /// `GET /healthz`: the process answers.
    func health(_ request: Request, _ context: CallContext) throws(Problem) -> Response {
        json(["status": "ok"])
    }

    /// `GET /readyz`
    func ready(_ request: Request, _ context: CallContext) throws(Problem) -> Response {
        let readiness = Readiness(store.snapshot, now: clocks.seconds(), staleAfter: settings.staleAfter)
        guard readiness.isReady else {
            throw Problem(.notReady, readiness.reasons.joined(separator: "; "), extensions: readiness.json)
        }
        return json(.object(readiness.json))
    }

    /// `GET /metrics`: open, as it has neither keys nor values of features, and what collects it stands beside the container.
    func metricsText(_ request: Request, _ context: CallContext) throws(Problem) -> Response {
        let text = metrics.text() + tableMetrics(store.snapshot, now: clocks.seconds())
        return Response(
            status: .ok, headers: responseFields("text/plain; version=0.0.4; charset=utf-8"),
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
