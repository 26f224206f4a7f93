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
    /// Earlier addresses, each with the one that the same object has now.
    package var moved: [String: String] = [:]
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
    /// What its entries wait for, and where that is written.
    package var waits: [ReferenceUse] = []
    /// What calls something else than a service of the stack, sorted by name.
    package var schedules: [ProjectSchedule] = []
    /// Those that lead to services of others, sorted by host.
    package var domains: [ProjectDomain] = []
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
