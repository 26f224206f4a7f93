import HTTP
import Text

/// Who sends a request. The local cloud requires no credentials: the caller is an owner of every project, unless the
/// bearer token is the name of a member, as in `Authorization: Bearer serviceAccount:runner@P.iam.gserviceaccount.com`.
enum Caller: Sendable, Hashable {
    case owner
    case member(String)

    init(_ request: Request) {
        let parts = (request.headers["Authorization"] ?? "").split(separator: " ")
        let halves = parts.last?.split(separator: ":", maxSplits: 1).map(String.init) ?? []
        let kinds = ["deleted", "domain", "group", "principal", "principalSet", "serviceAccount", "user"]
        let isMember = halves.count == 2 && kinds.contains(halves[0])
        // Policies have addresses in lower case (iam-5).
        self =
            parts.count == 2 && parts[0].lowercased() == "bearer" && isMember
            ? .member(halves[0] + ":" + halves[1].lowercased()) : .owner
    }
}

/// Whether policies grant a permission.
enum Access: Hashable {
    case granted
    case denied
    /// A binding of this role grants it if its condition holds; conditions are not evaluated here.
    case conditional(role: String)
    /// The member has this role, whose permissions are not known here.
    case unknown(role: String)
}

extension Store {
    /// Whether the policies of `resources` grant `permission` to `member`.
    func access(of member: String, to permission: String, on resources: [String]) -> Access {
        var result = Access.denied
        for resource in resources {
            for binding in self[Self.policyShelf, resource]?["bindings"]?.array ?? [] {
                let role = binding["role"]?.string ?? ""
                guard (binding["members"]?.array ?? []).contains(where: { isMember(member, $0.string ?? "") }) else {
                    continue
                }
                guard let holds = permissions(of: role) else {
                    if result == .denied { result = .unknown(role: role) }
                    continue
                }
                guard holds(permission) else { continue }
                if binding["condition"] == nil { return .granted }
                result = .conditional(role: role)
            }
        }
        return result
    }

    /// Which permissions a role holds; nil for one whose permissions are not known here.
    private func permissions(of role: String) -> ((String) -> Bool)? {
        if let custom = permissions(ofRole: role) { return { custom.contains($0) } }
        if role.hasPrefix("roles/") { return Permissions.role(role) }
        // A custom role of a project that is not found permits nothing; those of organizations are not known here.
        return role.hasPrefix("projects/") ? { _ in false } : nil
    }

    /// Whether `named` in a binding includes `member`.
    private func isMember(_ member: String, _ named: String) -> Bool {
        if named == member || named == "allUsers" || named == "allAuthenticatedUsers" { return true }
        if named.hasPrefix("domain:") { return member.hasSuffix("@" + named.dropFirst("domain:".count)) }
        // The owners, editors and viewers of a project, as the policy of a bucket names them (storage-11).
        for (kind, role) in [("Owner", "owner"), ("Editor", "editor"), ("Viewer", "viewer")] {
            let prefix = "project\(kind):"
            guard named.hasPrefix(prefix) else { continue }
            return grants("roles/" + role, to: member, on: [projectKey(String(named.dropFirst(prefix.count)))])
        }
        return false
    }

    /// Those of the permissions `asked` that the caller has on `resources`; an owner has all. A permission that the
    /// resource cannot have is refused (iam-30), and so is a question that the local cloud cannot answer.
    func permissions(
        _ asked: [String], of request: Request, on resources: [String], _ api: API
    ) throws(Failure) -> [JSONValue] {
        var granted: [JSONValue] = []
        for name in asked {
            let service = name.split(separator: ".").first.map(String.init) ?? ""
            let isOfProject = api.service == API.resourceManager.service
            if isOfProject, name.split(separator: ".").count == 3, !name.contains("*"), roleServices.contains(service),
                Permissions.known[service] == nil
            {
                throw Failure(.unimplemented, "The local cloud does not know the permissions of \(service).")
            }
            guard isOfProject || service == Permissions.service(ofHost: api.service),
                Permissions.known[service]?.contains(name) == true
            else { throw Failure(.invalidArgument, "Permission \(name) is not valid for this resource.") }
            switch Caller(request) {
            case .owner: granted.append(.string(name))
            case .member(let member):
                switch access(of: member, to: name, on: resources) {
                case .granted: granted.append(.string(name))
                case .denied: break
                case .conditional(let role):
                    throw Failure(
                        .unimplemented, "The local cloud does not evaluate the condition of a binding of \(role).")
                case .unknown(let role):
                    throw Failure(.unimplemented, "The local cloud does not know what the role \(role) permits.")
                }
            }
        }
        return granted
    }
}
