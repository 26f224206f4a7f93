import Text

// What messages demand of what watches, and of logs.

private let rest = "https://cloud.google.com/monitoring/api/ref_v3/rest/v3/"

let monitoringDemands: [([String], String, [MessageDemand.Rule])] = [
    // monitoring-52
    (
        ["monitoring.v3 UptimeCheckConfig"], rest + "projects.uptimeCheckConfigs",
        [
            .only("selectedRegions", when: "isInternal", [nil, false]),
            .only("internalCheckers", when: "isInternal", [true]),
        ]
    ),
    (
        ["monitoring.v3 HttpCheck"], rest + "projects.uptimeCheckConfigs",
        [
            .only("body", when: "requestMethod", ["POST"]), .only("contentType", when: "requestMethod", ["POST"]),
            .only("customContentType", when: "contentType", ["USER_PROVIDED"]), .reads(contentType),
            .atMostOne(["authInfo", "serviceAgentAuthentication"]),
        ]
    ),
    (
        ["monitoring.v3 ContentMatcher"], rest + "projects.uptimeCheckConfigs",
        [
            .only("jsonPathMatcher", when: "matcher", ["MATCHES_JSON_PATH", "NOT_MATCHES_JSON_PATH"]), .reads(matcher),
        ]
    ),
    // logging-11
    (
        ["logging.v2 LogMetric"], "https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics",
        [.reads(distribution), .reads(labels)]
    ),
]

/// The type of what is posted is said, and once.
private func contentType(_ check: JSONObject) -> MessageDemand.Objection? {
    let type = check["contentType"]?.string
    if type == "USER_PROVIDED", check["customContentType"] == nil {
        return .init(field: "contentType", text: "USER_PROVIDED needs 'customContentType'")
    }
    let isInHeaders = check["headers"]?.object?.contains { $0.key.lowercased() == "content-type" } == true
    if check["requestMethod"] == "POST", type == nil {
        return .init(field: "requestMethod", text: "POST needs 'contentType'")
    }
    if isInHeaders, type != nil { return .init(field: "contentType", text: "a header says the type as well") }
    return nil
}

private func matcher(_ matcher: JSONObject) -> MessageDemand.Objection? {
    guard let word = matcher["matcher"]?.string, !word.contains("${") else { return nil }
    if word.hasSuffix("MATCHES_JSON_PATH"), matcher["jsonPathMatcher"] == nil {
        return .init(field: "matcher", text: "\(word) needs 'jsonPathMatcher'")
    }
    guard word.hasSuffix("MATCHES_REGEX"), let text = matcher["content"]?.string, !text.contains("${"),
        (try? Regex(text)) == nil
    else { return nil }
    return .init(field: "content", text: "'\(text)' is no regular expression")
}

/// A distribution is of values, which something extracts.
private func distribution(_ metric: JSONObject) -> MessageDemand.Objection? {
    let isDistribution = metric["metricDescriptor"]?["valueType"] == "DISTRIBUTION"
    let value = metric["valueExtractor"]?.string
    if isDistribution, value?.isEmpty != false {
        return .init(field: "metricDescriptor", text: "a DISTRIBUTION needs 'valueExtractor'")
    }
    let some = value.map { [$0] } ?? []
    for text in some + (metric["labelExtractors"]?.object ?? [:]).compactMap(\.value.string)
    where !text.isEmpty && !text.contains("${") && !isExtractor(text) {
        return .init(
            field: text == value ? "valueExtractor" : "labelExtractors",
            text: "'\(text)' is neither EXTRACT(field) nor REGEXP_EXTRACT(field, regex)")
    }
    return nil
}

private func isExtractor(_ text: String) -> Bool {
    var cursor = TextCursor(text)
    guard let word = cursor.takeAny(["REGEXP_EXTRACT", "EXTRACT"]), cursor.take("("),
        cursor.run({ $0 > 32 && !"(),".utf8.contains($0) }) != nil
    else { return false }
    guard word == "REGEXP_EXTRACT" else { return cursor.take(")") && cursor.isAtEnd() }
    return cursor.take(",") && cursor.quoted("\"'") != nil && cursor.take(")") && cursor.isAtEnd()
}

/// Each label is extracted.
private func labels(_ metric: JSONObject) -> MessageDemand.Objection? {
    let known = Set((metric["metricDescriptor"]?["labels"]?.array ?? []).compactMap { $0["key"]?.string })
    let extracted = Set((metric["labelExtractors"]?.object ?? [:]).map(\.key))
    guard let other = known.subtracting(extracted).min(by: precedes) else { return nil }
    return .init(
        field: "metricDescriptor", text: "nothing in 'labelExtractors' extracts the label '\(other)'")
}
