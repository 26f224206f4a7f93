import PlanModel

/// What permissions our own kinds need, by the root of their calls. It is in every plan: what leaves a configuration is
/// deleted with a permission that nothing else in the plan may need.
func ownPermissions(_ scope: Scope) -> [String: PermissionRules] {
    var all: [String: PermissionRules] = [:]
    for needs in kinds.compactMap(\.needs) { all[needs.api.root, default: PermissionRules()].take(needs.rules) }
    all[API.projects.root]?.project = "POST \(scope.project):testIamPermissions"
    return all
}
