import FeatureTable
import Foundation
import Testing

/// The program uses the real clock, and refuses instants in the future.
private let pastNoon = AsOf(text: "2025-11-24T12:00:00Z")!

/// The built program, as Cloud Run starts it.
@Suite("The program", .serialized)
struct ProgramTests {
    private static let spec =
        #"{"as_of":"day","columns":[{"aggregate":"count","name":"n"}],"entity":"user","format":"csv","source":"events/","time":"ts"}"#

    private struct Ended {
        var status: Int32
        var lines: [[String: Any]]
        var messages: [String] { lines.compactMap { $0["message"] as? String } }
    }

    /// Next to the tests' own executable.
    private static let program: URL = {
        let arguments = CommandLine.arguments + [Bundle.main.executablePath ?? ""]
        for argument in arguments {
            var folder = URL(fileURLWithPath: argument)
            while folder.path.count > 1 {
                folder = folder.deletingLastPathComponent()
                let candidate = folder.appending(path: "Feature")
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
            }
        }
        return URL(fileURLWithPath: "/program-not-found")
    }()

    private func run(
        _ arguments: [String] = [], _ variables: [String: String] = [:],
        whileRunning: (Process, FileHandle) -> Void = { _, _ in }
    ) throws -> Ended {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.environment = variables
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        whileRunning(process, output.fileHandleForReading)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
            try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }
        return Ended(status: process.terminationStatus, lines: lines)
    }

    @Test func takesEverythingFromItsEnvironmentAndLogsForCloudLogging() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\nb,2025-11-24\nc,never\n")
        for index in ["0", "1"] {
            let ended = try run(
                [],
                [
                    "DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", "AS_OF": pastNoon.text,
                    "CLOUD_RUN_TASK_INDEX": index, "CLOUD_RUN_TASK_COUNT": "2", "CLOUD_RUN_TASK_ATTEMPT": "0",
                    "CLOUD_RUN_EXECUTION": "demo-x1", "SCRATCH_DIR": "", "MAX_BAD_SHARE": "0.5",
                ])
            #expect(ended.status == 0)
            for line in ended.lines {
                #expect(line["feature"] as? String == "demo" && line["task"] as? String == "\(index) of 2")
                #expect(line["execution"] as? String == "demo-x1" && line["attempt"] as? String == "0")
                #expect(line["severity"] is String && line["time"] is String)
            }
            #expect(ended.messages.last?.hasPrefix("done: ") == true)
        }
        #expect(try workshop.rows(pastNoon).count == 2)
        #expect(try workshop.manifest(pastNoon).badRows == 1)
    }

    @Test func aFlagWinsOverItsVariable() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\n")
        try workshop.write("table.json", Self.spec)
        let variables = [
            "DATA_DIR": "/nowhere", "TABLE": "{}", "CLOUD_RUN_JOB": "other", "AS_OF": "2020-01-01T00:00:00Z",
        ]
        let flags = [
            "--data-dir", workshop.root, "--table", "\(workshop.root)/table.json", "--feature", "demo", "--as-of",
            pastNoon.text,
        ]
        #expect(try run(flags, variables).status == 0)
        #expect(try workshop.rows(pastNoon) == [#"{"entity":"a","features":{"n":1}}"#])
    }

    @Test(arguments: [
        ["--as-of", "yesterday"], ["--task-index", "1"], ["--task-count", "0"], ["--max-bad-share", "2"],
        ["--keep-tables", "1"],
        ["--feature", "../x"], ["--log-level", "loud"], ["--what"], ["--task-count", "10001"],
    ])
    func wrongFlagsEndWith64AndInCloudRunWithALineOfTheLog(_ flags: [String]) throws {
        let variables = ["DATA_DIR": "/nowhere", "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo"]
        let ended = try run(flags, variables)
        #expect(ended.status == 64)
        #expect(ended.lines.map { $0["severity"] as? String } == ["CRITICAL"])
        #expect(ended.lines[0]["feature"] as? String == "demo")
        #expect(ended.messages[0].hasPrefix("wrong options or variables: "))
        #expect(try run(flags, ["DATA_DIR": "/nowhere", "TABLE": Self.spec]).lines.isEmpty)
    }

    @Test(arguments: [
        ("KEEP_TABLES", "abc"), ("KEEP_TABLES", "1"), ("AS_OF", "yesterday"), ("CLOUD_RUN_TASK_INDEX", "7"),
        ("MAX_BAD_SHARE", "1.5"), ("LOG_LEVEL", "loud"), ("CLOUD_RUN_EXECUTION", "a/b"), ("ALLOW_EMPTY", "maybe"),
    ])
    func aWrongVariableIsNamedWithItsValue(_ variable: String, _ value: String) throws {
        let variables = ["DATA_DIR": "/nowhere", "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", variable: value]
        let ended = try run([], variables)
        #expect(ended.status == 64)
        let message = try #require(ended.messages.first)
        #expect(message.contains(variable) && message.contains("'\(value)'") && !message.contains("--"), "\(message)")
    }

    /// An option that was typed keeps its name, even if its variable is set too. So does a suggestion.
    @Test(arguments: [
        (["--keep-tables", "abc"], "'abc'"), (["--keep-tables", "1"], "'1'"), (["--keep-table"], "'--keep-tables'"),
    ])
    func aWrongOptionIsNamedAsAnOption(_ flags: [String], _ says: String) throws {
        var variables = ["DATA_DIR": "/nowhere", "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo"]
        if flags[0] == "--keep-tables" { variables["KEEP_TABLES"] = "9" }
        let message = try #require(try run(flags, variables).messages.first)
        #expect(message.contains("--keep-tables") && message.contains(says), "\(message)")
    }

    @Test func aMissingTableIsAWrongOption() throws {
        for table in [nil, ""] {
            var variables = ["DATA_DIR": "/nowhere", "CLOUD_RUN_JOB": "demo"]
            variables["TABLE"] = table
            let ended = try run([], variables)
            #expect(ended.status == 64)
            #expect(ended.messages.first?.contains("--table FILE") == true)
        }
    }

    @Test func aFailedRunEndsWith1AndItsLastLineSaysWhy() throws {
        let ended = try run([], ["DATA_DIR": "/nowhere", "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo"])
        #expect(ended.status == 1)
        #expect(ended.lines.last?["severity"] as? String == "ERROR")
        #expect(ended.messages.last?.contains("/nowhere/events") == true)
    }

    @Test(
        arguments: [
            ([], "", 1), (["--allow-empty"], "", 0), ([], "true", 0), ([], "false", 1), (["--allow-empty"], "false", 0),
            ([], "perhaps", 64),
        ] as [([String], String, Int32)])
    func anEmptyTableMustBeAllowed(_ flags: [String], _ variable: String, _ status: Int32) throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\n")
        try workshop.runCount(asOf: pastNoon)
        try workshop.write("events/a.csv", "")
        let variables = [
            "DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", "AS_OF": pastNoon.text,
            "ALLOW_EMPTY": variable,
        ]
        #expect(try run(flags, variables).status == status)
    }

    @Test func moreThanOneBadRowInAHundredFailsTheRunUnlessMoreAreAllowed() throws {
        let workshop = try Workshop()
        let variables = [
            "DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", "AS_OF": pastNoon.text,
        ]
        let good = String(repeating: "a,2025-11-24\n", count: 98)
        try workshop.write("events/a.csv", "user,ts\nb,never\nc,never\n" + good)
        let ended = try run([], variables)
        #expect(ended.status == 1 && workshop.latest == nil)
        #expect(ended.messages.last?.hasPrefix("2 of 100 rows cannot be used, more than the share of 0.01") == true)
        #expect(try run(["--max-bad-share", "0.02"], variables).status == 0)
        try workshop.write("events/a.csv", "user,ts\nb,never\na,2025-11-24\n" + good)
        #expect(try run([], variables).status == 0)
    }

    @Test func filesThatAreNotReadFailTheRunUnlessTheyAreAllowed() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\n")
        try workshop.write("events/b.parquet", "x")
        let variables = [
            "DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", "AS_OF": pastNoon.text,
        ]
        #expect(try run([], variables).status == 1)
        #expect(workshop.latest == nil)
        #expect(try run(["--allow-other-files"], variables).status == 0)
        #expect(try run([], variables.merging(["ALLOW_OTHER_FILES": "true"]) { $1 }).status == 0)
    }

    /// Outside Cloud Run there are no numbered attempts, only processes.
    @Test func onlyTheTemporaryFilesOfProcessesThatAreGoneAreRemoved() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\n")
        let variables = [
            "DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", "AS_OF": pastNoon.text,
        ]
        let gone = try Process.run(URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", ":"])
        gone.waitUntilExit()
        let host = ProcessInfo.processInfo.hostName.replacing(".", with: "_")
        func leftover(_ attempt: String) -> String {
            "features/demo/20251124T120000Z/.part-00000-of-00001.jsonl.local-0-of-1.\(attempt).x.tmp"
        }
        let attempts = [
            "\(host)-\(gone.processIdentifier)", "\(host)-\(getpid())", "elsewhere-\(gone.processIdentifier)",
        ]
        for attempt in attempts { try workshop.write(leftover(attempt), "half") }
        #expect(try run([], variables).status == 0)
        #expect(attempts.map { workshop.read(leftover($0)) != nil } == [false, true, true])
    }

    @Test func anInstantInTheFutureEndsWith1() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\n")
        let variables = ["DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo"]
        let ended = try run(["--as-of", "9999-01-01T00:00:00Z"], variables)
        #expect(ended.status == 1)
        #expect(ended.messages.last?.contains("is in the future") == true)
        #expect(workshop.latest == nil)
    }

    @Test func aScheduledRunThatDoesNotBecomeTheLatestWarns() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2025-11-24\n")
        try workshop.runCount(asOf: AsOf(text: "9999-01-01T00:00:00Z")!)
        let variables = ["DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo"]
        for (flags, severity) in [([], "WARNING"), (["--as-of", pastNoon.text], "NOTICE")] {
            let ended = try run(flags, variables)
            #expect(ended.status == 0)
            let line = ended.lines.first { ($0["message"] as? String)?.contains("the latest stays") == true }
            #expect(line?["severity"] as? String == severity)
        }
    }

    @Test func aSignalStopsARunInTheMiddle() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv", "user,ts\n" + String(repeating: "user-number-one,2025-11-24T10:00:00Z\n", count: 400_000))
        let begun = Date()
        let ended = try run(
            [], ["DATA_DIR": workshop.root, "TABLE": Self.spec, "CLOUD_RUN_JOB": "demo", "AS_OF": pastNoon.text]
        ) { process, output in
            // Its first output is that it has started.
            #expect(!output.availableData.isEmpty)
            process.terminate()
        }
        #expect(ended.status == 143)
        #expect(ended.messages.last?.hasPrefix("stopped by a signal") == true)
        #expect(Date().timeIntervalSince(begun) < 10)
        #expect(workshop.temporaryFiles.isEmpty && workshop.latest == nil)
    }

    @Test func aSignalStopsARunThatHangsInTheSystem() throws {
        let workshop = try Workshop()
        try workshop.write("events/.keep", "")
        #expect(mkfifo(workshop.root + "/events/pipe", 0o600) == 0)
        let spec = Self.spec.replacing("events/", with: "events/pipe")
        let ended = try run([], ["DATA_DIR": workshop.root, "TABLE": spec, "CLOUD_RUN_JOB": "demo"]) { process, _ in
            // Returns once the program opens its end; nothing is ever written.
            let end = open(workshop.root + "/events/pipe", O_WRONLY)
            #expect(end >= 0)
            process.terminate()
            process.waitUntilExit()
            close(end)
        }
        #expect(ended.status == 143)
    }
}
