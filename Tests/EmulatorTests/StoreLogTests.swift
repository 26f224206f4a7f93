import Foundation
import HTTP
import Text
import Testing

@testable import Emulator

@Suite struct StoreLogTests {
    let directory = NSTemporaryDirectory() + "calco-emulator-tests-" + UUID().uuidString

    private var log: String { directory + "/cloud.jsonl" }

    private func put(_ cloud: Cloud, _ key: String) throws -> Int {
        let body: JSONValue = ["key": .string(key), "value": "v"]
        return try cloud.answer(Request("POST", variableUrl, json: body), at: testTime).status
    }

    private func count(_ cloud: Cloud) throws -> Int {
        let bytes = try cloud.answer(Request("GET", variableUrl + "?per_page=100"), at: testTime).body
        return try JSONValue(parsing: bytes).array?.count ?? -1
    }

    private func withDirectory(_ body: () throws -> Void) rethrows {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try body()
    }

    @Test func answeredChangesSurviveARestart() throws {
        try withDirectory {
            do {
                let cloud = try Cloud(directory: directory + "/deep/er")
                #expect(try put(cloud, "A") == 201)
                let text = try String(contentsOfFile: directory + "/deep/er/cloud.jsonl", encoding: .utf8)
                #expect(text.contains("\"A\"") && text.hasSuffix("\n"))
            }
            #expect(try count(Cloud(directory: directory + "/deep/er")) == 1)
        }
    }

    @Test func aTornLastLineIsDropped() throws {
        try withDirectory {
            do { #expect(try put(Cloud(directory: directory), "A") == 201) }
            let file = try #require(FileHandle(forWritingAtPath: log))
            try file.seekToEnd()
            try file.write(contentsOf: Data("{\"key\":\"gitlab/x/variables/B *\",\"val".utf8))
            try file.close()
            do {
                let cloud = try Cloud(directory: directory)
                #expect(try count(cloud) == 1)
                #expect(try put(cloud, "C") == 201)
            }
            #expect(try count(Cloud(directory: directory)) == 2)
        }
    }

    @Test func aBrokenLineInTheMiddleIsAnError() throws {
        try withDirectory {
            do { #expect(try put(Cloud(directory: directory), "A") == 201) }
            let text = try String(contentsOfFile: log, encoding: .utf8)
            try ("nonsense\n" + text).write(toFile: log, atomically: true, encoding: .utf8)
            let error = #expect(throws: StoreLogError.self) { try Cloud(directory: directory) }
            #expect(error?.description.contains("line 1") == true)
        }
    }

    @Test func twoCannotShareADirectory() throws {
        try withDirectory {
            let first = try Cloud(directory: directory)
            let error = #expect(throws: StoreLogError.self) { try Cloud(directory: directory) }
            #expect(error?.description.contains("another process uses this local cloud") == true)
            #expect(try count(first) == 0)
        }
    }

    @Test func aGrownLogIsCompactedOnLoad() throws {
        try withDirectory {
            do {
                let cloud = try Cloud(directory: directory)
                _ = try put(cloud, "A")
                for number in 0..<1100 {
                    let body: JSONValue = ["value": .string("v\(number)")]
                    _ = try cloud.answer(Request("PUT", variableUrl + "/A", json: body), at: testTime)
                }
            }
            let grown = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count
            do {
                let cloud = try Cloud(directory: directory)
                #expect(try put(cloud, "B") == 201)
            }
            let compact = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count
            #expect(grown > 1000 && compact < 10)
            #expect(try count(Cloud(directory: directory)) == 2)
        }
    }

    @Test func aCompactLogIsLeftAlone() throws {
        try withDirectory {
            do {
                let cloud = try Cloud(directory: directory)
                for number in 0..<1100 { try cloud.change { $0["x", String(number)] = 1 } }
            }
            func file() throws -> UInt64? {
                try FileManager.default.attributesOfItem(atPath: log)[.systemFileNumber] as? UInt64
            }
            let before = try #require(try file())
            _ = try Cloud(directory: directory)
            #expect(try file() == before)
        }
    }

    @Test func aDirectoryThatCannotBeMadeIsAnError() {
        let error = #expect(throws: StoreLogError.self) { try Cloud(directory: "/proc/none/of/this") }
        #expect(error?.description.hasPrefix("cannot make /proc/none/: ") == true)
    }

    /// The next start may cut off a partly written line; a line after it would be lost with it, or complete it.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: [true, false])
    func afterAFailedWriteNothingIsAnswered(byACall: Bool) throws {
        try withDirectory {
            do {
                let cloud = try Cloud(directory: directory)
                #expect(try put(cloud, "A") == 201)
                let full = "cannot write \(log): No space left on device"
                try withFullDisk {
                    if byACall {
                        #expect(throws: TransportError(.unanswered, full)) { try put(cloud, "B") }
                    } else {
                        #expect(throws: StoreLogError(description: full)) { try cloud.change { $0["x", "C"] = "v" } }
                    }
                }
                // There is space again, but memory and disk differ.
                #expect(throws: TransportError(.unanswered, full)) { try count(cloud) }
                #expect(throws: TransportError(.unanswered, full)) { try put(cloud, "D") }
                #expect(throws: StoreLogError(description: full)) { try cloud.change { $0["x", "E"] = "v" } }
            }
            #expect(try count(Cloud(directory: directory)) == 1)
        }
    }

    /// Redirects the open log to the device that is always full while `body` runs.
    private func withFullDisk(_ body: () throws -> Void) throws {
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { Int32($0) }
        let path = try #require(realPath(log))
        let file = try #require(open.first { realPath("/proc/self/fd/\($0)") == path })
        let full = Glibc.open("/dev/full", O_WRONLY)
        let kept = dup(file)
        try #require(full >= 0 && kept >= 0 && dup2(full, file) == file)
        defer {
            #expect(dup2(kept, file) == file)
            close(full)
            close(kept)
        }
        try body()
    }

    private func realPath(_ path: String) -> String? {
        guard let path = realpath(path, nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    @Test func localSendAnswersWithItsOwnClock() async throws {
        let send = localSend(Cloud(Store())) { testTime }
        let request = Request(
            "POST", "https://monitoring.googleapis.com/v3/projects/acme-ml/notificationChannels",
            json: ["type": "email", "labels": ["email_address": "a@b.example"]])
        let response = try await send(request)
        let body = try JSONValue(parsing: response.body)
        #expect(body["creationRecord", "mutateTime"]?.string == testTime.rfc3339)
    }
}
