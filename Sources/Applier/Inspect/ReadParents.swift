import PlanModel

extension Caller {
    /// Reads the parents of leftovers without labels.
    func readParents(_ cloud: inout LiveCloud, _ territory: Territory, _ leftovers: [Entry]) async {
        let found = leftovers.filter { cloud.leftovers[.init($0)]?.live != nil }
        let calls = found.compactMap { entry in territory.parent(of: entry.resource).map { (entry, $0) } }
        guard !calls.isEmpty else { return }
        let answers = await readAll(calls.map { Read($0.1, $0.0.address) })
        for (entry, call) in calls {
            switch answers[call] {
            case .object(let live)?: cloud.parents[.init(entry)] = parentFound(live, by: call, for: entry.address)
            case .failed(let failure)?: cloud.parents[.init(entry)] = .failed(failure)
            case .missing?, nil: cloud.parents[.init(entry)] = .absent
            }
        }
    }
}
