import FeatureTable
import Foundation
import Synchronization
import Testing

@testable import Feature

@Suite("A run, and what can happen to it")
struct RunTests {
    private let columns = [column("n", .count), column("sum", .sum, of: "x")]

    @Test func theSameEventsGiveTheSameBytes() throws {
        let (one, other) = (try preparedWorkshop(), try preparedWorkshop())
        try one.run(spec(everyColumn))
        try other.run(spec(everyColumn), sortBytes: 1_000, lanes: 1)
        #expect(one.everything == other.everything)
        try one.run(spec(everyColumn), sortBytes: 70_000, lanes: 3)
        #expect(one.everything == other.everything)
        #expect(one.temporaryFiles.isEmpty)
    }

    @Test func theServiceFindsWhatItReads() throws {
        let workshop = try preparedWorkshop()
        try workshop.run(spec(columns))
        let latest = try #require(workshop.latest)
        let bytes = try #require(workshop.read("features/demo/\(latest.manifest)"))
        #expect(latest.sha256 == sha256Hex(Array(bytes.utf8)))
        #expect((latest.feature, latest.asOf) == ("demo", noon.text))
        let manifest = try workshop.manifest()
        #expect(manifest.columns.map(\.type) == [.integer, .number])
        #expect(manifest.entity == "user")
        #expect(manifest.sources.map(\.bytes) == ["a", "b"].map { workshop.read("events/\($0).csv")?.utf8.count })
    }

    /// Each change to the disk fails in turn, and all that come after it, as if the process had been killed there.
    @Test func aKilledRunLeavesTheServedTableAndTheNextRunRepairs() throws {
        let reference = try preparedWorkshop()
        let earlier = AsOf(seconds: noon.seconds - 3_600)!
        try reference.run(spec(columns), asOf: earlier)
        try reference.run(spec(columns))
        var step = 0
        while true {
            let workshop = try preparedWorkshop()
            try workshop.run(spec(columns), asOf: earlier)
            let before = workshop.latest
            let killed = Files.killed(after: step, workshop.root)
            let isKilled = (try? workshop.run(spec(columns), files: killed, chance: "killed")) == nil
            let served = try #require(workshop.latest)
            let table = try #require(AsOf(text: served.asOf))
            let manifest = try #require(workshop.read("features/demo/\(served.manifest)"))
            #expect(served.sha256 == sha256Hex(Array(manifest.utf8)), "step \(step)")
            #expect(try !workshop.rows(table).isEmpty)
            if isKilled, served.asOf != noon.text { #expect(served == before) }
            try workshop.run(spec(columns), attempt: 1)
            #expect(workshop.everything == reference.everything, "step \(step)")
            guard isKilled else { break }
            step += 1
        }
        #expect(step > 15)
    }

    @Test func aFailedWriteLeavesNothingBehindAndSaysWhereItFailed() throws {
        let workshop = try preparedWorkshop()
        let files = Files(root: workshop.root) { change in
            if case .write(let path, _) = change { throw RunFailure("no space left for \(path)") }
        }
        let failure = try #require(throws: RunFailure.self) { try workshop.run(spec(columns), files: files) }
        #expect(failure.description.contains("no space left for features/demo/20261124T120000Z/"))
        #expect(workshop.temporaryFiles.isEmpty)
        #expect(workshop.latest == nil)
    }

    @Test func aFolderThatCannotBeMadeIsNamedInWords() throws {
        let workshop = try preparedWorkshop()
        try workshop.write("features", "a file")
        let failure = try #require(throws: RunFailure.self) { try workshop.run(spec(columns)) }
        #expect(failure.description.hasPrefix("cannot make the folder \(workshop.root)/features"))
        #expect(failure.description.hasSuffix("directory."), "\(failure)")
    }

    @Test(arguments: [0, 1, 2, 3, 4])
    func aStoppedRunLeavesNothingBehind(_ checks: Int) throws {
        let workshop = try preparedWorkshop()
        let made = Atomic(0)
        #expect(throws: Stopped.self) {
            try workshop.run(
                spec(columns),
                checkStop: { if made.add(1, ordering: .relaxed).oldValue >= checks { throw Stopped() } })
        }
        #expect(workshop.temporaryFiles.isEmpty)
        #expect(workshop.latest == nil)
    }

    @Test func noFilesIsAFailureThatSaysWhereItLooked() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.jsonl", "{}")
        for source in ["events/", "elsewhere", "events/b.csv"] {
            let failure = try #require(throws: RunFailure.self) { try workshop.run(spec(columns, source: source)) }
            #expect(failure.description.contains(workshop.root) && failure.description.contains("*.csv"))
        }
    }

    @Test func aSourceCanBeOneFile() throws {
        let workshop = try preparedWorkshop()
        try workshop.run(spec(columns, source: "events/a.csv"))
        #expect(try workshop.manifest().sources.map(\.file) == ["events/a.csv"])
    }

    @Test func mostlyOldEventsCauseAWarning() throws {
        let workshop = try Workshop()
        let table = spec([column("n", .count, window: 3_600)])
        for (old, isWarned) in [(1, false), (2, true)] {
            let rows = "a,2026-11-24T11:30:00Z\n" + String(repeating: "a,2026-11-01\n", count: old)
            try workshop.write("events/a.csv", "user,ts\n" + rows)
            let warnings = try workshop.run(table).warnings
            #expect(warnings.contains { $0.contains("2 of 3 events lie before") } == isWarned, "\(warnings)")
            #expect(warnings.isEmpty != isWarned)
        }
    }
}
