import Diagnostics
import YAML

/// Reads the files of resources/, in which each entry is a resource.
struct ResourceReader {
    private let changes: [String: Entry]
    private let texts: [String: SourceFile]

    init(overrides: [Entry], texts: [String: SourceFile]) {
        changes = Dictionary(overrides.map { ($0.key, $0) }) { first, _ in first }
        self.texts = texts
    }

    func read(
        _ files: [Node], _ surroundings: Surroundings, _ environment: EnvironmentConfig,
        into diagnostics: inout [Diagnostic]
    ) -> [ResourceReading] {
        var readings: [ResourceReading] = []
        var places: [String: (node: Node, range: SourceRange)] = [:]
        for file in files {
            guard let entries = file.entries else {
                guard !file.isNull else { continue }
                let problem = Problem("expected `NAME: {type: …}` entries, found \(file.found)")
                diagnostics.append(problem.diagnostic(at: file, name: ""))
                continue
            }
            for entry in entries {
                if let first = places[entry.key] {
                    report(
                        entry, "'\(entry.key)' is in \(first.node.path), line \(first.range.start.line), too",
                        into: &diagnostics)
                    continue
                }
                places[entry.key] = (entry.value, entry.keyRange)
                let change = changes[entry.key]
                guard change?.value.isNull != true else { continue }
                var merged = entry
                if let change { merged.value = merge(entry.value, with: change.value, into: &diagnostics) }
                let reading = ResourceConfig.read(merged, surroundings, environment, texts: texts, into: &diagnostics)
                if let reading { readings.append(reading) }
            }
        }
        for (name, change) in changes.sorted(by: { $0.key < $1.key }) where places[name] == nil {
            let near = didYouMean(name, among: places.keys.sorted())
            report(change, "resources: there is no resource '\(name)'\(near)", into: &diagnostics)
        }
        return readings
    }

    private func report(_ entry: Entry, _ message: String, into diagnostics: inout [Diagnostic]) {
        diagnostics.append(Diagnostic(path: entry.value.path, range: entry.keyRange, message: message))
    }
}
