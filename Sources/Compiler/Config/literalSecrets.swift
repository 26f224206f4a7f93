import PlanModel
import Text
import YAML

/// How sure it is that a text is a secret.
enum LiteralSecret: Equatable {
    /// A part of it has the form of one; `what` completes "the value …".
    case known(what: String)
    /// Only its characters look like those of one.
    case likely
}

/// Why `text` is a secret that should not be in a file; nil if nothing says so.
func literalSecret(in text: String) -> LiteralSecret? {
    if let known = knownSecrets(in: text).first { return .known(what: known.what) }
    return isRandomText(text) ? .likely : nil
}

/// One word of characters that repeat about as rarely as random ones (docs/config.md says how it is measured).
private func isRandomText(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let hasDigit = bytes.contains(where: \.isDigit)
    guard (24...512).contains(bytes.count), hasDigit else { return false }
    let isHexadecimal = bytes.allSatisfy { hexadecimalValue($0) != nil }
    if isHexadecimal {
        return bytes.count >= 32 && bytes.contains { !$0.isDigit } && repetition(in: bytes) <= 90
    }
    let isBase64 = bytes.allSatisfy { $0.isLetterOrDigit || "+/-_=".utf8.contains($0) }
    let hasBothCases = bytes.contains(where: \.isLowercase) && bytes.contains(where: \.isUppercase)
    return isBase64 && hasBothCases && repetition(in: bytes) <= 35
}

/// How many of a thousand pairs of characters are equal: 16 in random base64, 62 in random hexadecimal digits, about
/// 60 in words.
private func repetition(in bytes: [UInt8]) -> Int {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    return counts.reduce(0) { $0 + $1 * ($1 - 1) } * 1000 / (bytes.count * (bytes.count - 1))
}

extension Notation where Value == String {
    /// A text that everybody may read who can read the object in the cloud: an argument, a header, a note. It may be empty.
    static let argument = Notation("text", schema: ["type": "string"]) { (node) throws(Problem) in
        try checkPublic(try node.anyText())
    }

    /// The same where references to fields of other resources may stand in the text.
    static let referringArgument = Notation("text", schema: ["type": "string"]) { (node) throws(Problem) in
        let text = try node.anyText()
        guard text.contains("${") else { return try checkSecretless(text) }
        do throws(Problem) { _ = try ConfigTemplate(text) } catch {
            guard let name = secretName(in: text) else { throw error }
            throw Problem(error.message, hint: argumentHint(name))
        }
        return try checkSecretless(text)
    }

    /// A text where a secret could not be given in another way either.
    static let openText = text { (text) throws(Problem) in try checkOpen(try checkUnreferring(text)) }
}

/// The first secret whose value `text` wants.
private func secretName(in text: String) -> String? {
    for case .reference(let inner?) in TemplatePiece.pieces(of: text) {
        if let (name, _) = secretValue(inner) { return name }
    }
    return nil
}

/// An argument is no place for the value of the secret `name`, and Cloud Run fills in no variables there (run-83).
private func argumentHint(_ name: String) -> String {
    "pass it as a variable, env: {VARIABLE: {secret: \(name)}}, and let the program read that, or a shell: "
        + "command: [sh, -c], args: ['exec PROGRAM --dsn=\"$VARIABLE\"']; a text around it is a secret of its own, "
        + "NAME: {text: \"…${secret.\(name)}…\"} under `secrets` in project.yaml"
}

/// What the documentation says of texts in which references may stand.
let referring = "[References](resources.md#references) may stand in them"

/// `text`, unless it refers to a field of another resource or wants the value of a secret: where nothing is filled in, that
/// would be sent as it stands.
func checkUnreferring(_ text: String, takesSecrets: Bool = false) throws(Problem) -> String {
    guard text.contains("${") else { return text }
    for case .reference(let inner?) in TemplatePiece.pieces(of: text) {
        if let (name, _) = secretValue(inner) {
            guard !takesSecrets else { continue }
            throw Problem(
                "nothing is filled in here, so '${\(inner)}' would be sent as it stands",
                hint:
                    "a workload is given a secret by env: {VARIABLE: {secret: \(name)}} or `secret_files`; `body` and "
                    + "resources/ take the value in a text")
        }
        guard isReference(withoutTurn(inner)) else { continue }
        throw Problem(
            "nothing is filled in here, so '${\(inner)}' would be sent as it stands",
            hint:
                "write the value itself; references may stand in `env`, `command`, `args`, `network` and `volumes` of "
                + "workloads, in `body` and in resources/")
    }
    return text
}

/// `text`, unless a part of it has the form of a secret.
func checkOpen(_ text: String) throws(Problem) -> String {
    guard let known = knownSecrets(in: text).first else { return text }
    throw Problem("the value \(known.what): secrets do not belong here")
}

/// The same of a workload, which can be given a secret, in a text where nothing is filled in.
func checkPublic(_ text: String) throws(Problem) -> String { try checkSecretless(try checkUnreferring(text)) }

private func checkSecretless(_ text: String) throws(Problem) -> String {
    do throws(Problem) { return try checkOpen(text) } catch {
        throw Problem(
            error.message,
            hint:
                "pass it as a variable, env: {VARIABLE: {secret: NAME}}, with NAME under `secrets` in project.yaml; a text "
                + "that is none may stand in `env` as {text: \"…\", because: \"…\"}")
    }
}
