import Discovery
import Text
import YAML

/// What Google takes in a field of less than its type allows; Discovery says so in words only.
private enum FieldLimit {
    case only([String], LimitPage)
    /// In characters.
    case most(Int, LimitPage)

    typealias LimitPage = String
}

/// By API, message and field (cloudscheduler-5, monitoring-6, monitoring-42, monitoring-43, run-80, storage-45).
private let limits: [String: FieldLimit] = [
    "cloudscheduler.v1/Job.description": .most(500, LimitPages.schedules),
    "monitoring.v3/AlertPolicy.displayName": .most(512, LimitPages.alertPolicies),
    "monitoring.v3/Documentation.content": .most(8192, LimitPages.alertPolicies),
    "monitoring.v3/Documentation.mimeType": .only(["text/markdown"], LimitPages.alertPolicies),
    "monitoring.v3/MetricThreshold.comparison": .only(["COMPARISON_GT", "COMPARISON_LT"], LimitPages.alertPolicies),
    "monitoring.v3/NotificationChannel.description": .most(1024, LimitPages.channels),
    "monitoring.v3/NotificationChannel.displayName": .most(512, LimitPages.channels),
    "run.v2/GoogleCloudRunV2Service.description": .most(512, LimitPages.services),
    "storage.v1/Bucket.rpo": .only(["DEFAULT", "ASYNC_TURBO"], LimitPages.replication),
]

extension TypedBody {
    /// What speaks against `value` in a field of which Google takes less than its type allows; nil if nothing does.
    func objection(to value: JSONValue, _ field: String, of schema: Schema) -> Problem? {
        guard let text = value.string, !text.contains("${"), let limit = limits["\(api.name)/\(schema.name).\(field)"]
        else {
            return nil
        }
        switch limit {
        case .only(let words, let page):
            guard !words.contains(text) else { return nil }
            return Problem(
                "Google does not take '\(text)' here",
                hint: words.count == 1 ? "write \(words[0])" : "one of \(words.joined(separator: ", "))",
                source: page)
        case .most(let most, let page):
            let count = text.unicodeScalars.count
            return count > most ? Problem("the text has \(count) characters, more than \(most)", source: page) : nil
        }
    }
}
