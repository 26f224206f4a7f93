import PlanModel

extension Caller {
    /// Reads the sensitive values that are compared with the cloud, including those from the applier's environment.
    /// Values that cannot be read yet are omitted; a variable that is not set is a failure before the first change, if one is to be made.
    func readSecrets(_ cloud: inout LiveCloud, _ plan: Plan, isForWriting: Bool) async {
        let live = cloud.live(of: plan)
        let places = plan.resources.flatMap { resource in
            // Of what is there, nobody asks for a value that is left alone.
            (cloud.found[resource.address]?.live == nil ? resource : resource.leavingAlone).sensitive.map {
                (resource, $0.source, $0.source.resolved(live))
            }
        }
        var holders: [Address: Resource] = [:]
        if !places.isEmpty { for resource in plan.resources { holders[resource.address] = resource } }
        var wanted: [Sensitive.Source: Address] = [:]
        for (resource, written, source) in places where wanted[source] == nil {
            // A numbered object that exists keeps its value.
            if resource.numbering != nil, cloud.found[resource.address]?.live != nil { continue }
            guard !source.isUnresolved else { continue }
            let isThere = resource.holders(of: written, among: holders).allSatisfy { cloud.found[$0]?.live != nil }
            if isThere || cloud.found[resource.address]?.live != nil { wanted[source] = resource.address }
        }
        let values = await secrets(wanted)
        for (resource, _, source) in places
        where resource.numbering == nil || cloud.found[resource.address]?.live == nil {
            let refusal: ApplyFailure?
            switch values[source] {
            case nil: continue
            case .success(let secret)?:
                cloud.secrets[source] = secret
                refusal = resource.withSources(resolved: live).refusal(of: secret, from: source)
            case .failure(var failure)?:
                failure.address = resource.address
                refusal = failure
            }
            guard let refusal else { continue }
            // No write of this run changes what the environment holds.
            if isForWriting, source.values.allSatisfy(\.isEnvironment) {
                cloud.found[resource.address] = .failed(refusal)
            }
            cloud.unusable[resource.address, default: []].append(.init(source: source, failure: refusal))
        }
    }

    /// Each value, or why it cannot be had; all are read at the same time.
    private func secrets(_ sources: [Sensitive.Source: Address]) async
        -> [Sensitive.Source: Result<Secret, ApplyFailure>]
    {
        await withTaskGroup(of: (Sensitive.Source, Result<Secret, ApplyFailure>).self) { group in
            for (source, address) in sources {
                if case .generated = source { continue }
                group.addTask {
                    do throws(ApplyFailure) {
                        return (source, .success(try await self.secret(source, for: address)))
                    } catch {
                        return (source, .failure(error.asking))
                    }
                }
            }
            var values: [Sensitive.Source: Result<Secret, ApplyFailure>] = [:]
            for await (source, value) in group { values[source] = value }
            return values
        }
    }
}

extension ApplyFailure {
    /// The same failure with what to do about it. A 403 needs no more: its text names the missing permission.
    fileprivate var asking: ApplyFailure {
        var failure = self
        if let status = error?.status, status != 403, help == nil {
            failure.help =
                "a value that is to be sent must be there before anything is written: is it, and neither disabled nor "
                + "destroyed?"
        }
        return failure
    }
}

extension Sensitive.Source {
    fileprivate var isEnvironment: Bool { if case .environment = self { true } else { false } }
}
