import Discovery
import Text

/// The conditions that a policy must meet to be accepted.
struct PolicyRules: Sendable {
    /// Whether `allUsers` and `allAuthenticatedUsers` may be members; on a project they may not (iam-6).
    var allowsEveryone = true
    /// A stale etag is 409 ABORTED, and 412 on Cloud Storage (iam-8, storage-2).
    var isStorage = false

    func conflict(_ sent: String, _ current: String) -> Failure {
        if isStorage {
            return Failure(
                .failedPrecondition, "At least one of the pre-conditions you specified did not hold.", status: 412,
                reason: "conditionNotMet")
        }
        return Failure(
            .aborted,
            "There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff. "
                + "The request's ETag '\(sent)' did not match the current policy's ETag '\(current)'.")
    }

    /// `sent` as it is stored: bindings of one role and condition merged, members without repeats, e-mail addresses in
    /// lower case, version 3 only where there are conditions (iam-4, iam-5).
    func check(
        _ sent: JSONObject, current: JSONObject?, project: String, store: Store
    ) throws(Failure) -> JSONObject {
        guard [nil, 0, 1, 3].contains(sent["version"]?.int) else {
            throw Failure(.invalidArgument, "The policy version \(sent["version"]?.int ?? 0) is not 0, 1 or 3.")
        }
        var order: [Slot] = []
        var members: [Slot: [String]] = [:]
        for binding in sent["bindings"]?.array ?? [] {
            let role = binding["role"]?.string ?? ""
            guard isRole(role), isGranted(role, in: project) else {
                throw Failure(.invalidArgument, "Role \(role) is not supported for this resource.")
            }
            let slot = Slot(role: role, condition: try condition(binding["condition"]))
            if slot.condition != nil { try checkConditional(role, binding["members"]) }
            if members[slot] == nil { order.append(slot) }
            for member in binding["members"]?.array ?? [] {
                let name = try self.member(
                    member.string ?? "", role: role, current: current, project: project, store: store)
                if members[slot]?.contains(name) != true { members[slot, default: []].append(name) }
            }
        }
        let hasConditions = order.contains { $0.condition != nil && members[$0] != nil }
        if hasConditions, sent["version"]?.int != 3 {
            throw Failure(
                .invalidArgument,
                "Policy version must be 3 when a binding has a condition; the request had version "
                    + "\(sent["version"]?.int ?? 0).")
        }
        guard members.values.reduce(0, { $0 + $1.count }) <= 1500 else {
            throw Failure(.invalidArgument, "The number of members in the policy is larger than the maximum of 1,500.")
        }
        var policy: JSONObject = ["version": hasConditions ? 3 : 1]
        let bindings: [JSONValue] = order.compactMap { slot in
            guard let names = members[slot] else { return nil }
            var binding: JSONObject = ["role": .string(slot.role), "members": .array(names.map { .string($0) })]
            binding["condition"] = slot.condition
            return .object(binding)
        }
        policy["bindings"] = .array(bindings)
        policy["auditConfigs"] = sent["auditConfigs"]
        return policy
    }

    private struct Slot: Hashable {
        let role: String
        let condition: JSONValue?
    }

    private func isRole(_ role: String) -> Bool {
        let parts = role.split(separator: "/", omittingEmptySubsequences: false)
        let isNamed = !(parts.last ?? "").isEmpty
        switch parts.count {
        case 2: return parts[0] == "roles" && isNamed && isPredefinedRole(String(parts[1]))
        case 4: return ["projects", "organizations"].contains(parts[0]) && parts[2] == "roles" && isNamed
        default: return false
        }
    }

    /// False for a role that another project made (iam-40).
    private func isGranted(_ role: String, in project: String) -> Bool {
        let parts = role.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first == "projects", !project.isEmpty else { return true }
        // A number and an id may be the same project.
        return parts[1] == project || parts[1].allSatisfy(\.isNumber) != project.allSatisfy(\.isNumber)
    }

    /// iam-36
    private func checkConditional(_ role: String, _ members: JSONValue?) throws(Failure) {
        guard !["roles/owner", "roles/editor", "roles/viewer"].contains(role) else {
            throw Failure(.invalidArgument, "Conditions can't be set on the basic role \(role).")
        }
        for everyone in ["allUsers", "allAuthenticatedUsers"]
        where members?.array?.contains(.string(everyone)) == true {
            throw Failure(.invalidArgument, "Conditions can't be set on a binding with the member \(everyone).")
        }
    }

    private func condition(_ value: JSONValue?) throws(Failure) -> JSONValue? {
        guard let value, value.object?.isEmpty == false else { return nil }
        guard value["expression"]?.string?.isEmpty == false, value["title"]?.string?.isEmpty == false else {
            throw Failure(.invalidArgument, "A condition must have an expression and a title.")
        }
        // iam-51
        let text = trimmed(value["expression"]?.string ?? "")
        guard isExpression(text, roots: conditionVariables) else {
            throw Failure(.invalidArgument, "The condition expression cannot be parsed: \(text)")
        }
        return value
    }

    private func member(
        _ member: String, role: String, current: JSONObject?, project: String, store: Store
    ) throws(Failure) -> String {
        if member == "allUsers" || member == "allAuthenticatedUsers" {
            guard allowsEveryone else {
                throw Failure(.invalidArgument, "Member \(member) is not allowed in the policy of a project.")
            }
            return member
        }
        let parts = member.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else { throw unknownType(member) }
        switch parts[0] {
        case "user", "group", "serviceAccount":
            guard parts[1].contains("@") || parts[1].contains("/") else {
                throw Failure(.invalidArgument, "Invalid member: \(member) is not an email address.")
            }
            let name = canonicalMember(member)
            let email = String(name.dropFirst(parts[0].count + 1))
            if parts[0] == "serviceAccount", !store.serviceAccountMayExist(email) {
                throw Failure(.invalidArgument, "Service account \(email) does not exist.")
            }
            if !allowsEveryone, role == "roles/owner", parts[0] == "user", !holds(current, role, name) {
                throw Failure(
                    .invalidArgument, "The role roles/owner can be granted to a user only with an invitation.")
            }
            return name
        case "domain", "principal", "principalSet", "principalHierarchy": return member
        case "projectOwner", "projectEditor", "projectViewer":
            guard isStorage else { throw unknownType(member) }
            return member
        case "deleted":
            guard parts[1].contains("?uid=") else { throw unknownType(member) }
            return member
        default: throw unknownType(member)
        }
    }

    private func unknownType(_ member: String) -> Failure {
        Failure(
            .invalidArgument,
            "The member \(member) is of an unknown type. Please set a valid type prefix for the member.")
    }

    private func holds(_ policy: JSONObject?, _ role: String, _ member: String) -> Bool {
        (policy?["bindings"]?.array ?? []).contains {
            $0["role"]?.string == role && $0["members"]?.array?.contains(.string(member)) == true
        }
    }
}
