import Text
import PlanModel

/// Resources that will be new objects after this run, although an object may exist there now.
struct Fresh {
    /// Replaced, or lost together with a replaced object; by address.
    private(set) var replaced: [Address: Resource] = [:]
    /// With a newly generated value.
    private(set) var generated: Set<Address> = []
    /// With a generated value that may become readable only through a change of this run.
    private(set) var changed: Set<Address> = []
    /// Objects in the state: if created again, they are different objects under an old name.
    var known: Set<Address> = []
    /// By address, the kind of each created object, and whether it was known before.
    private(set) var made: [Address: (kind: String, again: Bool)] = [:]

    mutating func take(_ step: Step, wasThere: Bool) {
        if wasThere { replaced[step.resource.address] = step.resource }
        made[step.resource.address] = (step.resource.kind, wasThere || known.contains(step.resource.address))
        for sensitive in step.resource.sensitive {
            if case .generated = sensitive.source { generated.insert(step.resource.address) }
        }
    }

    mutating func takeUpdate(of resource: Resource) {
        for sensitive in resource.sensitive {
            if case .generated = sensitive.source { changed.insert(resource.address) }
        }
    }
}
