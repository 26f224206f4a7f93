/// A container that runs beside the one that does the work.
package struct SidecarConfig: Sendable, Hashable {
    package var name: String
    package var image: ImageReference
    package var command: [String] = []
    package var args: [String] = []
    package var env: [String: String] = [:]
    /// The variables that hold a secret, beside `env`.
    package var secretEnv: [String: SecretReference] = [:]
    /// The files with values of secrets that only it sees.
    package var secretFiles: [SecretFile] = []
    package var cpu: CPU
    package var memory: Memory
    /// How Cloud Run finds out that it has started, and on which port.
    package var startup: SidecarProbe?
    /// The containers that start before it.
    package var dependsOn: [String] = []
    /// The paths of those volumes of the workload that it mounts, too.
    package var volumes: [String] = []
    /// What `env` refers to, and where.
    package var references: [ReferenceUse] = []
}

/// A probe of a sidecar, which has no port that is known otherwise.
package struct SidecarProbe: Sendable, Hashable {
    package var probe: ProbeConfig
    package var port: Int
}
