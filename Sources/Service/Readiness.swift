import FeatureTable

/// Whether the service can answer, and what is wrong with its tables.
struct Readiness: Sendable {
    var isReady: Bool
    var reasons: [String]
    var json: JSONMembers

    /// `now` in seconds since 1970. Not ready: nothing looked through yet, no table at all, or one older than `staleAfter`
    /// seconds. A table that was refused is a problem but does not make the service unready while an older one is served.
    init(_ state: TableStore.State, now: Int, staleAfter: Int?) {
        let tables = state.tables.values.sorted { $0.name < $1.name }
        var reasons: [String] = []
        if !state.isComplete {
            reasons.append("the tables are being loaded")
        } else if tables.isEmpty {
            reasons.append(state.problems[""] ?? "no table is there yet")
        }
        var problems = state.problems.sorted { $0.key < $1.key }.map { Self.problem(of: $0.key, $0.value) }
        for table in tables {
            guard let staleAfter, now - table.asOf.seconds > staleAfter else { continue }
            let reason = "its age is \(now - table.asOf.seconds) s, more than STALE_AFTER (\(staleAfter) s)"
            reasons.append("\(table.name): \(reason)")
            problems.append(Self.problem(of: table.name, reason))
        }
        isReady = reasons.isEmpty
        self.reasons = reasons
        json = [
            "ready": .bool(isReady),
            "reasons": .array(reasons.map { .string($0) }),
            "tables": .array(
                tables.map {
                    [
                        "name": .string($0.name), "as_of": .string($0.asOf.text),
                        "age_seconds": JSONTree(now - $0.asOf.seconds), "rows": JSONTree($0.rows),
                    ]
                }),
            "problems": .array(problems),
        ]
    }

    private static func problem(of feature: String, _ text: String) -> JSONTree {
        ["feature": feature.isEmpty ? .null : .string(feature), "problem": .string(text)]
    }
}
