import FeatureTable
import Foundation
import Testing

@testable import Feature

@Suite("A run, whatever happens to it")
struct RunTests {
    private static let day = 86_400
    private let columns = [column("n", .count), column("sum", .sum, of: "x")]

    private func prepared() throws -> Workshop {
        let workshop = try Workshop()
        try workshop.write("events/a", randomEvents(500, users: 40, seed: 21), .csv)
        try workshop.write("events/b.csv", "user,ts,kind,x\nu1,2026-11-24,a,many\n")
        return workshop
    }

    @Test func theSameEventsGiveTheSameBytes() throws {
        let (one, other) = (try prepared(), try prepared())
        try one.run(spec(everyColumn))
        try other.run(spec(everyColumn), sortBytes: 1_000, lanes: 1)
        #expect(one.everything == other.everything)
        try one.run(spec(everyColumn), sortBytes: 70_000, lanes: 3)
        #expect(one.everything == other.everything)
        #expect(one.temporaryFiles.isEmpty)
    }

    @Test func theServiceFindsWhatItReads() throws {
        let workshop = try prepared()
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

    /// Every change to the disk fails once, and with it all that come after, as if the process had been killed there.
    @Test func aKilledRunLeavesTheServedTableAndTheNextRunRepairs() throws {
        let reference = try prepared()
        let earlier = AsOf(seconds: noon.seconds - 3_600)!
        try reference.run(spec(columns), asOf: earlier)
        try reference.run(spec(columns))
        var step = 0
        while true {
            let workshop = try prepared()
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
            try workshop.run(spec(columns))
            #expect(workshop.everything == reference.everything, "step \(step)")
            guard isKilled else { break }
            step += 1
        }
        #expect(step > 15)
    }

    @Test func whatAKilledAttemptLeftIsRemovedByTheNextOne() throws {
        let workshop = try prepared()
        let folder = TablePaths(feature: "demo").folder(of: noon)
        let own = [".part-00000-of-00002.jsonl.demo-x1-0-of-2.old.tmp", ".latest.json.demo-x1-0-of-2.old.tmp"]
        let others = [
            ".part-00001-of-00002.jsonl.demo-x1-1-of-2.x.tmp", ".part-00000-of-00002.jsonl.demo-x2-0-of-2.x.tmp",
            ".somebodys", "mine.tmp",
        ]
        for name in own + others { try workshop.write("\(folder)/\(name)", "half") }
        func left() -> Set<String> {
            Set((own + others).filter { workshop.read("\(folder)/\($0)") != nil })
        }
        let shard = Shard(index: 0, count: 2)
        try workshop.run(spec(columns), shard: shard, execution: "demo-x1")
        #expect(left() == Set(others))
        let tomorrow = Int(Date().timeIntervalSince1970) + 86_500
        try workshop.run(spec(columns), shard: shard, execution: "demo-x1", now: tomorrow)
        #expect(left() == [".somebodys", "mine.tmp"])
    }

    @Test func aFailedWriteTidiesUpAndSaysWhere() throws {
        let workshop = try prepared()
        var files = Files.disk(workshop.root)
        let create = files.create
        files.create = { path in
            let file = try create(path)
            return OutputFile(
                write: { _ in throw RunFailure("no space left for \(path)") }, close: file.close, abandon: file.abandon)
        }
        let failure = try #require(throws: RunFailure.self) { try workshop.run(spec(columns), files: files) }
        #expect(failure.description.contains("no space left for features/demo/20261124T120000Z/"))
        #expect(workshop.temporaryFiles.isEmpty)
        #expect(workshop.latest == nil)
    }

    @Test func aFolderThatCannotBeMadeIsNamedInWords() throws {
        let workshop = try prepared()
        try workshop.write("features", "a file")
        let failure = try #require(throws: RunFailure.self) { try workshop.run(spec(columns)) }
        #expect(failure.description.hasPrefix("cannot make the folder \(workshop.root)/features"))
        #expect(failure.description.hasSuffix("directory."), "\(failure)")
    }

    @Test(arguments: [0, 1, 2, 3, 4])
    func aStoppedRunLeavesNothingBehind(_ checks: Int) throws {
        let workshop = try prepared()
        var left = checks
        #expect(throws: Stopped.self) {
            try workshop.run(
                spec(columns),
                checkStop: {
                    left -= 1
                    if left < 0 { throw Stopped() }
                })
        }
        #expect(workshop.temporaryFiles.isEmpty)
        #expect(workshop.latest == nil)
    }

    @Test func latestNeverGoesBack() throws {
        let workshop = try prepared()
        try workshop.run(spec(columns))
        let before = workshop.latest
        let earlier = AsOf(seconds: noon.seconds - Self.day)!
        let said = try workshop.run(spec(columns), asOf: earlier)
        #expect(said.contains { if case .kept(_, noon.text, _) = $0 { true } else { false } })
        #expect(workshop.latest == before)
        #expect(try workshop.manifest(earlier).asOf == earlier.text)
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + 1)!)
        #expect(workshop.latest?.asOf == "2026-11-24T12:00:01Z")
    }

    /// Another run's newer table is complete, and served, just before this run moves its own `latest.json` in place.
    @Test func ofTwoRunsAtOnceTheNewerTableIsServedInTheEnd() throws {
        let workshop = try prepared()
        let (earlier, later) = (AsOf(seconds: noon.seconds - 60)!, AsOf(seconds: noon.seconds + 60)!)
        try workshop.run(spec(columns), asOf: earlier)
        var files = Files.disk(workshop.root)
        let rename = files.rename
        let once = Once()
        let table = spec(columns)
        files.rename = { from, to in
            if to.hasSuffix("latest.json"), once.isFirst() {
                try workshop.run(table, asOf: later)
                #expect(workshop.latest?.asOf == later.text)
            }
            try rename(from, to)
        }
        let said = try workshop.run(spec(columns), files: files)
        let latest = try #require(workshop.latest)
        #expect(latest.asOf == later.text)
        let manifest = try #require(workshop.read("features/demo/\(latest.manifest)"))
        #expect(latest.sha256 == sha256Hex(Array(manifest.utf8)))
        #expect(said.contains { if case .kept(_, later.text, _) = $0 { true } else { false } })
        #expect(try !workshop.rows().isEmpty)
    }

    @Test func aNewerTableThatWasNeverServedIsServedByTheNextRun() throws {
        let workshop = try prepared()
        try workshop.run(spec(columns))
        try workshop.write("features/demo/latest.json", "")
        // A damaged manifest is no table.
        try workshop.write("features/demo/20991124T120000Z/manifest.json", "{}")
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds - 60)!)
        #expect(workshop.latest?.asOf == noon.text)
    }

    @Test func aBrokenLatestIsRepairedWithAWord() throws {
        let workshop = try prepared()
        try workshop.write("features/demo/latest.json", "{")
        let said = try workshop.run(spec(columns))
        #expect(said.contains { if case .warning(let text) = $0 { text.contains("latest.json") } else { false } })
        #expect(workshop.latest?.asOf == noon.text)
    }

    @Test func oldTablesGoButNotTheServedOneNorTheOneBefore() throws {
        let workshop = try prepared()
        let instants = (0..<5).map { AsOf(seconds: noon.seconds + $0 * Self.day)! }
        for (number, asOf) in instants.enumerated() {
            try workshop.run(spec(columns), asOf: asOf, keep: 2)
            let folders = Set(
                workshop.everything.keys.compactMap {
                    $0.hasPrefix("features/demo/2") ? $0.split(separator: "/")[2] : nil
                })
            #expect(folders.sorted() == instants[max(0, number - 1)...number].map { Substring($0.folder) })
        }
        // A backfill moves nothing, and so removes nothing.
        try workshop.run(spec(columns), asOf: instants[0], keep: 2)
        #expect(try !workshop.rows(instants[0]).isEmpty)
    }

    @Test func aBackfillStaysAsLongAsTheRunsThatFollowLeaveIt() throws {
        let workshop = try prepared()
        let instants = (0..<8).map { AsOf(seconds: noon.seconds + $0 * Self.day)! }
        let backfill = AsOf(seconds: noon.seconds - 90 * Self.day)!
        /// Computes a table, `hour` hours after the first one.
        func run(_ asOf: AsOf, _ hour: Int, keep: Int) throws {
            try workshop.run(spec(columns), asOf: asOf, keep: keep)
            let manifest = workshop.root + "/" + TablePaths(feature: "demo").manifest(of: asOf)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: Double(hour * 3_600 - 100 * Self.day))],
                ofItemAtPath: manifest)
        }
        for hour in 0..<4 { try run(instants[hour], hour, keep: 4) }
        try run(backfill, 4, keep: 4)
        for hour in 5..<7 {
            try run(instants[hour - 1], hour, keep: 4)
            #expect(try workshop.manifest(backfill).asOf == backfill.text)
        }
        try run(instants[6], 7, keep: 4)
        #expect(try workshop.manifest(backfill).asOf == backfill.text)
        try run(instants[7], 8, keep: 4)
        #expect(workshop.read(TablePaths(feature: "demo").manifest(of: backfill)) == nil)
        // Two are the served one and the one before it, not a backfill.
        try run(backfill, 9, keep: 2)
        try workshop.run(spec(columns), asOf: AsOf(seconds: instants[7].seconds + 1)!, keep: 2)
        #expect(try !workshop.rows(instants[7]).isEmpty)
        #expect(workshop.read(TablePaths(feature: "demo").manifest(of: backfill)) == nil)
    }

    @Test func anUnfinishedTableIsLeftAloneForADay() throws {
        let workshop = try prepared()
        let old = TablePaths(feature: "demo").folder(of: AsOf(seconds: noon.seconds - 9 * Self.day)!)
        try workshop.write("\(old)/part-00000-of-00002.json", "{}")
        let now = Int(Date().timeIntervalSince1970)
        for day in 0..<2 {
            try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + day)!, keep: 2, now: now)
        }
        #expect(workshop.read("\(old)/part-00000-of-00002.json") != nil)
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + 3)!, keep: 2, now: now + 2 * Self.day)
        #expect(workshop.read("\(old)/part-00000-of-00002.json") == nil)
    }

    @Test func tooManyBadRowsFailTheRun() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts,x\na,2026-11-24,1\na,never,1\n")
        try workshop.run(spec(columns), maximumBadShare: 0.5)
        let before = workshop.latest
        let failure = try #require(throws: RunFailure.self) {
            try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + 60)!, maximumBadShare: 0.49)
        }
        #expect(failure.description.contains("1 of 2 rows"))
        #expect(workshop.latest == before)
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
        let workshop = try prepared()
        try workshop.run(spec(columns, source: "events/a.csv"))
        #expect(try workshop.manifest().sources.map(\.file) == ["events/a.csv"])
    }

    @Test(arguments: ["", "user,ts,x\n", "user,ts,x\na,2027-01-01,1\n"])
    func anEmptySourceDoesNotTakeAGoodTableAway(_ text: String) throws {
        let workshop = try prepared()
        try workshop.run(spec(columns))
        let before = workshop.latest
        try workshop.write("events/a.csv", text)
        try workshop.write("events/b.csv", text)
        for asOf in [noon, AsOf(seconds: noon.seconds + 60)!] {
            let failure = try #require(throws: RunFailure.self) { try workshop.run(spec(columns), asOf: asOf) }
            #expect(failure.description.contains("would be empty") && failure.description.contains("--allow-empty"))
            #expect(workshop.latest == before)
            #expect(try !workshop.rows().isEmpty)
        }
        // What does not become the latest takes nothing away.
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds - 60)!)
        let later = AsOf(seconds: noon.seconds + 60)!
        try workshop.run(spec(columns), asOf: later, allowsEmpty: true)
        #expect(workshop.latest?.asOf == later.text)
        // From one empty table to the next nothing has to be allowed.
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + 90)!)
    }

    @Test func mostlyOldEventsAreWorthAWarning() throws {
        let workshop = try Workshop()
        let table = spec([column("n", .count, window: 3_600)])
        for (old, isWarned) in [(1, false), (2, true)] {
            let rows = "a,2026-11-24T11:30:00Z\n" + String(repeating: "a,2026-11-01\n", count: old)
            try workshop.write("events/a.csv", "user,ts\n" + rows)
            let warnings = try workshop.run(table).compactMap { if case .warning(let text) = $0 { text } else { nil } }
            #expect(warnings.contains { $0.contains("2 of 3 events lie before") } == isWarned, "\(warnings)")
            #expect(warnings.isEmpty != isWarned)
        }
    }

    @Test func filesWithoutAUsableEventGiveAnEmptyTableAndAWarning() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts,x\na,2027-01-01,1\n")
        let said = try workshop.run(spec(columns))
        #expect(said.contains { if case .warning(let text) = $0 { text.contains("empty") } else { false } })
        #expect(try workshop.rows().isEmpty)
        #expect(workshop.latest?.asOf == noon.text)
    }
}

extension Files {
    /// The disk until `count` changes were made to it; then nothing works any more.
    static func killed(after count: Int, _ root: String) -> Files {
        let disk = Files.disk(root)
        let left = Countdown(count)
        return Files(
            list: {
                try left.check(); return try disk.list($0)
            },
            target: {
                try left.check(); return try disk.target($0)
            },
            contents: {
                try left.check(); return try disk.contents($0)
            },
            open: {
                try left.check(); return try disk.open($0)
            },
            create: { path in
                try left.change()
                let file = try disk.create(path)
                return OutputFile(
                    write: { bytes in
                        do { try left.change() } catch {
                            // Half of it got through.
                            try file.write(UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
                            throw error
                        }
                        try file.write(bytes)
                    },
                    close: {
                        try left.change(); try file.close()
                    }, abandon: file.abandon)
            },
            rename: {
                try left.change(); try disk.rename($0, $1)
            },
            renameNew: {
                try left.change(); try disk.renameNew($0, $1)
            },
            remove: {
                try left.change(); try disk.remove($0)
            },
            makeFolder: {
                try left.change(); try disk.makeFolder($0)
            })
    }
}

/// True the first time.
private final class Once: @unchecked Sendable {
    private var isDone = false

    func isFirst() -> Bool {
        defer { isDone = true }
        return !isDone
    }
}

private final class Countdown: @unchecked Sendable {
    private var left: Int

    init(_ left: Int) { self.left = left }

    func check() throws { if left < 0 { throw RunFailure("killed") } }

    func change() throws {
        left -= 1
        try check()
    }
}
