import PlanModel

extension Resource {
    /// The dependencies that hold the value that `source` names: its URL begins with the one by which they are read.
    func holders(of source: Sensitive.Source, among resources: [Address: Resource]) -> [Address] {
        guard case .read(let url, _, _) = source else { return [] }
        return dependsOn.filter { resources[$0].map { url.hasPrefix($0.calls.read.url) } ?? false }
    }
}
