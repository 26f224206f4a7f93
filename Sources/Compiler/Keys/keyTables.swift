import Text

/// The tables of docs/config.md, by name, in Markdown.
package func keyTables() -> [String: String] {
    let service = ServiceKeys.shared
    let alerts = service.alerts
    let twice: Set = ["name", "timeout"]
    let shared = Set(service.workload.keys.map(\.name)).subtracting(twice)
    func own(_ group: some KeyGroup) -> [any DeclaredKey] { group.keys.filter { !shared.contains($0.name) } }
    let timing = Set(FeatureScheduleKeys.shared.timing.keys.map(\.name))
    func own(_ group: some KeyGroup, without names: Set<String>) -> [any DeclaredKey] {
        group.keys.filter { !names.contains($0.name) }
    }
    let groups: [String: [any DeclaredKey]] = [
        "project": ProjectKeys.shared.keys,
        "variable": VariableKeys.shared.keys,
        "workload": service.workload.keys.filter { !twice.contains($0.name) } + [alerts],
        "service": own(service).filter { $0.name != alerts.name },
        "service-alert": ServiceAlertKeys.shared.keys,
        "feature": own(FeatureKeys.shared).filter { $0.name != alerts.name },
        "feature-alert": FeatureAlertKeys.shared.keys,
        "log-alert": LogAlertKeys.shared.keys,
        "condition": RawAlertKeys.shared.keys,
        "channel": NotificationKeys.shared.keys,
        "volume": VolumeKeys.shared.keys,
        "sidecar": SidecarKeys.shared.keys,
        "schedule": FeatureScheduleKeys.shared.keys,
        "service-schedule": own(ServiceScheduleKeys.shared, without: timing),
        "project-schedule": own(ProjectScheduleKeys.shared, without: timing),
        "table": TableKeys.shared.keys,
        "column": ColumnKeys.shared.keys,
        "resource": ResourceKeys.shared.keys,
        "environment": EnvironmentKeys.shared.keys,
        "secret": SecretKeys.shared.keys,
        "secret-reference": SecretReferenceKeys.shared.keys,
        "secret-file": [SecretFileKeys.shared.mode],
        "grant": GrantKeys.shared.keys,
        "repository": RepositoryKeys.shared.keys,
        "repository-cleanup": CleanupKeys.shared.keys,
        "bucket": BucketKeys.shared.keys,
        "bucket-lifecycle": LifecycleKeys.shared.keys,
        "bucket-cors": CORSKeys.shared.keys,
        "account": AccountKeys.shared.keys,
        "shared-grant": SharedGrantKeys.shared.keys.filter { $0.name == "to" },
        "literal": LiteralKeys.shared.keys,
    ]
    return groups.mapValues { table($0) }
}

private func table(_ keys: [any DeclaredKey]) -> String {
    let rows = keys.flatMap { tableRows($0, below: "") }
    let hasDefaults = rows.contains { !$0.absent.isEmpty }
    func line(_ cells: [String]) -> String { "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() + "\n" }
    var text = line(hasDefaults ? ["key", "type", "default", "what it is"] : ["key", "type", "what it is"])
    text += hasDefaults ? "|---|---|---|---|\n" : "|---|---|---|\n"
    for row in rows { text += line([row.key, row.type] + (hasDefaults ? [row.absent] : []) + [row.about]) }
    return text
}

private struct Row {
    var key: String
    var type: String
    var absent: String
    var about: String
}

private func tableRows(_ key: any DeclaredKey, below prefix: String) -> [Row] {
    let name = "`\(prefix)\(key.name)`"
    var row = Row(key: name, type: key.type, absent: "", about: "")
    switch key.presence {
    case .required: if prefix.isEmpty { row.key = "**\(name)**" } else { row.absent = "**required**" }
    case .standard(let value): row.absent = value.int.map(String.init) ?? "`\(value.string ?? value.compactText)`"
    case .optional(let words): row.absent = words
    }
    row.about = [key.limits, key.about].filter { !$0.isEmpty }.map(\.capitalised).joined(separator: ". ")
    // These have tables of their own.
    guard ![FeatureKeys.shared.table.name, "log_matches", "condition"].contains(key.name) else { return [row] }
    return [row] + key.keys.flatMap { tableRows($0, below: "\(prefix)\(key.name).") }
}

extension String {
    /// With a capital letter at its beginning.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
