import Text
import PlanModel

/// Which of a state's objects may be deleted: those in the plan's own project that the plan proves to be ours. Anybody
/// may have edited a state file.
struct Territory: Sendable {
    let project: Plan.Project
    private let inventory: [String: Inventory]
    private let retired: Set<Address>
    /// The paths of everything that the plan reads, and of other objects in its project.
    private var places: Set<String>

    init(_ plan: Plan) {
        project = plan.project
        inventory = plan.inventory
        retired = Set(plan.retire)
        places = Set(plan.resources.map { path(of: $0.calls.read.url) })
    }

    /// Adds `resource` if its object `live` is in the plan's project: then everything inside it is too.
    mutating func take(_ resource: Resource, _ live: JSONValue) {
        guard case .ours = ownership(of: live, inventory.known(resource.kind)?.within ?? [:]) else { return }
        places.insert(path(of: resource.calls.read.url))
    }

    /// Why `resource`, whose live object is `live`, may not be deleted, as text; nil if it may. `parent` is its
    /// parent, if that decides.
    func objection(to resource: Resource, _ live: JSONValue, parent: JSONValue?) -> String? {
        guard let known = inventory.known(resource.kind) else { return "this plan knows no such kind" }
        switch ownership(of: live, known.owner, atCreate: known.ownedAtCreate) {
        case .ours: return nil
        case .nobody, .other: return "its labels do not say that it is ours"
        case .unprovable: break
        }
        if let kind = parentKind(of: resource) {
            guard let parent else { return nil }
            guard case .ours = ownership(of: parent, inventory.known(kind)?.owner ?? [:]) else {
                return "what it stands in is not ours"
            }
            return nil
        }
        // A member of a policy is ours by the state's word alone, wherever the plan's forms allow policies.
        if resource.procedure == .iamMember { return nil }
        // A URL with a project matches no form of another project; one without must be inside something of ours.
        return isInside(resource.calls.read.url) ? nil : Self.elsewhere
    }

    /// Of what stands in no project, as a budget does: the state alone says that this stack made it, and goes on saying it.
    static let elsewhere =
        "what it stands in is not known to lie in this project; if it is to go, delete it by hand"

    /// What answers about `resource` mean, regardless of the state.
    func rules(of resource: Resource) -> KindRules { inventory.rules(of: resource.kind) }

    /// True if it holds data, regardless of the state.
    func retains(_ resource: Resource) -> Bool { resource.retain || inventory.known(resource.kind)?.retain == true }

    /// True if its live object says that it is protected, and the plan does not retire it.
    func isProtected(_ resource: Resource, _ live: JSONValue) -> Bool {
        !retired.contains(resource.address) && inventory.known(resource.kind)?.isProtected(live) == true
    }

    /// The field because of which the server refuses to delete `resource`, whoever asks, and what it says; nil if none does.
    func lock(on resource: Resource, _ live: JSONValue) -> (field: String, value: String)? {
        let locks = inventory.known(resource.kind)?.locks ?? [:]
        let found = locks.sorted { $0.key.text < $1.key.text }.first { live[$0.key] == $0.value }
        return found.map { ($0.key.tokens.joined(separator: "."), $0.value.string ?? $0.value.compactText) }
    }

    /// How a parent is read, and what answers about it mean.
    struct Parent {
        var read: Call
        var rules: KindRules
    }

    /// The parent that decides who owns `resource`; nil if `resource` decides itself.
    func parent(of resource: Resource) -> Parent? {
        form(of: resource).flatMap { form, stars in
            form.parent.map { Parent(read: $0.read.call(stars), rules: inventory.rules(of: $0.kind)) }
        }
    }

    private func parentKind(of resource: Resource) -> String? { form(of: resource)?.form.parent?.kind }

    /// The form that `resource` has. Several may fit, as that of a service's grants and that of any grant in the project:
    /// then the one that says whose the object is.
    private func form(of resource: Resource) -> (form: Form, stars: [String])? {
        let fitting = (inventory.known(resource.kind)?.forms ?? []).lazy.compactMap { form in
            form.stars(in: resource).map { (form: form, stars: $0) }
        }
        return fitting.first { $0.form.parent != nil } ?? fitting.first
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

extension Resource {
    /// True if only its parent says which project it is in, and the parent is `other`.
    func isIn(_ other: Resource) -> Bool {
        !calls.read.url.namesItsProject && calls.read.url.hasPrefix(path(of: other.calls.read.url) + "/")
    }
}

extension String {
    /// In its path, or as a parameter.
    fileprivate var namesItsProject: Bool { contains("/projects/") || contains("=projects%2F") }
}

/// `url` without its query.
private func path(of url: String) -> String { String(url.prefix { $0 != "?" && $0 != "#" }) }
