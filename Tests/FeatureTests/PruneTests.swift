import FeatureTable
import Foundation
import Testing

@testable import Feature

@Suite("What is removed, and when")
struct PruneTests {
    private static let day = 86_400
    private let columns = [column("n", .count), column("sum", .sum, of: "x")]

    @Test func whatAKilledAttemptLeftIsRemovedByTheNextOne() throws {
        let workshop = try preparedWorkshop()
        let folder = TablePaths(feature: "demo").folder(of: noon)
        let own = [".part-00000-of-00002.jsonl.demo-x1-0-of-2.0.old.tmp", ".latest.json.demo-x1-0-of-2.0.old.tmp"]
        let others = [
            ".part-00001-of-00002.jsonl.demo-x1-1-of-2.0.x.tmp", ".part-00000-of-00002.jsonl.demo-x2-0-of-2.0.x.tmp",
            ".part-00000-of-00002.jsonl.demo-x1-0-of-2.1.other.tmp",
            ".somebodys", "mine.tmp",
        ]
        for name in own + others { try workshop.write("\(folder)/\(name)", "half") }
        func left() -> Set<String> {
            Set((own + others).filter { workshop.read("\(folder)/\($0)") != nil })
        }
        let shard = Shard(index: 0, count: 2)
        try workshop.run(spec(columns), shard: shard, execution: "demo-x1", attempt: 1)
        #expect(left() == Set(others))
        let tomorrow = Int(Date().timeIntervalSince1970) + 86_500
        try workshop.run(spec(columns), shard: shard, execution: "demo-x1", now: tomorrow, attempt: 1)
        #expect(left() == [".somebodys", "mine.tmp"])
    }

    @Test func oldTablesAreRemovedButNeitherTheServedOneNorItsPredecessor() throws {
        let workshop = try preparedWorkshop()
        let instants = (0..<5).map { AsOf(seconds: noon.seconds + $0 * Self.day)! }
        for (number, asOf) in instants.enumerated() {
            try workshop.run(spec(columns), asOf: asOf, keep: 2)
            let folders = Set(
                workshop.everything.keys.compactMap {
                    $0.hasPrefix("features/demo/2") ? $0.split(separator: "/")[2] : nil
                })
            #expect(folders.sorted() == instants[max(0, number - 1)...number].map { Substring($0.folder) })
        }
        // A backfill does not update `latest.json`, and so removes nothing.
        try workshop.run(spec(columns), asOf: instants[0], keep: 2)
        #expect(try !workshop.rows(instants[0]).isEmpty)
    }

    @Test func aBackfillIsKeptAsLongAsAnyOtherTable() throws {
        let workshop = try preparedWorkshop()
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
        // The two that remain are the served one and the one before it, not a backfill.
        try run(backfill, 9, keep: 2)
        try workshop.run(spec(columns), asOf: AsOf(seconds: instants[7].seconds + 1)!, keep: 2)
        #expect(try !workshop.rows(instants[7]).isEmpty)
        #expect(workshop.read(TablePaths(feature: "demo").manifest(of: backfill)) == nil)
    }

    @Test func anUnfinishedTableIsLeftAloneForADay() throws {
        let workshop = try preparedWorkshop()
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
}
