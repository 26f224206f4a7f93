import Diagnostics
import PlanModel
import Text
import YAML

/// The nodes of a JSON file. The YAML reader, which accepts more, supplies the positions.
func readJSON(_ file: SourceFile) -> (root: Node?, problems: [Diagnostic]) {
    do throws(JSONSyntaxError) { _ = try JSONValue(parsing: file.bytes) } catch {
        let range = SourceRange(line: error.line, column: error.column)
        return (
            nil, [Diagnostic(path: file.displayPath, range: range, message: "this is not JSON: \(error.message)")]
        )
    }
    let (root, problems) = parse(withoutPairs(file.bytes), path: file.displayPath, anyRoot: true)
    return (root, problems)
}

/// JSON writes a character beyond U+FFFF as two escapes, YAML as one. Another backslash takes the next byte with it.
private func withoutPairs(_ bytes: [UInt8]) -> [UInt8] {
    func half(_ index: Int, _ range: ClosedRange<UInt32>) -> UInt32? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
            let value = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
        else { return nil }
        return range.contains(value) ? value : nil
    }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
        if let high = half(index, 0xD800...0xDBFF), let low = half(index + 6, 0xDC00...0xDFFF) {
            let digits = String(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), radix: 16)
            result +=
                Array("\\U".utf8) + Array(String(repeating: "0", count: 8 - digits.count).utf8) + Array(digits.utf8)
            index += 12
        } else {
            let length = bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            result += bytes[index..<min(index + length, bytes.count)]
            index += length
        }
    }
    return result
}

extension Node {
    /// With its texts as they are: no `${` in them begins a reference.
    var literal: Node {
        var node = self
        switch content {
        case .scalar(let scalar) where scalar.text.contains("${"):
            node.content = .scalar(Scalar(text: Template.escape(scalar.text), isPlain: false))
        case .scalar: break
        case .sequence(let elements): node.content = .sequence(elements.map(\.literal))
        case .mapping(let entries):
            node.content = .mapping(
                entries.map { Entry(key: $0.key, keyRange: $0.keyRange, value: $0.value.literal) })
        }
        return node
    }
}
