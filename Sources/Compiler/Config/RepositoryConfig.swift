/// A repository in Artifact Registry: an entry of `repositories` in project.yaml.
package struct RepositoryConfig: Sendable, Hashable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case docker, apt, conda, generic, go, googet, kfp, maven, npm, python, ruby, yum
    }

    /// The key in project.yaml, and its name in addresses.
    package var name: String
    /// In Artifact Registry; nil: its key.
    package var id: String?
    package var format = Format.docker
    /// Nil: the environment's region.
    package var location: String?
    /// How many recent versions of each image or package stay, if older ones are deleted after 30 days.
    package var keep: Int?
    /// Further cleanup policies, sorted by name.
    package var cleanup: [CleanupPolicy] = []
    /// Who may download.
    package var readers: [Recipient] = []
    package var after: [String] = []
    /// True: everybody may.
    package var isPublic = false
    /// Further fields of the repository.
    package var overlay: FurtherFields?

    package init(name: String, keep: Int? = nil) { (self.name, self.keep) = (name, keep) }
}

/// What is deleted by and by, or stays whatever other policies say.
package struct CleanupPolicy: Sendable, Hashable {
    package enum Action: String, Sendable, Hashable, CaseIterable {
        case delete, keep
    }

    package enum TagState: String, Sendable, Hashable, CaseIterable {
        case any, tagged, untagged
    }

    package var name: String
    package var action: Action
    package var olderThan: TimeSpan?
    package var newerThan: TimeSpan?
    package var tags: TagState?
    package var tagPrefixes: [String] = []
    package var versionPrefixes: [String] = []
    package var packagePrefixes: [String] = []
    /// So many recent versions of each; then no other condition but the package counts.
    package var recent: Int?
}
