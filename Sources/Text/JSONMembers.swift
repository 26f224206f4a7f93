/// Walks the members of the object in `bytes`, without building values: each key and each value as its range in
/// `bytes`, quotes included. As strict as `JSONValue(parsing:)`, except that a key may come twice, that strings without
/// escapes may be any bytes, and that the object may not be nested deeper than `maximumDepth` levels.
package func walkMembers(
    of bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int, _ member: (_ key: Range<Int>, _ value: Range<Int>) -> Void
) throws(JSONSyntaxError) {
    let span = bytes.span
    var reader = JSONReader()
    do throws(JSONReader.Failure) {
        reader.skipSpace(in: span)
        guard reader.take("{", in: span) else { throw reader.failure("expected an object") }
        try reader.skipItems(until: "}", in: span, levels: maximumDepth, member)
        try reader.end(of: span)
    } catch {
        throw TextPosition().moved(over: span.extracting(0..<error.index)).error(error.message)
    }
}

extension JSONReader {
    /// Passes over the members of an object or the elements of an array, and its closing bracket.
    fileprivate mutating func skipItems(
        until bracket: Unicode.Scalar, in bytes: Span<UInt8>, levels: Int, _ item: (Range<Int>, Range<Int>) -> Void
    ) throws(Failure) {
        guard levels > 0 else { throw failure("nested too deep") }
        skipSpace(in: bytes)
        if take(bracket, in: bytes) { return }
        repeat {
            skipSpace(in: bytes)
            var key = index..<index
            if bracket == "}" {
                try skipString(in: bytes)
                key = key.lowerBound..<index
                try colon(in: bytes)
                skipSpace(in: bytes)
            }
            let start = index
            try skipValue(in: bytes, levels: levels - 1)
            item(key, start..<index)
        } while try !closes(bracket, in: bytes)
    }

    private mutating func skipValue(in bytes: Span<UInt8>, levels: Int) throws(Failure) {
        guard index < bytes.count else { throw failure("unexpected end of the document") }
        switch bytes[index] {
        case UInt8(ascii: "\""): try skipString(in: bytes)
        case UInt8(ascii: "{"):
            index += 1
            try skipItems(until: "}", in: bytes, levels: levels) { _, _ in }
        case UInt8(ascii: "["):
            index += 1
            try skipItems(until: "]", in: bytes, levels: levels) { _, _ in }
        case UInt8(ascii: "t"): _ = try literal("true", .null, in: bytes)
        case UInt8(ascii: "f"): _ = try literal("false", .null, in: bytes)
        case UInt8(ascii: "n"): _ = try literal("null", .null, in: bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber(in: bytes)
        default: throw failure(isComment(in: bytes) ? Self.comment : "expected a value")
        }
    }

    private mutating func skipString(in bytes: Span<UInt8>) throws(Failure) {
        let start = index
        guard take("\"", in: bytes) else { throw failure("expected a key in quotes") }
        skipPlain(in: bytes)
        if take("\"", in: bytes) { return }
        // Strings with escapes are rare.
        index = start
        _ = try string(in: bytes)
    }
}
