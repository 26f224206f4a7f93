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

    /// Sets `cells` by field; among members with the same name the last one counts. Returns what is wrong, nil if
    /// nothing is. `line` must be UTF-8.
    mutating func scan(_ line: Bytes, _ cells: UnsafeMutablePointer<Cell>) -> String? {
        scratchpad.begin(rowBytes: line.count)
        index = line.start
        end = line.start + line.count
        for field in fields.indices { cells[field] = Cell(kind: .null, bytes: Bytes(start: line.start, count: 0)) }
        skipSpace()
        guard take("{") else { return "not a JSON object" }
        skipSpace()
        if take("}") { return tail() }
        repeat {
            skipSpace()
            guard take("\""), let key = string() else { return "not JSON: a member's name is wrong" }
            skipSpace()
            guard take(":") else { return "not JSON: a colon is missing" }
            skipSpace()
            guard let cell = value(depth: 0) else { return "not JSON: the value of '\(key.text.prefix(40))' is wrong" }
            for field in fields.indices where matches(fields[field], key) {
                cells[field] = cell
                seen[field] = true
            }
            skipSpace()
        } while take(",")
        guard take("}") else { return "not JSON: the object does not end" }
        return tail()
    }

    private mutating func tail() -> String? {
        skipSpace()
        return index == end ? nil : "not JSON: something follows the object"
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

    private mutating func value(depth: Int) -> Cell? {
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
        case UInt8(ascii: "{"): return nested(until: "}", hasNames: true, depth: depth) ? cell(.nested) : nil
        case UInt8(ascii: "["): return nested(until: "]", hasNames: false, depth: depth) ? cell(.nested) : nil
        default: return number() ? cell(.number) : nil
        }
    }

    /// An object or an array, up to its end.
    private mutating func nested(until close: Unicode.Scalar, hasNames: Bool, depth: Int) -> Bool {
        index += 1
        skipSpace()
        if take(close) { return true }
        repeat {
            skipSpace()
            if hasNames {
                guard take("\""), string() != nil else { return false }
                skipSpace()
                guard take(":") else { return false }
                skipSpace()
            }
            guard value(depth: depth + 1) != nil else { return false }
            skipSpace()
        } while take(",")
        return take(close)
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
