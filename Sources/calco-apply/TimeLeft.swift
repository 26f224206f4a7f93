import Applier
import PlanModel

/// How long the rest of an apply takes, judged by what the same took before in this run.
struct TimeLeft {
    /// A change that is to be made.
    struct Work {
        var address: Address
        var kind: String
        var action: Action
        /// What has to be over before it: these stand before it in the list.
        var after: [Address]
    }

    private struct Sort: Hashable {
        var kind: String
        var action: Action
    }

    private let works: [Work]
    private let sorts: [Address: Sort]
    private let parallelism: Double

    /// `parallelism` is how many changes can be under way at once.
    init(_ works: [Work], parallelism: Int) {
        self.works = works
        sorts = Dictionary(works.map { ($0.address, Sort(kind: $0.kind, action: $0.action)) }) { first, _ in first }
        self.parallelism = Double(max(1, parallelism))
    }

    /// Seconds, by the longest chain of changes that wait for each other and by how many can be made at once; nil while too
    /// little is known. `running` has for how long each change has been under way, `ended` what is over without having
    /// been made.
    func seconds(
        finished: [ProgressLines.Finished], running: [Address: Double], ended: Set<Address> = []
    ) -> Double? {
        guard finished.count >= 3 else { return nil }
        var taken: [Sort: (seconds: Double, count: Double)] = [:]
        for change in finished {
            guard let sort = sorts[change.address] else { continue }
            taken[sort, default: (0, 0)].seconds += change.seconds
            taken[sort, default: (0, 0)].count += 1
        }
        let mean = finished.reduce(0) { $0 + $1.seconds } / Double(finished.count)
        let over = ended.union(finished.map(\.address))
        var ready: [Address: Double] = [:]
        var total = 0.0
        for work in works where !over.contains(work.address) {
            let sort = Sort(kind: work.kind, action: work.action)
            let whole = taken[sort].map { $0.seconds / $0.count } ?? mean
            let own = max(0, whole - (running[work.address] ?? 0))
            total += own
            ready[work.address] = own + (work.after.compactMap { ready[$0] }.max() ?? 0)
        }
        return max(ready.values.max() ?? 0, total / parallelism)
    }
}

extension Decision {
    /// What changes the cloud, in an order in which it could be done.
    var works: [TimeLeft.Work] {
        let deletions = deletions.filter { $0.change.action == .delete }
        var dependents: [Address: [Address]] = [:]
        for deletion in deletions {
            for address in deletion.resource.dependsOn {
                dependents[address, default: []].append(deletion.resource.address)
            }
        }
        func work(_ resource: Resource, _ action: Action, after: [Address]) -> TimeLeft.Work {
            TimeLeft.Work(address: resource.address, kind: resource.kind, action: action, after: after)
        }
        return steps.filter { $0.change.action != .noop }.map {
            work($0.resource, $0.change.action, after: $0.resource.dependsOn)
        } + deletions.map { work($0.resource, .delete, after: dependents[$0.resource.address] ?? []) }
    }
}

/// `about 40 s left`; nil for what is as good as over.
func wording(ofTimeLeft seconds: Double?) -> String? {
    guard let seconds, seconds >= 1 else { return nil }
    if seconds < 10 { return "a few seconds left" }
    if seconds < 90 { return "about \(Int((seconds / 5).rounded()) * 5) s left" }
    return "about \(Int((seconds / 60).rounded(.up))) min left"
}
