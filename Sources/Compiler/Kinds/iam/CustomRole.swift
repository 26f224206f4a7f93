import PlanModel
import Text

extension Kind {
    /// The one permission that a mount needs on the whole bucket: to list names. gcsfuse asks for the bucket's layout
    /// when it mounts, even if it mounts only a folder; the first version that does not is not known to be in Cloud Run
    /// yet (gcsfuse-5). A grant on the folder never covers that. No predefined role has just this permission, but a bucket
    /// of another project takes no other.
    static let customRole = Kind("custom_role", api: .iam, needs: permissions) { _ in
        var rules = KindRules()
        rules.identity.field = at("name")
        rules.identity.foreign = helpToAdopt
        rules.comparison.fields = [at("includedPermissions"): .set(key: nil)]
        return rules
    } inventory: { scope in
        // The id of a deleted role cannot be used again for up to 37 days (iam-20), so the role is never deleted
        // automatically.
        Inventory(
            scope.sentenceOwner, scope.project + "/roles/*", at: API.iam.root,
            list: ListCall(url: "\(API.iam.root)\(scope.project)/roles?pageSize=300", items: at("roles")), retain: true)
    } items: { scope in
        scope.listsBucket ? scope.config.project.storage.asList : []
    } resource: { storage, scope in
        let name = "\(scope.project)/roles/\(scope.bucketListRoleID)"
        let body: JSONValue = [
            "description": literal(scope.ownerSentence), "includedPermissions": ["storage.objects.list"],
            "stage": "GA", "title": "List names in buckets",
        ]
        let mask = "description,includedPermissions,stage,title"
        var resource = Resource(
            address: .bucketListRole, kind: "custom_role", name: name, owner: scope.sentenceOwner, retain: true,
            calls: Calls(
                read: Call("GET", API.iam.root + name),
                create: Call(
                    "POST", "\(API.iam.root)\(scope.project)/roles",
                    body: ["role": body, "roleId": .string(scope.bucketListRoleID)]),
                update: Call("PATCH", "\(API.iam.root)\(name)?updateMask=\(mask)"),
                delete: Call("DELETE", API.iam.root + name)),
            body: body)
        // A deleted role is still read, grants of it have no effect, and nothing but an undelete changes it (iam-20).
        resource.requires = [
            LiveRule(
                at: at("deleted"), equals: false,
                help: "undelete it (gcloud iam roles undelete \(scope.bucketListRoleID) "
                    + "--project=\(scope.config.environment.projectID)) within 7 days: then it is gone for good, and "
                    + "its id stays taken for up to 37")
        ]
        return resource
    }
}

// iam-41
private let permissions = Needs(
    .iam,
    """
    DELETE projects/*/roles/* iam.roles.delete
    GET projects/*/roles/* iam.roles.get
    GET roles/* iam.roles.get
    PATCH projects/*/roles/* iam.roles.update
    POST projects/*/roles iam.roles.create
    """)

extension Address {
    static var bucketListRole: Address { Address(kind: "custom_role", name: "bucket-list") }
}

extension Scope {
    /// True if a workload mounts the managed folder of a bucket of this stack and may list the bucket for that.
    var listsBucket: Bool {
        config.project.storage?.listGrant == true && config.project.storage?.create == true
            && workloads.contains { $0.folder != .none }
    }

    /// `calco.STACK.ENV.bucketList`. An id cannot contain `-`, so it becomes `_`, which cannot clash because stacks and
    /// environments have no `_`.
    var bucketListRoleID: String {
        func word(_ text: String) -> String { text.replacing("-", with: "_") }
        let whose = "\(word(config.project.stack)).\(word(config.environment.name))"
        let id = "calco.\(whose).bucketList"
        guard id.utf8.count > 64 else { return id }
        let mark = digest(Array(whose.utf8)).dropFirst("sha256:".count).prefix(12)
        return "calco.\(whose.prefix(32)).\(mark).bucketList"
    }
}
