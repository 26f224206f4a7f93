import PlanModel
import Text

/// Whether the values are there that carrying out `decision` sends, or that people put where it only refers to them: in
/// variables of the environment, in secrets. Of what is read elsewhere, `cloud` says what was found; no value is in any row.
func valueChecks(_ decision: Decision, _ plan: Plan, _ cloud: LiveCloud) -> [Precheck] {
    var waits: [Address: [Awaited]] = [:]
    let refused = Set(decision.failures.map(\.address))
    var sent = refused
    for step in decision.steps where step.change.action != .noop && step.sendsBody {
        sent.insert(step.resource.address)
        waits[step.resource.address] = step.waitsFor
    }
    let live = cloud.live(of: plan)
    var rows: [Row: [Address]] = [:]
    for resource in plan.resources where sent.contains(resource.address) {
        let isRefused = refused.contains(resource.address)
        for row in awaited(by: resource, waits[resource.address] ?? [], cloud)
            + values(of: resource, cloud, live, isRefused: isRefused)
        {
            rows[row, default: []].append(resource.address)
        }
    }
    return rows.map { row, addresses in
        var check = Precheck("value", row.subject, row.verdict, reason: row.reason, for: addresses)
        check.isToldElsewhere = row.verdict == .no || row.isWaitedFor
        return check
    }.sorted { ($0.subject, $0.reason ?? "") < ($1.subject, $1.reason ?? "") }
}

private struct Row: Hashable {
    var subject: String
    var verdict: Verdict
    var reason: String?
    /// The change is left to another run.
    var isWaitedFor = false
}

/// The values that people put into secrets.
private func awaited(by resource: Resource, _ waits: [Awaited], _ cloud: LiveCloud) -> [Row] {
    resource.awaits.compactMap { awaited in
        let subject = objectName(behind: awaited.read.url)
        if waits.contains(awaited) {
            return Row(
                subject: subject, verdict: .unknown, reason: "this run makes what holds it; \(awaited.help)",
                isWaitedFor: true)
        }
        if cloud.missing.contains(awaited.read) {
            return Row(subject: subject, verdict: .no, reason: awaited.message(cloud.instead[awaited.read]))
        }
        if let reason = cloud.unseen[awaited.read] { return Row(subject: subject, verdict: .unknown, reason: reason) }
        return cloud.found[awaited.holder]?.live == nil ? nil : Row(subject: subject, verdict: .yes)
    }
}

/// The values that are put into its body when it is sent.
private func values(
    of resource: Resource, _ cloud: LiveCloud, _ live: LiveObjects, isRefused: Bool
) -> [Row] {
    // A numbered object that exists keeps its value.
    guard resource.numbering == nil || cloud.found[resource.address]?.live == nil else { return [] }
    return resource.sensitive.flatMap { sensitive -> [Row] in
        let whole = sensitive.source.resolved(live)
        let refusal = cloud.unusable[resource.address]?.last { $0.source == whole }?.failure
        return whole.values.compactMap { source in
            guard let subject = source.place else { return nil }
            // What this run makes or changes first may make it usable.
            if let refusal {
                return Row(subject: subject, verdict: isRefused ? .no : .unknown, reason: refusal.message)
            }
            // Of what this run makes itself there is nothing to say.
            return cloud.secrets[whole] == nil ? nil : Row(subject: subject, verdict: .yes)
        }
    }
}

extension Sensitive.Source {
    /// Where the value is; nil for one that this run makes.
    fileprivate var place: String? {
        switch self {
        case .environment(let name): "the environment variable \(name)"
        case .read(let url, _, _): objectName(behind: url)
        case .generated, .text: nil
        }
    }
}
