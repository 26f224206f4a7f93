import Diagnostics
import Text
import YAML

/// The keys of a reference to a secret: in `env`, and in `secret_files`.
struct SecretReferenceKeys: Section {
    static let shared = SecretReferenceKeys()

    let secret = Key(
        "secret",
        .text(
            "name", "a name under `secrets` in project.yaml, or `projects/OTHER/secrets/NAME`",
            pattern: "^(projects/[^/]+/secrets/)?[A-Za-z0-9_-]{1,255}$", parse: parseReference),
        required: "NAME")
    let version = Key(
        "version", .secretVersion, otherwise: "the `version` under `secrets`, else `latest`",
        "A number pins that version")

    var elsewhere: [String: String] { wordsOfSecretReference }

    func read(_ fields: inout Fields) -> WrittenReference? {
        let (secret, version) = (fields.read(secret), fields.read(version))
        guard let secret, version != nil || fields.node["version"] == nil else { return nil }
        return WrittenReference(secret: secret, version: version, node: fields.node)
    }
}

/// A reference as written, before it is known whether there is such a secret.
struct WrittenReference: Sendable {
    var secret: String
    var version: SecretReference.Version?
    var node: Node
}

extension Notation where Value == SecretReference.Version {
    fileprivate static let secretVersion = Notation(
        "whole number, or `latest`", limits: "1 to 1000000",
        schema: ["oneOf": [["type": "integer", "minimum": 1, "maximum": 1_000_000], ["const": "latest"]]]
    ) { (node) throws(Problem) in
        if node.scalar?.text == "latest" { return .latest }
        do throws(Problem) { return .number(try node.int(in: 1...1_000_000)) } catch {
            throw Problem(
                error.message.replacing("a whole number", with: "a whole number or latest"),
                hint: "write latest, or the number of a version without quotes")
        }
    }
}

/// `NAME`, or `projects/PROJECT/secrets/NAME`.
private func parseReference(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 6, parts[4] == "versions", (try? parseSecretID(parts[3])) != nil {
        throw Problem(
            "'\(text)' names a version",
            hint: "write {secret: \(parts[...3].joined(separator: "/")), version: \(parts[5])}")
    }
    guard parts.count > 1 else { return try parseSecretID(text) }
    guard parts.count == 4, parts[0] == "projects", parts[2] == "secrets", isProject(parts[1]) else {
        throw Problem(
            "'\(text)' is not a secret", hint: "a name under `secrets`, or projects/PROJECT/secrets/NAME")
    }
    _ = try parseSecretID(parts[3])
    return text
}

/// An id, which may have a domain before it, or a number.
func isProject(_ text: String) -> Bool {
    (1...63).contains(text.utf8.count)
        && text.utf8.allSatisfy { $0.isLowercaseOrDigit || "-.:".utf8.contains($0) }
}

extension Fields {
    /// The secret that a reference under `key` means; nil if there is none, which is reported.
    mutating func resolve(_ written: WrittenReference, _ key: String, _ surroundings: Surroundings) -> SecretReference?
    {
        /// A mapping that is read by itself has no key above, and a text none below.
        func below(_ word: String) -> String {
            key.isEmpty ? word : written.node.entries == nil ? key : "\(key).\(word)"
        }
        let name = written.secret
        let place = written.node["secret"] ?? written.node
        if name.contains("/") {
            let parts = name.split(separator: "/")
            guard surroundings.projects.contains(String(parts[1])) else {
                return SecretReference(.other(name), written.version ?? .latest)
            }
            let hint =
                "write secret: \(parts[3]), and list it under `secrets`; {create: false} if it is somebody else's"
            fail(Problem("this secret is in the project of this environment", hint: hint), at: place, below("secret"))
            return nil
        }
        guard let secrets = surroundings.secrets else { return nil }
        guard let secret = secrets[name] else {
            // One that is declared wrongly has been reported.
            guard !surroundings.brokenSecrets.contains(name) else { return nil }
            let known = Set(secrets.keys).union(surroundings.brokenSecrets).sorted()
            let hint =
                known.isEmpty
                ? "list it under `secrets` in project.yaml" : "`secrets` has \(known.joined(separator: ", "))"
            fail(
                Problem("there is no secret '\(name)'\(didYouMean(name, among: known))", hint: hint), at: place,
                below("secret"))
            return nil
        }
        if case .number(let number)? = written.version, let current = secret.version, number > current {
            fail(
                Problem(
                    "'\(name)' has \(current == 1 ? "only version 1" : "only the versions 1 to \(current)")",
                    hint: "raise `version` under `secrets.\(name)` in project.yaml, or write at most \(current)"),
                at: written.node["version"] ?? place, below("version"))
            return nil
        }
        return SecretReference(.stack(secret), written.version ?? secret.version.map { .number($0) } ?? .latest)
    }
}
