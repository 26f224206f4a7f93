import Diagnostics

/// Two schedules whose triggers would have the same name: `a` of feature `b-c` and `c-a` of feature `b`, for example.
func triggerClashes(_ config: Config, folder: String) -> [Diagnostic] {
    var holders: [String: String] = [:]
    return triggers(config).compactMap { name, file, key in
        let path = "\(folder)\(file)"
        guard let other = holders.updateValue("\(key) in \(path)", forKey: name) else { return nil }
        return Diagnostic(
            path: path, range: nil, message: "\(key): its trigger would be called '\(name)', like that of \(other)",
            hint: "choose another name")
    }
}

/// The names of all triggers, with file and key.
private func triggers(_ config: Config) -> [(name: String, file: String, key: String)] {
    func key(_ name: String?) -> String { name.map { "schedules.\($0)" } ?? "schedule" }
    return config.features.flatMap { feature in
        feature.schedules.map { (feature.triggerName($0), "features/\(feature.workload.name).yaml", key($0.name)) }
    }
        + config.services.flatMap { service in
            service.schedules.map { (service.triggerName($0), "services/\(service.workload.name).yaml", key($0.name)) }
        } + config.project.schedules.map { ($0.name, "project.yaml", key($0.name)) }
}
