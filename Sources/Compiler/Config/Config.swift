package import Text

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
    /// True: something refers to fields of something else, so the order of the kinds is not that of the plan.
    package var isLinked = false
}

/// `environments/ENV.yaml`: where this environment runs. The file's name is the environment's name.
package struct EnvironmentConfig: Sendable, Hashable {
    package var name: String
    package var projectID: String
    package var projectNumber: String
    package var region: String
}

/// `project.yaml`: what the workloads share.
package struct ProjectConfig: Sendable, Hashable {
    /// The stack's name: the value of the owner label on everything that Calco creates.
    package var stack: String
    /// The user's own labels, put on every kind that has labels.
    package var labels: [String: String]
    /// Sorted by name.
    package var repositories: [RepositoryConfig]
    package var storage: StorageConfig?
    package var gitlab: GitLabConfig?
    package var notifications: [NotificationConfig]
    /// True: each workload has its own alert policies; otherwise workloads with the same rule share one.
    package var policyPerWorkload: Bool
    /// APIs to enable beyond those that follow from the rest, such as `bigquery.googleapis.com`.
    package var apis: [String] = []
    /// Addresses of retained resources that may now be deleted, for example `bucket.acme-ml-features`.
    package var retire: [String]
    /// Addresses of objects that are taken over although their description is not this stack's.
    package var adopt: [String] = []
    /// Sorted by id.
    package var secrets: [SecretConfig] = []
    /// Sorted by key.
    package var buckets: [BucketConfig] = []
    /// Sorted by id.
    package var accounts: [AccountConfig] = []
    /// For people, groups, and accounts of this stack and of others.
    package var grants: [SharedGrantConfig] = []
    /// Texts to print after an apply, by name; they may hold `${ADDRESS.field}`.
    package var outputs: [String: String] = [:]
    /// What `outputs` refers to, and where.
    package var references: [ReferenceUse] = []
    /// What calls something else than a service of the stack, sorted by name.
    package var schedules: [ProjectSchedule] = []
}

/// The bucket and the managed folder in it that workloads share.
package struct StorageConfig: Sendable, Hashable {
    package var bucket: String
    /// False: the bucket must already exist and is only read.
    package var create: Bool
    /// Always ends with `/`.
    package var folder: String
    /// True: a workload that mounts the folder may list the names in the whole bucket, which older versions of gcsfuse
    /// need.
    package var listGrant: Bool
}

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
}

/// What a service and a feature have in common.
package struct WorkloadConfig: Sendable, Hashable {
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
    /// Laid over the object in Cloud Run that is made of the rest.
    package var body: JSONValue?
    /// Sorted by path.
    package var volumes: [VolumeConfig] = []
    /// The containers beside its own, sorted by name.
    package var sidecars: [SidecarConfig] = []
    /// The sidecars that start before its own container.
    package var dependsOn: [String] = []
}

/// The VPC network that a workload reaches.
package struct NetworkConfig: Sendable, Hashable {
    package enum Egress: String, Sendable, Hashable, CaseIterable {
        case privateRanges = "private-ranges"
        case all
    }

    package enum Way: Sendable, Hashable {
        /// Straight into a subnet. Without a network it is the subnet's; without a subnet, the one with the network's name.
        case direct(network: String?, subnet: String?, tags: [String])
        /// Through a Serverless VPC Access connector.
        case connector(String)
    }

    package var way: Way
    package var egress: Egress
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

/// `services/NAME.yaml`: one service.
package struct ServiceConfig: Sendable, Hashable {
    package var workload: WorkloadConfig
    package var invokers: Invokers
    package var concurrency: Int
    package var minInstances: Int
    package var maxInstances: Int
    /// Instances kept over all revisions; nil: the service has no minimum of its own.
    package var serviceMinInstances: Int?
    /// True: CPU is allocated only while a request runs (Cloud Run's `cpuIdle`, run-14).
    package var cpuIdle: Bool
    package var ingress: Ingress
    /// Where the container listens.
    package var port = 8080
    package var boostsStartup = false
    /// True: requests of one client go to the same instance where that is possible.
    package var hasSessionAffinity = false
    package var description: String?
    package var startup: ProbeConfig
    package var liveness: ProbeConfig?
    /// The key that callers need; nil: there is none.
    package var apiKey: APIKey?
    package var uptime: UptimeConfig?
    package var alerts: [ServiceAlert]
    /// What calls its paths, sorted by name.
    package var schedules: [ServiceSchedule] = []
}

/// The API key of a service: a secret of its own.
package struct APIKey: Sendable, Hashable {
    /// The number of its secret version. Raised by one to rotate the key.
    package var version = 1
    /// True: the previous version is still accepted while callers move to the new one.
    package var previous = false

    package init(version: Int = 1, previous: Bool = false) { (self.version, self.previous) = (version, previous) }

    /// The versions that the service accepts, the older one first.
    var versions: [Int] { previous ? [version - 1, version] : [version] }
}

package enum Invokers: Sendable, Hashable {
    /// Anyone, through `allUsers`; the API key is then the only guard.
    case everyone
    case members([Recipient])
}

package enum Ingress: String, Sendable, Hashable, CaseIterable {
    case all
    case `internal`
    case loadBalancer = "internal-and-load-balancer"
}

/// A probe. All spans are whole seconds.
package struct ProbeConfig: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        /// An HTTP request for the path.
        case http(path: String)
        /// A TCP connection to the port.
        case tcp
        /// gRPC's health check, of the service of that name if there is one.
        case grpc(service: String?)
    }

    package var target: Target
    package var period: TimeSpan
    package var timeout: TimeSpan
    package var failures: Int
    package var delay: TimeSpan
}

/// The uptime check on the service's health path.
package struct UptimeConfig: Sendable, Hashable {
    package var path: String
    package var period: TimeSpan
    package var timeout: TimeSpan
}

package enum ServiceAlert: Sendable, Hashable {
    case instancesAbove(Int)
    /// A fraction of all requests, between 0 and 1, as written (`0.05`).
    case errorRatioAbove(String)
    case p95LatencyAbove(TimeSpan)
    /// A number of answers in 5 minutes.
    case errorsAbove(Int)
    case common(CommonAlert)
}

/// `features/NAME.yaml`: one job.
package struct FeatureConfig: Sendable, Hashable {
    package var workload: WorkloadConfig
    /// Sorted by name; empty: something else runs it.
    package var schedules: [FeatureSchedule]
    /// What starts it at the scheduled times.
    package var triggerAccount = AccountChoice.own
    /// The trigger's id in Cloud Scheduler; nil: the feature's name.
    package var triggerID: String?
    package var retries: Int
    package var tasks: Int
    package var parallelism: Int
    /// Nil: the image decides what to compute.
    package var table: TableConfig?
    package var alerts: [FeatureAlert]

    /// True if it has schedules and none of them runs it.
    package var isPaused: Bool { !schedules.isEmpty && schedules.allSatisfy(\.timing.paused) }
}

package enum FeatureAlert: Sendable, Hashable {
    case failedRunsAbove(Int)
    case noSuccessWithin(TimeSpan)
    case common(CommonAlert)
}
