import PlanModel

extension Caller {
    /// By position of a policy's grant in `items`, that of the object whose policy it is, if a list of `wanted` will say
    /// whether it is there. Not of what the state knows: it is looked for once more if a list does not have it.
    func policiesOfListed(_ items: [Reads.Item], _ wanted: Listings) -> [Int: Int] {
        guard !wanted.isEmpty else { return [:] }
        var listed: [Address: Int] = [:]
        for (index, item) in items.enumerated() where item.resource.procedure == .crud && item.known == nil {
            guard let url = item.rules.identity.list?.url, wanted[url] != nil, !item.isBrief, !item.isFoundByLabels
            else { continue }
            listed[item.resource.address] = index
        }
        guard !listed.isEmpty else { return [:] }
        var found: [Int: Int] = [:]
        for (index, item) in items.enumerated() where item.resource.procedure == .iamMember {
            found[index] = item.resource.dependsOn.lazy.compactMap { listed[$0] }.first { target in
                item.resource.calls.read.url.hasPrefix(items[target].resource.calls.read.url + ":")
            }
        }
        return found
    }
}

extension Reads.Item {
    /// True if one of `lists` is whole and does not have it.
    func isMissing(in lists: CollectionLists) -> Bool {
        guard let url = rules.identity.list?.url, case .success(let list)? = lists[url] else { return false }
        return !list.isPartial && list.named(resource, at: rules.identity.field) == nil
    }
}
