/// Everything one environment's plan is made from: the merged, checked content of `config/` and the images file.
/// A `Config` that exists is valid: every limit was checked, so `Kinds` never fails.
package struct Config: Sendable, Hashable {
    package var environment: EnvironmentConfig
    package var project: ProjectConfig
    /// Sorted by name.
    package var services: [ServiceConfig]
    /// Sorted by name.
    package var features: [FeatureConfig]
    /// Sorted by address.
    package var resources: [ResourceConfig] = []
    /// The path of each resource that is the parent of another, by address.
    package var paths: [String: String] = [:]
    /// The APIs that its resources are of.
    package var discovery = KnownAPIs()
    /// True: something refers to fields of something else, so the order of the kinds is not that of the plan.
    package var isLinked = false
}

/// `environments/ENV.yaml`: where this environment runs. The file's name is the environment's name.
package struct EnvironmentConfig: Sendable, Hashable {
    package var name: String
    package var projectID: String
    package var projectNumber: String
    package var region: String
    /// How many of something the project may have, by the key of what it is.
    package var quotas: [String: Int] = [:]
}
