import Diagnostics
import PlanModel
import Text
import YAML

/// The keys of an entry of `secrets`.
struct SecretKeys: Section {
    static let shared = SecretKeys()

    let environment = Key(
        "environment", .text("name", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", parse: parseVariableName), otherwise: "",
        "The value of each version is what this variable holds in the environment of `calco-apply` when the version is "
            + "created. Afterwards the variable is not read. Not a credential of the pipeline, as in `gitlab.variables`"
    )
    let generated = Key(
        "generated", .generated, otherwise: "",
        "The value of each version is this many random bytes, written as base64url, or "
            + "so many characters. Below 16, a warning")
    let text = Key(
        "text", .text(), otherwise: "",
        "The value of each version is this text, in which `${secret.NAME}` is the value of another secret; "
            + "[references](resources.md#references) may stand in it, or be all of it; see [below](#a-value-that-is-made-of-others)"
    )
    let byHand = Key(
        "by_hand", .bool, default: false,
        "`true`: the secret is created without a version, and people add versions")
    let create = Key(
        "create", .bool, default: true,
        "`false`: somebody else's secret in this project. It must exist, and it is only read: never labelled, changed or "
            + "deleted")
    let because = Key(
        "because", .text(), otherwise: "",
        "With a `text` that nothing secret stands in, such as a configuration that is mounted as a file: why it may be in "
            + "a file")
    let name = Key(
        "name",
        .text(
            "text", "1 to 255 letters, digits, `-` and `_`", pattern: "^[A-Za-z0-9_-]{1,255}$", parse: parseSecretID),
        otherwise: "its key", "Its name in Secret Manager, which an environment may override")
    let version = Key(
        "version", .int(1...1_000_000), default: 1,
        "Only with `environment`, `generated` or `text`: the number of the current version. Raise it by one to rotate the "
            + "secret"
    )
    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [the API's message](#fields-without-a-word), such as `rotation` and `topics`, or `replication`, which cannot be changed"
    )
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, by its address, besides what it names")

    func read(_ fields: inout Fields) -> WrittenSecret? {
        let overlay = fields.read(body).map {
            ObjectBody.secret.read($0, Surroundings(hasStorage: true, hasNotifications: true), into: &fields)
        }
        let after = fields.read(after) ?? []
        var secret = readOrigin(&fields)
        if secret?.origin == .existing, overlay != nil {
            fields.fail(
                Problem("a secret with `create: false` is only read", hint: "remove it, or `create: false`"),
                at: body.name)
        }
        secret?.overlay = overlay
        secret?.after = after
        return secret
    }

    private func readOrigin(_ fields: inout Fields) -> WrittenSecret? {
        let (environment, generated, text) = (fields.read(environment), fields.read(generated), fields.read(text))
        let (byHand, create, because) = (fields.read(byHand), fields.read(create), fields.read(because))
        let (version, name) = (fields.read(version), fields.read(name))
        let ways = Self.ways(fields.node)
        guard ways.count == 1 else {
            if ways.count > 1 {
                fields.fail(Problem("'\(ways[0])' and '\(ways[1])' exclude each other"), at: ways[1])
            } else if fields.node.entries?.allSatisfy({ entry in keys.contains { $0.name == entry.key } }) == true {
                // A misspelt key is reported as such.
                let hint =
                    "write environment: VARIABLE, generated: 32, text: \"…${secret.NAME}…\", by_hand: true, or create: false"
                fields.fail(Problem("nothing says where its value comes from", hint: hint))
            }
            return nil
        }
        if ["by_hand", "create"].contains(ways[0]), fields.node["version"] != nil {
            fields.fail(
                Problem(
                    "others add the versions of this secret",
                    hint: "pin one where it is used: {secret: NAME, version: 3}"),
                at: "version")
        }
        if ways[0] != "text", fields.node["because"] != nil {
            fields.fail(Problem("it says why `text` may be in a file", hint: "remove it"), at: "because")
        }
        switch ways[0] {
        case "environment":
            guard let environment, let version else { return nil }
            return WrittenSecret(name: name, origin: .environment(environment), version: version)
        case "generated":
            guard let generated, let version else { return nil }
            fields.warnOfWeak(generated)
            return WrittenSecret(name: name, origin: .generated(generated), version: version)
        case "text":
            guard let text, let version, let place = fields.node["text"] else { return nil }
            let isPublic = because != nil || fields.node["because"] != nil
            let checked = fields.attempt(place, "text") { (_) throws(Problem) in
                try checkSecretText(text, isPublic: isPublic)
            }
            return checked.map { WrittenSecret(name: name, origin: .text([]), version: version, text: $0) }
        case "by_hand": return byHand == true ? WrittenSecret(name: name, origin: .byHand) : nil
        default: return create == false ? WrittenSecret(name: name, origin: .existing) : nil
        }
    }

    /// What the mapping says about where the value comes from, in the order of the table.
    private static func ways(_ node: Node) -> [String] {
        func isPlain(_ key: String, _ text: String) -> Bool { node[key]?.scalar == Scalar(text: text, isPlain: true) }
        return ["environment", "generated", "text", "by_hand", "create"].filter { key in
            node[key] != nil && !(key == "by_hand" && isPlain(key, "false"))
                && !(key == "create" && isPlain(key, "true"))
        }
    }
}

/// A secret as written.
struct WrittenSecret: Sendable {
    /// Nil: its key.
    var name: String?
    var origin: SecretConfig.Origin
    var version: Int?
    var overlay: FurtherFields?
    var after: [String] = []
    /// What it is made of, before it is known which secrets there are.
    var text: String?
}

extension Notation where Value == [String: WrittenSecret] {
    /// The `secrets` mapping.
    static let secrets = Notation.map(
        "mapping by secret", "names: 1 to 255 letters, digits, `-` and `_`", names: "^[A-Za-z0-9_-]{1,255}$",
        of: .section(SecretKeys.shared)
    ) { (name) throws(Problem) in _ = try parseSecretID(name) }
}

/// The id of a secret (secretmanager-9).
func parseSecretID(_ text: String) throws(Problem) -> String {
    guard (1...255).contains(text.utf8.count),
        text.utf8.allSatisfy({ $0.isLetterOrDigit || "-_".utf8.contains($0) })
    else {
        let parts = text.split(separator: "/").map(String.init)
        let meant = parts.firstIndex(of: "secrets").flatMap { parts.dropFirst($0 + 1).first }
        throw Problem(
            "'\(text)' is not the name of a secret",
            hint: meant.flatMap { try? parseSecretID($0) }.map { "write \($0)" } ?? "1 to 255 letters, digits, - and _")
    }
    return text
}

/// A text that holds the value of a secret, and nothing else that looks like one; any text if it `isPublic`.
private func checkSecretText(_ text: String, isPublic: Bool) throws(Problem) -> String {
    let made = try SecretText(secret: isPublic ? text : try checkOpen(text))
    guard made != nil || isPublic else {
        throw Problem(
            "it is the same for everybody who reads this file",
            hint:
                "for a secret write environment: VARIABLE, which calco-apply reads, or put it together of others: "
                + "${secret.NAME}, or a reference such as ${redis_instances.cache.host}; for what is none, "
                + "{text: \"…\", because: \"…\"}")
    }
    return text
}

extension Fields {
    /// The secrets under `key`, sorted, and the references in those that are made of others. Their numbers rise with
    /// those of what they are made of, so that a rotation of one makes the next version of the other.
    mutating func secrets(_ key: Key<[String: WrittenSecret]>) -> (secrets: [SecretConfig], references: [ReferenceUse])
    {
        let written = (read(key) ?? [:]).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        func config(_ name: String, _ secret: WrittenSecret) -> SecretConfig {
            var config = SecretConfig(
                id: secret.name ?? name, key: name, origin: secret.origin, version: secret.version)
            config.overlay = secret.overlay
            config.after = secret.after
            return config
        }
        var surroundings = Surroundings(hasStorage: true, hasNotifications: true)
        surroundings.take(written.map(config), node[key.name])
        var (result, references): ([SecretConfig], [ReferenceUse]) = ([], [])
        for (name, secret) in written {
            guard let template = secret.text, let place = node[key.name]?[name]?["text"] else {
                result.append(config(name, secret))
                continue
            }
            let at = "\(key.name).\(name).text"
            guard let text = try? SecretText(anyPieces: template),
                let pieces = resolve(text, at: place, at, surroundings)
            else { continue }
            let parts = Set(
                pieces.compactMap { piece -> SecretConfig? in
                    if case .secret(let part, _) = piece, case .stack(let secret) = part.holder { secret } else { nil }
                })
            if let made = parts.first(where: \.isMade) {
                fail(
                    Problem(
                        "the value of '\(made.key)' is made of others itself", hint: "write what it is made of here too"
                    ),
                    at: place, at)
                continue
            }
            warnOfURL(template, pieces, at: place, at)
            let rotations = parts.compactMap(\.version).map { $0 - 1 }.reduce(0, +)
            references += text.uses.map { ReferenceUse(text: $0, node: place, key: at) }
            var made = config(name, secret)
            made.origin = .text(pieces)
            made.version = secret.version.map { $0 + rotations }
            result.append(made)
        }
        return (result, references)
    }

    /// A warning for a value that stands in a URL as it is, and may hold what ends a URL there.
    private mutating func warnOfURL(
        _ template: String, _ pieces: [SecretPiece], at node: Node, _ key: String
    ) {
        // What stands in a URL: on the same line, behind its beginning and before what ends it.
        var isInURL = false
        for piece in pieces {
            guard case .secret(let part, let isEncoded) = piece else {
                if case .text(let text) = piece { isInURL = endsInURL(text, isInURL) }
                continue
            }
            guard isInURL, !isEncoded else { continue }
            guard case .stack(let secret) = part.holder, !secret.isSafeInURL else { continue }
            var diagnostic = Problem(
                "the value of '\(secret.key)' may hold characters that a URL takes for its own",
                hint: "write ${secret.\(secret.key)|url}"
            ).diagnostic(at: node, name: key)
            diagnostic.severity = .warning
            report(diagnostic)
        }
    }
}

/// True if what follows `text` is in a URL; `isInURL` says whether its beginning is.
private func endsInURL(_ text: String, _ isInURL: Bool) -> Bool {
    let ends = Array(" \t\r\n\"'<>`".utf8)
    guard let end = text.utf8.lastIndex(where: { ends.contains($0) }) else { return isInURL || text.contains("://") }
    return text[text.utf8.index(after: end)...].contains("://")
}

extension SecretConfig {
    /// True if its value consists of characters that mean nothing in a URL.
    fileprivate var isSafeInURL: Bool {
        guard case .generated(let generated) = origin else { return false }
        return generated.characters?.utf8.allSatisfy { percentEncoded(String(UnicodeScalar($0))).utf8.count == 1 }
            ?? true
    }
}
