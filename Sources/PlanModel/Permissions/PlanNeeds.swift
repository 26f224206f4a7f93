import Text

/// What a plan needs of whoever applies it.
package struct PlanNeeds: Sendable, Hashable {
    /// The permissions, each with whether only the rule for names says so.
    package private(set) var permissions: [String: Bool] = [:]
    /// The calls of which nothing is known, as `METHOD URL`.
    package private(set) var unknown: Set<String> = []

    package init() {}

    /// Adds what `resource` of `plan` needs: what reads it, and lists what else of its kind there is; with `isWritten` what
    /// creates and changes it, and what deletes it unless it is kept.
    package mutating func add(_ resource: Resource, of plan: Plan, isWritten: Bool, by table: PermissionTable) {
        var uses: Set<Use> = [.read]
        if isWritten { uses.formUnion(resource.retain ? [.create, .update] : [.create, .update, .delete]) }
        let (known, unknown) = resource.permissions(for: uses, plan.kinds[resource.kind] ?? .plain, by: table)
        for need in known { add(need) }
        self.unknown.formUnion(unknown)
        for list in plan.inventory.known(resource.kind)?.lists ?? [] { table.need("GET", list.url).map { add($0) } }
    }

    /// Sorted by name.
    package var names: [String] { permissions.keys.sorted { precedes($0, $1) } }

    private mutating func add(_ need: Need) {
        permissions[need.permission] = need.isByRule && permissions[need.permission] != false
    }
}
