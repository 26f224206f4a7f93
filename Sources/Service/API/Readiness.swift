import FeatureTable
import Text

/// Whether the service can answer, and what is wrong with its tables.
struct Readiness: Sendable {
    /// Why it cannot; empty if it can.
    var reasons: [String]
    var json: JSONObject

    /// `now` in seconds since 1970. Not ready: nothing looked through yet, no table at all, or one older than `staleAfter`
    /// seconds. A table that was refused is a problem but does not make the service unready while an older one is served.
    init(_ state: TableStore.State, now: Int, staleAfter: Int) {
        let tables = state.byName
        var reasons: [String] = []
        if !state.isComplete {
            reasons.append("the tables are being loaded")
        } else if tables.isEmpty {
            reasons.append(state.problems[""] ?? "no table is there yet")
        }
        var problems = state.problems.sorted { $0.key < $1.key }.map { Self.problem(of: $0.key, $0.value) }
        for table in tables {
            guard now - table.asOf.seconds > staleAfter else { continue }
            let reason = "its age is \(now - table.asOf.seconds) s, more than STALE_AFTER (\(staleAfter) s)"
            reasons.append("\(table.name): \(reason)")
            problems.append(Self.problem(of: table.name, reason))
        }
        self.reasons = reasons
        json = [
            "ready": .bool(reasons.isEmpty),
            "reasons": .array(reasons.map { .string($0) }),
            "tables": .array(
                tables.map {
                    [
                        "name": .string($0.name), "as_of": .string($0.asOf.text),
                        "age_seconds": JSONValue(now - $0.asOf.seconds), "rows": JSONValue($0.manifest.rows),
                    ]
                }),
            "problems": .array(problems),
        ]
    }

    private static func problem(of feature: String, _ text: String) -> JSONValue {
        ["feature": feature.isEmpty ? .null : .string(feature), "problem": .string(text)]
    }
}
