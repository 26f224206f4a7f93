import Text
import PlanModel

/// One member of one role in the policy of one target: the source of an `iam_member`.
struct Grant {
    enum Target {
        case project
        case bucket(String, name: String)
        case folder(StorageConfig)
        case secret(String)
        case runService(String)
        case runJob(String)
        /// The id of an account of this plan.
        case account(String)
        /// Without a location, in the environment's region.
        case repository(String, location: String?)
        /// Something that this plan does not make, by its name as in `GrantPlace`.
        case other(String)
        /// A resource of `resources/` that has a policy.
        case resource(PolicyOfResource)
    }

    enum Member {
        /// The id of an account of this plan.
        case account(String)
        /// A member from the config, such as `group:ml@acme.example` or `allUsers`.
        case other(String)
        /// A view, a routine or a dataset by its full name, and its address if this plan makes it.
        case data(String, Address?)

        /// Nil for a member that the plan does not make.
        var address: Address? {
            switch self {
            case .account(let id): .account(id)
            case .other: nil
            case .data(_, let address): address
            }
        }
    }

    let target: Target
    let role: String
    let member: Member
    /// When it counts.
    var condition: GrantCondition?
    /// The role itself, if the plan creates it.
    var madeRole: Address?
    /// What else must exist first.
    var after: [Address] = []

    /// `iam_member.TARGET/ROLE/MEMBER`, the role without `roles/`; with a condition, its name follows.
    var address: Address {
        let short =
            madeRole?.text ?? addressed(role.hasPrefix("roles/") ? String(role.dropFirst("roles/".count)) : role)
        let who =
            switch member {
            case .account(let id): id
            case .other(let member): addressed(member)
            case .data(let name, let address): address?.text ?? addressed(name)
            }
        return Address(
            kind: "iam_member", name: "\(target.label)/\(short)/\(who)\(condition.map { "/" + $0.name } ?? "")")
    }

    func resource(_ scope: Scope) -> Resource {
        let member = memberText(scope)
        var dependencies = [Address.service(target.api(scope))]
        if let address = target.address { dependencies.append(address) }
        dependencies += self.member.address.asList
        if let madeRole { dependencies.append(madeRole) }
        dependencies += after.filter { !dependencies.contains($0) }
        return Resource(
            address: address, kind: "iam_member",
            name: "\(target.name(scope))#\(role)#\(member)\(condition.map { "#" + $0.name } ?? "")",
            dependsOn: dependencies, procedure: .iamMember, calls: target.calls(scope), body: body(member, scope))
    }

    private func body(_ member: String, _ scope: Scope) -> JSONValue {
        if case .data(let name, _) = self.member { return AccessEntry(to: name).json }
        if target.place(scope).isList { return AccessEntry(role, to: member, if: condition).json }
        var body: JSONValue = ["member": .string(member), "role": .string(role)]
        body["condition"] = condition?.json
        return body
    }

    private func memberText(_ scope: Scope) -> String {
        switch member {
        case .account(let id): "serviceAccount:" + scope.email(of: id)
        case .other(let member): member
        case .data(let name, _): name
        }
    }
}

/// A member or a role as a part of an address: a reference without its braces, the namespace of a `svc.id.goog` behind a
/// slash, and what an address cannot have as `*` and two hexadecimal digits.
private func addressed(_ text: String) -> String {
    // Nearly all are, and a plan of 10,000 jobs asks 100,000 times.
    if text.utf8.allSatisfy(mayStandInAddress) { return text }
    let text = text.replacing("${", with: "").replacing("}", with: "").replacing(
        ".svc.id.goog[", with: ".svc.id.goog/"
    )
    .replacing("]", with: "")
    return text.utf8.map { byte in
        mayStandInAddress(byte)
            ? String(UnicodeScalar(byte))
            : "*" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
}

private func mayStandInAddress(_ byte: UInt8) -> Bool {
    switch Character(UnicodeScalar(byte)) {
    case ".", "_", "-", "+", "/", "@", ":": true
    default: byte.isLetterOrDigit
    }
}

extension Grant.Target {
    /// Nil for what is not a resource of the plan.
    var address: Address? {
        switch self {
        case .project, .other: nil
        case .bucket(let key, _): .bucket(key)
        case .folder(let storage): .folder(storage)
        case .secret(let id): .secret(id)
        case .runService(let name): .runService(name)
        case .runJob(let name): .runJob(name)
        case .account(let id): .account(id)
        case .repository(let name, _): .repository(name)
        case .resource(let policy): policy.address
        }
    }

    /// What the address of a grant says of it.
    fileprivate var label: String {
        switch self {
        case .other(let name): name.hasPrefix("//") ? String(name.dropFirst(2)) : name
        default: address?.text ?? "project"
        }
    }

    func api(_ scope: Scope) -> String {
        switch self {
        case .project: API.projects.host
        case .bucket, .folder: API.storage.host
        case .secret: API.secrets.host
        case .runService, .runJob: API.run.host
        case .account: API.iam.host
        case .repository: API.artifacts.host
        case .resource(let policy): policy.api
        case .other(let name): scope.holder(name)?.host ?? ""
        }
    }

    /// True for a bucket and a managed folder.
    var isBucket: Bool {
        switch self {
        case .bucket, .folder: true
        case .other(let name): PolicyHolder.parted(name).path.hasPrefix("buckets/")
        default: false
        }
    }

    var isProject: Bool { if case .project = self { true } else { false } }

    /// Whether it exists only once the workloads do.
    var isWorkload: Bool {
        switch self {
        case .runService, .runJob: true
        default: false
        }
    }

    func name(_ scope: Scope) -> String {
        switch self {
        case .project: scope.project
        case .bucket(_, let name): name
        case .folder(let storage): "\(storage.bucket)/\(storage.folder)"
        case .secret(let id): "\(scope.project)/secrets/\(id)"
        case .runService(let name): "\(scope.location(of: name))/services/\(scope.id(of: name))"
        case .runJob(let name): "\(scope.location(of: name))/jobs/\(scope.id(of: name))"
        case .account(let id): "\(scope.project)/serviceAccounts/\(scope.email(of: id))"
        case .repository(let name, let location): scope.repositoryName(name, location)
        case .other(let name): scope.fullName(name)
        case .resource(let policy): policy.name
        }
    }

    /// How the policy is read and written.
    func calls(_ scope: Scope) -> Calls {
        let (read, write) = place(scope).readAndWrite
        return Calls(read: read, create: write, delete: write)
    }

    func place(_ scope: Scope) -> PolicyPlace {
        switch self {
        case .folder: .object(scope.folderURL)
        case .bucket(_, let name): .object("\(API.storage.root)b/\(urlPart(name))")
        case .resource(let policy): policy.place
        case .other(let name): scope.holder(name)?.place(of: self.name(scope)) ?? .resource("")
        default: PolicyHolder.of(name(scope))?.place(of: name(scope)) ?? .resource("")
        }
    }

    /// Where grants can be, with `*` for each name: what has a name of its own, and whatever any of Google's APIs
    /// describes. What a grant is on may be somebody else's, and in another project; that the grant itself is ours, only
    /// the state knows. So it is the same for every configuration.
    static let places: [PolicyPlace] =
        PolicyHolder.all.map { $0.place(of: $0.pattern) } + placesOfAnyAPI

    private static var placesOfAnyAPI: [PolicyPlace] {
        var places: [PolicyPlace] = []
        let roots = GenericType.roots.map { $0 + "/*" }
        for path in ["projects/*", "locations/*", "tagKeys", "tagValues"] + roots {
            for root in ["https://*.googleapis.com/*/", "https://*.googleapis.com/*/*/"] {
                let url = root + path + "/**"
                places += [.resource(url), .posted(url), .queried(url), .below(url)]
            }
        }
        return places
    }
}
