package import Text

/// What a service and a feature have in common.
package struct WorkloadConfig: Sendable, Hashable {
    /// The name of its file, by which the rest of the stack knows it.
    package var name: String
    package var image: ImageReference
    package var cpu: CPU
    package var memory: Memory
    package var timeout: TimeSpan
    /// Sorted by name.
    package var env: [String: String]
    package var account = AccountChoice.own
    /// What its account may do, besides what the rest of the configuration implies.
    package var grants: [GrantConfig]
    package var folder: FolderAccess
    /// Where the managed folder is mounted in the container; used when `folder` is not `.none`.
    package var mount: String
    /// What runs instead of the image's own command, and its arguments; empty: what the image says.
    package var command: [String] = []
    package var args: [String] = []
    /// Nil: the second generation, or the first where the workload is too small for it.
    package var generation: Generation?
    package var gpu: GPU?
    package var network: NetworkConfig?
    /// Of the object in Cloud Run, beside ours.
    package var annotations: [String: String] = [:]
    /// True: an apply that would delete or replace it changes nothing, until `retire` names it.
    package var isProtected = false
    /// The variables that hold a secret, beside `env`.
    package var secretEnv: [String: SecretReference] = [:]
    /// Sorted by path.
    package var secretFiles: [SecretFile] = []
    /// What `env` and `body` refer to, and where.
    package var references: [ReferenceUse] = []
    /// What it and its grants wait for, and where that is written.
    package var waits: [ReferenceUse] = []
    /// Laid over the object in Cloud Run that is made of the rest.
    package var body: JSONValue?
    /// Sorted by path.
    package var volumes: [VolumeConfig] = []
    /// The containers beside its own, sorted by name.
    package var sidecars: [SidecarConfig] = []
    /// The sidecars that start before its own container.
    package var dependsOn: [String] = []
    /// Addresses of what must exist before it.
    package var after: [String] = []
    /// Its name in Cloud Run, if that is not its file's.
    package var givenName: String?
    /// Where it runs, if that is not where the environment is.
    package var region: String?

    /// What its own container is called, if it has to have another name than the file's.
    package var containerName: String?

    /// Its name in Cloud Run.
    package var id: String { givenName ?? name }

    /// The CPU of all its containers; limits of Cloud Run are about this sum (run-39).
    var wholeCPU: CPU { CPU(millis: sidecars.map(\.cpu.millis).reduce(cpu.millis, +)) }
    /// The memory of all its containers.
    var wholeMemory: Memory { Memory(bytes: sidecars.map(\.memory.bytes).reduce(memory.bytes, +)) }
}

/// A generation of Cloud Run's execution environment.
package enum Generation: String, Sendable, Hashable, CaseIterable {
    case first = "gen1"
    case second = "gen2"
}

/// The GPU of each instance or task.
package struct GPU: Sendable, Hashable {
    package enum Model: String, Sendable, Hashable, CaseIterable {
        case l4 = "nvidia-l4"
        case rtxPro6000 = "nvidia-rtx-pro-6000"
    }

    package var model: Model
    /// True: Google keeps capacity in a second zone, at a higher price.
    package var zonalRedundancy: Bool
}

/// A workload's access to the managed folder.
package enum FolderAccess: String, Sendable, Hashable, CaseIterable {
    case none
    case read
    case readWrite = "read-write"
}
