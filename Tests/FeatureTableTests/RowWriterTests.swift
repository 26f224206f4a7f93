import Testing

@testable import FeatureTable

/// What the job writes is what the service reads.
@Test(arguments: ["u1", "", "a\"b", "\\", "a\nb\r\tc\u{1}", "ñ😀", "\",\"features\":{", "}}"])
func aRowIsReadAsItWasWritten(_ entity: String) {
    var line: [UInt8] = []
    Array(entity.utf8).withUnsafeBufferPointer { entity in
        RowWriter(columns: ["n", "\"x\""]).append(entity, to: &line) { index, line in line += "\(index)".utf8 }
    }
    #expect(String(decoding: line, as: UTF8.self).hasSuffix(#","features":{"n":0,"\"x\"":1}}"# + "\n"))
    line.withUnsafeBytes { bytes in
        let row = Row.line(at: 0, of: bytes)
        #expect(row.count == bytes.count - 1 && Row.isRow(row))
        #expect(Row.withEntity(of: row) { String(decoding: $0, as: UTF8.self) } == entity)
    }
}
