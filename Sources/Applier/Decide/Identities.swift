import Text
import PlanModel

/// The objects that a plan wants: one of them must not be deleted because an old entry names it under another address.
struct Identities {
    private struct Named: Hashable {
        var kind: String
        var name: String
    }

    private struct Place: Hashable {
        var read: Call
        var member: JSONValue?
    }

    private var named: Set<Named> = []
    private var places: Set<Place> = []

    init(_ steps: [Step]) { self.init(steps.map(\.recorded)) }

    init(_ resources: [Resource]) {
        for resource in resources {
            places.insert(Self.place(resource))
            if !resource.name.hasSuffix("/*") { named.insert(Named(kind: resource.kind, name: resource.name)) }
        }
    }

    func contains(_ resource: Resource) -> Bool {
        places.contains(Self.place(resource)) || named.contains(Named(kind: resource.kind, name: resource.name))
    }

    private static func place(_ resource: Resource) -> Place {
        Place(
            read: resource.calls.read,
            member: resource.procedure == .iamMember ? IAMGrants.inOneSpelling(resource.body) : nil)
    }
}
