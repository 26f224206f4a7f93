import HTTPTypes
import NIOCore

extension FeatureService {
    /// `GET /healthz`: the process answers.
    func health(_ call: Call) throws(Problem) -> Reply {
        json(["status": "ok"])
    }

    /// `GET /readyz`
    func ready(_ call: Call) throws(Problem) -> Reply {
        let readiness = Readiness(store.snapshot, now: clocks.seconds(), staleAfter: settings.staleAfter)
        guard readiness.isReady else {
            throw Problem(.notReady, readiness.reasons.joined(separator: "; "), extensions: readiness.json)
        }
        return json(.object(readiness.json))
    }

    /// `GET /metrics`: open, as it has neither keys nor values of features, and what collects it stands beside the container.
    func metricsText(_ call: Call) throws(Problem) -> Reply {
        let text = metrics.text() + tableMetrics(store.snapshot, now: clocks.seconds())
        return Reply(
            status: .ok, fields: responseFields("text/plain; version=0.0.4; charset=utf-8"),
            body: ByteBuffer(string: text))
    }
}
