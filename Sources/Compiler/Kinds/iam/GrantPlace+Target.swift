import PlanModel
import Text

/// The name of an account that exists: its address has its project.
func accountName(_ email: String) -> String {
    let domain = email.drop { $0 != "@" }.dropFirst()
    let end = ".iam.gserviceaccount.com"
    let project = domain.hasSuffix(end) ? domain.dropLast(end.count) : ""
    return (project.isEmpty || project.contains(".") ? "" : "projects/\(project)/") + "serviceAccounts/\(email)"
}

extension Scope {
    /// `name`, which may leave out this environment's project, with its project, percent-encoded.
    func fullName(_ name: String) -> String {
        let name = PolicyHolder.parted(name).path
        let parts = name.split(separator: "/").map { urlPart(String($0)) }.joined(separator: "/")
        return PolicyHolder.isFull(name) ? parts : "\(project)/\(parts)"
    }

    /// What has the policy of something that this plan does not make.
    func holder(_ name: String) -> PolicyHolder? {
        let (host, path) = PolicyHolder.parted(name)
        let full = PolicyHolder.isFull(path) ? path : "\(project)/\(path)"
        return PolicyHolder.of((host.map { "//\($0)/" } ?? "") + full, config.discovery)
    }

    /// What a grant is on; nil if there is no such thing.
    func target(of place: GrantPlace) -> Grant.Target? {
        switch place {
        case .project: return .project
        case .own(let address): return target(at: address)
        case .other(let name):
            let (host, path) = PolicyHolder.parted(name)
            for id in [config.environment.projectID, config.environment.projectNumber] {
                if path == "projects/" + id { return .project }
                let prefix = "projects/\(id)/"
                guard path.hasPrefix(prefix) else { continue }
                return .other((host.map { "//\($0)/" } ?? "") + path.dropFirst(prefix.count))
            }
            return .other(name)
        }
    }

    /// The id of the secret that `name`, its id or its key, means; an id goes first.
    func secretID(_ name: String) -> String {
        let secrets = config.project.secrets
        return secrets.contains { $0.id == name } ? name : secrets.first { $0.key == name }?.id ?? name
    }

    /// The object of that address, whether or not the plan has it; nil for a kind without policies.
    private func target(at address: Address) -> Grant.Target? {
        let (kind, name) = (address.text.prefix { $0 != "." }, String(address.text.drop { $0 != "." }.dropFirst()))
        switch kind {
        case "artifact_repository":
            return config.project.repositories.first { $0.name == name }.map {
                .repository($0.name, location: $0.location)
            }
        case "bucket": return buckets.first { $0.key == name }.map { .bucket($0.key, name: $0.name) }
        case "managed_folder": return config.project.storage.map { .folder($0) }
        case "run_job": return .runJob(name)
        case "run_service": return .runService(name)
        case "secret": return .secret(secretID(name))
        case "service_account":
            guard let email = config.project.accounts.first(where: { $0.id == name })?.email else {
                return .account(name)
            }
            // It may be one that this stack makes after all.
            return accounts.first { self.email(of: $0.id) == email }.map { .account($0.id) }
                ?? target(of: .other(accountName(email)))
        default: return config.resources.first { $0.address == address.text }.flatMap { policy(of: $0) }
        }
    }

    /// The objects of this plan that have a policy.
    var grantTargets: [Grant.Target] {
        config.services.flatMap { service in
            [.runService(service.workload.name)] + (service.apiKey == nil ? [] : [.secret(service.secretID)])
        }
            + config.features.map { .runJob($0.workload.name) } + accounts.map { .account($0.id) }
            + config.project.secrets.map { .secret($0.id) }
            + config.project.repositories.map { .repository($0.name, location: $0.location) }
            + buckets.map { .bucket($0.key, name: $0.name) } + config.project.storage.asList.map { .folder($0) }
            + config.resources.compactMap { policy(of: $0) }
    }

    private func policy(of resource: ResourceConfig) -> Grant.Target? {
        PolicyOfResource(resource, self).map { .resource($0) }
    }
}
