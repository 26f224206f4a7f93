import Logging
import Text

/// One line of JSON, written member by member, so that no tree is built for a message that is only printed.
struct JSONLine {
    private var writer = JSONWriter(compact: true, capacity: 512)
    private var needsComma = false

    var bytes: [UInt8] { writer.bytes }

    /// Ends the line with a newline.
    mutating func end() { writer.raw("\n") }

    mutating func open(_ bracket: String) {
        comma()
        writer.raw(bracket)
        needsComma = false
    }

    mutating func close(_ bracket: String) {
        writer.raw(bracket)
        needsComma = true
    }

    mutating func key(_ key: String) {
        comma()
        writer.write(.string(key))
        writer.raw(":")
        needsComma = false
    }

    mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    mutating func string(_ value: String) {
        comma()
        writer.write(.string(value))
        needsComma = true
    }

    mutating func value(_ value: Logger.Metadata.Value) {
        switch value {
        case .string(let value): string(value)
        case .stringConvertible(let value): number(value) ?? string(value.description)
        case .array(let values):
            open("[")
            for value in values { self.value(value) }
            close("]")
        case .dictionary(let members):
            open("{")
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                key(name)
                self.value(value)
            }
            close("}")
        }
    }

    /// Numbers and booleans keep their type, so that a log query can compare them. Nil if `value` is neither.
    private mutating func number(_ value: any CustomStringConvertible) -> Void? {
        let isPlain: Bool =
            switch value {
            case is Int, is Bool: true
            case is any BinaryInteger: true
            case let value as Double: value.isFinite
            default: false
            }
        guard isPlain else { return nil }
        comma()
        writer.raw(value.description)
        needsComma = true
        return ()
    }

    private mutating func comma() {
        if needsComma { writer.raw(",") }
    }
}
