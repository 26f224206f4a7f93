import FeatureTable
import Foundation
import Testing

@testable import Feature

@Suite("The instant of an execution")
struct ChooseAsOfTests {
    private static let midnight = 1_795_478_400
    private let table = spec([column("n", .count)])

    private func choose(
        _ workshop: Workshop, _ execution: String, at now: Int, given: AsOf? = nil, _ files: Files? = nil
    ) throws -> String {
        try chooseAsOf(
            given, table, feature: "demo", execution: execution, now: now,
            chance: "\(UInt64.random(in: 0 ... .max))", files ?? Files(root: workshop.root)
        ).text
    }

    @Test func tasksOnBothSidesOfMidnightAgreeAndMakeATable() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2026-11-22\nb,2026-11-22\nc,2026-11-22\n")
        for (index, now) in [Self.midnight - 1, Self.midnight + 1].enumerated() {
            let chosen = try choose(workshop, "demo-x1", at: now)
            let asOf = try #require(AsOf(text: chosen))
            try workshop.run(table, asOf: asOf, shard: Shard(index: index, count: 2), execution: "demo-x1")
        }
        #expect(workshop.latest?.asOf == "2026-11-23T00:00:00Z")
        #expect(try choose(workshop, "demo-x2", at: Self.midnight + 1) == "2026-11-24T00:00:00Z")
        #expect(workshop.temporaryFiles.isEmpty)
    }

    @Test func anInstantThatIsGivenAndARunWithoutExecutionWriteNothing() throws {
        let workshop = try Workshop()
        #expect(try choose(workshop, "demo-x1", at: noon.seconds, given: noon) == noon.text)
        #expect(try choose(workshop, "", at: Self.midnight + 5) == "2026-11-24T00:00:00Z")
        #expect(workshop.everything.isEmpty)
    }

    @Test func anInstantInTheFutureIsRefused() throws {
        let workshop = try Workshop()
        let failure = try #require(throws: RunFailure.self) {
            try choose(workshop, "", at: noon.seconds - 1, given: noon)
        }
        #expect(failure.description.contains("2026-11-24T12:00:00Z is in the future (it is 2026-11-24T11:59:59Z)"))
    }

    /// Another task writes just before this one does.
    @Test func theSecondTaskTakesWhatTheFirstOneWrote() throws {
        let workshop = try Workshop()
        let root = workshop.root
        let files = Files(root: root) { change in
            guard case .create = change else { return }
            let other = Array(#"{"as_of":"2026-11-23T00:00:00Z"}"#.utf8)
            try Files(root: root).replace("features/demo/runs/demo-x1.json", with: other, temporary: "other.tmp")
        }
        #expect(try choose(workshop, "demo-x1", at: Self.midnight + 1, files) == "2026-11-23T00:00:00Z")
        #expect(workshop.temporaryFiles.isEmpty)
    }

    @Test(arguments: ["", "{}", #"{"as_of":"2026-11-23"}"#, "\u{0}"])
    func aDamagedOneIsAnErrorThatNamesIt(_ text: String) throws {
        let workshop = try Workshop()
        try workshop.write("features/demo/runs/demo-x1.json", text)
        let failure = try #require(throws: RunFailure.self) { try choose(workshop, "demo-x1", at: Self.midnight) }
        #expect(failure.description.contains("features/demo/runs/demo-x1.json is damaged"))
    }

    @Test func oldOnesAreRemovedWithOldTables() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2026-11-22\n")
        _ = try choose(workshop, "demo-x1", at: Self.midnight)
        let now = Int(Date().timeIntervalSince1970)
        try workshop.run(table, now: now + 7 * 86_400)
        #expect(workshop.read("features/demo/runs/demo-x1.json") != nil)
        try workshop.run(table, now: now + 9 * 86_400)
        #expect(workshop.read("features/demo/runs/demo-x1.json") == nil)
    }

    @Test func aTaskOfAnIncompleteSetSaysWhichPartsAreMissing() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", "user,ts\na,2026-11-22\n")
        let said = try workshop.run(table, shard: Shard(index: 1, count: 3))
        #expect(said.contains("\(noon.text) still lacks the parts of 2 of 3 tasks: 0, 2"))
    }
}
