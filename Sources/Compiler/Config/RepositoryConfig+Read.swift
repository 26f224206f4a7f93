import Diagnostics
import Text
import YAML

/// The keys of an entry of `repositories`.
struct RepositoryKeys: Section {
    static let shared = RepositoryKeys()

    let id = Key(
        "name", .repositoryID, otherwise: "its key",
        "Its name in Artifact Registry, for one that exists under another name")
    let format = Key("format", Notation<RepositoryConfig.Format>.choice, default: .docker, "It cannot be changed")
    let location = Key(
        "location", .repositoryLocation, otherwise: "the environment's region",
        "A region, `us`, `europe` or `asia`. It cannot be changed")
    let keep = Key(
        "keep", .int(1...1000), otherwise: "nothing is deleted, except by `cleanup`",
        "How many recent versions of each image or package are kept; others are deleted once they are 30 days old")
    let cleanup = Key(
        "cleanup", .cleanup, otherwise: "none", "Other [cleanup policies](#repositories), besides `keep`")
    let readers = Key(
        "readers",
        .uniqueTexts(
            "members", "[below](#accounts), or `allAuthenticatedUsers`; each once", pattern: recipientPattern,
            parseRecipient), otherwise: "those of the project", "Who may download")
    let isPublic = Key("public", .bool, default: false, "`true`: everybody may download")

    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [the API's message](#fields-without-a-word), such as `mode` and `remoteRepositoryConfig`")
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, by its address, besides what it names")

    func read(_ fields: inout Fields) -> RepositoryConfig? {
        var repository = RepositoryConfig(name: "", keep: fields.read(keep))
        repository.id = fields.read(id)
        repository.after = fields.read(after) ?? []
        repository.format = fields.read(format) ?? .docker
        repository.location = fields.read(location)
        let cleanup = fields.read(cleanup) ?? [:]
        repository.cleanup = cleanup.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, policy in
            var policy = policy
            policy.name = name
            return policy
        }
        repository.readers = (fields.read(readers) ?? []).map { Recipient(parsed: $0) }
        repository.isPublic = fields.read(isPublic) ?? false
        repository.overlay = fields.read(body).map {
            ObjectBody.repository.read($0, Surroundings(hasStorage: true, hasNotifications: true), into: &fields)
        }
        return repository
    }
}

/// The keys of a policy of `cleanup`.
struct CleanupKeys: Section {
    static let shared = CleanupKeys()

    let action = Key(
        "action", Notation<CleanupPolicy.Action>.choice, required: "delete",
        "`keep` goes before `delete`; what no policy deletes stays")
    let olderThan = Key("older_than", .age, otherwise: "")
    let newerThan = Key("newer_than", .age, otherwise: "")
    let tags = Key("tags", Notation<CleanupPolicy.TagState>.choice, otherwise: "", "Whether it has tags")
    let tagPrefixes = Key(
        "tag_prefixes", .filledList(of: .text(), called: "texts"), otherwise: "",
        "What a tag of it begins with; needs `tags: tagged`")
    let versionPrefixes = Key(
        "version_prefixes", .filledList(of: .text(), called: "texts"), otherwise: "", "What its version begins with")
    let packagePrefixes = Key(
        "package_prefixes", .filledList(of: .text(), called: "texts"), otherwise: "",
        "What the name of its image or package begins with")
    let recent = Key(
        "recent", .int(1...1000), otherwise: "",
        "One of so many recent versions of its image or package; only with `keep`, and `package_prefixes` at most")

    func read(_ fields: inout Fields) -> CleanupPolicy? {
        let action = fields.read(action)
        let policy = CleanupPolicy(
            name: "", action: action ?? .delete, olderThan: fields.read(olderThan), newerThan: fields.read(newerThan),
            tags: fields.read(tags), tagPrefixes: fields.read(tagPrefixes) ?? [],
            versionPrefixes: fields.read(versionPrefixes) ?? [], packagePrefixes: fields.read(packagePrefixes) ?? [],
            recent: fields.read(recent))
        guard let action else { return nil }
        let written = Set(fields.node.entries?.map(\.key) ?? [])
        if written == ["action"] {
            fields.fail(Problem("a policy needs a condition", hint: "such as older_than: 30d"), at: "action")
        }
        if written.contains("recent") {
            // artifactregistry-12
            if action != .keep {
                fields.fail(Problem("only `keep` counts versions", hint: "write action: keep"), at: "recent")
            } else if let other = written.subtracting(["action", "recent", "package_prefixes"]).min() {
                fields.fail(
                    Problem("the recent versions are kept whatever else", hint: "two policies can say both"), at: other)
            }
        }
        // artifactregistry-13
        if written.contains("tag_prefixes"), policy.tags != .tagged {
            fields.fail(Problem("only what has tags", hint: "add tags: tagged"), at: "tag_prefixes")
        }
        return policy
    }
}

extension Notation where Value == TimeSpan {
    fileprivate static let age = span(TimeSpan(seconds: 1)...TimeSpan(seconds: 3650 * 86_400))
}

extension Notation where Value == [String: CleanupPolicy] {
    fileprivate static let cleanup = Notation.map(
        "mapping by policy",
        "names: letters, digits, `-` and `_`, at most 127; not `delete-old` or `keep-recent`, which `keep` makes",
        names: "^[A-Za-z0-9][-_A-Za-z0-9]{0,126}$", of: .section(CleanupKeys.shared)
    ) { (name) throws(Problem) in
        // artifactregistry-22
        guard (1...127).contains(name.utf8.count), name.utf8.first?.isLetterOrDigit == true,
            name.utf8.allSatisfy({ $0.isLetterOrDigit || "-_".utf8.contains($0) })
        else {
            throw Problem(
                "'\(name)' is not the name of a policy", hint: "letters, digits, - and _, at most 127, no sign first")
        }
        guard !["delete-old", "keep-recent"].contains(name) else {
            throw Problem("'\(name)' is a policy of `keep`", hint: "choose another name")
        }
    }
}

extension Notation where Value == [String: RepositoryConfig] {
    static let repositories = Notation.map(
        "mapping by repository", "names: at most 63 characters", names: "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",
        of: .section(RepositoryKeys.shared)
    ) { (name) throws(Problem) in _ = try parseID(name, limit: 63) }
}

extension Notation where Value == String {
    fileprivate static let repositoryID = text(
        "text", "at most 63 characters", pattern: "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"
    ) { (text) throws(Problem) in try parseID(text, limit: 63) }

    fileprivate static let repositoryLocation = text("text", pattern: "^[a-z]+(-[a-z-]+[0-9]{1,2})?$") {
        (text) throws(Problem) in
        // artifactregistry-14
        try parseLocation(text, wide: ["us", "europe", "asia"])
    }
}

extension Fields {
    /// The key of earlier versions.
    mutating func refuseRepository() {
        guard let entry = node.entry("repository") else { return }
        accept("repository")
        let name = entry.value["name"]?.scalar?.text ?? "NAME"
        let keep = entry.value["keep"]?.scalar.map { "keep: \($0.text)" } ?? ""
        report(
            Diagnostic(
                path: entry.value.path, range: entry.keyRange, message: "there may be several `repositories` now",
                hint: "write repositories: {\(name): {\(keep)}}"))
    }
}
