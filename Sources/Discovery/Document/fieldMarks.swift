import Text

/// The marks of a field (docs/discovery.md), from what Google writes about it. `message` is its outermost message.
func fieldMarks(_ name: String, of message: String, prose: String, isReadOnly: Bool) -> String {
    var marks = ""
    let isNeverOutput = neverOutput.contains(name) || neverOutput.contains("\(message).\(name)")
    if isReadOnly || Prose(prose).isOutputOnly, !isNeverOutput { marks += "-" }
    if Prose(prose).isRequired { marks += "+" }
    if Prose(prose).begins(with: "Immutable", after: ["Required", "Optional", "Identifier", "Output only"]) {
        marks += "^"
    }
    if Prose(prose).begins(with: "Identifier", after: ["Required", "Optional", "Immutable", "Identifier"]) {
        marks += "*"
    }
    if Prose(prose).isInputOnly { marks += "<" }
    return marks
}

/// Settable although their prose says otherwise (compute-25).
private let neverOutput: Set = ["etag", "InstanceGroupManager.namedPorts"]

/// True for a text or bytes of which a plan must not know the value. `message` is the outermost message of the field.
func isSecret(_ name: String, of message: String, isText: Bool) -> Bool {
    isText && secretNames.contains(name) || otherSecrets.contains("\(message).\(name)")
}

/// Fields that hold a secret, by name.
private let secretNames: Set<String> = {
    var names: Set = [
        "authString", "connectionString", "sharedSecret", "rawKey", "rsaEncryptedKey", "authToken",
        "serviceKey", "clientKey", "clientSecret", "ClientSecret", "oauth2ClientSecret", "oauth2clientSecret",
    ]
    for prefix in ["", "root", "tempRoot", "initial"] { names.formUnion(["\(prefix)password", "\(prefix)Password"]) }
    for prefix in ["", "client", "cert"] {
        for name in ["privateKey", "PrivateKey"] { names.formUnion([prefix + name, prefix + name + "Data"]) }
    }
    return names
}()

/// Secrets of other names.
private let otherSecrets: Set = ["SecretPayload.data"]

/// The sentence with which Google's descriptions of fields begin: `Optional. Immutable. …`.
private struct Prose {
    private let text: Substring.UTF8View

    init(_ text: String) { self.text = text[...].utf8 }

    var isRequired: Bool {
        text.starts(with: "Required.".utf8) && !String(Substring(text.prefix(40))).contains("Output")
    }

    /// `Output only`, `[Output Only]`, `Optional. Output only`.
    var isOutputOnly: Bool {
        var rest = text
        _ = Self.take("optional. ", &rest)
        _ = rest.first == UInt8(ascii: "[") ? rest.popFirst() : nil
        return Self.takeOnly("output", &rest)
    }

    var isInputOnly: Bool {
        var rest = text
        while Self.takeWord(of: ["required", "optional", "immutable"], &rest) {}
        _ = rest.first == UInt8(ascii: "[") ? rest.popFirst() : nil
        return Self.takeOnly("input", &rest)
    }

    /// True for `word` as a whole word, after any of `others`, each with a full stop or the like.
    func begins(with word: String, after others: [String]) -> Bool {
        var rest = text
        while true {
            if rest.starts(with: word.utf8) {
                let next = rest.dropFirst(word.utf8.count).first
                if next.map({ !$0.isLetterOrDigit && $0 != UInt8(ascii: "_") }) ?? true { return true }
            }
            guard let other = others.first(where: { rest.starts(with: $0.utf8) }) else { return false }
            rest = rest.dropFirst(other.utf8.count)
            guard Self.takeStop(&rest) else { return false }
        }
    }

    /// `WORD only` or `WORD-only`, in any case.
    private static func takeOnly(_ word: String, _ rest: inout Substring.UTF8View) -> Bool {
        take(word, &rest) && (take(" ", &rest) || take("-", &rest)) && take("only", &rest)
    }

    private static func takeWord(of words: [String], _ rest: inout Substring.UTF8View) -> Bool {
        var copy = rest
        guard words.contains(where: { take($0, &copy) }), takeStop(&copy) else { return false }
        rest = copy
        return true
    }

    /// `. `, `; ` or `, `.
    private static func takeStop(_ rest: inout Substring.UTF8View) -> Bool {
        guard let stop = rest.first, ".;,".utf8.contains(stop), rest.dropFirst().first == UInt8(ascii: " ") else {
            return false
        }
        rest = rest.dropFirst(2)
        return true
    }

    /// Takes `lower`, which is lower case, in any case.
    private static func take(_ lower: String, _ rest: inout Substring.UTF8View) -> Bool {
        var copy = rest
        for byte in lower.utf8 {
            guard let next = copy.popFirst(), next == byte || next.isUppercase && next | 0x20 == byte else {
                return false
            }
        }
        rest = copy
        return true
    }
}
