import Text

/// Checks a condition by its kind; `path` is its position in the request.
func checkCondition(_ condition: JSONObject, _ path: String) throws(Failure) {
    for (kind, field) in [("conditionThreshold", "condition_threshold"), ("conditionAbsent", "condition_absent")] {
        guard let inner = condition[kind] else { continue }
        try checkMetricFilter(inner["filter"]?.string ?? "", "\(path).\(field).filter")
        try checkAggregations(inner["aggregations"], "\(path).\(field).aggregations")
        if let other = inner["denominatorFilter"]?.string {
            try checkMetricFilter(other, "\(path).\(field).denominator_filter")
        }
        try checkAggregations(inner["denominatorAggregations"], "\(path).\(field).denominator_aggregations")
        let duration = inner["duration"]?.string.flatMap(seconds)
        if let duration {
            // Whole minutes; for absence at least 2 minutes and at most 23.5 hours (monitoring-26).
            let range = kind == "conditionAbsent" ? 120.0...84_600 : 0...84_600
            guard range.contains(duration), duration.truncatingRemainder(dividingBy: 60) == 0 else {
                throw .badField(
                    "\(path).\(field).duration",
                    "Field \(path).\(field).duration had an invalid value of \"\(inner["duration"]?.string ?? "")\": "
                        + "must be a multiple of a minute, at most 23 hours and 30 minutes.")
            }
        }
        // monitoring-20
        if inner["evaluationMissingData"] != nil, duration ?? 0 < 60 {
            throw .badField(
                "\(path).\(field).duration",
                "Field \(path).\(field).duration must be at least 60s when evaluation_missing_data is set.")
        }
    }
    if let query = condition["conditionPrometheusQueryLanguage"] {
        try checkPromQL(query, path + ".condition_prometheus_query_language")
    }
    if let log = condition["conditionMatchedLog"], log["filter"]?.string?.isEmpty != false {
        throw .badField(path + ".condition_matched_log.filter", "The filter of a log condition is missing.")
    }
}

/// A filter must name one metric type and one resource type. An unknown metric in Google's own namespace is refused
/// (monitoring-27).
private func checkMetricFilter(_ filter: String, _ path: String) throws(Failure) {
    // monitoring-40
    if filter.wholeMatch(
        of: #/select_slo_(burn_rate|health|budget|compliance|budget_fraction|budget_total|counts)\(.+\)/#) != nil,
        isClosed(filter)
    {
        return
    }
    let isMetric = filter.contains("metric.type") || filter.contains("metric_type")
    let isResource = filter.contains("resource.type") || filter.contains("resource_type") || filter.contains("group.id")
    guard isMetric, isResource, isClosed(filter) else {
        throw .badField(
            path,
            "Field \(path) had an invalid value of \"\(filter)\": must specify a restriction on \"metric.type\" and one "
                + "on \"resource.type\".")
    }
    // monitoring-21
    guard filter.count <= 2048 else {
        throw .badField(path, "Field \(path) is longer than 2048 characters.")
    }
    for match in filter.matches(of: #/metric[._]type\s*=\s*(?:"([^"]*)"|'([^']*)')/#) {
        let type = String(match.output.1 ?? match.output.2 ?? "")
        guard mayBeMetric(type) else {
            throw Failure(
                .notFound,
                "Cannot find metric that matches type = \"\(type)\". If a metric was created recently, it could take up "
                    + "to 10 minutes to become available. Please try again soon.")
        }
    }
}

/// A period must be whole minutes, at most 25 hours, and a reducer needs an aligner (monitoring-28).
private func checkAggregations(_ aggregations: JSONValue?, _ path: String) throws(Failure) {
    for (index, aggregation) in (aggregations?.array ?? []).enumerated() {
        let place = "\(path)[\(index)]"
        let aligner = aggregation["perSeriesAligner"]?.string ?? "ALIGN_NONE"
        if let text = aggregation["alignmentPeriod"]?.string, let period = seconds(text), period != 0 {
            guard (60...90_000).contains(period), period.truncatingRemainder(dividingBy: 60) == 0 else {
                throw .badField(
                    place + ".alignment_period",
                    "Field \(place).alignment_period had an invalid value of \"\(text)\": must be a multiple of 60 "
                        + "seconds between 60 and 90000.")
            }
        } else if aligner != "ALIGN_NONE" {
            throw .badField(
                place + ".alignment_period", "Field \(place).alignment_period is required with a per_series_aligner.")
        }
        if aligner == "ALIGN_NONE", aggregation["crossSeriesReducer"]?.string ?? "REDUCE_NONE" != "REDUCE_NONE" {
            throw .badField(
                place + ".per_series_aligner",
                "Field \(place).per_series_aligner must be set when cross_series_reducer is.")
        }
    }
}

/// Checks the rules that concern a policy as a whole (monitoring-22, monitoring-29).
func checkStrategy(_ policy: JSONObject) throws(Failure) {
    let conditions = policy["conditions"]?.array ?? []
    for (kind, name) in [
        ("conditionPrometheusQueryLanguage", "PromQL"), ("conditionMatchedLog", "log matching"),
    ] where conditions.count > 1 && conditions.contains(where: { $0[kind] != nil }) {
        throw .badField(
            "alert_policy.conditions", "Alert policies with a \(name) condition can only have a single condition.")
    }
    let strategy = policy["alertStrategy"]
    if let text = strategy?["autoClose"]?.string, let autoClose = seconds(text),
        !(1800...604_800).contains(autoClose)
    {
        throw .badField(
            "alert_policy.alert_strategy.auto_close",
            "Field alert_policy.alert_strategy.auto_close had an invalid value of \"\(text)\": must be from 30 "
                + "minutes to 7 days.")
    }
    let isLog = conditions.contains { $0["conditionMatchedLog"] != nil }
    guard isLog == (strategy?["notificationRateLimit"] != nil) else {
        throw .badField(
            "alert_policy.alert_strategy.notification_rate_limit",
            isLog
                ? "A policy with a log matching condition needs a notification rate limit."
                : "Only a policy with a log matching condition has a notification rate limit.")
    }
}
