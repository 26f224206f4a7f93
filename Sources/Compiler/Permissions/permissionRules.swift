import Discovery
import PlanModel

/// What permissions the calls of a plan need, by the root of their URLs: ours as they were looked up, others by rule.
func permissionRules(_ scope: Scope) -> [String: PermissionRules] {
    var all = ownPermissions(scope)
    for (root, rules) in permissionsByRule(scope) {
        var rules = rules
        rules.byRule = rules.byRule.filter { all[root]?.calls[$0.key] == nil }
        if rules != PermissionRules() { all[root, default: PermissionRules()].take(rules) }
    }
    return all
}

/// What the types of `resources/` and the grants on what no kind of ours makes need, as permissions are named by rule.
private func permissionsByRule(_ scope: Scope) -> [String: PermissionRules] {
    var all: [String: PermissionRules] = [:]
    func add(_ root: String, _ call: String, _ permission: String) {
        all[root, default: PermissionRules()].byRule[call] = permission
    }
    let config = scope.config
    for (name, resources) in Dictionary(grouping: config.resources, by: \.type).sorted(by: { $0.key < $1.key }) {
        guard let type = GenericType(named: name, config.discovery) else { continue }
        // A host may know one location only.
        for root in Set(resources.map { type.base(scope.path(of: $0.parent)) }).sorted() {
            for (call, permission) in type.permissionsByRule { add(root, call, permission) }
        }
    }
    for name in Set(scope.otherTargets).sorted() {
        guard let holder = scope.holder(name) else { continue }
        let root = holder.root(of: name)
        let (read, write) = holder.place(of: holder.pattern, at: root).readAndWrite
        let words = holder.pattern.split(separator: "/")
        guard let collection = words.last(where: { $0 != "*" }) else { continue }
        // A list is a field of its object (bigquery-12).
        let isList = write.method == "PATCH"
        let methods = [(read, isList ? "get" : "getIamPolicy"), (write, isList ? "update" : "setIamPolicy")]
        for (call, method) in methods where call.url.hasPrefix(root) {
            let path = call.url.dropFirst(root.count).prefix { $0 != "?" }
            add(root, "\(call.method) \(path)", permissionName(method, on: String(collection), at: holder.host))
        }
    }
    return all
}

extension GenericType {
    /// What each call needs, by its method and path.
    fileprivate var permissionsByRule: [String: String] {
        var all: [String: String] = [:]
        for method in managingMethods {
            all["\(method.verb) \(method.path.pattern)"] =
                rules.permissions[method.name] ?? permissionName(method.name, on: collection, at: api.host)
        }
        guard let item = resource.get?.path.pattern else { return all }
        if let part = rules.part {
            let holder = steps.dropLast().last?.word ?? ""
            for (name, verb) in part.methods.flatMap({ name in ["POST", "PATCH"].map { (name, $0) } }) {
                all["\(verb) \(item)/\(name)"] = permissionName(name, on: holder, at: api.host)
            }
            all["GET \(item)"] = permissionName("get", on: holder, at: api.host)
        }
        for name in methodsOfFields {
            let permission = permissionName(name, on: collection, at: api.host)
            all["POST \(item)/\(name)"] = permission
            // compute-20
            all["POST \(item.replacing("/global/", with: "/"))/\(name)"] = permission
        }
        return all
    }

    /// The methods by which a resource of the type and its policy are read and changed.
    fileprivate var managingMethods: [Method] {
        let names: Set = [
            "get", "list", "create", "insert", "patch", "update", "delete", "getIamPolicy", "setIamPolicy",
        ]
        return resource.methods.filter { names.contains($0.name) || $0.name == rules.updatedBy }
    }

    /// The methods that change one field, at `URL/NAME`.
    fileprivate var methodsOfFields: Set<String> {
        let apart = rules.apart.values.flatMap { [$0.name] + ($0.elements.map { [$0.add, $0.remove] } ?? []) }
        return Set((hasLabelMethod ? ["setLabels"] : []) + rules.methods.values.map(\.name) + apart)
    }
}

extension Scope {
    /// The names of what grants are on that this plan does not make.
    fileprivate var otherTargets: [String] {
        let shared =
            config.project.accounts.flatMap(\.grants) + config.project.grants.map(\.grant)
            + workloads.flatMap(\.grants)
        return shared.compactMap { grant in
            if case .other(let name)? = target(of: grant.place) { name } else { nil }
        }
    }
}
