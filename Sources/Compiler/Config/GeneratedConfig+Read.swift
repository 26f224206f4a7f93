import Diagnostics
import PlanModel
import Text
import YAML

/// The keys of `generated` of a secret.
struct GeneratedKeys: Section {
    static let shared = GeneratedKeys()

    /// Of what the text is made.
    enum Characters: String, Sendable, CaseIterable {
        case alphanumeric, hex, digits, symbols

        var all: String {
            let digits = "0123456789"
            let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            return switch self {
            case .alphanumeric: digits + letters
            case .hex: digits + "abcdef"
            case .digits: digits
            case .symbols: digits + letters + "!#%&*()-_=+[]{}<>:?"
            }
        }
    }

    let length = Key("length", .int(8...1024), required: "24", "Characters")
    let characters = Key(
        "characters", Notation<Characters>.choice, default: .alphanumeric,
        "`symbols`: letters, digits and `!#%&*()-_=+[]{}<>:?`")

    func read(_ fields: inout Fields) -> Sensitive.Generated? {
        let (length, characters) = (fields.read(length), fields.read(characters))
        guard let length, let characters else { return nil }
        return Sensitive.Generated(length, of: characters.all)
    }
}

extension Notation where Value == Sensitive.Generated {
    /// A number of bytes, or a mapping.
    static let generated = {
        let (bytes, mapping) = (Notation<Int>.int(8...1024), Notation.section(GeneratedKeys.shared))
        var notation = Notation(
            "whole number, or mapping", limits: bytes.limits, schema: ["oneOf": [bytes.schema, mapping.schema]]
        ) { node, key, fields in
            guard node.entries == nil else { return mapping.read(node, key, &fields) }
            return bytes.read(node, key, &fields).map { Sensitive.Generated($0) }
        }
        notation.group = mapping.group
        return notation
    }()
}

extension Fields {
    /// Somebody who may try as often as they like finds what has few possibilities.
    mutating func warnOfWeak(_ generated: Sensitive.Generated) {
        guard generated.count < 16 || generated.possibilities < 0x1p64, let node = node["generated"] else { return }
        let unit = generated.characters == nil ? "bytes" : "characters"
        let message =
            generated.count < 16
            ? "\(generated.count) \(unit) are few: a value that can be tried often is guessed"
            : "\(generated.count) characters of \(generated.characters?.utf8.count ?? 256) are few: a value that can be tried often is guessed"
        var diagnostic = Problem(message, hint: "take 16 or more; 24 letters and digits are beyond guessing")
            .diagnostic(
                at: node, name: key("generated"))
        diagnostic.severity = .warning
        report(diagnostic)
    }
}
