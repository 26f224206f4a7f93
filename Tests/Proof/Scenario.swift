/// A transition from one world to another: what was applied before, what is applied now, what may be applied instead.
package struct Scenario: Sendable {
    package let name: String
    /// The world in which the run begins.
    package let start: World
    package let target: Target
    /// What a run may apply after a kill, by the name of the variant.
    let finals: [(variant: Variant, target: Target)]

    /// True if the state does not know everything that was created before: objects that the plan does not name stay.
    var forgets = false

    /// True: with a killed process, its machine and the journal are lost. What that run had made and not published, and
    /// another plan does not name, stays: so only the same plan is applied afterwards.
    var losesMachine = false

    /// What happens after a kill.
    package enum Variant: String, Sendable, CaseIterable {
        /// The same plan again.
        case again
        /// The plan from before the change.
        case old
        /// Some other plan.
        case other
        /// The same plan, first with another state, then with this one.
        case elsewhere
        /// The same plan, killed once more at a moment that the seed chooses.
        case twice
    }

    /// What happens before a scenario.
    enum Event: Sendable {
        case applied(Stack)
        case stateLost
        /// The state file is the one from this many applies ago.
        case stateOld(Int)
        /// From here on, machines share the state.
        case shared
        /// The same, and each kill loses the machine.
        case sharedAndLost
    }

    /// Throws `Unfit` if what comes before cannot even be applied.
    init(
        _ name: String, after events: [Event] = [], apply stack: Stack, other: Stack, destroys: Bool = false
    ) async throws(Unfit) {
        var world = World.shared
        var snapshots: [Files] = [world.files]
        var last = Stack.empty
        for event in events {
            switch event {
            case .applied(let stack):
                world = try await world.settled(by: stack.target(name))
                snapshots.append(world.files)
                last = stack
            case .stateLost:
                world.files = Files()
                forgets = true
            case .stateOld(let count):
                world.files = snapshots[snapshots.count - 1 - count]
                forgets = true
            case .shared: world.isShared = true
            case .sharedAndLost:
                world.isShared = true
                losesMachine = true
            }
        }
        self.name = name
        start = world
        target = destroys ? stack.destruction(name) : stack.target(name)
        let (old, another) = (last.target("old"), other.target("other"))
        finals = [(.again, target), (.old, old), (.other, another), (.elsewhere, target), (.twice, target)]
    }

}

extension Scenario {
    static let makers: [(name: String, make: @Sendable () async throws(Unfit) -> Scenario)] = {
        let full = Stack.full
        let ways: [(String, [Event], Stack, Stack)] = [
            ("create", [], full, .another),
            ("update", [.applied(full)], .changed, .another),
            ("another plan", [.applied(full)], .another, .changed),
            ("revert", [.applied(full), .applied(.changed)], full, .another),
            ("rename", [.applied(full)], .renamed, .another),
            ("region move", [.applied(.portable)], Stack.portable.moved, .another),
            ("region move back", [.applied(.portable), .applied(Stack.portable.moved)], .portable, .another),
            ("region move, no check", [.applied(.plain)], Stack.plain.moved, .another),
            ("region back, no check", [.applied(.plain), .applied(Stack.plain.moved)], .plain, .another),
            ("region move, many jobs", [.applied(.crowded)], Stack.crowded.moved, .plain),
            ("workloads move", [.applied(.plain)], .abroad, .another),
            ("workloads move back", [.applied(.abroad)], .plain, .another),
            ("service removed", [.applied(full)], .serviceless, .another),
            ("feature removed", [.applied(full)], full.with("features/daily.yaml", nil), .another),
            ("alerts removed", [.applied(full)], .silent, .another),
            ("all removed", [.applied(full)], .empty, .another),
            ("gitlab removed", [.applied(full)], .unpublished, .another),
            ("gitlab project moved", [.applied(full)], full.publishing("{project: acme/new}"), .another),
            (
                "gitlab host moved", [.applied(full)],
                full.publishing("{url: https://git.acme.example, project: acme/ml}"), .another
            ),
            ("state lost", [.applied(full), .stateLost], full, .another),
            ("state lost, update", [.applied(full), .stateLost], .changed, .another),
            ("state old", [.applied(full), .applied(.changed), .applied(.renamed), .stateOld(2)], .renamed, .another),
            (
                "state old, update", [.applied(full), .applied(.renamed), .applied(.another), .stateOld(2)],
                Stack.another.keyed("{version: 2, previous: true}"), .changed
            ),
            ("resources", [], .linked, .another),
            ("resources changed", [.applied(.linked)], .relinked, .another),
            ("resources removed", [.applied(.linked)], full, .another),
            ("resources, state lost", [.applied(.linked), .stateLost], .relinked, .another),
            ("rotation begun", [.applied(full)], full.keyed("{version: 2, previous: true}"), .another),
            (
                "rotation ended", [.applied(full), .applied(full.keyed("{version: 2, previous: true}"))],
                full.keyed("{version: 2}"), .another
            ),
            ("rotation at once", [.applied(full)], full.keyed("{version: 2}"), .another),
            ("shared, create", [.shared], full, .another),
            ("shared, update", [.applied(full), .shared], .changed, .another),
            ("machine lost, create", [.sharedAndLost], full, .another),
            ("machine lost, update", [.applied(full), .sharedAndLost], .changed, .another),
            ("machine lost, resources", [.sharedAndLost], .linked, .another),
            ("machine lost, rotation", [.applied(full), .sharedAndLost], full.keyed("{version: 2}"), .another),
        ]
        let destructions: [(String, [Event], Stack)] = [
            ("destroyed", [.applied(full)], full),
            ("destroyed by a changed plan", [.applied(full)], .changed),
            ("destroyed, resources", [.applied(.linked)], .linked),
            ("destroyed, state lost", [.applied(full), .stateLost], full),
            ("destroyed, machine lost", [.applied(full), .sharedAndLost], full),
        ]
        return ways.map { name, events, stack, other in
            (name, { () async throws(Unfit) in try await Scenario(name, after: events, apply: stack, other: other) })
        }
            + destructions.map { name, events, stack in
                (
                    name,
                    { () async throws(Unfit) in
                        try await Scenario(name, after: events, apply: stack, other: .another, destroys: true)
                    }
                )
            }
    }()
}
