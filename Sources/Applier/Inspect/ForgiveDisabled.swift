import PlanModel

extension Caller {
    /// A read that fails because an API is not enabled yet counts as absent if the plan enables that API. The plan says
    /// what such a failure looks like (`settles`); a bare 403 never proves absence.
    func forgiveDisabled(_ cloud: inout LiveCloud, _ plan: Plan) {
        let byAddress = Dictionary(plan.resources.map { ($0.address, $0) }) { $1 }
        for resource in plan.resources {
            guard case .failed(let failure)? = cloud.found[resource.address] else { continue }
            let forgiven = resource.dependsOn.contains { dependency in
                guard let kind = byAddress[dependency]?.kind, let settles = plan.kinds[kind]?.timing.settles,
                    cloud.found[dependency] == .absent
                else { return false }
                return settles.errors.contains { failure.fits($0) }
            }
            if forgiven { cloud.found[resource.address] = .absent }
        }
    }
}
