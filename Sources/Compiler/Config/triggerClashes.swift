import Diagnostics
import YAML

/// Two schedules whose triggers would have the same name: `a` of feature `b-c` and `c-a` of feature `b`, for example, or
/// `trigger_name: a-b` and `b` of service `a`.
func triggerClashes(_ config: Config, _ written: WrittenFiles, folder: String) -> [Diagnostic] {
    // The address in the plan and the name in Cloud Scheduler, which is one of a region.
    var (addresses, names): ([String: String], [String: String]) = ([:], [:])
    return triggers(config, written).sorted { $0.rank < $1.rank }.compactMap { trigger in
        let place = "\(trigger.key) in \(folder)\(trigger.file)"
        let sameAddress = addresses.updateValue(place, forKey: trigger.address)
        let sameName = names.updateValue(
            place, forKey: "\(trigger.region ?? config.environment.region)/\(trigger.name)")
        guard let other = sameName ?? sameAddress else { return nil }
        return Diagnostic(
            path: trigger.node?.path ?? "\(folder)\(trigger.file)", range: trigger.range,
            message: "\(trigger.key): its trigger would be called '\(trigger.name)', like that of \(other)",
            hint: "choose another name")
    }
}

/// A trigger, and where its name is written.
private struct NamedTrigger {
    var address: String
    var name: String
    var region: String?
    var file: String
    var key: String
    /// Nil for the only schedule of a feature, whose trigger has the feature's name.
    var node: Node?
    var range: SourceRange?
    /// The lower of two keeps the name: a feature's, then one made of two names, then one that is chosen freely.
    var rank: Int
}

private func triggers(_ config: Config, _ written: WrittenFiles) -> [NamedTrigger] {
    func named(_ address: String, _ timing: Timing, _ file: String, _ name: String, _ whole: Node?) -> NamedTrigger {
        let entry = whole?["schedules"]?.entry(name)
        return NamedTrigger(
            address: address, name: timing.id ?? address, region: timing.region, file: file,
            key: "schedules.\(name)", node: entry?.value, range: entry?.keyRange, rank: timing.id == nil ? 1 : 2)
    }
    var all: [NamedTrigger] = []
    for feature in config.features {
        let (file, node) = ("features/\(feature.workload.name).yaml", written.workloads[feature.workload.name])
        for schedule in feature.schedules {
            let address = feature.triggerName(schedule)
            if let name = schedule.name {
                all.append(named(address, schedule.timing, file, name, node))
            } else {
                // A name that is wrong is none, and has an error of its own.
                let own = schedule.timing.id == nil ? nil : node?["schedule"]?["name"]
                let chosen = own ?? (feature.triggerID == nil ? nil : node?["trigger_name"])
                all.append(
                    NamedTrigger(
                        address: address, name: schedule.timing.id ?? feature.triggerID ?? address,
                        region: schedule.timing.region, file: file,
                        key: chosen == nil ? "schedule" : own == nil ? "trigger_name" : "schedule.name", node: chosen,
                        range: chosen?.range, rank: chosen == nil ? 0 : 2))
            }
        }
    }
    for service in config.services {
        let (file, node) = ("services/\(service.workload.name).yaml", written.workloads[service.workload.name])
        all += service.schedules.map { named(service.triggerName($0), $0.timing, file, $0.name, node) }
    }
    return all + config.project.schedules.map { named($0.name, $0.timing, "project.yaml", $0.name, written.project) }
}
