import Discovery
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
        self =
            parts.count == 2 && parts[0].lowercased() == "bearer" && isMember
            ? .member(canonicalMember(halves[0] + ":" + halves[1])) : .owner
    }
}

/// A member as policies store it: an e-mail address in lower case, everything else as it was sent (iam-5).
func canonicalMember(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, ["group", "serviceAccount", "user"].contains(parts[0]) else { return name }
    return "\(parts[0]):\(parts[1].lowercased())"
}

/// Whether policies grant a permission.
enum Access: Hashable {
    case granted
    case denied
    /// A binding of this role grants it if its condition holds; conditions are not evaluated here.
    case conditional(role: String)
    /// The member has this role, whose permissions are not known here.
    case unknown(role: String)
    /// It is granted to this group, set or domain; whether the caller belongs to it is not known here (iam-32).
    case unknownMembership(of: String)

    private var strength: Int {
        switch self {
        case .denied: 0
        case .unknown, .unknownMembership: 1
        case .conditional: 2
        case .granted: 3
        }
    }

    /// What two bindings grant together: the first, unless the second grants more.
    func or(_ other: Access) -> Access { other.strength > strength ? other : self }

    /// Why a question with this answer cannot be answered; nil if it can.
    var refusal: Failure? {
        switch self {
        case .granted, .denied: nil
        case .conditional(let role):
            Failure(.unimplemented, "The local cloud does not evaluate the condition of a binding of \(role).")
        case .unknown(let role):
            Failure(.unimplemented, "The local cloud does not know what the role \(role) permits.")
        case .unknownMembership(let name):
            Failure(.unimplemented, "The local cloud does not know who belongs to \(name).")
        }
    }
}

extension Store {
    /// Those of the permissions `asked` that the caller has on `resources`; an owner has all. A permission that the
    /// resource cannot have is refused (iam-30), and so is a question that the local cloud cannot answer.
    func permissions(
        _ asked: [String], of request: Request, on resources: [String], _ api: API
    ) throws(Failure) -> [JSONValue] {
        var granted: [JSONValue] = []
        for name in asked {
            let service = name.split(separator: ".").first.map(String.init) ?? ""
            let isOfProject = api.service == API.resourceManager.service
            let isOwn = service == permissionService(ofHost: api.service)
            if isOwn || isOfProject && roleServices.contains(service), name.split(separator: ".").count == 3,
                !name.contains("*"), Permissions.known[service] == nil
            {
                throw Failure(.unimplemented, "The local cloud does not know the permissions of \(service).")
            }
            guard isOfProject || isOwn, Permissions.known[service]?.contains(name) == true
            else { throw Failure(.invalidArgument, "Permission \(name) is not valid for this resource.") }
            let answer: Access =
                switch Caller(request) {
                case .owner: .granted
                case .member(let member): access(of: member, to: name, on: resources)
                }
            if let refusal = answer.refusal { throw refusal }
            if answer == .granted { granted.append(.string(name)) }
        }
        return granted
    }
}
