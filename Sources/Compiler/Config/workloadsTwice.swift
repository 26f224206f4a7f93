import Diagnostics
import YAML

/// An error for each file whose service or job another file makes too: the same name in the same region.
func workloadsTwice(_ config: Config, _ written: WrittenFiles) -> [Diagnostic] {
    func twice(_ workloads: [WorkloadConfig], _ what: String) -> [Diagnostic] {
        guard workloads.contains(where: { $0.givenName != nil }) else { return [] }
        let region = config.environment.region
        let same = Dictionary(grouping: workloads) { "\($0.region ?? region)/\($0.id)" }.values.filter { $0.count > 1 }
        // The one whose file has another name chose it.
        return same.flatMap { group -> [Diagnostic] in
            let all = group.sorted { ($0.givenName == nil ? 0 : 1, $0.name) < ($1.givenName == nil ? 0 : 1, $1.name) }
            return all.dropFirst().compactMap { workload in
                guard let node = written.workloads[workload.name]?["name"] else { return nil }
                let problem = Problem(
                    "\(what) '\(workload.id)' in \(workload.region ?? region) is made by \(what)s/\(all[0].name).yaml",
                    hint: "write name: \(workload.name), or another `region`")
                return problem.diagnostic(at: node, name: "name")
            }
        }.sorted { $0.path < $1.path }
    }
    return twice(config.services.map(\.workload), "service") + twice(config.features.map(\.workload), "feature")
}
