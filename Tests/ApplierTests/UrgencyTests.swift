@testable import Applier
import HTTP
import PlanModel
import Synchronization
import Testing

@Suite struct UrgencyTests {
    /// When calls are limited, those that a lane waits for go first: an idle lane is lost time.
    @Test func whatALaneWaitsForGoesBeforeWhatNobodyWaitsFor() async throws {
        let process = FakeProcess(FakeCloud(), FakeDisk())
        let plan = plan([
            thing("alone"), thing("first"), thing("second", needs: ["thing.first"]),
            alert("rule", needs: ["thing.second"]), thing("after", needs: ["alert.rule"]),
        ])
        let (decision, state) = try await process.decision(plan)
        let seen = Mutex<[String: Urgency]>([:])
        var effects = process.caller.effects
        let send = effects.send
        effects.send = { request throws(TransportError) in
            if request.method == "POST" {
                seen.withLock { $0[String(request.url.dropFirst(root.count))] = Urgency.current }
            }
            return try await send(request)
        }
        _ = await apply(
            plan, digest: digest(plan.bytes), decision, ledger: Ledger(state: state, store: process.store),
            caller: Caller(effects: effects), serially: false)
        #expect(
            seen.withLock { $0 } == [
                "things?id=alone": .none, "things?id=first": .leadsToLane, "things?id=second": .leadsToLane,
                "alerts": .lane, "things?id=after": .none,
            ])
    }
}
