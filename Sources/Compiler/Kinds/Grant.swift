import JSON
import PlanModel

/// One member of one role in the policy of one target: what `iam_member` is made from.
struct Grant {
    enum Target {
        case project
        case folder(StorageConfig)
        case secret(String)
        case runService(String)
        case runJob(String)
    }

    enum Member {
        /// The id of an account of this plan.
        case account(String)
        /// A member from the config, such as `group:ml@acme.example` or `allUsers`.
        case other(String)
    }

    let target: Target
    let role: String
    let member: Member

    /// `iam_member.TARGET/ROLE/MEMBER`, the role without `roles/`.
    var address: Address {
        let short = role.hasPrefix("roles/") ? String(role.dropFirst("roles/".count)) : role
        let who =
            switch member {
            case .account(let id): id
            case .other(let member): member
            }
        return Address(kind: "iam_member", name: "\(target.address?.text ?? "project")/\(short)/\(who)")
    }

    func resource(_ scope: Scope) -> Resource {
        let member = memberText(scope)
        var dependencies = [Address.service(target.api)]
        if let address = target.address { dependencies.append(address) }
        if case .account(let id) = self.member { dependencies.append(.account(id)) }
        return Resource(
            address: address, kind: "iam_member", name: "\(target.name(scope))#\(role)#\(member)",
            dependsOn: dependencies, procedure: .iamMember, calls: target.calls(scope),
            body: ["member": .string(member), "role": .string(role)])
    }

    private func memberText(_ scope: Scope) -> String {
        switch member {
        case .account(let id): "serviceAccount:" + scope.email(of: id)
        case .other(let member): member
        }
    }
}

extension Grant.Target {
    /// Nil for the project, which is no resource of the plan.
    var address: Address? {
        switch self {
        case .project: nil
        case .folder(let storage): .folder(storage)
        case .secret(let id): .secret(id)
        case .runService(let name): .runService(name)
        case .runJob(let name): .runJob(name)
        }
    }

    var api: String {
        switch self {
        case .project: API.projects
        case .folder: API.storage
        case .secret: API.secrets
        case .runService, .runJob: API.run
        }
    }

    func name(_ scope: Scope) -> String {
        switch self {
        case .project: scope.project
        case .folder(let storage): "\(storage.bucket)/\(storage.folder)"
        case .secret(let id): "\(scope.project)/secrets/\(id)"
        case .runService(let name): "\(scope.location)/services/\(name)"
        case .runJob(let name): "\(scope.location)/jobs/\(name)"
        }
    }

    /// How the policy is read and written; verbs and the place of the version differ (GCP facts 1.1). The applier puts
    /// the merged policy in the place of `${policy}`.
    func calls(_ scope: Scope) -> Calls {
        let read: Call
        let write: Call
        switch self {
        case .project:
            let url = Root.projects + scope.project
            read = Call("POST", url + ":getIamPolicy", body: ["options": ["requestedPolicyVersion": 3]])
            write = Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
        case .folder:
            let url = scope.folderURL + "/iam"
            read = Call("GET", url + "?optionsRequestedPolicyVersion=3")
            write = Call("PUT", url, body: "${policy}")
        case .secret, .runService, .runJob:
            let url = (api == API.run ? Root.run : Root.secrets) + name(scope)
            read = Call("GET", url + ":getIamPolicy?options.requestedPolicyVersion=3")
            write = Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
        }
        return Calls(read: read, create: write, delete: write)
    }
}
