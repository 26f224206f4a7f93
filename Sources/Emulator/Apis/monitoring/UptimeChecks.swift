import Text

extension MonitoringKind {
    static let uptimeCheck = MonitoringKind(
        collection: "uptimeCheckConfigs", message: "UptimeCheckConfig", field: "uptime_check_config",
        listMessage: "ListUptimeCheckConfigsResponse",
        id: { body, store in
            slug(body["displayName"]?.string ?? "") + "-" + Identifiers.letters("check \(store.nextNumber())", 11)
        },
        // monitoring-16
        missing: { id, request in Failure(.notFound, "Config not found for check \(id) in project \(request.project)")
        },
        finish: { check, old, request, _ throws(Failure) in
            try finishCheck(&check, request)
            if let old { try checkImmutable(check, old) }
        },
        release: { _, request, store throws(Failure) in try checkUnwatched(request, store) },
        shown: shownCheck)
}

/// monitoring-14
private func checkImmutable(_ new: JSONObject, _ old: JSONObject) throws(Failure) {
    for field in ["monitoredResource", "resourceGroup", "syntheticMonitor", "checkerType"]
    where new[field] != old[field] {
        throw .badField("uptime_check_config.\(snakeCase(field))", "The field '\(snakeCase(field))' is immutable.")
    }
    guard new["httpCheck"]?["requestMethod"] == old["httpCheck"]?["requestMethod"] else {
        throw .badField("uptime_check_config.http_check.request_method", "The request method is immutable.")
    }
}

/// A check that an alert policy refers to cannot be deleted (monitoring-15).
private func checkUnwatched(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) {
    let id = request.variable("id")
    for (_, policy) in store.records(MonitoringKind.alertPolicy.shelf(request))
    where policy.compactText.contains("check_id") && policy.compactText.contains(id) {
        throw Failure(
            .failedPrecondition,
            "The uptime check \(id) is used by the alert policy \(policy["name"]?.string ?? "").")
    }
}

/// The server derives the id from the display name (monitoring-11).
private func slug(_ name: String) -> String {
    let text = String(name.lowercased().map { $0.isASCII && ($0.isLetter || isDigit($0)) ? $0 : "-" })
    return text.isEmpty ? "check" : String(text.prefix(40))
}

/// Checks a config and adds the server's defaults (monitoring-12).
private func finishCheck(_ check: inout JSONObject, _ request: RoutedRequest) throws(Failure) {
    let root = "uptime_check_config"
    try checkUserLabels(check)
    guard check["displayName"]?.string?.isEmpty == false else {
        throw .badField(root + ".display_name", "Field \(root).display_name is required.")
    }
    guard ["monitoredResource", "resourceGroup", "syntheticMonitor"].filter({ check[$0] != nil }).count == 1 else {
        throw .badField(root + ".resource", "Exactly one resource must be given.")
    }
    if check["syntheticMonitor"] == nil {
        guard (check["httpCheck"] != nil) != (check["tcpCheck"] != nil) else {
            throw .badField(root + ".check_request_type", "Exactly one of http_check and tcp_check must be given.")
        }
    }
    if var resource = check["monitoredResource"]?.object {
        var labels = resource["labels"]?.object ?? [:]
        labels["project_id"] = labels["project_id"] ?? .string(request.project)
        if resource["type"] == "uptime_url", labels["host"]?.string?.isEmpty != false {
            throw .badField(root + ".monitored_resource.labels", "The label 'host' is required for uptime_url.")
        }
        resource["labels"] = .object(labels)
        check["monitoredResource"] = .object(resource)
    }
    check["period"] = check["period"] ?? "60s"
    guard ["60s", "300s", "600s", "900s"].contains(check["period"]?.string) else {
        throw .badField(root + ".period", "The period must be 60s, 300s, 600s or 900s.")
    }
    // Unlike the period, the timeout has no default (monitoring-12).
    guard let timeout = seconds(check["timeout"]?.string ?? ""), (1...60).contains(timeout) else {
        throw .badField(root + ".timeout", "The timeout must be between 1 and 60 seconds.")
    }
    check["checkerType"] = check["checkerType"] ?? "STATIC_IP_CHECKERS"
    // `USA` counts as three locations: Oregon, Iowa and Virginia (monitoring-12).
    if let regions = check["selectedRegions"]?.array,
        Set(regions.flatMap { $0 == "USA" ? ["USA_OREGON", "USA_IOWA", "USA_VIRGINIA"] : [$0.string] }).count < 3
    {
        throw .badField(root + ".selected_regions", "At least 3 locations must be selected.")
    }
    // monitoring-47
    if let port = check["tcpCheck"], port["port"]?.int ?? 0 == 0 {
        throw .badField(root + ".tcp_check.port", "Field \(root).tcp_check.port is required.")
    }
    for matcher in check["contentMatchers"]?.array ?? [] {
        let text = matcher["content"]?.string ?? ""
        guard ["MATCHES_REGEX", "NOT_MATCHES_REGEX"].contains(matcher["matcher"]?.string) else { continue }
        guard (try? Regex(text)) != nil else {
            throw .badField(root + ".content_matchers", "The regular expression '\(text)' is not valid.")
        }
    }
    guard var http = check["httpCheck"]?.object else { return }
    http["requestMethod"] = http["requestMethod"] ?? "GET"
    http["port"] = http["port"] ?? (http["useSsl"] == true ? 443 : 80)
    let path = http["path"]?.string ?? "/"
    http["path"] = .string(path.hasPrefix("/") ? path : "/" + path)
    check["httpCheck"] = .object(http)
    if let matchers = check["contentMatchers"]?.array {
        check["contentMatchers"] = .array(
            matchers.map { matcher in
                var matcher = matcher
                matcher["matcher"] = matcher["matcher"] ?? "CONTAINS_STRING"
                return matcher
            })
    }
}

/// Responses never contain passwords or masked headers (monitoring-13).
private func shownCheck(_ check: JSONObject) -> JSONObject {
    var result = check
    guard var http = check["httpCheck"]?.object else { return check }
    if http["authInfo"]?["password"] != nil { http["authInfo"]?["password"] = "******" }
    if http["maskHeaders"] == true, let headers = http["headers"]?.object {
        http["headers"] = .object(headers.mapValues { _ in "******" })
    }
    result["httpCheck"] = .object(http)
    return result
}
