import PlanModel

extension Resource {
    /// The dependencies that hold the value that `source` names: its URL begins with the one by which they are read, or a
    /// text refers to them.
    func holders(of source: Sensitive.Source, among resources: [Address: Resource]) -> [Address] {
        let urls = source.values.compactMap { if case .read(let url, _, _) = $0 { url } else { nil } }
        let named = source.references
        return dependsOn.filter { address in
            named.contains(address)
                || resources[address].map { holder in urls.contains { $0.hasPrefix(holder.calls.read.url) } } ?? false
        }
    }
}
