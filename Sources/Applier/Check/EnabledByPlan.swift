import PlanModel
import Text

/// The APIs that a plan enables: until it has, they answer nothing.
struct EnabledByPlan: Sendable {
    /// Their hosts, each with the answers that say that it is not enabled.
    private var apis: [String: [ErrorPattern]] = [:]

    init(_ plan: Plan) {
        for resource in plan.resources where resource.calls.create != nil {
            let errors = plan.rules(of: resource).timing.settles?.errors ?? []
            // A host is in the name of nothing else that others wait for.
            if !errors.isEmpty, resource.lastName.contains(".") { apis[resource.lastName] = errors }
        }
    }

    /// Why `url` was answered with `error`, in a few words; nil unless it is that the plan has yet to enable the API.
    func words(_ error: CallError, _ url: String) -> String? {
        guard let host = host(of: url) else { return nil }
        // A region before the name is only the place of the server.
        let name = apis.keys.first { host == $0 || host.hasSuffix("-" + $0) }
        guard let name, apis[name]?.contains(where: error.isNotEnabled) == true else { return nil }
        return "\(name) is not enabled yet; this plan enables it"
    }

    private func host(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        return String(url[scheme.upperBound...].prefix { !"/:?# ".contains($0) })
    }
}

extension CallError {
    /// What else may settle later, such as a permission that is not seen everywhere, is no API that is not enabled.
    fileprivate func isNotEnabled(_ pattern: ErrorPattern) -> Bool {
        pattern.fits(self) && reasons.contains(pattern.contains)
    }
}
