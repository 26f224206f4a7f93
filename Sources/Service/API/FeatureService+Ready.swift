import FeatureTable
import Hummingbird
import Text

extension FeatureService {
    /// `GET /readyz`. The service is not ready until it has looked for tables, while it has none, and while one is older than
    /// STALE_AFTER. A new table that was refused is a problem, but the service stays ready while it serves an older one.
    @Sendable func ready(_ request: Request, _ context: ServiceContext) throws -> Response {
        let (state, now) = (store.snapshot, clocks.seconds())
        var reasons: [String] = []
        if !state.isComplete {
            reasons.append("the tables are being loaded")
        } else if state.tables.isEmpty {
            reasons.append(state.problems[""] ?? "there is no table yet")
        }
        let problems = state.allProblems(now: now, staleAfter: settings.staleAfter)
        reasons += problems.filter(\.isStale).map { "\($0.feature): \($0.text)" }
        let tables = state.byName.map { table -> JSONValue in
            [
                "name": .string(table.name), "as_of": .string(table.asOf.text),
                "age_seconds": JSONValue(now - table.asOf.seconds), "rows": JSONValue(table.manifest.rows),
            ]
        }
        let members: JSONObject = [
            "ready": .bool(reasons.isEmpty), "reasons": .array(reasons.map { .string($0) }), "tables": .array(tables),
            "problems": .array(
                problems.map {
                    ["feature": $0.feature.isEmpty ? .null : .string($0.feature), "problem": .string($0.text)]
                }),
        ]
        guard reasons.isEmpty else { throw Problem(.notReady, reasons.joined(separator: "; "), extensions: members) }
        return json(.object(members))
    }
}
