/// The services or jobs that share a rule, and so a policy: Google bills for what is watched (monitoring-25) and
/// accepts policy writes one at a time, and adding a job is then a single update.
struct AlertGroup: Sendable, Hashable {
    var rule: AlertRule
    /// Where they all are, if that is not where the environment is: a condition is about one region.
    var region: String?
    /// In the order of the config.
    var workloads: [String]
    /// What follows the rule in the policy's address: nothing, a region, the number of a part, or the one workload.
    var suffix: String?
    var isEnabled = true
}

extension Scope {
    /// The groups in the order in which the config first names their rules. The parts of a split rule come in reverse
    /// order: a workload that moves to another part is then added to the new one before it leaves the old one.
    var alertGroups: [AlertGroup] {
        var rules: [Shared] = []
        var workloads: [Shared: [String]] = [:]
        var single: [AlertGroup] = []
        func add(_ rule: AlertRule, _ workload: String, isPaused: Bool = false) {
            // A job that is paused on purpose has no successes, and nobody needs to be alerted about that.
            let isEnabled = if case .feature(.noSuccessWithin) = rule { !isPaused } else { true }
            let shared = Shared(rule: rule, region: otherRegion(of: workload))
            if config.project.policyPerWorkload || rule.isSingle {
                single.append(
                    AlertGroup(
                        rule: rule, region: shared.region, workloads: [workload], suffix: workload,
                        isEnabled: isEnabled))
            } else if isEnabled {
                if workloads[shared] == nil { rules.append(shared) }
                workloads[shared, default: []].append(workload)
            }
        }
        for service in config.services {
            for alert in service.alerts { add(.service(alert), service.workload.name) }
        }
        for feature in config.features {
            for alert in feature.alerts { add(.feature(alert), feature.workload.name, isPaused: feature.isPaused) }
        }
        return single + rules.flatMap { rule in parts(of: rule, workloads[rule] ?? []) }
    }

    private func parts(of shared: Shared, _ workloads: [String]) -> [AlertGroup] {
        cut(workloads) { shared.rule.fits(watched($0, shared.region), self) }.enumerated().reversed()
            .compactMap { index, part in
                guard !part.isEmpty else { return nil }
                let suffix = [shared.region, index == 0 ? nil : "\(index + 1)"].compactMap { $0 }
                return AlertGroup(
                    rule: shared.rule, region: shared.region, workloads: part,
                    suffix: suffix.isEmpty ? nil : suffix.joined(separator: "/"))
            }
    }

    /// The workloads of those files, which are in that other region, as Cloud Monitoring knows them.
    func watched(_ workloads: [String], _ region: String?) -> Watched {
        Watched(names: workloads.map(id(of:)), region: region ?? config.environment.region)
    }
}

/// What workloads have to have in common to share a policy.
private struct Shared: Hashable {
    var rule: AlertRule
    var region: String?
}

/// Splits `names` into the smallest power of two of parts that all fit. A name's part depends only on the name and the
/// number of parts: adding a name moves no other, and doubling the parts moves half of each.
func cut(_ names: [String], fits: ([String]) -> Bool) -> [[String]] {
    var count = 1
    while true {
        var parts = [[String]](repeating: [], count: count)
        for name in names { parts[Int(stableHash(name) % UInt64(count))].append(name) }
        // A single name cannot be split further.
        if parts.allSatisfy({ $0.count < 2 || fits($0) }) { return parts }
        count *= 2
    }
}

/// FNV-1a, plus a mixer so that the low bits depend on every byte too. Swift's own hash differs in each process.
private func stableHash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    return hash ^ (hash >> 27)
}
