import PlanModel
import Text

/// A collection in which a run makes objects, and of which a project may have only so many.
private struct FilledCollection: Hashable {
    var kind: String
    /// What lists the collection, without its query.
    var url: String
}

extension Caller {
    /// Counts what is there where this run makes more, in the lists that were read anyway if it is in one of them.
    func checkQuotas(
        _ decision: Decision, _ plan: Plan, _ cloud: LiveCloud, _ apis: EnabledByPlan
    ) async -> [Precheck] {
        var made: [FilledCollection: [Resource]] = [:]
        for step in decision.steps where step.change.action == .create && step.waitsFor.isEmpty {
            guard plan.rules(of: step.resource).checks.quota != nil, let create = step.resource.calls.create
            else { continue }
            let place = FilledCollection(kind: step.resource.kind, url: String(create.url.prefix { $0 != "?" }))
            made[place, default: []].append(step.resource)
        }
        let checks = await withTaskGroup(of: Precheck?.self) { group -> [Precheck] in
            for (place, resources) in made {
                group.addTask { await count(place, resources, plan, cloud, apis) }
            }
            var told: [Precheck] = []
            for await check in group { if let check { told.append(check) } }
            return told
        }
        return checks.sorted { $0.subject < $1.subject }
    }

    private func count(
        _ place: FilledCollection, _ made: [Resource], _ plan: Plan, _ cloud: LiveCloud, _ apis: EnabledByPlan
    ) async -> Precheck? {
        guard let first = made.first, let quota = plan.rules(of: first).checks.quota else { return nil }
        var check = Precheck(
            "quota", String(first.name.dropLast(lastSegment(of: first.name).count + 1)), .unknown,
            for: made.map(\.address))
        let lists = (plan.rules(of: first).identity.list.map { [$0] } ?? []) + plan.inventory.lists(of: place.kind)
        guard let list = lists.first(where: { $0.url.prefix { $0 != "?" } == place.url }), reaches(list.url) else {
            check.reason = "nothing lists what is there of \(quota.what)"
            return check
        }
        switch await read(list, cloud, for: first.address) {
        case .success(let found) where found.isPartial:
            check.reason = "the list of what is there is incomplete, of \(quota.what)"
        case .success(let found): (check.verdict, check.reason) = quota.verdict(there: found.items.count, made.count)
        case .failure(let failure):
            // Where its API is not enabled yet, nothing is there.
            if let error = failure.error, apis.words(error, list.url) != nil {
                (check.verdict, check.reason) = quota.verdict(there: 0, made.count)
            } else {
                check.reason = failure.error?.inWords ?? failure.message
            }
        }
        return check
    }

    private func read(
        _ list: ListCall, _ cloud: LiveCloud, for address: Address
    ) async -> Result<CollectionList, ApplyFailure> {
        if let known = cloud.lists[list.url] { return known }
        return await self.list(list, for: address)
    }
}

extension [String: Inventory] {
    fileprivate func lists(of kind: String) -> [ListCall] { known(kind)?.lists ?? [] }
}

extension Quota {
    /// What it means that so many are there and a run makes `made` more. Only a number of the operator's own is a no:
    /// Google raises its numbers, and does not tell us.
    fileprivate func verdict(there: Int, _ made: Int) -> (Verdict, String) {
        let both = "\(there) \(there == 1 ? "is" : "are") there, and this run makes \(made)"
        guard there + made > most else { return (.yes, "\(both), of \(most) \(what)") }
        guard let source else { return (.no, "\(both): more than the \(most) \(what) of this environment's `quotas`") }
        return (
            .unknown,
            "\(both): more than the \(most) \(what) that Google gives a project (\(source)); if it gave yours more, write "
                + "quotas: {\(key): N} into the environment"
        )
    }
}
