/// Walks one JSON document that need not be in memory as a whole. It is as strict as `JSONValue(parsing:)`, with the
/// same error messages and positions. Besides `JSONSyntaxError` it throws what the two closures throw.
package struct JSONStream {
    /// The next bytes of the document, any number of them; none at its end.
    private let more: () throws -> [UInt8]
    /// The bytes that were read but not consumed yet.
    private var window: [UInt8] = []
    private var isAtEnd = false
    /// False until it is known whether the document begins with a byte order mark.
    private var isBegun = false
    /// Where the window begins.
    private var offset = 0
    private var position = TextPosition()
    private var reader = JSONReader()
    private var depth = 0

    package init(_ more: @escaping () throws -> [UInt8]) { self.more = more }

    /// Walks the members of an object: `member` reads the value of each key. A value that is not an object is returned.
    package mutating func members(_ member: (String, inout JSONStream) throws -> Void) throws -> JSONValue? {
        guard try opens("{") else { return try value() }
        var keys: Set<String> = []
        var isEmpty = try step { reader, bytes in
            reader.skipSpace(in: bytes)
            return reader.take("}", in: bytes)
        }
        while !isEmpty {
            let key = try step { reader, bytes throws(JSONReader.Failure) in
                let (start, key) = try reader.key(in: bytes)
                guard !keys.contains(key) else { throw reader.duplicate(key, at: start) }
                try reader.colon(in: bytes)
                return key
            }
            keys.insert(key)
            try member(key, &self)
            isEmpty = try step { reader, bytes throws(JSONReader.Failure) in try reader.closes("}", in: bytes) }
        }
        depth -= 1
        return nil
    }

    /// Walks the elements of an array, each with the range of its bytes in the document. A value that is not an array
    /// is returned.
    package mutating func elements(_ element: (JSONValue, Range<Int>) throws -> Void) throws -> JSONValue? {
        guard try opens("[") else { return try value() }
        var isEmpty = try step { reader, bytes in
            reader.skipSpace(in: bytes)
            return reader.take("]", in: bytes)
        }
        while !isEmpty {
            let start = try place()
            let value = try value()
            try element(value, start..<offset + reader.index)
            isEmpty = try step { reader, bytes throws(JSONReader.Failure) in try reader.closes("]", in: bytes) }
        }
        depth -= 1
        return nil
    }

    package mutating func value() throws -> JSONValue {
        let depth = depth
        return try step { reader, bytes throws(JSONReader.Failure) in try reader.value(in: bytes, depth: depth) }
    }

    /// Refuses anything but white space after the document.
    package mutating func end() throws {
        try step { reader, bytes throws(JSONReader.Failure) in try reader.end(of: bytes) }
    }

    /// True after the bracket that opens a container.
    private mutating func opens(_ bracket: Unicode.Scalar) throws -> Bool {
        let opens = try step { reader, bytes in
            reader.skipSpace(in: bytes)
            return reader.take(bracket, in: bytes)
        }
        if opens { depth += 1 }
        return opens
    }

    /// Where the next value begins.
    private mutating func place() throws -> Int {
        try step { reader, bytes in reader.skipSpace(in: bytes) }
        return offset + reader.index
    }

    /// The longest token that must be complete before it can be read: `\ud83d\ude00`.
    private static let lookahead = 12

    /// Does one step of the reader, repeating it with more bytes if the available ones end too early.
    private mutating func step<Value>(
        _ take: (inout JSONReader, Span<UInt8>) throws(JSONReader.Failure) -> Value
    ) throws -> Value {
        while true {
            var trial = reader
            do throws(JSONReader.Failure) {
                let value = try take(&trial, window.span)
                if isAtEnd || trial.index < window.count {
                    reader = trial
                    return value
                }
            } catch {
                if isAtEnd || error.index + Self.lookahead < window.count {
                    throw position.moved(over: window.span.extracting(0..<error.index)).error(error.message)
                }
            }
            try refill()
        }
    }

    /// Discards what was consumed and at least doubles the rest, so that a step that needs many bytes is not repeated
    /// often.
    private mutating func refill() throws {
        position = position.moved(over: window.span.extracting(0..<reader.index))
        offset += reader.index
        window.removeSubrange(..<reader.index)
        reader.index = 0
        let wanted = isBegun ? 2 * window.count : byteOrderMark.count
        repeat {
            let bytes = try more()
            isAtEnd = bytes.isEmpty
            if window.isEmpty { window = bytes } else { window += bytes }
        } while !isAtEnd && window.count < wanted
        if !isBegun { skipMark() }
    }

    /// A mark at the beginning takes up bytes and no column.
    private mutating func skipMark() {
        isBegun = true
        guard window.starts(with: byteOrderMark) else { return }
        window.removeFirst(byteOrderMark.count)
        offset += byteOrderMark.count
    }
}
