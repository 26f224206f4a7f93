/// A bucket in Cloud Storage: an entry of `buckets` in project.yaml, or the one that `storage` names.
package struct BucketConfig: Sendable, Hashable {
    /// Its name in addresses.
    package var key: String
    /// Its name in Cloud Storage, which no other bucket of the world has.
    package var name: String
    /// False: the bucket must exist already, and is only read.
    package var create = true
    /// Nil: the environment's region.
    package var location: String?
    package var storageClass = StorageClass.standard
    package var lifecycle: [LifecycleRule] = []
    package var keepsVersions = false
    package var cors: [CORSRule] = []
    /// How long each object is kept whatever happens.
    package var retention: TimeSpan?
    /// How long deleted objects can be restored; nil: Google's default.
    package var softDelete: TimeSpan?
    package var website: WebsiteConfig?
    /// True: everybody may read its objects.
    package var isPublic = false
    /// Whether access by everybody is refused, whatever is granted.
    package var publicAccessPrevention = PublicAccessPrevention.enforced
    /// Further fields of the bucket.
    package var overlay: FurtherFields?
    /// The addresses of what must exist first.
    package var after: [String] = []

    package init(key: String, name: String? = nil) { (self.key, self.name) = (key, name ?? key) }
}

/// As Cloud Storage calls it.
package enum PublicAccessPrevention: String, Sendable, Hashable, CaseIterable {
    case enforced
    /// As the organization has it.
    case inherited
}

package enum StorageClass: String, Sendable, Hashable, CaseIterable {
    case standard, nearline, coldline, archive
    /// Cloud Storage moves each object between classes, by its use.
    case autoclass
}

/// What happens to objects that meet all conditions.
package struct LifecycleRule: Sendable, Hashable {
    package enum Action: String, Sendable, Hashable, CaseIterable {
        case delete
        case setClass = "set-class"
        /// Ends uploads in parts that nobody finished.
        case abortUpload = "abort-upload"
    }

    package var action: Action
    /// The class that `setClass` sets.
    package var storageClass: StorageClass?
    /// Since the object was made; whole days.
    package var age: TimeSpan?
    /// Since the version was replaced or deleted; whole days.
    package var noncurrentAge: TimeSpan?
    /// As many newer versions as this.
    package var newerVersions: Int?
    /// `2026-01-31`.
    package var createdBefore: String?
    /// Since the time that somebody wrote into the object's metadata; whole days.
    package var customAge: TimeSpan?
    /// That time is before this day.
    package var customBefore: String?
    /// The version was replaced or deleted before this day.
    package var noncurrentBefore: String?
    package var largerThan: Memory?
    package var smallerThan: Memory?
    package var isLive: Bool?
    package var prefixes: [String] = []
    package var suffixes: [String] = []
    package var classes: [StorageClass] = []
}

/// What pages of other sites may do with the objects.
package struct CORSRule: Sendable, Hashable {
    package var origins: [String]
    package var methods: [String]
    package var headers: [String]
    package var maximumAge: TimeSpan
}

/// What a bucket that is a website shows.
package struct WebsiteConfig: Sendable, Hashable {
    package var index: String?
    package var notFound: String?
}
