package import PlanModel
import Text

/// How the cloud, the plan and what was applied last differ.
package struct Drift: Sendable {
    package var objects: [DriftedObject] = []
    /// What a run announced that was killed, or is at work now: its outcome is not known.
    package var announced: [Announced] = []
    package var orphans = Orphans()
    /// What could not be read, or must not be believed.
    package var failures: [ApplyFailure] = []
    /// Not looked at: they are on a host that this run may not call.
    package var outOfReach: [Address] = []
    /// How many objects the plan has.
    package var count = 0

    package struct Announced: Sendable, Hashable {
        package var address: Address
        package var name: String
        /// In seconds since 1970; nil if it is not known.
        package var since: Int?
        /// Nil if it was not looked at.
        package var isThere: Bool?
    }

    package var isNone: Bool { objects.isEmpty && announced.isEmpty && orphans.found.isEmpty }

    package func count(_ standing: DriftedObject.Standing) -> Int { objects.count { $0.standing == standing } }
}

/// An object that is not as it was applied last, or not as the plan says.
package struct DriftedObject: Sendable, Hashable {
    package enum Standing: String, Sendable, Hashable, CaseIterable {
        case changed
        /// Deleted by somebody else.
        case deleted
        /// The plan has it, and it was never applied.
        case planned
        /// It is there, and the state does not have it.
        case unrecorded
        /// It belongs to somebody else.
        case foreign
        /// The plan has it no longer, and it is still there.
        case left
    }

    package var address: Address
    package var kind: String
    package var name: String
    package var standing: Standing
    /// What else there is to say, as the end of a sentence.
    package var note: String?
    package var fields: [FieldDrift] = []
    package var lastChange = LastChange.Said()
}

/// Compares what was applied last, the plan and the cloud. Unlike `decide` it refuses nothing: whether an apply could make
/// a change is no matter here. Pure.
package func drift(_ plan: Plan, _ state: State, _ cloud: LiveCloud) -> Drift {
    var drift = Drift()
    drift.count = plan.resources.count
    var objects: LiveObjects = [:]
    for resource in plan.resources {
        objects[resource.address] = cloud.found[resource.address]?.live?.hiding(resource.sensitive)
    }
    var fresh = Fresh()
    for resource in plan.resources {
        let rules = plan.rules(of: resource)
        let entry = state.entries[resource.address]
        let situation = Situation(
            plan: plan, cloud: cloud, objects: objects, fresh: fresh, resource: resource, named: NamedRules(rules),
            previous: entry.flatMap {
                $0.isSame(as: resource, rules, objects) ? $0.resource.without(resource.leave) : nil
            },
            isOpen: state.open[resource.address] != nil,
            wasOurs: (state.kept + state.deposed).contains {
                $0.address == resource.address && $0.isSame(as: resource, rules, objects)
            })
        switch cloud.found[resource.address] ?? .absent {
        case .failed(let failure): drift.failures.append(failure)
        case .outOfReach: drift.outOfReach.append(resource.address)
        case .absent:
            drift.objects += situation.absence.map { [$0] } ?? []
            fresh.takeCreation(of: resource)
        case .present(let live):
            guard let object = situation.drifted(live) else { continue }
            drift.objects.append(object)
            if object.standing == .changed, !object.fields.isEmpty { fresh.takeUpdate(of: resource) }
        }
    }
    drift.takeLeftovers(plan, state, cloud, objects)
    drift.announced = state.open.values.sorted { $0.address < $1.address }.map { entry in
        let live = cloud.found[entry.address]?.live
        return Drift.Announced(
            address: entry.address, name: entry.resource.name(objects, own: live),
            since: state.openSince[entry.address],
            isThere: cloud.found[entry.address].flatMap { found -> Bool? in
                switch found {
                case .present: true
                case .absent: false
                case .failed, .outOfReach: nil
                }
            })
    }
    drift.orphans = orphans(plan, state, cloud)
    return drift
}

extension Drift {
    /// The objects of the state that the plan does not have.
    fileprivate mutating func takeLeftovers(
        _ plan: Plan, _ state: State, _ cloud: LiveCloud, _ objects: LiveObjects
    ) {
        let wanted = Identities(plan.resources.map { $0.recorded(objects, own: objects[$0.address]) })
        let gone = state.gone(from: plan, objects).sorted { $0.address < $1.address }
        for (entry, isDeposed) in gone.map({ ($0, false) }) + state.deposed.map({ ($0, true) })
        where !wanted.contains(entry.resource) {
            func told(_ standing: DriftedObject.Standing, _ note: String?, live: JSONValue? = nil) -> DriftedObject {
                DriftedObject(
                    address: entry.address, kind: entry.resource.kind, name: entry.resource.name, standing: standing,
                    note: note, lastChange: live.map { plan.lastChange(of: entry.resource, $0) } ?? .init())
            }
            switch cloud.leftovers[.init(entry)] {
            case .failed(let failure)?: failures.append(failure)
            case .outOfReach?: outOfReach.append(entry.address)
            case .present(let live)?:
                guard !plan.inventory.rules(of: entry.resource.kind).isSpent(live) else { continue }
                self.objects.append(
                    told(.left, isDeposed ? "another object has its place in the plan" : nil, live: live))
            // What another object replaces may be gone already.
            case .absent?: if !isDeposed { self.objects.append(told(.deleted, "the plan does not have it either")) }
            case nil: self.objects.append(told(.left, "this plan knows no such kind"))
            }
        }
    }
}
