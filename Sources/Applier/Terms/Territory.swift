import Text
import PlanModel

/// What of a state's objects may be deleted: what lies in the plan's own project and is proved ours by the plan. A state
/// is a file that anybody may have edited.
struct Territory: Sendable {
    private let inventory: [String: Inventory]
    /// The paths of what the plan reads, and of what else lies in its project.
    private var places: Set<String>

    init(_ plan: Plan) {
        inventory = plan.inventory
        places = Set(plan.resources.map { path(of: $0.calls.read.url) })
    }

    /// `live` is what stands in the cloud of `resource`: what lies in it is in the plan's project if it is.
    mutating func take(_ resource: Resource, _ live: JSONValue) {
        guard case .ours = ownership(of: live, inventory[resource.kind]?.within ?? [:]) else { return }
        places.insert(path(of: resource.calls.read.url))
    }

    /// Why `resource`, of which `live` stands in the cloud, may not be deleted, in words; nil when it may. `parent` is what
    /// it stands in, where that decides.
    func objection(to resource: Resource, _ live: JSONValue, parent: JSONValue?) -> String? {
        guard let known = inventory[resource.kind] else { return "this plan knows no such kind" }
        switch ownership(of: live, known.owner) {
        case .ours: return nil
        case .nobody, .other: return "its labels do not say that it is ours"
        case .unprovable: break
        }
        if let kind = parentKind(of: resource) {
            guard let parent else { return nil }
            guard case .ours = ownership(of: parent, inventory[kind]?.owner ?? [:]) else {
                return "what it stands in is not ours"
            }
            return nil
        }
        // A URL that names its project fits no form of another one; one that does not must lie in something of ours.
        return isInside(resource.calls.read.url) ? nil : "what it stands in is not known to lie in this project"
    }

    /// What answers about `resource` mean, whatever a state says.
    func rules(of resource: Resource) -> KindRules { inventory[resource.kind]?.rules ?? KindRules() }

    /// True for what holds data, whatever a state says.
    func retains(_ resource: Resource) -> Bool { resource.retain || inventory[resource.kind]?.retain == true }

    /// The call that reads what decides whose `resource` is; nil where it decides itself.
    func parent(of resource: Resource) -> Call? {
        form(of: resource).flatMap { form, stars in form.parent?.read.call(stars) }
    }

    private func parentKind(of resource: Resource) -> String? { form(of: resource)?.form.parent?.kind }

    private func form(of resource: Resource) -> (form: Form, stars: [String])? {
        for form in inventory[resource.kind]?.forms ?? [] {
            if let stars = form.stars(in: resource) { return (form, stars) }
        }
        return nil
    }

    private func isInside(_ url: String) -> Bool {
        if url.namesItsProject { return true }
        var path = path(of: url)
        while let end = path.lastIndex(of: "/") {
            if places.contains(path) { return true }
            path = String(path[..<end])
        }
        return false
    }
}

extension Call {
    /// True if its URL waits for a name that only the server gives.
    var isOpen: Bool { JSONValue.string(url).isUnresolved }
}

extension Resource {
    /// True if only what it stands in tells of which project it is, and that is `other`.
    func isIn(_ other: Resource) -> Bool {
        !calls.read.url.namesItsProject && calls.read.url.hasPrefix(path(of: other.calls.read.url) + "/")
    }
}

extension String {
    fileprivate var namesItsProject: Bool { contains("/projects/") }
}

/// `url` without its query.
private func path(of url: String) -> String { String(url.prefix { $0 != "?" && $0 != "#" }) }
