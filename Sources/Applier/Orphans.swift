import HTTP
package import JSON
package import PlanModel

/// What carries this stack's labels and is in neither plan nor state: left behind by a lost state, or made by somebody
/// who copied the labels.
package struct Orphans: Sendable, Hashable {
    package struct Orphan: Sendable, Hashable {
        package var kind: String
        package var name: String
        /// The call that deletes it; nil for what holds data.
        package var delete: Call?
        package var live: JSONValue
    }

    /// By kind and name.
    package var found: [Orphan] = []
    /// The kinds that could not be looked at, with the server's reason.
    package var unseen: [String: String] = [:]

    package init() {}
}

extension Caller {
    /// One list of each labelled kind, by URL.
    func inventoryLists(_ plan: Plan) -> [String: (list: ListCall, address: Address)] {
        Dictionary(
            plan.inventory.compactMap { kind, inventory in
                inventory.list.map { ($0.url, ($0, Address(kind: kind, name: "*"))) }
            }
        ) { $1 }
    }

    /// What `lists` hold of ours that neither `plan` nor `state` names.
    func orphans(_ plan: Plan, _ state: State, _ cloud: Cloud, _ lists: Reads.Lists) -> Orphans {
        var known: Set<Name> = []
        func take(_ kind: String, _ name: String) { known.insert(Name(kind: kind, name: plan.spelled(name))) }
        for resource in plan.resources {
            take(resource.kind, resource.name)
            if let name = cloud.found[resource.address]?.object?["name"]?.string { take(resource.kind, name) }
        }
        for entry in state.all { take(entry.resource.kind, entry.resource.name) }
        var orphans = Orphans()
        for (kind, inventory) in plan.inventory.sorted(by: { $0.key < $1.key }) {
            guard let url = inventory.list?.url, let list = lists[url] else { continue }
            switch list {
            case .failure(let failure): orphans.unseen[kind] = failure.hiding(hidden).message
            case .success(let collection):
                if collection.isPartial { orphans.unseen[kind] = "the list is incomplete" }
                for item in collection.items {
                    guard case .ours = ownership(of: item, inventory.owner),
                        let name = item["name"]?.string.map(plan.spelled),
                        !known.contains(Name(kind: kind, name: name))
                    else { continue }
                    // A name is what the server says; a call that it leads out of the project is not sent.
                    let delete = inventory.delete?.resolved([:], own: ["name": .string(name)])
                    let fits = delete.map { call in inventory.shapes.contains { $0.fits(call) } } ?? false
                    orphans.found.append(
                        Orphans.Orphan(kind: kind, name: name, delete: fits ? delete : nil, live: item))
                }
            }
        }
        orphans.found.sort { ($0.kind, $0.name) < ($1.kind, $1.name) }
        return orphans
    }
}

private struct Name: Hashable {
    var kind: String
    var name: String
}

extension Plan {
    /// `name` with the project's id where an API answers with its number, and nothing percent-encoded.
    fileprivate func spelled(_ name: String) -> String {
        let name = name.replacing("%3A", with: ":")
        let number = "projects/\(project.number)/"
        return name.hasPrefix(number) ? "projects/\(project.id)/" + name.dropFirst(number.count) : name
    }
}
