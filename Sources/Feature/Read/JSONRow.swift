import Foundation
import Text

/// Reads the wanted members of one JSON object (RFC 8259), and checks all of it.
struct JSONRow {
    private let fields: [[UInt8]]
    /// By field, true once any row had it.
    private(set) var seen: [Bool]
    private var scratchpad = Scratchpad()
    private var index = UnsafePointer<UInt8>(bitPattern: 1).unsafelyUnwrapped
    private var end = UnsafePointer<UInt8>(bitPattern: 1).unsafelyUnwrapped
    private static let deepest = 64

    init(fields: [String]) {
        self.fields = fields.map { Array($0.utf8) }
        seen = fields.map { _ in false }
    }

    /// Sets `cells` by field; among members with the same name the last one counts. Throws a `BadRow`. `line` must be
    /// UTF-8.
    mutating func scan(_ line: Bytes, _ cells: UnsafeMutablePointer<Cell>) throws {
        scratchpad.begin(rowBytes: line.count)
        index = line.start
        end = line.start + line.count
        for field in fields.indices { cells[field] = Cell(kind: .null, bytes: Bytes(start: line.start, count: 0)) }
        skipSpace()
        guard index < end, index.pointee == UInt8(ascii: "{") else { throw BadRow("not a JSON object") }
        try items(until: "}", depth: 0, cells)
        skipSpace()
        guard index == end else { throw BadRow("not JSON: something follows the object") }
    }

    /// The members of an object or the elements of an array, up to its end. The values of wanted members go to `cells`.
    private mutating func items(
        until close: Unicode.Scalar, depth: Int, _ cells: UnsafeMutablePointer<Cell>? = nil
    ) throws {
        index += 1
        skipSpace()
        if take(close) { return }
        repeat {
            skipSpace()
            let key = close == "}" ? try key() : nil
            guard let cell = try value(depth: depth) else {
                throw BadRow("not JSON: \(key.map { "the value of '\($0.text.prefix(40))'" } ?? "an element") is wrong")
            }
            if let cells, let key {
                for field in fields.indices where matches(fields[field], key) {
                    cells[field] = cell
                    seen[field] = true
                }
            }
            skipSpace()
        } while take(",")
        guard take(close) else { throw BadRow("not JSON: '\(close)' is missing") }
    }

    private mutating func key() throws -> Bytes {
        guard take("\""), let key = string() else { throw BadRow("not JSON: a member's name is wrong") }
        skipSpace()
        guard take(":") else { throw BadRow("not JSON: a colon is missing") }
        skipSpace()
        return key
    }

    private func matches(_ field: [UInt8], _ key: Bytes) -> Bool {
        field.count == key.count
            && field.withUnsafeBufferPointer { memcmp($0.baseAddress ?? key.start, key.start, key.count) == 0 }
    }

    private mutating func skipSpace() {
        while index < end,
            index.pointee == 32 || (9...13).contains(index.pointee) && index.pointee != 11 && index.pointee != 12
        {
            index += 1
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < end, index.pointee == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard end - index >= count, memcmp(index, word.utf8Start, count) == 0 else { return false }
        index += count
        return true
    }

    /// Nil if there is none.
    private mutating func value(depth: Int) throws -> Cell? {
        guard index < end, depth <= Self.deepest else { return nil }
        let start = index
        func cell(_ kind: Cell.Kind) -> Cell { Cell(kind: kind, bytes: Bytes(start: start, count: index - start)) }
        switch index.pointee {
        case UInt8(ascii: "\""):
            index += 1
            return string().map { Cell(kind: .string, bytes: $0) }
        case UInt8(ascii: "n"): return take(word: "null") ? cell(.null) : nil
        case UInt8(ascii: "t"): return take(word: "true") ? cell(.yes) : nil
        case UInt8(ascii: "f"): return take(word: "false") ? cell(.no) : nil
        case UInt8(ascii: "{"): try items(until: "}", depth: depth + 1)
        case UInt8(ascii: "["): try items(until: "]", depth: depth + 1)
        default: return number() ? cell(.number) : nil
        }
        return cell(.nested)
    }

    private mutating func number() -> Bool {
        _ = take("-")
        guard let first = digits() else { return false }
        if first.pointee == UInt8(ascii: "0"), index - first > 1 { return false }
        if take("."), digits() == nil { return false }
        if index < end, index.pointee | 0x20 == UInt8(ascii: "e") {
            index += 1
            if !take("+") { _ = take("-") }
            return digits() != nil
        }
        return true
    }

    private mutating func digits() -> UnsafePointer<UInt8>? {
        let start = index
        while index < end, index.pointee &- UInt8(ascii: "0") < 10 { index += 1 }
        return index > start ? start : nil
    }

    /// Reads from after the opening quote to after the closing one.
    private mutating func string() -> Bytes? {
        let start = index
        while index < end {
            switch index.pointee {
            case UInt8(ascii: "\""):
                index += 1
                return Bytes(start: start, count: index - start - 1)
            case UInt8(ascii: "\\"): return unescaped(from: start)
            case 0..<32: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// Strings with escapes are rare, so they go through Text's reader.
    private mutating func unescaped(from start: UnsafePointer<UInt8>) -> Bytes? {
        while index < end, index.pointee != UInt8(ascii: "\"") { index += index.pointee == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < end else { return nil }
        index += 1
        let quoted = UnsafeBufferPointer(start: start - 1, count: index - start + 1)
        guard case .string(let text)? = try? JSONValue(parsing: quoted) else { return nil }
        return scratchpad.keep { $0.update(fromContentsOf: text.utf8) }
    }
}
