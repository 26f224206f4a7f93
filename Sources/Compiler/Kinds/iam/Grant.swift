import Text
import PlanModel

/// One member of one role in the policy of one target: the source of an `iam_member`.
struct Grant {
    enum Target {
        case project
        case bucket(String)
        /// One that is in no resource of the plan.
        case otherBucket(String)
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
    /// The role itself, if the plan creates it.
    var madeRole: Address?

    /// `iam_member.TARGET/ROLE/MEMBER`, the role without `roles/`.
    var address: Address {
        let short = madeRole?.text ?? (role.hasPrefix("roles/") ? String(role.dropFirst("roles/".count)) : role)
        let who =
            switch member {
            case .account(let id): id
            case .other(let member): member
            }
        return Address(kind: "iam_member", name: "\(target.label)/\(short)/\(who)")
    }

    func resource(_ scope: Scope) -> Resource {
        let member = memberText(scope)
        var dependencies = [Address.service(target.api)]
        if let address = target.address { dependencies.append(address) }
        if case .account(let id) = self.member { dependencies.append(.account(id)) }
        if let madeRole { dependencies.append(madeRole) }
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
    /// What an address says of it.
    fileprivate var label: String {
        if case .otherBucket(let name) = self { return Address.bucket(name).text }
        return address?.text ?? "project"
    }

    /// Nil for what is not a resource of the plan.
    var address: Address? {
        switch self {
        case .project, .otherBucket: nil
        case .bucket(let name): .bucket(name)
        case .folder(let storage): .folder(storage)
        case .secret(let id): .secret(id)
        case .runService(let name): .runService(name)
        case .runJob(let name): .runJob(name)
        }
    }

    var api: String {
        switch self {
        case .project: API.projects.host
        case .bucket, .otherBucket, .folder: API.storage.host
        case .secret: API.secrets.host
        case .runService, .runJob: API.run.host
        }
    }

    func name(_ scope: Scope) -> String {
        switch self {
        case .project: scope.project
        case .bucket(let name), .otherBucket(let name): name
        case .folder(let storage): "\(storage.bucket)/\(storage.folder)"
        case .secret(let id): "\(scope.project)/secrets/\(id)"
        case .runService(let name): "\(scope.location)/services/\(name)"
        case .runJob(let name): "\(scope.location)/jobs/\(name)"
        }
    }

    /// How the policy is read and written; the verbs and the place of the version differ (iam-1, storage-1). The
    /// applier replaces `${policy}` with the merged policy.
    func calls(_ scope: Scope) -> Calls {
        let (read, write) = place(scope).readAndWrite
        return Calls(read: read, create: write, delete: write)
    }

    private func place(_ scope: Scope) -> PolicyPlace {
        switch self {
        case .project: .project(API.projects.root + scope.project)
        case .bucket(let name), .otherBucket(let name): .object("\(API.storage.root)b/\(urlPart(name))")
        case .folder: .object(scope.folderURL)
        case .secret: .resource(API.secrets.root + name(scope))
        case .runService, .runJob: .resource(API.run.root + name(scope))
        }
    }

    /// Where this compiler's grants can be, with `*` for each name, and the parent that decides who owns them. For a
    /// folder the bucket's owner does not matter: buckets of others are used too.
    static func places(_ scope: Scope) -> [(PolicyPlace, Form.Parent?)] {
        func labelled(_ kind: String, _ url: String) -> (PolicyPlace, Form.Parent?) {
            (.resource(url), .init(kind, CallShape("GET", url)))
        }
        return [
            (.project(API.projects.root + scope.project), nil), (.object("\(API.storage.root)b/*"), nil),
            (.object("\(API.storage.root)b/*/managedFolders/*"), nil),
            // Secrets of others are used too, and the URL has this project.
            (.resource("\(API.secrets.root)\(scope.project)/secrets/*"), nil),
            labelled("run_service", "\(API.run.root)\(scope.project)/locations/*/services/*"),
            labelled("run_job", "\(API.run.root)\(scope.project)/locations/*/jobs/*"),
        ]
    }
}

/// The URL of an object with a policy, by the way its API reads and writes the policy.
enum PolicyPlace {
    case project(String)
    case object(String)
    case resource(String)

    var readAndWrite: (Call, Call) {
        switch self {
        case .project(let url):
            (
                Call("POST", url + ":getIamPolicy", body: ["options": ["requestedPolicyVersion": 3]]),
                Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
            )
        case .object(let url):
            (Call("GET", url + "/iam?optionsRequestedPolicyVersion=3"), Call("PUT", url + "/iam", body: "${policy}"))
        case .resource(let url):
            (
                Call("GET", url + ":getIamPolicy?options.requestedPolicyVersion=3"),
                Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
            )
        }
    }
}
