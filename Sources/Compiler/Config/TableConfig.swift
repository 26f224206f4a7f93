import Text

/// `table` of a feature: the table that its job computes from raw events. The compiler checks it and passes it to the
/// job.
package struct TableConfig: Sendable, Hashable {
    /// The event files' format, and their extension where `source` is a folder.
    package enum Format: String, Sendable, Hashable, CaseIterable { case csv, jsonl }

    /// A table describes the start of the current minute, hour or day (UTC), so that all tasks and retries of a run
    /// agree.
    package enum Step: String, Sendable, Hashable, CaseIterable {
        case minute, hour, day

        var span: TimeSpan {
            switch self {
            case .minute: TimeSpan(seconds: 60)
            case .hour: TimeSpan(seconds: 3_600)
            case .day: TimeSpan(seconds: 86_400)
            }
        }
    }

    /// Below the managed folder: a file, or with a trailing `/` a folder.
    package var source: String
    package var format: Format
    /// The fields of an event that give its entity and its time.
    package var entity: String
    package var time: String
    package var asOf: Step
    /// Sorted by name.
    package var columns: [TableColumn]
    /// Texts that mean "no value" in the events, such as `NA`; as written.
    package var nullWords: [String] = []
}

package struct TableColumn: Sendable, Hashable {
    package enum Aggregate: String, Sendable, Hashable, CaseIterable {
        case count, sum, mean, min, max, stddev, first, last, quantile
        case countDistinct = "count_distinct"

        /// True where the events' values must be numbers.
        var needsNumbers: Bool {
            switch self {
            case .sum, .mean, .min, .max, .stddev, .quantile: true
            case .count, .countDistinct, .first, .last: false
            }
        }
    }

    package var name: String
    package var aggregate: Aggregate
    /// The field that is aggregated; nil: `count` counts the events themselves.
    package var field: String?
    /// Between 0 and 1, as written; only for a quantile.
    package var quantile: String?
    /// How far back events count; nil: all of them.
    package var window: TimeSpan?
    /// `where`: the conditions that an event must meet to count. Sorted by field.
    package var conditions: [TableCondition] = []
}

extension TableConfig {
    /// The text that the job reads from its variable `TABLE`: compact JSON.
    var text: String {
        var members: JSONObject = [
            "as_of": .string(asOf.rawValue),
            "columns": .array(columns.map(\.json)),
            "entity": .string(entity),
            "format": .string(format.rawValue),
            "source": .string(source),
            "time": .string(time),
        ]
        if !nullWords.isEmpty { members["null_words"] = .array(nullWords.map { .string($0) }) }
        var writer = JSONWriter(compact: true)
        writer.write(.object(members))
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension TableColumn {
    fileprivate var json: JSONValue {
        var members: JSONObject = ["aggregate": .string(aggregate.rawValue), "name": .string(name)]
        if let field { members["of"] = .string(field) }
        if let quantile { members["q"] = .number(JSONNumber(text: quantile)) }
        if !conditions.isEmpty { members["where"] = .array(conditions.map(\.json)) }
        if let window { members["window"] = JSONValue(window.seconds) }
        return .object(members)
    }
}
