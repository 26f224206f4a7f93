import FeatureTable
import Foundation
import Testing

@testable import Feature

@Suite("Which table is served")
struct LatestTests {
    private static let day = 86_400
    private let columns = [column("n", .count), column("sum", .sum, of: "x")]

    @Test func latestNeverGoesBack() throws {
        let workshop = try preparedWorkshop()
        try workshop.run(spec(columns))
        let before = workshop.latest
        let earlier = AsOf(seconds: noon.seconds - Self.day)!
        let said = try workshop.run(spec(columns), asOf: earlier)
        #expect(said.contains("the latest stays the one of \(noon.text)"))
        #expect(workshop.latest == before)
        #expect(try workshop.manifest(earlier).asOf == earlier.text)
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + 1)!)
        #expect(workshop.latest?.asOf == "2026-11-24T12:00:01Z")
    }

    /// Another run's newer table is complete, and served, just before this run moves its own `latest.json` in place.
    @Test func ofTwoSimultaneousRunsTheNewerTableIsServedInTheEnd() throws {
        let workshop = try preparedWorkshop()
        let (earlier, later) = (AsOf(seconds: noon.seconds - 60)!, AsOf(seconds: noon.seconds + 60)!)
        try workshop.run(spec(columns), asOf: earlier)
        let once = Once()
        let table = spec(columns)
        let files = Files(root: workshop.root) { change in
            if case .rename(let path) = change, path.hasSuffix("latest.json"), once.isFirst() {
                try workshop.run(table, asOf: later)
                #expect(workshop.latest?.asOf == later.text)
            }
        }
        let said = try workshop.run(spec(columns), files: files)
        let latest = try #require(workshop.latest)
        #expect(latest.asOf == later.text)
        let manifest = try #require(workshop.read("features/demo/\(latest.manifest)"))
        #expect(latest.sha256 == sha256Hex(Array(manifest.utf8)))
        #expect(said.contains("the latest stays the one of \(later.text)"))
        #expect(try !workshop.rows().isEmpty)
    }

    @Test func aNewerTableThatWasNeverServedIsServedByTheNextRun() throws {
        let workshop = try preparedWorkshop()
        try workshop.run(spec(columns))
        try workshop.write("features/demo/latest.json", "")
        // A table with a damaged manifest does not count.
        try workshop.write("features/demo/20991124T120000Z/manifest.json", "{}")
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds - 60)!)
        #expect(workshop.latest?.asOf == noon.text)
    }

    @Test func aBrokenLatestIsRepairedWithAWarning() throws {
        let workshop = try preparedWorkshop()
        try workshop.write("features/demo/latest.json", "{")
        let said = try workshop.run(spec(columns))
        #expect(said.warnings.contains("features/demo/latest.json cannot be read; it is replaced"))
        #expect(workshop.latest?.asOf == noon.text)
    }

    @Test(arguments: ["", "user,ts,x\n", "user,ts,x\na,2027-01-01,1\n"])
    func anEmptySourceDoesNotReplaceAGoodTable(_ text: String) throws {
        let workshop = try preparedWorkshop()
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
        // A run whose table does not become the latest removes nothing.
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds - 60)!)
        let later = AsOf(seconds: noon.seconds + 60)!
        try workshop.run(spec(columns), asOf: later, allowsEmpty: true)
        #expect(workshop.latest?.asOf == later.text)
        // Replacing an empty table with an empty one needs no permission.
        try workshop.run(spec(columns), asOf: AsOf(seconds: noon.seconds + 90)!)
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

    @Test func filesWithoutAUsableEventGiveAnEmptyTableAndAWarning() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts,x\na,2027-01-01,1\n")
        let said = try workshop.run(spec(columns))
        #expect(said.warnings.contains { $0.contains("the table is empty") })
        #expect(try workshop.rows().isEmpty)
        #expect(workshop.latest?.asOf == noon.text)
    }
}
