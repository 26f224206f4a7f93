import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// The retry policies of the verbs, as data: each is checked with single failures.
@Suite struct AttemptTests {
    private let patience = Patience()
    private let rules: KindRules = {
        var rules = KindRules()
        rules.timing.busy = [.init(status: 400, contains: "busy")]
        rules.readiness.exists = [.init(status: 400, contains: "exists")]
        rules.readiness.occupied = [.init(status: 409, contains: "not empty")]
        rules.timing.once = 15
        return rules
    }()

    private func failure(_ status: Int?, _ message: String = "no", isOperation: Bool = false) -> ApplyFailure {
        var failure = ApplyFailure(Address(kind: "x", name: "a"), "create", message: message)
        failure.error = status.map { CallError(status: $0, brokenAnswer: message) }
        failure.error?.isOperation = isOperation
        return failure
    }

    private struct Reason: Equatable {
        var wait: String?
        var limit: Patience.Tries
        var arrival: Int?

        init(_ wait: String?, _ limit: Patience.Tries, _ arrival: Int?) {
            (self.wait, self.limit, self.arrival) = (wait, limit, arrival)
        }
    }

    private func reason(_ attempt: Attempt, _ failure: ApplyFailure, isSettling: Bool = false) -> Reason? {
        attempt.reason(for: failure, isSettling: isSettling).map { Reason($0.wait, $0.limit, $0.arrival) }
    }

    @Test func aCreateLooksForWhatMayHaveArrived() {
        let create = Attempt.create(rules, patience)
        #expect(create.look == .aroundWait)
        #expect(reason(create, failure(nil)) == Reason("the server to recover", patience.unclear, 15))
        #expect(reason(create, failure(503)) == Reason("the server to recover", patience.unclear, 15))
        #expect(reason(create, failure(400, "it exists")) == Reason("the server to recover", patience.unclear, 15))
        // "Already exists" is an answer: no request is still in flight.
        #expect(reason(create, failure(409)) == Reason("the server to recover", patience.unclear, nil))
        #expect(reason(create, failure(400, "busy")) == Reason("other changes to end", patience.busy, nil))
        #expect(
            reason(create, failure(400, "busy"), isSettling: true)
                == Reason("permissions to take effect", patience.settling, nil))
        #expect(reason(create, failure(400)) == nil && reason(create, failure(403)) == nil)
        #expect(reason(create, failure(503, isOperation: true)) == nil, "an operation that failed did its work")
    }

    @Test func anUpdateReadsWhatSomebodyElseWrote() {
        let update = Attempt.update(.plain, patience)
        #expect(update.look == .afterWait(orHelp: "it was deleted while it was being changed; apply again"))
        for status in [409, 412] {
            #expect(reason(update, failure(status)) == Reason("a concurrent change", patience.conflict, nil))
        }
        #expect(reason(update, failure(503)) == nil, "the call was repeated already")
        #expect(reason(update, failure(403), isSettling: true)?.limit == patience.settling)
    }

    @Test func aDeleteOfWhatIsNotEmptyIsForGood() {
        let delete = Attempt.delete(rules, patience)
        #expect(delete.look == .never)
        #expect(reason(delete, failure(409))?.limit == patience.conflict)
        #expect(reason(delete, failure(412))?.limit == patience.conflict)
        #expect(reason(delete, failure(409, "the bucket is not empty")) == nil)
        #expect(reason(delete, failure(400), isSettling: true) == nil)
    }

    @Test func aPolicyIsLookedAtWhereNobodyKnows() {
        let policy = Attempt.policy(patience)
        #expect(reason(policy, failure(200)) == Reason("a look at the policy", patience.policy, nil))
        #expect(reason(policy, failure(404))?.limit.tries == 2, "twice: what one answer denies, the next may have")
        #expect(reason(policy, failure(409))?.wait == "a concurrent change")
        #expect(reason(policy, failure(400), isSettling: true)?.wait == "what was just made to be known")
        #expect(reason(policy, failure(400)) == nil && reason(policy, failure(nil)) == nil)
    }

    @Test func roundsFollowAtOnce() {
        #expect(reason(.rounds(7), failure(400)) == Reason(nil, .init(7, seconds: .max), nil))
    }
}
