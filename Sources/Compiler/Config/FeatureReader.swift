import Diagnostics
import YAML

/// Reads feature files independently of each other: what they need from the rest of the configuration was read before.
struct FeatureReader: Sendable {
    /// The environment's overrides, by feature name.
    private let changes: [String: Node]
    private let services: Set<String>
    private let names: ProjectNames
    private let surroundings: Surroundings

    init(overrides: [Entry], services: Set<String>, names: ProjectNames, surroundings: Surroundings) {
        changes = Dictionary(overrides.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        self.services = services
        self.names = names
        self.surroundings = surroundings
    }

    func read(
        _ files: ArraySlice<(stem: String, file: SourceFile)>
    ) -> (features: [FeatureConfig], written: [String: Node], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var written: [String: Node] = [:]
        var dayGaps: [CronDays: ClosedRange<Int>] = [:]
        var features: [FeatureConfig] = []
        features.reserveCapacity(files.count)
        for (stem, file) in files {
            let (node, problems) = parse(file.bytes, path: file.displayPath)
            diagnostics += problems
            let change = changes[stem]
            guard let node, change?.isNull != true else { continue }
            diagnostics += names.images.problems(in: node)
            let whole = names.filled(node).laid(over: surroundings.defaults.features, into: &diagnostics)
            let laid = change.map { merge(whole, with: $0, nullsAreValuesBelow: "body", into: &diagnostics) } ?? whole
            let merged = surroundings.absent.removed(from: laid)
            if services.contains(stem), let name = merged["name"] {
                let problem = Problem("'\(stem)' is the name of a service, too", hint: "rename one of them")
                diagnostics.append(problem.diagnostic(at: name, name: "name"))
            }
            let before = diagnostics.count
            let feature = FeatureConfig.read(merged, stem: stem, surroundings, &dayGaps, into: &diagnostics)
            if let feature {
                features.append(feature)
                let unfilled = unfilledReferences(in: merged, feature.workload.references, diagnostics[before...])
                diagnostics += unfilled.filter { !diagnostics.contains($0) }
            }
            if merged.refersToOthers || merged["name"]?.scalar?.text != stem { written[stem] = merged }
        }
        return (features, written, diagnostics)
    }
}
