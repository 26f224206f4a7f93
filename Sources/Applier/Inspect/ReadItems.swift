import PlanModel

extension Caller {
    /// Reads `items`, through lists where that pays off and otherwise one by one, plus `inventory`. All in parallel.
    func readItems(_ items: [Reads.Item], beside inventory: Listings) async -> (reads: Reads, lists: CollectionLists) {
        let wanted = listsWanted(items)
        let looked = inventory.filter { wanted[$0.key] == nil }
        var single = items.map { wanted[$0.rules.identity.list?.url ?? ""] == nil ? Read($0) : nil }
        let first = single.compactMap { $0 }
        let progress = ReadProgress(
            total: Set(first.map(\.call)).count + wanted.count + looked.count, report: effects.report)
        await progress.begin()
        async let listing = readLists(wanted.merging(looked) { $1 }, progress)
        var answers = await readAll(first, progress)
        let all = await listing
        let lists = all.filter { wanted[$0.key] != nil }
        // After a partial list, some objects have to be read one by one.
        var leftOut: [Read] = []
        for (index, item) in items.enumerated() where Reads.isLeftOut(item, of: lists) {
            single[index] = Read(item)
            leftOut += single[index].map { [$0] } ?? []
        }
        answers.merge(await readAll(leftOut)) { $1 }
        return (Reads(items, lists, callAt: single.map { $0?.call }, answers: answers), all)
    }

    /// The lists worth reading: those of server-named kinds, and those of three or more objects. Below that, single
    /// reads cost no more than the list.
    private func listsWanted(_ items: [Reads.Item]) -> Listings {
        var counted: [String: (listing: Listing, count: Int, isNeeded: Bool)] = [:]
        for item in items {
            guard let list = item.rules.identity.list else { continue }
            var entry = counted[list.url] ?? (Listing(list, item.resource.address), 0, false)
            entry.count += 1
            entry.isNeeded = entry.isNeeded || !item.rules.identity.find.isEmpty
            counted[list.url] = entry
        }
        return counted.filter { $0.value.isNeeded || $0.value.count > 2 }.mapValues(\.listing)
    }
}
