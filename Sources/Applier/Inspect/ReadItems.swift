import PlanModel

extension Caller {
    /// Reads `items`, through lists where that pays off and otherwise one by one, plus `inventory`. All in parallel.
    func readItems(_ items: [Reads.Item], beside inventory: Listings) async -> Gathered {
        let wanted = listsWanted(items)
        let looked = inventory.filter { wanted[$0.key] == nil }
        var single = items.map { wanted[$0.rules.identity.list?.url ?? ""] == nil ? Read($0) : nil }
        let policies = policiesOfListed(items, wanted)
        let first = single.indices.compactMap { policies[$0] == nil ? single[$0] : nil }
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
        for (index, target) in policies {
            guard let read = single[index], answers[read.call] == nil else { continue }
            // What is not there has no policy.
            if items[target].isMissing(in: lists) { answers[read.call] = .missing } else { leftOut.append(read) }
        }
        answers.merge(await readAll(leftOut)) { $1 }
        return Gathered(items, (lists, all), callAt: single.map { $0?.call }, answers: answers)
    }

    /// The lists worth reading: those of server-named kinds, and those of three or more objects. Below that, single
    /// reads cost no more than the list.
    private func listsWanted(_ items: [Reads.Item]) -> Listings {
        var counted: [String: (listing: Listing, count: Int, isNeeded: Bool, isBrief: Bool)] = [:]
        for item in items {
            // A list that shows what looks like an object may be older than it.
            guard let list = item.rules.identity.list, item.isBrief || item.rules.identity.resembles.isEmpty else {
                continue
            }
            var entry = counted[list.url] ?? (Listing(list, item.resource.address), 0, false, true)
            entry.count += 1
            entry.isNeeded = entry.isNeeded || !item.rules.identity.find.isEmpty
            entry.isBrief = entry.isBrief && item.isBrief
            counted[list.url] = entry
        }
        return counted.filter { $0.value.isNeeded || $0.value.count > 2 }.mapValues { entry in
            var listing = entry.listing
            // Pages come one after another, and reads do not: in what others fill, reads are sooner done.
            if entry.isBrief { listing.mostPages = entry.count / 16 + 1 }
            return listing
        }
    }
}
