import Applier
import Compiler
import HTTP
import PlanModel
import Testing
import Text

/// What is set in a database of Firestore is never created, only set and set back.
@Suite("What is set in Firestore")
struct FirestoreTests {
    private let example: Case
    private let database = "https://firestore.googleapis.com/v1/projects/acme-test/databases/main"

    init() throws { example = try #require(Case.all.first { $0.name == "project-empty" }) }

    private func plan(_ text: String = "") throws -> Plan {
        let main = "main: {type: firestore.v1/projects.databases, body: {locationId: eur3, type: FIRESTORE_NATIVE}}\n"
        let bytes = Array((main + text).utf8)
        return try example.plan(
            example.files + [
                SourceFile(path: "resources/all.yaml", displayPath: "config/resources/all.yaml", bytes: bytes)
            ])
    }

    private func field(_ body: String, more: String = "") -> String {
        """
        at:
          type: firestore.v1/projects.databases.collectionGroups.fields
          parent: firestore_databases.main/collectionGroups/sessions
          body: \(body)
        \(more.isEmpty ? "" : "  \(more)\n")
        """
    }

    private func schedule(_ body: String) -> String {
        "s: {type: firestore.v1/projects.databases.backupSchedules, parent: firestore_databases.main, body: \(body)}\n"
    }

    private func field(in world: World) async throws -> JSONValue {
        try JSONValue(parsing: await world.send(Request("GET", database + "/collectionGroups/sessions/fields/at")).body)
    }

    private func schedules(in world: World) async throws -> [JSONValue] {
        try JSONValue(parsing: await world.send(Request("GET", database + "/backupSchedules")).body)["backupSchedules"]?
            .array ?? []
    }

    @Test func aFieldIsSetAndSetBack() async throws {
        let plan = try plan(field("{ttlConfig: {}, indexConfig: {}}"))
        let world = World(plan)
        try await world.apply(plan).expectSuccess()
        #expect(try await world.decision(plan).0.changes.isEmpty)
        let set = try await field(in: world)
        #expect(set["ttlConfig"] != nil && set["indexConfig"]?["usesAncestorConfig"] == nil, "\(set)")
        #expect(set["indexConfig"]?["indexes"] == nil, "\(set)")
        let less = try self.plan(field("{ttlConfig: {}}"))
        try await world.apply(less).expectSuccess()
        #expect(try await field(in: world)["indexConfig"]?["usesAncestorConfig"] == true)
        #expect(try await world.decision(less).0.changes.isEmpty)
        let none = try self.plan()
        try await world.apply(none).expectSuccess()
        let back = try await field(in: world)
        #expect(back["ttlConfig"] == nil && back["indexConfig"]?["usesAncestorConfig"] == true, "\(back)")
        #expect(try await world.decision(none).0.changes.isEmpty)
    }

    /// Somebody may have set it back by hand: then it is set again, as an object that was deleted is made again.
    @Test func aFieldThatOthersSetBackIsSetAgain() async throws {
        let plan = try plan(field("{ttlConfig: {}}"))
        let world = World(plan)
        try await world.apply(plan).expectSuccess()
        let back = Request(
            "PATCH", database + "/collectionGroups/sessions/fields/at?updateMask=ttlConfig", json: ["indexConfig": [:]])
        _ = try await world.send(back)
        let (decision, _) = try await world.decision(plan)
        #expect(decision.changes.map(\.action) == [.create], "\(decision.changes)")
        try await world.apply(plan).expectSuccess()
        #expect(try await field(in: world)["ttlConfig"] != nil)
    }

    /// What others have set is theirs until it is taken over.
    @Test func whatIsSetAlreadyIsNotOurs() async throws {
        let plain = try plan()
        let world = World(plain)
        try await world.apply(plain).expectSuccess()
        let theirs = Request(
            "PATCH", database + "/collectionGroups/sessions/fields/at?updateMask=ttlConfig", json: ["ttlConfig": [:]])
        _ = try await world.send(theirs)
        let (decision, _) = try await world.decision(try plan(field("{ttlConfig: {}}")))
        #expect(decision.failures.contains { "\($0)".contains("adopt") }, "\(decision.failures)")
        let taken = try plan(field("{ttlConfig: {}}", more: "adopt: true"))
        try await world.apply(taken).expectSuccess()
        #expect(try await world.decision(taken).0.changes.isEmpty)
    }

    @Test func aScheduleIsFoundAgainByItsRecurrence() async throws {
        let both =
            schedule("{dailyRecurrence: {}, retention: 604800s}")
            + schedule("{weeklyRecurrence: {day: SUNDAY}, retention: 604800s}").replacing("s: {t", with: "w: {t")
        let plan = try plan(both)
        let world = World(plan)
        try await world.apply(plan).expectSuccess()
        #expect(try await world.decision(plan).0.changes.isEmpty)
        let made = try await schedules(in: world)
        let changed = try self.plan(both.replacing("604800s", with: "1209600s"))
        try await world.apply(changed).expectSuccess()
        let after = try await schedules(in: world)
        #expect(after.map { $0["name"] } == made.map { $0["name"] })
        #expect(after.allSatisfy { $0["retention"] == "1209600s" } && after.count == 2, "\(after)")
        // It is found by what it is, whatever the day.
        world.state.lose()
        let another = try self.plan(both.replacing("SUNDAY", with: "MONDAY"))
        let (decision, _) = try await world.decision(another)
        // Each is found as the one that is there already, the database too: none is made a second time.
        #expect(decision.changes.allSatisfy { $0.action != .create } && !decision.failures.isEmpty, "\(decision)")
    }

    /// The recurrence of a schedule is what it is: another one takes its place.
    @Test func anotherRecurrenceReplacesTheSchedule() async throws {
        let plan = try plan(schedule("{dailyRecurrence: {}, retention: 604800s}"))
        let world = World(plan)
        try await world.apply(plan).expectSuccess()
        let weekly = try self.plan(schedule("{weeklyRecurrence: {day: FRIDAY}, retention: 604800s}"))
        try await world.apply(weekly).expectSuccess()
        let all = try await schedules(in: world)
        #expect(all.count == 1 && all.first?["weeklyRecurrence"] == ["day": "FRIDAY"], "\(all)")
        #expect(try await world.decision(weekly).0.changes.isEmpty)
        try await world.apply(try self.plan()).expectSuccess()
        #expect(try await schedules(in: world).isEmpty)
    }
}
