/// Something that a workload finds at a path: beside its managed folder and its secrets.
package struct VolumeConfig: Sendable, Hashable {
    package enum Source: Sendable, Hashable {
        /// A bucket, or only what is below `folder`; `options` are gcsfuse's. `grants`: the account is given access.
        case bucket(String, isReadOnly: Bool, folder: String?, options: [String], grants: Bool)
        /// A folder in memory, at most that large.
        case memory(Memory)
        case nfs(server: String, path: String, isReadOnly: Bool)
        /// The sockets of instances in Cloud SQL, each `PROJECT:REGION:INSTANCE`.
        case cloudSQL([String])
    }

    package var path: String
    package var source: Source

    /// True for what only the second generation of the execution environment mounts (run-43).
    var needsSecondGeneration: Bool {
        switch source {
        case .bucket, .nfs: true
        case .memory, .cloudSQL: false
        }
    }
}
