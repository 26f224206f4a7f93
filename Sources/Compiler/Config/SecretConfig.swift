package import PlanModel

/// A secret in Secret Manager that workloads use: an entry of `secrets` in project.yaml.
package struct SecretConfig: Sendable, Hashable {
    package enum Origin: Sendable, Hashable {
        /// Each version is what a variable of the applier's environment holds when the version is created.
        case environment(String)
        /// Each version is a random text.
        case generated(Sensitive.Generated)
        /// Each version is a text with the values of other secrets in it.
        case text([SecretPiece])
        /// People add the versions.
        case byHand
        /// Somebody else's: it is only read.
        case existing
    }

    /// In Secret Manager, and its name in addresses.
    package var id: String
    /// In project.yaml, by which workloads refer to it.
    package var key: String
    package var origin: Origin
    /// The number of the version that is current; nil if others add the versions.
    package var version: Int?
    /// Further fields of the secret.
    package var overlay: FurtherFields?
    /// The addresses of what must exist first.
    package var after: [String] = []

    /// Without a `key`, it is the id.
    package init(id: String, key: String? = nil, origin: Origin, version: Int? = nil) {
        (self.id, self.key, self.origin, self.version) = (id, key ?? id, origin, version)
    }

    /// True if its value is made of those of others.
    var isMade: Bool { if case .text = origin { true } else { false } }
}

/// A piece of a text that is made at apply.
package enum SecretPiece: Sendable, Hashable {
    /// May hold `${ADDRESS.field}`; any other `${` is escaped.
    case text(String)
    /// The value of a secret, percent-encoded if it stands in a URL.
    case secret(SecretReference, percent: Bool)
}

/// What a workload reads: a version of a secret.
package struct SecretReference: Sendable, Hashable {
    package enum Holder: Sendable, Hashable {
        /// A secret under `secrets`.
        case stack(SecretConfig)
        /// `projects/PROJECT/secrets/ID`: a secret of another project.
        case other(String)
    }

    package enum Version: Sendable, Hashable {
        case number(Int)
        /// The newest when an instance starts, or when the file is opened (run-61).
        case latest
    }

    package var holder: Holder
    package var version: Version

    package init(_ holder: Holder, _ version: Version) { (self.holder, self.version) = (holder, version) }
}

/// A file in the container that holds a secret.
package struct SecretFile: Sendable, Hashable {
    /// The folder, in which there are files of this secret only.
    package var folder: String
    package var name: String
    package var secret: SecretReference
    /// Who may do what with it; nil: as Cloud Run has it.
    package var mode: Int?

    package init(folder: String, name: String, secret: SecretReference, mode: Int? = nil) {
        (self.folder, self.name, self.secret, self.mode) = (folder, name, secret, mode)
    }
}
