import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// What a secret that is written no more, or that its server masks, changes and shows.
@Suite struct SecretChangeTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    private func user(_ body: JSONValue = [:], at place: JSONPointer? = at("password")) -> Resource {
        var user = thing("app", kind: "tolerant", body)
        user.sensitive = place.map { [Sensitive(at: $0, source: .environment("PASSWORD"))] } ?? []
        return user
    }

    private func process() -> FakeProcess { FakeProcess(cloud, disk, environment: ["PASSWORD": "hush-hush-hush"]) }

    private func applied(_ user: Resource, shown: JSONValue, at place: JSONPointer) async throws {
        try #require(try await process().apply(plan([user]))?.isSuccess == true)
        cloud.change { $0.objects["things/app"] = $0.objects["things/app"]?.setting(shown, at: place) }
    }

    /// The letters that a server leaves of a value say nothing about it.
    @Test func aValueThatIsMaskedInPartIsNoChange() async throws {
        try await applied(user(), shown: "hush-****", at: at("password"))
        #expect(try await process().decision(plan([user()])).0.changes.isEmpty)
        // Where nobody knows what was sent, it is sent.
        let other = FakeProcess(cloud, FakeDisk(), environment: ["PASSWORD": "hush-hush-hush"])
        #expect(try await other.decision(plan([user()])).0.changes.count == 1)
    }

    /// A field that goes with the secret in it is told once with where the secret came from.
    @Test func aSecretInWhatIsTakenAwayIsToldOnce() async throws {
        let place = at("login", "password")
        let before = user(["login": ["user": "a"]], at: place)
        try await applied(before, shown: "hush-hush-hush", at: place)
        let changes = try await process().decision(plan([user(at: nil)])).0.changes
        let fields = changes.flatMap(\.fields).filter { $0.pointer == place }
        #expect(fields.count == 1, "\(changes)")
        #expect(fields.first?.old == .sensitive(.environment("PASSWORD")))
    }

    /// A server that shows an empty text has not kept the value.
    @Test func anEmptyPlaceOfADroppedSecretDoesNotStay() async throws {
        try await applied(user(["size": 1]), shown: "", at: at("password"))
        let process = process()
        #expect(try await process.apply(plan([user(["size": 2], at: nil)]))?.isSuccess == true)
        #expect(process.writes == ["PATCH things/app"])
        #expect(!process.events.contains { $0.hasPrefix("stays") }, "\(process.events)")
        // Any other value that stays is told.
        try await applied(user(["size": 3]), shown: "hush-****", at: at("password"))
        let next = self.process()
        #expect(try await next.apply(plan([user(["size": 4], at: nil)]))?.isSuccess == true)
        #expect(next.events.contains { $0.hasPrefix("stays") }, "\(next.events)")
    }
}
