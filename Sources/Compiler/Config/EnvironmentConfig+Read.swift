import Diagnostics
import PlanModel
import Text
import YAML

/// What an environment file overrides in the other files.
struct Overrides {
    var project: Node?
    /// By service; a null removes the service.
    var services: [Entry] = []
    /// By feature; a null removes the feature.
    var features: [Entry] = []
    /// By resource; a null removes the resource.
    var resources: [Entry] = []
    /// Images by key; they override those of the images file.
    var images: [Entry] = []

    /// Fills in the names of the project and the images, and returns what is wrong with them.
    mutating func fill(_ names: ProjectNames) -> [Diagnostic] {
        let parts = [("services", services), ("features", features), ("resources", resources)]
        let problems =
            (project.map { names.images.problems(in: $0) } ?? [])
            + parts.flatMap { part, entries in
                entries.flatMap { names.images.problems(in: $0.value, "\(part).\($0.key)") }
            }
        project = project.map(names.filled)
        services = names.filled(services)
        features = names.filled(features)
        resources = names.filled(resources)
        return problems
    }
}

/// The keys of environments/NAME.yaml.
struct EnvironmentKeys: KeyGroup {
    static let shared = EnvironmentKeys()

    let projectID = Key(
        "project_id",
        .text(
            "text", "6 to 30 of `a-z0-9-`, starting with a letter, not ending with `-`",
            pattern: "^[a-z][-a-z0-9]{4,28}[a-z0-9]$", parse: parseProjectID), required: "acme-ml")
    let projectNumber = Key(
        "project_number",
        .scalar(
            "digits", "6 to 19, not starting with 0",
            schema: ["oneOf": [["type": "integer", "minimum": 100_000], textSchema("^[1-9][0-9]{5,18}$")]],
            parseProjectNumber), required: "100000000001")
    let region = Key(
        "region",
        .text(
            "text", "a region such as `europe-west1`, not a zone", pattern: "^[a-z]+-[a-z-]+[0-9]{1,2}$",
            parse: parseRegion),
        required: "europe-west1")
    let project = Key("project", .overlay(of: ProjectKeys.shared), otherwise: "", "Overlays project.yaml")
    let services = Key(
        "services", .overlays(of: ServiceKeys.shared, by: "service"), otherwise: "",
        "Each overlays services/NAME.yaml; `null`: not here. A name without a file is an error")
    let resources = Key(
        "resources", .overlays(of: ResourceKeys.shared, by: "resource"), otherwise: "",
        "Each overlays an entry of resources/, by its name or its address; `null`: not here. A name without an entry is an error"
    )
    let images = Key(
        "images", .images, otherwise: "", "Images by key, overlays the images file")
    let quotas = Key(
        "quotas", .mapping(of: QuotaKeys.shared), otherwise: "",
        "How many of each there may be in the project, where Google has raised that or you want fewer. A plan that exceeds "
            + "one by itself gets a warning, and an apply that would, with what is there already, stops before it begins"
    )
    let features = Key(
        "features", .overlays(of: FeatureKeys.shared, by: "feature"), otherwise: "",
        "Each overlays features/NAME.yaml; `null`: not here. A name without a file is an error")
}

/// The keys of `quotas`.
struct QuotaKeys: KeyGroup {
    static let shared = QuotaKeys()

    let all = KnownQuota.all.map { Key($0.quota.key, .int(1...1_000_000), otherwise: "\($0.quota.most)") }

    var keys: [any DeclaredKey] { all }
}

extension EnvironmentConfig {
    /// Reads `environments/NAME.yaml`: the environment itself, and what it overrides.
    static func read(
        _ node: Node, name: String, into diagnostics: inout [Diagnostic]
    ) -> (environment: EnvironmentConfig?, overrides: Overrides) {
        let keys = EnvironmentKeys.shared
        var overrides = Overrides()
        let environment = readFields(
            of: node, "environment '\(name)'", elsewhere: keysElsewhereInEnvironment, into: &diagnostics
        ) {
            fields -> EnvironmentConfig? in
            let (id, number, region) = (
                fields.read(keys.projectID), fields.read(keys.projectNumber), fields.read(keys.region)
            )
            if let region, !cloudRegions.contains(region), let node = fields.node["region"] {
                let suggestion = didYouMean(region, among: cloudRegions)
                // Something close to a known region is a typo; anything else may be newer than this version.
                fields.report(
                    Diagnostic(
                        suggestion.isEmpty ? .warning : .error, path: node.path, range: node.range,
                        message: "region: '\(region)' is no region of Cloud Run that this version knows\(suggestion)"))
            }
            overrides.project = fields.read(keys.project)?.node
            overrides.services = fields.read(keys.services)?.node.entries ?? []
            overrides.features = fields.read(keys.features)?.node.entries ?? []
            overrides.resources = fields.read(keys.resources)?.node.entries ?? []
            overrides.images = fields.read(keys.images)?.node.entries ?? []
            let quotas =
                fields.nested(keys.quotas) { inner -> [String: Int]? in
                    var raised: [String: Int] = [:]
                    for key in QuotaKeys.shared.all { raised[key.name] = inner.read(key) }
                    return raised
                } ?? [:]
            guard let id, let number, let region else { return nil }
            return EnvironmentConfig(
                name: name, projectID: id, projectNumber: number, region: region, quotas: quotas)
        }
        return (environment, overrides)
    }
}

/// A mapping that lies over another file and is checked with it.
struct Overlay: Sendable {
    let node: Node
}

extension Notation where Value == Overlay {
    private init(_ name: String, schema: @escaping @autoclosure @Sendable () -> JSONValue) {
        self.init(name, schema: schema()) { (node) throws(Problem) in
            guard node.entries != nil else { throw Problem("expected `key: value` lines, found \(node.found)") }
            return Overlay(node: node)
        }
    }

    /// A part of the mapping of `group`.
    static func overlay(of group: some KeyGroup) -> Notation {
        Notation("mapping", schema: overlaySchema(of: group))
    }

    /// A part of the mapping of `group` for each name; null: none.
    static func overlays(of group: some KeyGroup, by name: String) -> Notation {
        Notation(
            "mapping by \(name)",
            schema: ["type": "object", "additionalProperties": orNull(overlaySchema(of: group))])
    }

    fileprivate static let images = Notation(
        "mapping", schema: ["type": "object", "additionalProperties": textSchema("@sha256:[0-9a-f]{64}$")])
}

/// Every key may be left out, or taken away with null.
private func overlaySchema(of group: some KeyGroup) -> JSONValue { partial(closedSchema(of: group.keys)) }

private func partial(_ schema: JSONValue) -> JSONValue {
    var result = schema
    result["required"] = nil
    if let ways = schema["oneOf"]?.array { result["oneOf"] = .array(ways.map(partial)) }
    for members in ["properties", "patternProperties"] {
        guard var schemas = schema[members]?.object else { continue }
        for (key, member) in schemas { schemas[key] = orNull(partial(member)) }
        result[members] = .object(schemas)
    }
    return result
}

/// What `schema` takes, and null.
private func orNull(_ schema: JSONValue) -> JSONValue {
    var result = schema
    if let values = schema["enum"]?.array {
        result["enum"] = .array(values.contains(.null) ? values : values + [.null])
    } else if let type = schema["type"] {
        let types = type.array ?? [type]
        result["type"] = .array(types.contains("null") ? types : types + ["null"])
    } else if let ways = schema["oneOf"]?.array {
        result["oneOf"] = .array(ways.contains(["type": "null"]) ? ways : ways + [["type": "null"]])
    } else {
        return ["oneOf": [schema, ["type": "null"]]]
    }
    return result
}
