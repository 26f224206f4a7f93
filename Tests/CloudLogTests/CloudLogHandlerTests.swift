import Foundation
import Logging
import Synchronization
import Testing

@testable import CloudLog

private func line(level: Logger.Level = .info, _ log: (Logger) -> Void) -> String {
    let lines = LineStore()
    log(
        Logger(label: "test") { _ in
            CloudLogHandler(level: level, now: { "2026-11-24T00:00:00Z" }, write: { lines.append($0) })
        })
    return lines.text
}

private final class LineStore: Sendable {
    private let bytes = Mutex([UInt8]())
    func append(_ line: [UInt8]) { bytes.withLock { $0 += line } }
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}

@Test func aLineHoldsSeverityTimeMessageAndMetadata() {
    let text = line {
        $0.warning("late", metadata: ["rows": "\(3)", "bad": .stringConvertible(2), "ok": .stringConvertible(true)])
    }
    #expect(
        text == #"{"severity":"WARNING","time":"2026-11-24T00:00:00Z","message":"late","bad":2,"ok":true,"rows":"3"}"#
            + "\n")
}

@Test func whatWouldBreakTheLineIsEscaped() throws {
    let text = line { $0.info("a\n\"b\"\\\u{1}é", metadata: ["x": ["l": ["1", "2"], "m": .stringConvertible(1.5)]]) }
    #expect(text.filter { $0 == "\n" }.count == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["message"] as? String == "a\n\"b\"\\\u{1}é")
    #expect((object["x"] as? [String: Any])?["l"] as? [String] == ["1", "2"])
}

@Test func metadataCannotTakeThePlaceOfTheSeverity() {
    #expect(
        line { $0.error("x", metadata: ["severity": "INFO", "message": "y"]) }
            == #"{"severity":"ERROR","time":"2026-11-24T00:00:00Z","message":"x"}"# + "\n")
}

@Test func whatIsBelowTheLevelIsNotWritten() {
    #expect(line(level: .error) { $0.info("x") } == "")
}
