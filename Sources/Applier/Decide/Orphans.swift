import HTTP
import Text
package import PlanModel

/// Objects that carry this stack's labels and are in neither plan nor state: left behind by a lost state, or created by
/// somebody who copied the labels.
package struct Orphans: Sendable, Hashable {
    package struct Orphan: Sendable, Hashable {
        package var kind: String
        package var name: String
        /// The call that deletes it; nil if it is never pruned.
        package var delete: Call?
        /// Reads it once more before the delete.
        var read: Call?
        /// Why it is never pruned; nil if it is.
        package var reason: Reason?
        /// Its object in the plan's own words: whether it is protected is asked again before the delete.
        var inventory: Inventory
    }

    package enum Reason: String, Sendable, Hashable {
        case holdsData = "it may hold data"
        case isProtected = "it is protected from deletion"
        /// Put into a URL, such a name could lead to another object.
        case name = "its name is not plain"
    }

    /// By kind and name.
    package var found: [Orphan] = []
    /// The kinds that could not be listed, with the server's reason.
    package var unseen: [String: String] = [:]

    package init() {}

    /// Those that are deleted if pruning was asked for.
    package var prunable: [Orphan] { found.filter { $0.delete != nil } }
}

/// Our objects in the lists of `cloud` that neither `plan` nor `state` names.
package func orphans(_ plan: Plan, _ state: State, _ cloud: LiveCloud) -> Orphans {
    var known: Set<Name> = []
    func take(_ kind: String, _ name: String) { known.insert(Name(kind: kind, name: plan.spelled(name))) }
    for resource in plan.resources {
        take(resource.kind, resource.name)
        if let name = cloud.found[resource.address]?.live?["name"]?.string { take(resource.kind, name) }
    }
    for entry in state.all { take(entry.resource.kind, entry.resource.name) }
    var orphans = Orphans()
    let lists = plan.inventory.sorted { $0.key < $1.key }.flatMap { kind, inventory in
        inventory.lists.map { (kind, inventory, $0) }
    }
    for (kind, inventory, call) in lists {
        guard let list = cloud.lists[call.url] else { continue }
        switch list {
        case .failure(let failure): orphans.unseen[kind] = failure.message
        case .success(let collection):
            if collection.isPartial { orphans.unseen[kind] = "the list is incomplete" }
            for item in collection.items {
                guard case .ours = ownership(of: item, inventory.owner),
                    let name = item[call.name ?? JSONPointer(tokens: ["name"])]?.string.map(plan.spelled),
                    !known.contains(Name(kind: kind, name: name))
                else { continue }
                orphans.found.append(inventory.orphan(kind, name, item))
            }
        }
    }
    orphans.found.sort { ($0.kind, $0.name) < ($1.kind, $1.name) }
    return orphans
}

private struct Name: Hashable {
    var kind: String
    var name: String

    init(kind: String, name: String) {
        self.kind = kind
        // Some APIs ignore case: an object that may be the same is not an orphan.
        self.name = name.lowercased()
    }
}

extension Inventory {
    /// The name comes from the server. A name with special parts could point to another object once it is put into a
    /// URL.
    fileprivate func orphan(_ kind: String, _ name: String, _ live: JSONValue) -> Orphans.Orphan {
        let own: JSONValue = ["name": .string(name)]
        let read = self.read?.resolved([:], own: own)
        let delete = self.delete?.resolved([:], own: own)
        let isPlain = name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { step in
            step.utf8.first?.isLetterOrDigit == true
                && step.utf8.allSatisfy { $0.isLetterOrDigit || ".-_@".utf8.contains($0) }
        }
        let isSafe = isPlain && read.map { call in forms.contains { $0.read.fits(call) } } == true
        let reason: Orphans.Reason? =
            retain || self.delete == nil ? .holdsData : isProtected(live) ? .isProtected : isSafe ? nil : .name
        return Orphans.Orphan(
            kind: kind, name: name, delete: reason == nil ? delete : nil, read: reason == nil ? read : nil,
            reason: reason, inventory: self)
    }
}

extension Plan {
    /// `name` with the project's id in place of the number that some APIs return, and without percent-encoding.
    fileprivate func spelled(_ name: String) -> String {
        let name = name.utf8.contains(UInt8(ascii: "%")) ? name.replacing("%3A", with: ":") : name
        let number = "projects/\(project.number)/"
        return name.hasPrefix(number) ? "projects/\(project.id)/" + name.dropFirst(number.count) : name
    }
}
