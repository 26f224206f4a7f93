import Testing
import Text

@testable import Compiler

@Suite struct AlertGroupTests {
    private func groups(_ count: Int, each: Bool = false, _ change: (inout FeatureConfig, Int) -> Void = { _, _ in })
        -> [AlertGroup]
    {
        var config = SampleConfig.full
        config.service = nil
        config.project.policyPerWorkload = each
        let sample = config.features[0]
        config.features = (0..<count).map { index in
            var feature = sample
            feature.workload.name = "feature-number-\(index)"
            feature.alerts = [.failedRunsAbove(0), .noSuccessWithin(TimeSpan(seconds: 93_600))]
            change(&feature, index)
            return feature
        }
        return Scope(config).alertGroups
    }

    @Test func workloadsOfOneRuleShareAPolicy() {
        let groups = groups(3)
        #expect(groups.map(\.rule.id) == ["failed-runs-above-0", "no-success-within-26h"])
        #expect(groups.allSatisfy { $0.workloads.count == 3 && $0.suffix == nil })
    }

    @Test func anotherThresholdIsAnotherPolicy() {
        let groups = groups(2) { feature, index in feature.alerts = [.failedRunsAbove(index)] }
        #expect(groups.map(\.rule.id) == ["failed-runs-above-0", "failed-runs-above-1"])
    }

    @Test func aPausedJobHasNoDeadline() {
        let groups = groups(2) { feature, index in feature.schedules[0].timing.paused = index == 0 }
        #expect(groups.map(\.workloads.count) == [2, 1])
    }

    @Test func eachWorkloadCanHaveItsOwn() {
        let groups = groups(2, each: true) { feature, index in feature.schedules[0].timing.paused = index == 0 }
        #expect(
            groups.map(\.suffix) == ["feature-number-0", "feature-number-0", "feature-number-1", "feature-number-1"])
        #expect(groups.map(\.isEnabled) == [true, false, true, true])
    }

    @Test func aFilterThatIsTooLongIsCut() {
        let scope = Scope(SampleConfig.full)
        let groups = groups(500)
        #expect(Set(groups.flatMap(\.workloads)).count == 500)
        for group in groups {
            guard case .threshold(let members) = group.rule.condition(scope.watched(group.workloads, nil), scope) else {
                #expect(group.workloads.count <= 16)
                continue
            }
            #expect(members["filter"]?.string.map { $0.utf8.count <= 2048 } == true)
        }
        // The last part first, the first without a number.
        let suffixes = groups.filter { $0.rule.id == "failed-runs-above-0" }.map(\.suffix)
        #expect(suffixes.last == .some(nil) && suffixes.first == "\(suffixes.count)")
    }

    @Test func anotherNameMovesNoOther() {
        let names = (0..<60).map { "job-\($0)" }
        let before = cut(names) { $0.count <= 20 }
        let after = cut(names + ["one-more"]) { $0.count <= 20 }
        #expect(before.count == after.count)
        #expect(zip(before, after).count { $0 != $1 } == 1)
        // After doubling the parts, everything that leaves a part is in its one new counterpart.
        let halves = cut(names) { $0.count <= 10 }
        for (index, part) in before.enumerated() where halves.count == 2 * before.count {
            #expect(Set(part) == Set(halves[index] + halves[index + before.count]))
        }
    }

    @Test func oneNameIsNeverCut() {
        #expect(cut(["a", "b"]) { _ in false }.flatMap { $0 }.sorted() == ["a", "b"])
        #expect(cut([]) { _ in false } == [[]])
    }
}
