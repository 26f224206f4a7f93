import PlanModel
import Testing
import Text

@Suite struct PlanOrderTests {
    private func complaint(_ change: (inout Plan) -> Void) -> String {
        var plan = full
        change(&plan)
        do {
            _ = try Plan(parsing: plan.bytes)
            return "accepted"
        } catch { return "\(error)" }
    }

    @Test func dependenciesPrecedeDependents() {
        #expect(complaint { _ in } == "accepted")
        #expect(complaint { $0.resources.reverse() } == "kind.two depends on kind.one, which does not stand before it")
        #expect(complaint { $0.resources[0].dependsOn = [$0.resources[0].address] }.contains("does not stand before"))
        #expect(complaint { $0.resources[2].dependsOn = [Address(kind: "no", name: "one")] }.contains("no.one"))
    }

    @Test func anAddressStandsOnce() {
        #expect(complaint { $0.resources.append($0.resources[3]) } == "kind.grant stands in the plan twice")
    }

    @Test func theFirstResourceThatIsWrongIsTold() {
        let kindFirst = complaint {
            $0.resources[1].kind = "other"
            $0.resources.append($0.resources[3])
        }
        #expect(kindFirst.contains("'kinds' says nothing of other"))
        let orderFirst = complaint {
            $0.resources.insert($0.resources[0], at: 1)
            $0.resources[4].kind = "other"
        }
        #expect(orderFirst == "kind.one stands in the plan twice")
    }

    @Test func everyKindHasRules() {
        #expect(complaint { $0.resources[2].kind = "other" }.contains("'kinds' says nothing of other"))
    }

    @Test func referencesNameWhatStandsBefore() {
        #expect(complaint { $0.resources[0].body = ["x": "${kind.two#/id}"] }.contains("refers to kind.two"))
        #expect(
            complaint { $0.resources[0].calls.read.url = "https://x/${kind.two#/id}" }.contains("refers to kind.two"))
        #expect(complaint { $0.resources[2].body = ["member": "${kind.none#/id}"] }.contains("refers to kind.none"))
        #expect(complaint { $0.resources[0].body = ["x": "${open"] }.contains("not of the form"))
        #expect(complaint { $0.resources[0].body = ["policy": "${policy}"] }.contains("not of the form"))
    }
}
