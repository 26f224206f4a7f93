import Diagnostics
import Text
import YAML

/// The keys of a text that is somewhere else than in the file.
struct GivenKeys: KeyGroup {
    static let shared = GivenKeys()

    let environment = Key(
        "environment", .text("name", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", parse: parseVariableName), otherwise: "",
        "A variable of the environment of `calco-apply`")
    let file = Key(
        "file", .text(), otherwise: "",
        "A text in the folder `files/` of the configuration, such as `files/flow.yaml`")
}

extension TypedBody {
    /// `{secret: NAME}`, `{environment: VARIABLE}` or `{file: PATH}`. A secret has its place in `secrets`, not in the body.
    mutating func given(_ node: Node, _ place: JSONPointer, _ key: String) -> JSONValue? {
        guard node["secret"] == nil else {
            let surroundings = surroundings
            let read = readFields(of: node, "'\(key)'", prefix: "\(key).", into: &diagnostics) {
                fields -> SecretReference? in
                SecretReferenceKeys.shared.read(&fields).flatMap { fields.resolve($0, "", surroundings) }
            }
            if let read { secrets[place] = .secret(read) }
            return nil
        }
        guard node["environment"] != nil || node["file"] != nil else {
            let hint = "or {secret: NAME}, {environment: VARIABLE}, {file: PATH}"
            fail(Problem("expected text, found a mapping", hint: hint), node, key)
            return nil
        }
        var text: String?
        let body = self
        let variable = readFields(of: node, "'\(key)'", prefix: "\(key).", into: &diagnostics) { fields -> String? in
            let keys = GivenKeys.shared
            let (variable, path) = (fields.read(keys.environment), fields.read(keys.file))
            if variable != nil, path != nil {
                fields.fail(Problem("'environment' and 'file' exclude each other"), at: keys.file.name)
            } else if let path {
                text = fields.attempt(node["file"] ?? node, keys.file.name) { (_) throws(Problem) in
                    try body.content(of: path)
                }
            }
            return variable
        }
        if let variable { secrets[place] = .environment(variable) }
        return text.map(literal)
    }

    /// True if `text` holds the value of a secret, or would if there were such a secret: its place is in `secrets`.
    mutating func secretText(_ text: String, _ node: Node, _ place: JSONPointer, _ key: String) -> Bool {
        do throws(Problem) {
            guard let read = try SecretText(try checked(text)) else { return false }
            references += read.uses.map { ReferenceUse(text: $0, node: node, key: key) }
            let surroundings = surroundings
            var empty = node
            empty.content = .mapping([])
            let pieces = readFields(of: empty, "'\(key)'", into: &diagnostics) { fields in
                fields.resolve(read, at: node, key, surroundings)
            }
            if let pieces { secrets[place] = .text(pieces) }
        } catch {
            fail(error, node, key)
        }
        return true
    }

    private func content(of path: String) throws(Problem) -> String {
        guard let file = texts[path] else {
            throw Problem(
                "there is no file '\(path)'\(didYouMean(path, among: texts.keys.sorted()))",
                hint: "such as files/flow.yaml, below the configuration's folder")
        }
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            throw Problem("'\(path)' is not UTF-8 text")
        }
        return try checked(text)
    }
}
