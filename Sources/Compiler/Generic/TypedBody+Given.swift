import Diagnostics
import Discovery
import PlanModel
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
    let references = FileReferenceKey.key
}

/// The keys of a value that is a JSON file: a mapping or a list.
struct JSONFileKeys: KeyGroup {
    static let shared = JSONFileKeys()

    let json = Key(
        "json", .text(), required: "files/NAME.json",
        "A JSON file in the folder `files/` of the configuration, such as `files/schema.json`")
    let references = FileReferenceKey.key
}

private enum FileReferenceKey {
    static let key = Key(
        "references", .bool, default: false,
        "`true`: `${…}` in the file is a reference, as elsewhere in the configuration. Else the file is sent as it is")
}

extension TypedBody {
    /// `{secret: NAME}`, `{environment: VARIABLE}` or `{file: PATH}`. A secret has its place in `secrets`, not in the body.
    /// With `isBytes` the field takes base64: what stands in a file is sent so. A secret must be base64 itself, because only so
    /// it can hold any bytes.
    mutating func given(_ node: Node, _ place: JSONPointer, _ key: String, isBytes: Bool = false) -> JSONValue? {
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
        var (text, bytes): (String?, [UInt8]?) = (nil, nil)
        var hasReferences = false
        let body = self
        let variable = readFields(of: node, "'\(key)'", prefix: "\(key).", into: &diagnostics) { fields -> String? in
            let keys = GivenKeys.shared
            let (variable, path) = (fields.read(keys.environment), fields.read(keys.file))
            hasReferences = fields.read(keys.references) ?? false
            if path == nil, fields.node["references"] != nil {
                fields.fail(Problem("it says how a file is read", hint: "remove it"), at: keys.references.name)
            } else if variable != nil, path != nil {
                fields.fail(Problem("'environment' and 'file' exclude each other"), at: keys.file.name)
            } else if let path {
                _ = fields.attempt(node["file"] ?? node, keys.file.name) { (_) throws(Problem) in
                    let file = try body.file(path)
                    // Bytes need not be a text.
                    if isBytes, !hasReferences, String(validating: file.bytes, as: UTF8.self) == nil {
                        bytes = file.bytes
                    } else {
                        text = try body.text(of: file, path)
                    }
                }
            }
            return variable
        }
        if let variable { secrets[place] = .environment(variable) }
        if let bytes { return .string(base64(bytes)) }
        guard let text else { return nil }
        let written = node["file"] ?? node
        guard hasReferences else {
            if node["references"] == nil { warn(of: text, written, key) }
            return isBytes ? .string(base64(text.utf8)) : literal(text)
        }
        if let problem = surroundings.names.images.problem(with: text) {
            fail(problem, written, key)
            return nil
        }
        let filled = surroundings.names.filled(text)
        if isBytes { encoded.insert(place) }
        if secretText(filled, written, place, key) { return nil }
        guard filled.contains("${") else { return .string(isBytes ? base64(filled.utf8) : filled) }
        let template = reference(filled, written, place, key, isFile: true)
        guard isBytes else { return template }
        // It is encoded when it is known what its references are.
        if let template = template?.string { secrets[place] = .text([.text(template)]) }
        return nil
    }

    /// `{json: PATH}` as the nodes of that file, so that what is wrong is reported there; other nodes as they are. Nil if
    /// the file cannot be read, which is reported. `schema` may have a field of that name itself.
    mutating func expanded(_ node: Node, _ key: String, _ schema: Schema? = nil) -> Node? {
        guard mayComeFromElsewhere(node), node["json"] != nil, schema?.fields["json"] == nil else { return node }
        let texts = texts
        let names = surroundings.names
        var (problems, opened): ([Diagnostic], String?) = ([], nil)
        let read = readFields(of: node, "'\(key)'", prefix: "\(key).", into: &diagnostics) { fields -> Node? in
            let keys = JSONFileKeys.shared
            let (path, hasReferences) = (fields.read(keys.json), fields.read(keys.references) ?? false)
            guard let path else { return nil }
            guard let file = texts[path] else {
                fields.fail(noFile(path, texts), at: keys.json.name)
                return nil
            }
            let (root, found) = readJSON(file)
            problems = found + (hasReferences ? root.map { names.images.problems(in: $0, key) } ?? [] : [])
            opened = file.displayPath
            return root.map { hasReferences ? names.filled($0) : $0.literal }
        }
        diagnostics += problems
        if let opened { jsonFiles.insert(opened) }
        return read
    }

    /// False for what is laid over an object, and for what stands in a JSON file: there a mapping means itself.
    func mayComeFromElsewhere(_ node: Node) -> Bool { taken == nil && !jsonFiles.contains(node.path) }

    /// True for `{json: PATH}` where any mapping may stand: it must look like nothing else.
    func isJSONFile(_ node: Node) -> Bool {
        mayComeFromElsewhere(node) && node["json"] != nil
            && node.entries?.allSatisfy { ["json", "references"].contains($0.key) } == true
    }

    /// True for a mapping that says where a text comes from, where any mapping may stand.
    func isGiven(_ node: Node) -> Bool {
        guard mayComeFromElsewhere(node) else { return false }
        switch Set(node.entries?.map(\.key) ?? []) {
        case ["secret"], ["secret", "version"], ["file"], ["file", "references"]:
            return (node["secret"] ?? node["file"])?.scalar != nil
        case ["environment"]: return node["environment"]?.scalar?.text.wholeMatch(of: /[A-Z][A-Z0-9_]*/) != nil
        default: return false
        }
    }

    /// A file that looks as if it were to be filled in, and is not.
    private mutating func warn(of text: String, _ node: Node, _ key: String) {
        let meant = TemplatePiece.pieces(of: text).compactMap { piece -> String? in
            guard case .reference(let inner?) = piece, looksMeant(inner) else { return nil }
            return inner
        }
        guard let first = meant.first else { return }
        var diagnostic = Problem(
            "'${\(first)}' in this file is sent as it is",
            hint: "write {file: …, references: true} to have it filled in, or references: false if it is meant so"
        ).diagnostic(at: node, name: key)
        diagnostic.severity = .warning
        diagnostics.append(diagnostic)
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

    private func file(_ path: String) throws(Problem) -> SourceFile {
        guard let file = texts[path] else { throw noFile(path, texts) }
        return file
    }

    private func text(of file: SourceFile, _ path: String) throws(Problem) -> String {
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            throw Problem("'\(path)' is not UTF-8 text")
        }
        return try checked(text)
    }
}

private func noFile(_ path: String, _ texts: [String: SourceFile]) -> Problem {
    Problem(
        "there is no file '\(path)'\(didYouMean(path, among: texts.keys.sorted()))",
        hint: "such as files/flow.yaml, below the configuration's folder")
}

/// True for what the configuration would fill in: a name of the project, the value of a secret, or a field of an address.
private func looksMeant(_ inner: String) -> Bool {
    if ["project.id", "project.number", "project.region"].contains(inner) || secretValue(inner) != nil { return true }
    if inner.hasPrefix("images.") { return true }
    return isReference(inner) && inner.prefix { $0 != "." }.contains("_")
}
