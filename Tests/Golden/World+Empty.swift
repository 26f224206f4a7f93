import Applier
import PlanModel
import Testing

extension World {
    /// Applies a plan like `plan` that has nothing in it: what is protected goes only by name, so it is named.
    func empty(of plan: Plan) async throws {
        try await apply(emptied(plan)).expectSuccess()
    }

    /// Everything of `plan` is gone, except what holds data and what cannot be deleted, which is as it was.
    func expectEmptied(of plan: Plan) async throws {
        let retired = Set(emptied(plan).retire)
        let (decision, _) = try await decision(plan)
        let needed = needed(in: plan, besides: retired)
        for resource in plan.resources {
            let holdsData = resource.retain && !retired.contains(resource.address)
            let isKept = holdsData || resource.calls.delete == nil
            let step = decision.steps.first { $0.resource.address == resource.address }
            // A kept object can be reached only while its parent exists; then it must be unchanged.
            if isKept {
                // A value that is never shown, such as a password, is sent again once.
                let changed = step?.change.fields.filter { field in
                    !resource.sensitive.contains { $0.at == field.pointer }
                }
                #expect(step?.live != nil && changed == [], "\(resource.address) should be as it was")
            } else if needed.contains(resource.address) {
                // What carries no proof is not taken over by a plan that lost its state.
                #expect(step.map { $0.live != nil } ?? true, "\(resource.address) should be there for what is kept")
            } else {
                #expect(step?.live == nil || step?.isLetGo == true, "\(resource.address) is still there")
            }
        }
    }

    /// What stays for the sake of what holds data: all that this depends on, and what is below its URL.
    private func needed(in plan: Plan, besides retired: Set<Address>) -> Set<Address> {
        let resources = Dictionary(uniqueKeysWithValues: plan.resources.map { ($0.address, $0) })
        var held = Set(plan.resources.filter { $0.retain && !retired.contains($0.address) }.map(\.address))
        var count = 0
        while count != held.count {
            count = held.count
            for resource in plan.resources {
                let isPart = resource.dependsOn.contains { address in
                    guard held.contains(address), let whole = resources[address] else { return false }
                    return resource.calls.read.url.hasPrefix(whole.calls.read.url.prefix { $0 != "?" } + "/")
                }
                if isPart, resource.procedure == .crud, resource.numbering == nil { held.insert(resource.address) }
                if held.contains(resource.address) { held.formUnion(resource.dependsOn) }
            }
        }
        return held
    }

    private func emptied(_ plan: Plan) -> Plan {
        var empty = plan
        empty.resources = []
        (empty.outputs, empty.outputsOf) = ([:], [:])
        empty.retire += plan.resources.filter { plan.inventory[$0.kind]?.isProtected($0.body) == true }.map(\.address)
        return empty
    }
}
