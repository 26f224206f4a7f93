package import Text
import Discovery

/// An entry of `resources/`: any resource of Google's that Discovery describes.
package struct ResourceConfig: Sendable, Hashable {
    /// The path of the parent: `projects/P/locations/L`.
    package enum Parent: Sendable, Hashable {
        /// Written out, or known from the environment.
        case path(String)
        /// That of another resource of the stack, by its address, behind which more of the path may follow.
        case resource(String)

        /// The address of that resource.
        var address: String? {
            guard case .resource(let text) = self else { return nil }
            return String(text.prefix { $0 != "/" })
        }
    }

    /// Its key in the file, and the second half of its address.
    package var name: String
    /// `pubsub.v1/projects.topics`.
    package var type: String
    /// The kind in its address: `pubsub_topics`.
    package var kind: String
    package var parent: Parent
    /// Nil: the server assigns it.
    package var id: String?
    /// As the API has it. A text may hold `${ADDRESS.field}`; any other `${` is escaped.
    package var body: JSONValue
    /// What the calls that create and change it take beside the body, by name.
    var parameters: [String: JSONValue] = [:]
    /// Where in the body a secret goes, and where it comes from.
    package var secrets: [JSONPointer: SecretPlace]
    /// The places of `secrets` whose texts are sent as base64: what stands in a file, and the field takes bytes.
    var encoded: Set<JSONPointer> = []
    /// Fields of the body that its create sets, and that are left alone then.
    var leave: [JSONPointer] = []
    /// True: an object that is there already is taken over.
    package var adopts: Bool
    /// True: it is kept when it leaves the configuration.
    package var retain: Bool
    /// Addresses of what must exist first, besides what the body refers to.
    package var after: [String]

    /// What a field holds that must be in no file.
    package enum SecretPlace: Sendable, Hashable {
        case secret(SecretReference)
        case environment(String)
        case text([SecretPiece])
    }
}

extension ResourceConfig {
    var address: String { "\(kind).\(name)" }
}
