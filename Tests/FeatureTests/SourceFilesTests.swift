import Foundation
import Testing

@testable import Feature

@Suite("Which files are read")
struct SourceFilesTests {
    private let table = spec([column("n", .count)])
    private let row = "user,ts\na,2026-11-24\n"

    private func found(_ workshop: Workshop) throws -> SourceFiles {
        try sourceFiles(table, Files(root: workshop.root))
    }

    private func link(_ workshop: Workshop, _ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: workshop.root + "/" + path, withDestinationPath: target)
    }

    @Test func markersBesideTheDataAreIgnoredAndCounted() throws {
        let workshop = try Workshop()
        for path in ["a.csv", "sub/b.csv"] { try workshop.write("events/\(path)", row) }
        let markers = [
            "_SUCCESS", "_committed_4711", "_started_4711", "_temporary/c.csv", "_d.csv", ".e.csv", ".f.csv.part",
            ".trash/g.csv", ".a.csv.crc", "a.csv.crc", "sub/.h.csv",
        ]
        for path in markers { try workshop.write("events/\(path)", row) }
        for path in ["placeholder", "sub_$folder$"] { try workshop.write("events/\(path)", "") }
        #expect(try found(workshop) == SourceFiles(paths: ["events/a.csv", "events/sub/b.csv"], ignored: 13))
        let said = try workshop.run(table)
        #expect(said.first?.number("files") == 2 && said.first?.number("ignored_files") == 13)
        #expect(said.warnings.isEmpty)
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"n":2}}"#])
    }

    @Test func aFileOfDataIsNoMarkerWhateverItsNameResembles() throws {
        for path in ["SUCCESS", "a_.txt", "crc", "part-0.parquet", "sub/_x/../b.CSV"] {
            let workshop = try Workshop()
            try workshop.write("events/a.csv", row)
            try workshop.write("events/sub/_x/c", row)
            try workshop.write("events/\(path)", row)
            let failure = try #require(throws: RunFailure.self) { try workshop.run(table) }
            #expect(failure.description.contains("not read, since only files *.csv"), "\(path)")
        }
        // An empty file with the right extension is a file of no events, and is in the manifest.
        let workshop = try Workshop()
        try workshop.write("events/a.csv", row)
        try workshop.write("events/b.csv", "")
        #expect(try found(workshop) == SourceFiles(paths: ["events/a.csv", "events/b.csv"]))
    }

    @Test func markersAloneAreNoEvents() throws {
        let workshop = try Workshop()
        for path in ["_SUCCESS", ".keep"] { try workshop.write("events/\(path)", "") }
        let failure = try #require(throws: RunFailure.self) { try workshop.run(table) }
        #expect(failure.description.hasSuffix("Ignored as markers: 2."), "\(failure)")
    }

    @Test func whatIsLeftOutIsNamed() throws {
        let workshop = try Workshop()
        for path in ["a.csv", "b.CSV", "c.csv.gz", "c.jsonl.gz", "sub/d.txt"] {
            try workshop.write("events/\(path)", row)
        }
        #expect(mkfifo(workshop.root + "/events/pipe.csv", 0o600) == 0)
        try link(workshop, "events/nothing.csv", to: "gone.csv")
        try link(workshop, "events/round.csv", to: "round.csv")
        let found = try found(workshop)
        #expect(found.paths == ["events/a.csv", "events/c.csv.gz"])
        #expect(
            found.others == [
                "events/b.CSV", "events/c.jsonl.gz", "events/nothing.csv", "events/pipe.csv", "events/round.csv",
                "events/sub/d.txt",
            ])
        let refused = try #require(throws: RunFailure.self) { try workshop.run(table) }
        #expect(
            refused.description.contains("events/pipe.csv") && refused.description.contains("ALLOW_OTHER_FILES=true"))
        #expect(workshop.latest == nil)
        let said = try workshop.run(table, allowsOtherFiles: true)
        #expect(said.warnings.contains { $0.contains("events/pipe.csv") })
        for name in ["a.csv", "c.csv.gz"] {
            try FileManager.default.removeItem(atPath: "\(workshop.root)/events/\(name)")
        }
        let failure = try #require(throws: RunFailure.self) { try workshop.run(table) }
        #expect(failure.description.contains("events/b.CSV"))
    }

    @Test func aFileWithSeveralLinksIsReadOnce() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", row)
        try workshop.write("elsewhere/b.csv", row)
        try workshop.write("elsewhere/deep/c.csv", row)
        try link(workshop, "events/again.csv", to: "a.csv")
        try link(workshop, "events/b.csv", to: "../elsewhere/b.csv")
        try link(workshop, "events/b2.csv", to: workshop.root + "/elsewhere/b.csv")
        try link(workshop, "events/folder", to: "../elsewhere")
        try link(workshop, "events/round", to: ".")
        #expect(
            try found(workshop) == SourceFiles(paths: ["events/a.csv", "events/b.csv", "events/folder/deep/c.csv"]))
        try workshop.run(table)
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"n":3}}"#])
    }
}
