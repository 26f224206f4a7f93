import Text

/// The path of a method as Google's transcoding rules write it, `v2/{name=projects/*/locations/*}:run`, made of
/// `v2/{+name}:run` and the pattern of each variable.
func transcodedPath(_ path: String, pattern: (_ variable: String) -> String?) -> String {
    var result = ""
    var rest = path[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
        result += rest[..<start]
        let variable = rest[rest.index(after: start)..<end]
        if variable.first == "+" {
            let name = String(variable.dropFirst())
            result += "{\(name)=\(stars(pattern(name) ?? "^.*$"))}"
        } else {
            result += "{\(variable)}"
        }
        rest = rest[rest.index(after: end)...]
    }
    return result + rest
}

/// `^projects/[^/]+$` -> `projects/*`; `**` for a pattern that is more than that.
private func stars(_ pattern: String) -> String {
    var text = pattern[...].utf8
    if text.first == UInt8(ascii: "^") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "$") { text = text.dropLast() }
    var result: [UInt8] = []
    while let byte = text.first {
        if text.starts(with: "[^/]+".utf8) {
            result.append(UInt8(ascii: "*"))
            text = text.dropFirst(5)
        } else if byte == UInt8(ascii: "("), let length = lengthOfGroup(text) {
            result.append(UInt8(ascii: "*"))
            text = text.dropFirst(length)
        } else if text.starts(with: ".*".utf8) || text.starts(with: ".+".utf8) {
            result += Array("**".utf8)
            text = text.dropFirst(2)
        } else {
            result.append(byte)
            text = text.dropFirst()
        }
    }
    let isPlain = !result.isEmpty && result.allSatisfy { $0.isPathByte || $0 == UInt8(ascii: "*") }
    return isPlain ? String(decoding: result, as: UTF8.self) : "**"
}

/// The bytes of the group in parentheses at the beginning of `text`; nil if it has no end.
private func lengthOfGroup(_ text: Substring.UTF8View) -> Int? {
    var depth = 0
    for (count, byte) in text.enumerated() {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
            depth -= 1
            if depth == 0 { return count + 1 }
        }
    }
    return nil
}

extension UInt8 {
    /// What stands for itself in a path.
    var isPathByte: Bool { isLetterOrDigit || "_./-".utf8.contains(self) }
}
