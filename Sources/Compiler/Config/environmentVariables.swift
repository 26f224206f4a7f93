import Diagnostics
import Text
import YAML

/// The most bytes that the value of an environment variable may have in Cloud Run (run-22).
let longestVariable = 32 * 1024

/// The most variables that a user may set, which leaves room for ours.
private let mostVariables = 990

/// The variables that Cloud Run sets in services and in jobs (run-22). Others that begin alike are anybody's.
private let cloudRuns =
    ["PORT", "K_SERVICE", "K_REVISION", "K_CONFIGURATION"]
    + ["JOB", "EXECUTION", "TASK_INDEX", "TASK_ATTEMPT", "TASK_COUNT"].map { "CLOUD_RUN_" + $0 }

/// The value of a variable, as written.
enum EnvironmentValue: Sendable {
    case text(String)
    case secret(WrittenReference)
}

extension Notation where Value == [String: EnvironmentValue] {
    /// The `env` mapping: names to values; each text is exactly as written, for numbers and booleans too.
    static let environmentVariables = Notation(
        "mapping",
        limits:
            "names: letters, digits and `_`, not starting with a digit; not those of Cloud Run (`PORT`, `K_SERVICE`, "
            + "`CLOUD_RUN_JOB` …); five may be [ours](#variables-that-are-set-for-you). Values: a text of at most "
            + "\(longestVariable) bytes, or [`{secret: NAME}`](#secrets); at most \(mostVariables) of them",
        schema: mapSchema(
            names: "^(?!(\(cloudRuns.joined(separator: "|")))$)[A-Za-z_][A-Za-z0-9_]*$",
            of: [
                "oneOf": [
                    ["type": "string"], ["type": "number"], ["type": "boolean"],
                    closedSchema(of: SecretReferenceKeys.shared.keys), closedSchema(of: LiteralKeys.shared.keys),
                ]
            ])
    ) { node, key, fields in
        var values: [String: EnvironmentValue] = [:]
        let isMapping = fields.map(node, key) { entry, fields in
            let name = entry.key
            if cloudRuns.contains(name) {
                let hint = name == "PORT" ? "choose another name; a service sets it with `port`" : "choose another name"
                fields.fail(Problem("'\(name)' is set by Cloud Run", hint: hint), atKeyOf: entry, key)
                return
            }
            guard let first = name.utf8.first, !first.isDigit,
                name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") })
            else {
                let hint = "letters, digits and _, not starting with a digit"
                fields.fail(Problem("'\(name)' is not a variable's name", hint: hint), atKeyOf: entry, key)
                return
            }
            values[name] = fields.environmentValue(entry.value, "\(key).\(name)")
        }
        if values.count > mostVariables {
            fields.fail(
                Problem(
                    "\(values.count) variables; Cloud Run takes at most \(mostVariables)",
                    source: LimitPages.variables), at: node, key)
        }
        return isMapping ? values : nil
    }
}

/// The keys of a text that looks like a secret and is none.
struct LiteralKeys: Section {
    static let shared = LiteralKeys()

    let text = Key(
        "text",
        Notation<String>("text", schema: ["oneOf": [["type": "string"], ["type": "number"], ["type": "boolean"]]]) {
            (node) throws(Problem) in try variableText(node)
        }, required: "\"…\"", "The value, although it looks like a secret")
    let because = Key("because", .text(), required: "why it is no secret", "The reason why it may be in a file")

    func read(_ fields: inout Fields) -> String? {
        let (text, because) = (fields.read(text), fields.read(because))
        return because == nil ? nil : text
    }
}

extension Fields {
    /// Refuses a variable of `node`, the value of `key`, that this workload gets from Calco: `source` says what it holds,
    /// and `hint` how to do without.
    mutating func refuse(variable name: String, in key: String, _ node: Node?, source: String, hint: String) {
        guard let entry = node?.entry(name) else { return }
        fail(Problem("'\(name)' is set by Calco: it holds \(source)", hint: hint), atKeyOf: entry, key)
    }

    fileprivate mutating func environmentValue(_ node: Node, _ key: String) -> EnvironmentValue? {
        guard let entries = node.entries else {
            guard let text = attempt(node, key, { (node) throws(Problem) in try variableText(node) }) else {
                return nil
            }
            guard let secret = literalSecret(in: text) else { return .text(text) }
            reportLiteral(secret, at: node, key)
            return secret == .likely ? .text(text) : nil
        }
        switch (entries.contains { $0.key == "secret" }, entries.contains { $0.key == "text" }) {
        case (true, true):
            fail(Problem("'secret' and 'text' exclude each other"), at: node["text"] ?? node, key)
            return nil
        case (_, false):
            let keys = SecretReferenceKeys.shared
            return nested(node, key, elsewhere: keys.elsewhere) { keys.read(&$0) }.map { .secret($0) }
        case (false, true):
            return nested(node, key) { LiteralKeys.shared.read(&$0) }.map { .text($0) }
        }
    }

    /// Neither message nor source line shows the value, though it may be one that is only likely, or written with escapes.
    private mutating func reportLiteral(_ secret: LiteralSecret, at node: Node, _ key: String) {
        let (problem, severity): (Problem, Diagnostic.Severity)
        let ways = "write {secret: NAME}, with NAME under `secrets` in project.yaml, or {text: \"…\", because: \"…\"}"
        switch secret {
        case .known(let what):
            (problem, severity) = (Problem("the value \(what): secrets do not belong here", hint: ways), .error)
        case .likely:
            (problem, severity) = (
                Problem("the value looks random, like a secret", hint: "for a secret, " + ways), .warning
            )
        }
        var diagnostic = problem.diagnostic(at: node, name: key)
        diagnostic.severity = severity
        diagnostic.hidesSource = true
        report(diagnostic)
    }
}

private func variableText(_ node: Node) throws(Problem) -> String {
    guard let scalar = node.scalar, scalar.kind != .null else {
        let hint = node.isNull ? "write \"\" for an empty text" : "quote it if it is meant as text"
        throw Problem("expected text, found \(node.found)", hint: hint)
    }
    guard !scalar.text.utf8.contains(0) else {
        throw Problem("the value holds the character U+0000, which ends a variable")
    }
    guard scalar.text.utf8.count <= longestVariable else {
        throw Problem(
            "the value has \(scalar.text.utf8.count) bytes; at most \(longestVariable) are allowed",
            source: LimitPages.variables)
    }
    if scalar.text.contains("${") { _ = try ConfigTemplate(scalar.text) }
    return scalar.text
}
