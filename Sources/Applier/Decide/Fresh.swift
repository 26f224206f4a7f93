import Text
import PlanModel

/// What earlier steps of this run make or change, as far as later ones need to know it.
struct Fresh {
    /// Replaced, or lost together with a replaced object; by address.
    private(set) var replaced: [Address: Resource] = [:]
    /// With a new value.
    private(set) var generated: Set<Address> = []
    /// With a generated value that may become readable only through a change of this run.
    private(set) var changed: Set<Address> = []
    /// Created or changed: what is read of it now may have changed by then.
    private(set) var touched: Set<Address> = []
    /// The addresses in the state: created again, such an object is another one under an old name.
    var known: Set<Address> = []
    /// By address, the kind of each created object, and whether it was known before.
    private(set) var made: [Address: (kind: String, again: Bool)] = [:]

    mutating func take(_ step: Step, wasThere: Bool) {
        touched.insert(step.resource.address)
        if wasThere { replaced[step.resource.address] = step.resource }
        made[step.resource.address] = (step.resource.kind, wasThere || known.contains(step.resource.address))
        takeCreation(of: step.resource)
    }

    /// A numbered object is made for its value, wherever that comes from.
    mutating func takeCreation(of resource: Resource) {
        if resource.numbering != nil || resource.isGenerated { generated.insert(resource.address) }
    }

    mutating func takeUpdate(of resource: Resource) {
        touched.insert(resource.address)
        if resource.isGenerated { changed.insert(resource.address) }
    }
}

extension Resource {
    /// True if a value in it is made by the run that makes it.
    fileprivate var isGenerated: Bool {
        sensitive.contains { if case .generated = $0.source { true } else { false } }
    }
}
