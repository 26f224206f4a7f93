import PlanModel

extension Resource {
    /// Those of its dependencies in which the value stands that `source` names: what is read there is below the URL by
    /// which they are read.
    func holders(of source: Sensitive.Source, among resources: [Address: Resource]) -> [Address] {
        guard case .read(let url, _, _) = source else { return [] }
        return dependsOn.filter { resources[$0].map { url.hasPrefix($0.calls.read.url) } ?? false }
    }
}
