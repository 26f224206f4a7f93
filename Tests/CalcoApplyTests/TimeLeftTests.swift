import Applier
import PlanModel
import Testing

@testable import calco_apply

/// How long the rest of an apply takes, by what the same took before.
@Suite struct TimeLeftTests {
    private func address(_ name: String) -> Address { Address(kind: "x", name: name) }

    private func work(_ name: String, kind: String = "x", _ action: Action = .create, after: [String] = [])
        -> TimeLeft.Work
    { TimeLeft.Work(address: address(name), kind: kind, action: action, after: after.map(address)) }

    private func done(_ names: [String], _ seconds: Double) -> [ProgressLines.Finished] {
        names.map { ProgressLines.Finished(address: address($0), action: .create, seconds: seconds) }
    }

    @Test func theLongestChainCounts() {
        let chain = ["d", "e", "f"]
        let works =
            ["a", "b", "c"].map { work($0) }
            + chain.enumerated().map { work($1, after: $0 == 0 ? [] : [chain[$0 - 1]]) } + [work("g")]
        let left = TimeLeft(works, parallelism: 16)
        let finished = done(["a", "b", "c"], 10)
        #expect(left.seconds(finished: finished, running: [:]) == 30)
        #expect(left.seconds(finished: finished, running: [address("d"): 4]) == 26)
        #expect(left.seconds(finished: finished, running: [address("d"): 40]) == 20, "it is late")
        #expect(left.seconds(finished: finished, running: [:], ended: [address("d")]) == 20)
        #expect(TimeLeft(works, parallelism: 1).seconds(finished: finished, running: [:]) == 40)
        #expect(left.seconds(finished: done(["a", "b"], 10), running: [:]) == nil, "too little is known")
    }

    @Test func whatIsOfAnotherSortTakesAnotherTime() {
        let works = [work("a", kind: "job"), work("b"), work("c"), work("d", kind: "job"), work("e", .delete)]
        let finished = done(["a"], 60) + done(["b", "c"], 3)
        #expect(TimeLeft(works, parallelism: 16).seconds(finished: finished, running: [:]) == 60)
        let rest = [works[0], works[1], works[2], works[4]]
        #expect(TimeLeft(rest, parallelism: 16).seconds(finished: finished, running: [:]) == 22, "the mean of all")
    }

    @Test(
        arguments: [
            (nil, nil), (0.4, nil), (1, "a few seconds left"), (12, "about 10 s left"), (88, "about 90 s left"),
            (90, "about 2 min left"), (181, "about 4 min left"),
        ] as [(Double?, String?)])
    func theTimeIsRounded(_ seconds: Double?, _ text: String?) {
        #expect(wording(ofTimeLeft: seconds) == text)
    }
}
