import Diagnostics
import Text
import YAML

/// What an environment file overrides in the other files.
struct Overrides {
    var project: Node?
    /// A null removes the service.
    var service: Entry?
    /// By feature; a null removes the feature.
    var features: [Entry] = []
    /// Images by key; they override those of the images file.
    var images: [Entry] = []
    /// Raised quotas, by key.
    var quotas: [String: Int] = [:]
}

extension EnvironmentConfig {
    /// Reads `environments/NAME.yaml`: the environment itself, and what it overrides.
    static func read(
        _ node: Node, name: String, into diagnostics: inout [Diagnostic]
    ) -> (environment: EnvironmentConfig?, overrides: Overrides) {
        var overrides = Overrides()
        let environment = readFields(of: node, "environment '\(name)'", into: &diagnostics) {
            fields -> EnvironmentConfig? in
            let id = fields.parsedText("project_id", required: "acme-ml") { text throws(Problem) in
                try parseProjectID(text)
            }
            let number = fields.parsed("project_number", required: "100000000001") { text throws(Problem) in
                try parseProjectNumber(text)
            }
            let region = fields.parsedText("region", required: "europe-west1") { text throws(Problem) in
                try parseRegion(text)
            }
            if let region, !cloudRegions.contains(region), let node = fields.node["region"] {
                let suggestion = didYouMean(region, among: cloudRegions)
                // Something close to a known region is a typo; anything else may be newer than this version.
                fields.report(
                    Diagnostic(
                        suggestion.isEmpty ? .warning : .error, path: node.path, range: node.range,
                        message: "region: '\(region)' is no region of Cloud Run that this version knows\(suggestion)"))
            }
            overrides.project = fields.override("project")
            let service = fields.node.entry("service")
            if service?.value.isNull == true { fields.accept("service") }
            if service?.value.isNull == true || fields.override("service") != nil { overrides.service = service }
            overrides.features = fields.override("features")?.entries ?? []
            overrides.images = fields.override("images")?.entries ?? []
            overrides.quotas =
                fields.nested("quotas") { inner -> [String: Int]? in
                    inner.values(of: quotas.map(\.key))
                } ?? [:]
            guard let id, let number, let region else { return nil }
            return EnvironmentConfig(name: name, projectID: id, projectNumber: number, region: region)
        }
        return (environment, overrides)
    }
}

extension Fields {
    /// The whole numbers under those of `keys` that are present.
    fileprivate mutating func values(of keys: [String]) -> [String: Int] {
        var values: [String: Int] = [:]
        for key in keys { values[key] = int(key, in: 1...1_000_000) }
        return values
    }

    /// A mapping that overrides parts of another file.
    fileprivate mutating func override(_ key: String) -> Node? {
        guard let node = take(key) else { return nil }
        guard node.entries != nil else {
            fail(Problem("expected `key: value` lines, found \(node.found)"), at: node, key)
            return nil
        }
        return node
    }
}
