import PlanModel

extension Caller {
    /// Reads the sensitive values that are compared with the cloud, including those from the applier's environment.
    /// Values that cannot be read yet are omitted; a variable that is not set is a failure before the first change.
    func readSecrets(_ cloud: inout LiveCloud, _ plan: Plan) async {
        var sources: [Sensitive.Source: Address] = [:]
        for resource in plan.resources {
            for sensitive in resource.sensitive {
                switch sensitive.source {
                case .generated: continue
                case .read:
                    if cloud.found[resource.address]?.live != nil { sources[sensitive.source] = resource.address }
                case .environment:
                    do throws(ApplyFailure) {
                        cloud.secrets[sensitive.source] = try await secret(sensitive.source, for: resource.address)
                    } catch {
                        cloud.found[resource.address] = .failed(error)
                    }
                }
            }
        }
        await withTaskGroup(of: (Sensitive.Source, Secret?).self) { group in
            for (source, address) in sources {
                group.addTask { (source, try? await self.secret(source, for: address)) }
            }
            for await (source, secret) in group { cloud.secrets[source] = secret }
        }
    }
}
