import FeatureTable
import Hummingbird
import Text

extension FeatureService {
    /// `GET /readyz`. Not ready is a service that has not looked for tables yet, has none, or has one older than STALE_AFTER.
    /// A new table that was refused is a problem, but the service stays ready while it serves an older one.
    @Sendable func ready(_ request: Request, _ context: ServiceContext) throws -> Response {
        let (state, now) = (store.snapshot, clocks.seconds())
        var reasons: [String] = []
        if !state.isComplete {
            reasons.append("the tables are being loaded")
        } else if state.tables.isEmpty {
            reasons.append(state.problems[""] ?? "there is no table yet")
        }
        var problems = state.problems.sorted { $0.key < $1.key }.map { problem(of: $0.key, $0.value) }
        for table in state.byName where now - table.asOf.seconds > settings.staleAfter {
            let reason = "its age is \(now - table.asOf.seconds) s, more than STALE_AFTER (\(settings.staleAfter) s)"
            reasons.append("\(table.name): \(reason)")
            problems.append(problem(of: table.name, reason))
        }
        let tables = state.byName.map { table -> JSONValue in
            [
                "name": .string(table.name), "as_of": .string(table.asOf.text),
                "age_seconds": JSONValue(now - table.asOf.seconds), "rows": JSONValue(table.manifest.rows),
            ]
        }
        let members: JSONObject = [
            "ready": .bool(reasons.isEmpty), "reasons": .array(reasons.map { .string($0) }), "tables": .array(tables),
            "problems": .array(problems),
        ]
        guard reasons.isEmpty else {
            throw Problem(.notReady, reasons.joined(separator: "; "), extensions: members)
        }
        return json(.object(members))
    }

    private func problem(of feature: String, _ text: String) -> JSONValue {
        ["feature": feature.isEmpty ? .null : .string(feature), "problem": .string(text)]
    }
}
