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
            } else {
                #expect(step?.live == nil || step?.isLetGo == true, "\(resource.address) is still there")
            }
        }
    }

    private func emptied(_ plan: Plan) -> Plan {
        var empty = plan
        empty.resources = []
        empty.outputs = [:]
        empty.retire += plan.resources.filter { plan.inventory[$0.kind]?.isProtected($0.body) == true }.map(\.address)
        return empty
    }
}
