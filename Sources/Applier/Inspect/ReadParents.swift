import PlanModel

extension Caller {
    /// Reads the parents of leftovers without labels.
    func readParents(_ cloud: inout LiveCloud, _ territory: Territory, _ leftovers: [Entry]) async {
        let found = leftovers.filter { cloud.leftovers[.init($0)]?.live != nil }
        let parents = found.compactMap { entry in territory.parent(of: entry.resource).map { (entry, $0) } }
        guard !parents.isEmpty else { return }
        let answers = await readAll(parents.map { entry, parent in Read(parent.read, entry.address, parent.rules) })
        for (entry, parent) in parents {
            switch answers[parent.read] {
            case .object(let live)?:
                cloud.parents[.init(entry)] = parentFound(live, by: parent.read, for: entry.address)
            case .failed(let failure)?: cloud.parents[.init(entry)] = .failed(failure)
            case .missing?, nil: cloud.parents[.init(entry)] = .absent
            }
        }
    }
}
