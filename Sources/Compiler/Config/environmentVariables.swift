import Text
import YAML
import Text

/// The most bytes that the value of an environment variable may have in Cloud Run (run-22).
let longestVariable = 32 * 1024

/// The most variables that a user may set, which leaves room for ours.
private let mostVariables = 990

/// Who reserves the variable: Cloud Run (run-22) or Calco; nil if the user may set it.
private func owner(of name: String) -> String? {
    switch name {
    case "API_KEY", "API_KEY_PREVIOUS", "SERVICE_URL", "DATA_DIR", "TABLE": "Calco"
    case "PORT": "Cloud Run"
    default: name.hasPrefix("K_") || name.hasPrefix("CLOUD_RUN_") ? "Cloud Run" : nil
    }
}

extension Notation where Value == [String: String] {
    /// The `env` mapping: names to values; each value is the text exactly as written, for numbers and booleans too.
    static let environmentVariables = Notation(
        "mapping",
        limits:
            "names: letters, digits and `_`, not starting with a digit; not `PORT`, `K_*`, `CLOUD_RUN_*` (Cloud Run's), "
            + "`API_KEY`, `API_KEY_PREVIOUS`, `SERVICE_URL`, `DATA_DIR`, `TABLE` (ours). Values: at most "
            + "\(longestVariable) bytes, at most \(mostVariables) of them",
        schema: mapSchema(
            names:
                "^(?!PORT$|K_|CLOUD_RUN_|API_KEY$|API_KEY_PREVIOUS$|SERVICE_URL$|DATA_DIR$|TABLE$)[A-Za-z_][A-Za-z0-9_]*$",
            of: ["oneOf": [["type": "string"], ["type": "number"], ["type": "boolean"]]])
    ) { node, key, fields in
        var values: [String: String] = [:]
        let isMapping = fields.map(node, key) { entry, fields in
            let name = entry.key
            if let owner = owner(of: name) {
                let hint = name == "PORT" ? "a service's own key says it: write port: 8080" : "choose another name"
                fields.fail(Problem("'\(name)' is set by \(owner)", hint: hint), atKeyOf: entry, key)
                return
            }
            guard let first = name.utf8.first, !first.isDigit,
                name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") })
            else {
                let hint = "letters, digits and _, not starting with a digit"
                fields.fail(Problem("'\(name)' is not a variable's name", hint: hint), atKeyOf: entry, key)
                return
            }
            if let value = fields.attempt(entry.value, "\(key).\(name)", variableValue) { values[name] = value }
        }
        if values.count > mostVariables {
            fields.fail(Problem("\(values.count) variables; Cloud Run takes at most \(mostVariables)"), at: node, key)
        }
        return isMapping ? values : nil
    }
}

private func variableValue(_ node: Node) throws(Problem) -> String {
    guard let scalar = node.scalar, scalar.kind != .null else {
        let hint = node.isNull ? "write \"\" for an empty text" : "quote it if it is meant as text"
        throw Problem("expected text, found \(node.found)", hint: hint)
    }
    guard !scalar.text.utf8.contains(0) else {
        throw Problem("the value holds the character U+0000, which ends a variable")
    }
    guard scalar.text.utf8.count <= longestVariable else {
        throw Problem("the value has \(scalar.text.utf8.count) bytes; at most \(longestVariable) are allowed")
    }
    return scalar.text
}
