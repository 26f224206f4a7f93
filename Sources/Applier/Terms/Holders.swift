import PlanModel

extension Resource {
    /// The dependencies that hold the value that `source` names: its URL begins with the one by which they are read,
    /// or, where they are numbered, with that of all of them: the value may be that of the newest.
    func holders(of source: Sensitive.Source, among resources: [Address: Resource]) -> [Address] {
        guard case .read(let url, _, _) = source else { return [] }
        return dependsOn.filter { address in
            guard let resource = resources[address] else { return false }
            let own = resource.calls.read.url
            return url.hasPrefix(
                resource.numbering == nil ? own : String(own[...(own.lastIndex(of: "/") ?? own.startIndex)]))
        }
    }
}
