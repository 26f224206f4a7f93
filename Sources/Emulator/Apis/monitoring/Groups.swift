import Text

extension MonitoringKind {
    /// Groups of monitored resources (monitoring-31).
    static let group = MonitoringKind(
        collection: "groups", message: "Group", field: "group", listMessage: "ListGroupsResponse", listKey: "group",
        id: { _, store in monitoringId("group \(store.nextNumber())") },
        missing: { id, _ in Failure(.notFound, "Could not find group definition for '\(id)'.") },
        finish: { group, _, request, store throws(Failure) in
            for (field, name) in [("displayName", "display_name"), ("filter", "filter")]
            where group[field]?.string?.isEmpty != false {
                throw .badField("group.\(name)", "Field group.\(name) is required.")
            }
            guard let parent = group["parentName"]?.string, !parent.isEmpty else { return }
            let known = store.records(monitoringShelf(request, "groups")).contains {
                $0.value["name"]?.string == parent
            }
            guard known, parent != group["name"]?.string else {
                throw .badField("group.parent_name", "The parent group \(parent) does not exist.")
            }
        },
        release: { old, request, store throws(Failure) in
            let children = store.records(monitoringShelf(request, "groups")).contains {
                $0.value["parentName"] == old["name"]
            }
            guard !children else {
                throw Failure(.failedPrecondition, "The group has children; delete them first.")
            }
        })
}
