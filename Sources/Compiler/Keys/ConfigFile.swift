package import Text

/// The sorts of files that a configuration consists of.
package enum ConfigFile: String, CaseIterable, Sendable {
    case project, service, feature, resource, environment

    var keys: any KeyGroup {
        switch self {
        case .project: ProjectKeys.shared
        case .service: ServiceKeys.shared
        case .feature: FeatureKeys.shared
        case .resource: ResourceKeys.shared
        case .environment: EnvironmentKeys.shared
        }
    }

    private var shape: JSONValue {
        let keys = closedSchema(of: keys.keys)
        return self == .resource ? mapSchema(names: "^([a-z0-9_]+[.])?[A-Za-z][A-Za-z0-9_-]{0,62}$", of: keys) : keys
    }

    /// The JSON Schema (draft-07) of such a file, with which editors complete and check it while it is written. What
    /// depends on several keys or on other files, only the compiler checks.
    package var schema: JSONValue {
        var schema = shape.sharingSchemas()
        schema["$schema"] = "http://json-schema.org/draft-07/schema#"
        schema["title"] = .string(title)
        return schema
    }

    private var title: String {
        switch self {
        case .project: "project.yaml: settings shared by all workloads"
        case .service: "services/NAME.yaml: one service"
        case .feature: "features/NAME.yaml: one job"
        case .resource: "resources/NAME.yaml: any Google resources, by name"
        case .environment: "environments/NAME.yaml: where it runs, and what differs there"
        }
    }
}
