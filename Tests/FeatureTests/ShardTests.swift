import FeatureTable
import Synchronization
import Testing

@testable import Feature

@Suite("Many tasks make the table of one")
struct ShardTests {
    private func prepared() throws -> Workshop {
        let workshop = try Workshop()
        let events = randomEvents(2_000, users: 120, seed: 12)
        try workshop.write("events/2/b", Array(events[..<1_000]), .csv)
        try workshop.write("events/a", Array(events[1_000...]), .csv)
        try workshop.write(
            "events/bad.csv",
            "user,ts,kind,x\n" + (0..<90).map { "u\($0 % 9),\($0 % 2 == 0 ? "never" : ""),,\n,2026-11-24,,\n" }.joined()
        )
        return workshop
    }

    @Test(arguments: [1, 3, 7])
    func theRowsAreTheSame(_ count: Int) throws {
        let one = try prepared()
        try one.run(spec(everyColumn))
        let many = try prepared()
        // The last task to finish completes the set, whichever it is.
        for index in (0..<count).reversed() {
            #expect(many.latest == nil)
            try many.run(spec(everyColumn), shard: Shard(index: index, count: count), sortBytes: 3_000)
        }
        #expect(try many.rows().sorted() == one.rows().sorted())
        #expect(try one.rows() == one.rows().sorted())
        let (whole, sum) = (try one.manifest(), try many.manifest())
        #expect((sum.rows, sum.events, sum.badRows) == (whole.rows, whole.events, whole.badRows))
        #expect(sum.sources == whole.sources && sum.columns == whole.columns)
        #expect(sum.sources.map(\.file) == ["events/2/b.csv", "events/a.csv", "events/bad.csv"])
        #expect(sum.badRows == 180)
        func places(_ workshop: Workshop) -> [String] {
            workshop.badRows.map { "\($0["file"] ?? ""):\($0["line"] ?? "")" }.sorted()
        }
        #expect(many.badRows.count == 180 && places(one) == places(many))
    }

    @Test func everyRowIsAnEventOrLateOrBad() throws {
        let workshop = try prepared()
        var total = RowCounts()
        for index in 0..<3 {
            let said = try workshop.run(spec(everyColumn), shard: Shard(index: index, count: 3))
            let done = try #require(said.last)
            #expect(done.message.hasPrefix("done: "))
            total.read = try #require(done.number("rows_read"))
            total.events += try #require(done.number("events"))
            total.late += try #require(done.number("late_events"))
            total.bad += try #require(done.number("bad_rows"))
        }
        #expect(total.read == 2_180)
        #expect(total.events + total.late + total.bad == total.read)
    }

    @Test func partsOfAnotherNumberOfTasksAreIgnored() throws {
        let workshop = try prepared()
        for index in 0..<2 { try workshop.run(spec(everyColumn), shard: Shard(index: index, count: 3)) }
        #expect(workshop.latest == nil)
        for index in 0..<2 { try workshop.run(spec(everyColumn), shard: Shard(index: index, count: 2)) }
        #expect(try workshop.manifest().parts.count == 2)
        #expect(try workshop.rows().count == workshop.table().count)
    }

    @Test func anEarlierRunsReportsAreNotMixedWithNewSources() throws {
        let workshop = try prepared()
        for index in 0..<2 {
            try workshop.run(spec(everyColumn), shard: Shard(index: index, count: 2), execution: "one")
        }
        let before = try workshop.rows()
        try workshop.write(
            "events/c.csv", "user,ts,kind,x\nnew,2026-11-24,a,1\nnewer,2026-11-24,a,1\nnewest,2026-11-24,a,1\n")
        try workshop.run(spec(everyColumn), shard: Shard(index: 0, count: 2), execution: "two")
        // Half of the new run is done: the old table is still complete, including its digests.
        #expect(try workshop.rows() == before)
        try workshop.run(spec(everyColumn), shard: Shard(index: 1, count: 2), execution: "two")
        #expect(try workshop.rows().count == before.count + 3)
    }

    @Test func whatAnEarlierRunLeftIsNotCountedAndIsRemoved() throws {
        let workshop = try Workshop()
        func names() -> [String] {
            workshop.everything.keys.filter { $0.contains("/2026") }.map { String($0.split(separator: "/")[3]) }
                .sorted()
        }
        let table = spec([column("sum", .sum, of: "x")])
        try workshop.write("events/a.csv", "user,ts,x\na,2026-11-23,1\nb,2026-11-23,oops\nc,2026-11-23,3\n")
        try workshop.run(table)
        for index in 0..<2 { try workshop.run(table, shard: Shard(index: index, count: 2)) }
        #expect(try workshop.manifest().badRows == 1 && workshop.badRows.count == 1)
        // The sources are corrected.
        try workshop.write("events/a.csv", "user,ts,x\na,2026-11-23,1\nb,2026-11-23,2\nc,2026-11-23,3\n")
        for index in 0..<2 { try workshop.run(table, shard: Shard(index: index, count: 2)) }
        #expect(try workshop.rows().count == 3 && workshop.badRows.isEmpty)
        let parts = try workshop.manifest().parts.map(\.file)
        #expect(
            names() == (["manifest.json", "part-00000-of-00002.json", "part-00001-of-00002.json"] + parts).sorted())
        try workshop.run(table)
        let one = try workshop.manifest().parts.map(\.file)
        #expect(names() == (["manifest.json", "part-00000-of-00001.json"] + one).sorted())
    }

    /// A second run of the same task and instant does all its work while the first one is about to place its part, with the
    /// same events or with others.
    @Test(arguments: [nil, "u,2026-11-23,7\n"]) func twoSimultaneousRunsOfOneTaskBothSucceed(_ added: String?) throws {
        let workshop = try Workshop()
        let text = "user,ts,x\na,2026-11-23,1\nb,2026-11-23,oops\n"
        try workshop.write("events/a.csv", text)
        let table = spec([column("sum", .sum, of: "x")])
        for execution in ["", "demo-x1"] {
            let once = Once()
            let files = Files(root: workshop.root) { change in
                if case .rename(let path) = change, path.contains("/part-"), once.isFirst() {
                    if let added { try workshop.write("events/a.csv", text + added) }
                    try workshop.run(table, execution: execution, chance: "other")
                }
            }
            try workshop.write("events/a.csv", text)
            try workshop.run(table, execution: execution, files: files)
            #expect(try workshop.rows() == [#"{"entity":"a","features":{"sum":1}}"#])
            #expect(workshop.badRows.count == 1 && workshop.temporaryFiles.isEmpty)
            let latest = try #require(workshop.latest)
            #expect(
                latest.sha256 == sha256Hex(Array(try #require(workshop.read("features/demo/\(latest.manifest)")).utf8)))
        }
    }

    /// A whole run of two tasks at each moment of a run of three, and the other way round: one table in the end, which is
    /// served, and nothing else.
    @Test(arguments: [(3, 2), (2, 3), (1, 2)])
    func twoSimultaneousRunsOfDifferentNumbersLeaveOneTable(_ outer: Int, _ inner: Int) throws {
        let table = spec([column("sum", .sum, of: "x")])
        let expected = (0..<9).map { #"{"entity":"u\#($0)","features":{"sum":\#($0)}}"# }
        func prepared() throws -> Workshop {
            let workshop = try Workshop()
            let rows = (0..<9).map { "u\($0),2026-11-23,\($0)\n" }.joined()
            try workshop.write("events/a.csv", "user,ts,x\n" + rows + "u1,2026-11-23,oops\nu2,2026-11-23,oops\n")
            return workshop
        }
        var moment = 0
        while true {
            let workshop = try prepared()
            let (countdown, wanted) = (Countdown(), moment)
            let files = Files(root: workshop.root) { _ in
                guard countdown.passes(wanted) else { return }
                for index in 0..<inner {
                    try workshop.run(
                        table, shard: Shard(index: index, count: inner), execution: "demo-b", chance: "other")
                }
            }
            for index in 0..<outer {
                try workshop.run(table, shard: Shard(index: index, count: outer), execution: "demo-a", files: files)
            }
            guard countdown.count > moment else { break }
            let manifest = try workshop.manifest()
            #expect(try workshop.rows().sorted() == expected, "at change \(moment)")
            #expect(manifest.badRows == 2)
            let latest = try #require(workshop.latest)
            let text = try #require(workshop.read("features/demo/\(latest.manifest)"))
            #expect(latest.sha256 == sha256Hex(Array(text.utf8)), "at change \(moment)")
            let count = manifest.parts.count
            let names = workshop.everything.keys.filter { $0.contains("/2026") && !$0.hasSuffix("/manifest.json") }
            #expect(
                names.allSatisfy { $0.contains("-of-0000\(count)") && !$0.hasSuffix(".tmp") },
                "at change \(moment): \(names.sorted())")
            moment += 1
        }
        #expect(moment > 10)
    }

    @Test func tasksOfOneRunThatReadDifferentSourcesFail() throws {
        let workshop = try prepared()
        try workshop.run(spec(everyColumn), shard: Shard(index: 0, count: 2), execution: "one")
        try workshop.write("events/c.csv", "user,ts,kind,x\n")
        let failure = try #require(throws: RunFailure.self) {
            try workshop.run(spec(everyColumn), shard: Shard(index: 1, count: 2), execution: "one")
        }
        #expect(failure.description.contains("events/c.csv"))
        #expect(workshop.latest == nil)
    }
}

/// Counts the changes of a run.
private final class Countdown: Sendable {
    private let passed = Mutex(0)

    var count: Int { passed.withLock { $0 } }

    /// True at the change `number`, from 0.
    func passes(_ number: Int) -> Bool {
        passed.withLock { count in
            defer { count += 1 }
            return count == number
        }
    }
}
