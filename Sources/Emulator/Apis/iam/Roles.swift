import Text

private func roleShelf(_ project: String) -> String { "iam/projects/\(project)/roles" }

/// The permissions of the custom role `projects/P/roles/ID`; nil if it does not exist or was deleted.
extension Store {
    func permissions(ofRole name: String) -> [String]? {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == "projects", parts[2] == "roles",
            let role = self[roleShelf(parts[1]), parts[3]], role["deleted"] != true
        else { return nil }
        return (role["includedPermissions"]?.array ?? []).compactMap(\.string)
    }
}

/// A deleted role is still found, with `deleted: true` (iam-20).
private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = request.variable("role")
    guard let role = store[roleShelf(request.project), id]?.object else {
        throw Failure(.notFound, "The role named projects/\(request.project)/roles/\(id) was not found.")
    }
    return role
}

/// Of Google's own roles only the names are known here, and of some what they permit.
func getPredefinedRole(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let id = request.variable("role")
    guard isPredefinedRole(id) else {
        throw Failure(.notFound, "The role named roles/\(id) was not found.")
    }
    throw Failure(.unimplemented, "The local cloud does not know the title and the permissions of this role.")
}

func getRole(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(try found(request, store), "Role")
}

/// The view `BASIC`, which is the default, omits the permissions (iam-21).
func listRoles(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let view = request.query["view"] ?? "BASIC"
    guard ["BASIC", "FULL"].contains(view) else { throw .badField("view", "The view '\(view)' is not known.") }
    let roles = store.records(roleShelf(request.project)).map(\.value).filter {
        request.flag("showDeleted") || $0["deleted"] != true
    }.map { role -> JSONValue in
        var role = role
        if view == "BASIC" { role["includedPermissions"] = nil }
        return role
    }
    return .message(try page(roles, under: "roles", request, size: 1000), "ListRolesResponse")
}

func createRole(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("CreateRoleRequest")
    let id = body["roleId"]?.string ?? ""
    guard (3...64).contains(id.utf8.count),
        id.allSatisfy({ $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_" || $0 == ".") })
    else {
        throw .badField("role_id", "The role_id must have 3 to 64 characters and match [a-zA-Z0-9_\\.]{3,64}.")
    }
    if let old = store[roleShelf(request.project), id] {
        guard old["deleted"] != true else {
            throw Failure(
                .failedPrecondition,
                "You can't create a role with role_id (\(id)) where there is an existing role with that role_id in a "
                    + "deleted state.")
        }
        throw Failure(
            .alreadyExists, "A role named \(id) in projects/\(request.project) already exists.")
    }
    var role = body["role"]?.object ?? [:]
    // iam-51
    guard role["name"]?.string?.isEmpty != false else {
        throw .badField("role.name", "The role name must not be set: it follows from the role_id.")
    }
    try check(role)
    role["deleted"] = nil
    role["name"] = .string("projects/\(request.project)/roles/\(id)")
    role["etag"] = .string(Identifiers.etag("role \(store.nextNumber())"))
    store[roleShelf(request.project), id] = .object(role)
    return .message(role, "Role")
}

/// Without a mask, every changeable field is replaced (iam-21).
func patchRole(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let sent = try request.message("Role", at: "role")
    let old = try found(request, store)
    if let etag = sent["etag"], etag != old["etag"] {
        throw Failure(.aborted, "There were concurrent changes of the role. Please read it again.")
    }
    guard old["deleted"] != true else {
        throw Failure(.failedPrecondition, "A role in a deleted state cannot be updated: undelete it first.")
    }
    var new = old
    if let mask = try request.updateMask("Role") {
        new = mask.apply(sent, to: old)
    } else {
        for field in ["title", "description", "includedPermissions", "stage"] { new[field] = sent[field] }
    }
    try check(new)
    for field in ["name", "deleted"] { new[field] = old[field] }
    return try store.write(new, request)
}

func deleteRole(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var role = try found(request, store)
    role["deleted"] = true
    return try store.write(role, request)
}

func undeleteRole(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try request.message("UndeleteRoleRequest")
    var role = try found(request, store)
    guard role["deleted"] == true else {
        throw Failure(.failedPrecondition, "The role is not in a deleted state.")
    }
    role["deleted"] = nil
    return try store.write(role, request)
}

extension Store {
    fileprivate mutating func write(_ role: JSONObject, _ request: RoutedRequest) throws(Failure) -> Reply {
        var role = role
        role["etag"] = .string(Identifiers.etag("role \(nextNumber())"))
        self[roleShelf(request.project), request.variable("role")] = .object(role)
        return .message(role, "Role")
    }
}

/// False for one that a service whose permissions are all known does not have (iam-50).
private func mayBePermission(_ name: String) -> Bool {
    let service = name.split(separator: ".").first.map(String.init) ?? ""
    guard ["cloudscheduler", "run", "secretmanager", "storage"].contains(service), let all = Permissions.known[service]
    else { return true }
    let others = [
        "TagBinding", ".listEffectiveTags", "run.configurations.", "run.routes.", "storage.bucketOperations.",
    ]
    return all.contains(name) || others.contains(where: name.contains)
}

/// True for a permission on what is above projects, which no role of a project can have (iam-52).
private func isAboveProjects(_ name: String) -> Bool {
    name == "resourcemanager.projects.list"
        || ["folders", "organizations", "tagKeys", "tagValues"].contains { name.hasPrefix("resourcemanager.\($0).") }
}

/// Checks the lengths of a role's texts (iam-22) and the form of its permissions.
private func check(_ role: JSONObject) throws(Failure) {
    for (field, limit) in [("title", 100), ("description", 300)]
    where role[field]?.string?.utf8.count ?? 0 > limit {
        throw .badField("role.\(field)", "The role's \(field) is longer than \(limit) bytes.")
    }
    for permission in role["includedPermissions"]?.array ?? [] {
        let parts = (permission.string ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.allSatisfy({ !$0.isEmpty }), mayBePermission(permission.string ?? ""),
            !isAboveProjects(permission.string ?? "")
        else {
            throw .badField(
                "role.included_permissions", "Permission \(permission.string ?? "") is not valid.")
        }
    }
}
