import FeatureTable

/// What every row of a table must look like. Rows are served as the bytes that they are, so nothing else gets in.
struct RowShape: Sendable {
    private let names: [[UInt8]]
    private let types: [TableManifest.Column.ValueType]

    init(columns: [TableManifest.Column]) {
        names = columns.map { Array($0.name.utf8) }
        types = columns.map(\.type)
    }

    /// Where the parts of a row stand, in the bytes that it was read from.
    struct Row {
        /// A string's content, as it is written.
        var entity: JSONScanner.Text
        /// The object of the features, braces included.
        var features: Range<Int>
    }

    /// Passes the row at `scanner` and the end of its line. Throws `JSONScanError` unless it is spelled as the job spells
    /// rows, holds each column once and nothing else, and each value is of its column's type or null.
    func row(_ scanner: inout JSONScanner) throws(JSONScanError) -> Row {
        try scanner.expect(#"{"entity":"# as StaticString)
        let entity = try scanner.string()
        try scanner.expect(#","features":"# as StaticString)
        let start = scanner.index
        var count = 0
        var seen = Set<Int>()
        var isOrdered = true
        try scanner.members { scanner throws(JSONScanError) in
            let key = try scanner.string()
            let column = try self.column(key, expected: count, in: scanner)
            // Almost always the columns' own order; only another one needs to be remembered.
            if column != count, isOrdered {
                isOrdered = false
                seen = Set(0..<count)
            }
            if !isOrdered, !seen.insert(column).inserted { throw scanner.failure("a column stands twice") }
            count += 1
            try scanner.colon()
            let at = scanner
            let kind = try scanner.value(depth: 1)
            guard types[column].allows(kind) else {
                throw at.failure("column '\(name(column))' holds a value that is no \(types[column].rawValue)")
            }
        }
        guard count == names.count else { throw scanner.failure("expected \(names.count) columns, found \(count)") }
        let features = start..<scanner.index
        try scanner.expect("}\n" as StaticString)
        return Row(entity: entity, features: features)
    }

    private func column(
        _ key: JSONScanner.Text, expected: Int, in scanner: JSONScanner
    ) throws(JSONScanError) -> Int {
        let bytes = scanner.bytes[key.range]
        if !key.hasEscapes, expected < names.count, bytes.elementsEqual(names[expected]) { return expected }
        let content = scanner.content(key)
        guard let column = names.firstIndex(of: content) else {
            throw scanner.failure("unknown column '\(String(decoding: content.prefix(80), as: UTF8.self))'")
        }
        return column
    }

    private func name(_ column: Int) -> String { String(decoding: names[column], as: UTF8.self) }
}

extension TableManifest.Column.ValueType {
    fileprivate func allows(_ kind: JSONScanner.Kind) -> Bool {
        switch (self, kind) {
        case (_, .null), (.any, _), (.integer, .integer), (.number, .integer), (.number, .number), (.text, .string):
            true
        default: false
        }
    }
}
