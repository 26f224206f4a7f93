/// Where the outputs are published for downstream pipelines.
package struct GitLabConfig: Sendable, Hashable {
    /// `https://gitlab.com`, without a trailing slash.
    package var url: String
    /// A project's path (`acme/ml-platform`) or number.
    package var project: String
    /// Sorted by key, then scope.
    package var variables: [GitLabVariableConfig]
}

package struct GitLabVariableConfig: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        /// The URL of the service of that name, known when the plan is compiled.
        case serviceURL(String)
        /// The API key of the service of that name, read from Secret Manager when the plan is applied.
        case apiKey(String)
        /// A variable of the applier's environment: a secret that is in no file.
        case environment(String)
        case text(String)
    }

    package var key: String
    package var value: Value
    /// The environment scope: the environment's name unless the config says otherwise.
    package var scope: String
    package var masked: Bool
    package var protected: Bool
    package var description: String?
}
