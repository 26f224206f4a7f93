import PlanModel

extension Resource {
    /// The dependencies that hold the value that `source` names: its URL begins with the one by which they are read, or,
    /// where they are numbered, with that of all of them: the value may be that of the newest. Or a text refers to them.
    func holders(of source: Sensitive.Source, among resources: [Address: Resource]) -> [Address] {
        let urls = source.values.compactMap { if case .read(let url, _, _) = $0 { url } else { nil } }
        let named = source.references
        return dependsOn.filter { address in
            if named.contains(address) { return true }
            guard let resource = resources[address] else { return false }
            let own = resource.calls.read.url
            let start = resource.numbering == nil ? own : String(own[...(own.lastIndex(of: "/") ?? own.startIndex)])
            return urls.contains { $0.hasPrefix(start) }
        }
    }
}
