import PlanModel

extension Caller {
    /// The sensitive values that can be had now, for comparing them with what stands in the cloud and for saying before
    /// the first change which of them cannot be sent. What this plan still has to make is left out.
    func readSecrets(_ cloud: inout LiveCloud, _ plan: Plan) async {
        let places = plan.resources.flatMap { resource in resource.sensitive.map { (resource, $0.source) } }
        var holders: [Address: Resource] = [:]
        if !places.isEmpty { for resource in plan.resources { holders[resource.address] = resource } }
        var wanted: [Sensitive.Source: Address] = [:]
        for (resource, source) in places where wanted[source] == nil {
            let isThere = resource.holders(of: source, among: holders).allSatisfy { cloud.found[$0]?.live != nil }
            if isThere || cloud.found[resource.address]?.live != nil { wanted[source] = resource.address }
        }
        let values = await secrets(wanted)
        for (resource, source) in places {
            let fault: ApplyFailure?
            switch values[source] {
            case nil: continue
            case .success(let secret)?:
                cloud.secrets[source] = secret
                fault = resource.refusal(of: secret, from: source)
            case .failure(var failure)?:
                failure.address = resource.address
                fault = failure
            }
            guard let fault else { continue }
            // What the environment holds, no write of this run changes.
            if case .environment = source { cloud.found[resource.address] = .failed(fault) }
            cloud.unusable[resource.address] = fault
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
    /// The same with what to do. Who may not read learns that elsewhere, from the permission that he misses.
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
