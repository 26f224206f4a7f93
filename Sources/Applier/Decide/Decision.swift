package import Text
package import PlanModel

/// What an apply will do, decided only from plan, state and cloud: nothing here sends anything.
package struct Decision: Sendable {
    /// One for every resource of the plan, in plan order, including those without a change.
    package var steps: [Step]
    /// Dependents first.
    package var deletions: [Deletion]
    /// Why nothing may be sent: each of these must be fixed first.
    package var failures: [ApplyFailure]
    /// Resources that can neither be changed nor relied on; everything that does not depend on them is applied.
    package var blocked: [ApplyFailure] = []
    /// Objects that carry this stack's labels and are in neither plan nor state.
    package var orphans = Orphans()
    /// The reads that were told that nothing is there: of policies, and of what is awaited.
    var missing: Set<Call> = []
    /// What may be deleted; checked again immediately before each delete.
    var territory: Territory

    /// Creates, updates and replaces in plan order, then deletes in their order.
    package var changes: [Change] {
        steps.map(\.change).filter { $0.action != .noop } + deletions.map(\.change).filter { $0.action != .noop }
    }
}

/// What happens to one resource of the plan.
package struct Step: Sendable {
    package var resource: Resource
    package var named: NamedRules
    /// The resource as the state records it, with the references resolved that had a value at decision time.
    package var recorded: Resource
    package var change: Change
    package var live: JSONValue?
    /// The resource as an earlier run left it.
    package var previous: Resource?
    /// False: only switches differ, so no body is sent.
    package var sendsBody: Bool
    /// True: the update uses the call `renew`.
    package var renews = false
    /// What the plan has in the fields in which `resource` has more, a text of others.
    package var own: [JSONPointer: JSONValue] = [:]
    /// What cannot be there before this run makes what is to hold it: the change is left to another run.
    package var waitsFor: [Awaited] = []
    /// It is there, nothing shows that this stack made it, and the run takes it over.
    package var takesOver = false

    package var rules: KindRules { named.rules }
}

/// What happens to one resource of the state that the plan does not have.
package struct Deletion: Sendable {
    package var entry: Entry
    /// `delete`; `keep` if it is only dropped from the state; `noop` if it is already gone.
    package var change: Change
    package var live: JSONValue?
    /// True: the state has it outside its entries, as deposed or kept.
    package var isDeposed: Bool
    /// True if it is kept because it holds data or is out of reach: a later run may delete it.
    package var isKept = false
    /// True if it exists and is not ours to delete.
    package var isForeign = false
    /// The kinds of dependencies that it runs with and that stay with it.
    var runsWith: [String] = []

    package var resource: Resource { entry.resource }
}
