import Applier
import Auth
import Compiler
import Emulator
import HTTP
import PlanModel
import Proof
import Testing

/// The laws of the architecture, over every case.
@Suite("Laws")
struct LawTests {
    @Test("the same files give the same bytes, in any order", arguments: Case.plans + Case.examples)
    func compilesTheSame(_ example: Case) throws {
        let plan = try example.plan()
        let bytes = plan.bytes
        #expect(try Plan(parsing: bytes) == plan)
        var streamed: [UInt8] = []
        writePlan(try #require(example.read(example.files.reversed()).config)) { streamed += $0 }
        #expect(streamed == bytes)
    }

    /// What calco-apply asks of every plan before it sends anything.
    @Test("a plan calls Google and its own GitLab, nothing else", arguments: Case.plans + Case.examples)
    func callsOnlyWhatItMay(_ example: Case) throws {
        let site = example.read(example.files).config?.project.gitlab.flatMap { GitLabSite($0.url) }
        let doors = Doors(gitlab: site ?? .com)
        for resource in try example.plan().resources {
            for url in calledURLs(in: resource.json) { #expect(doors.allows(url), "\(resource.address): \(url)") }
        }
    }

    @Test("a second apply sends no write and finds no difference", arguments: Case.plans + Case.examples)
    func appliesOnce(_ example: Case) async throws {
        let first = try await FirstApply.of(example)
        first.applied.expectSuccess()
        try await expectQuiet(first.newWorld(), first.plan)
    }

    @Test("losing the state loses nothing", arguments: Case.plans)
    func findsEverythingAgain(_ example: Case) async throws {
        let first = try await FirstApply.of(example)
        let (plan, world) = (first.plan, first.newWorld())
        world.state.lose()
        try await expectQuiet(world, plan, isStateLost: true)
        let before = world.state.snapshot
        try await expectQuiet(world, plan)
        #expect(before != nil)
    }

    @Test("what was made goes, what holds data stays", arguments: Case.plans)
    func deletesEverything(_ example: Case) async throws {
        let first = try await FirstApply.of(example)
        let (plan, world) = (first.plan, first.newWorld())
        try await world.empty(of: plan)
        world.state.lose()
        try await world.expectEmptied(of: plan)
    }

    @Test("nothing of what was before shows in what is", arguments: Case.changing.filter { !$0.isRefused })
    func leavesNoTrace(_ example: Case) async throws {
        let after = try example.plan(example.filesAfter)
        let first = try await FirstApply.of(example)
        let changed = first.newWorld()
        try await changed.apply(after).expectSuccess()
        let fresh = try await example.world(after)
        try await fresh.apply(after).expectSuccess()
        let strays = try Picture(changed.cloud.store, generated: changed.secrets)
            .strays(
                from: Picture(fresh.cloud.store, generated: fresh.secrets),
                state: Files(snapshot: changed.state.snapshot))
        #expect(strays.isEmpty, "\(strays.joined(separator: "\n"))")
    }

    @Test("no plan, state or transcript holds the generated key", arguments: Case.plans + Case.examples)
    func keepsSecrets(_ example: Case) async throws {
        let first = try await FirstApply.of(example)
        let (plan, world) = (first.plan, first.newWorld())
        let texts = [
            "plan": String(decoding: plan.bytes, as: UTF8.self),
            "state": String(decoding: try #require(world.state.snapshot), as: UTF8.self),
            "transcript": first.transcript.text(),
        ]
        // Neither verbatim nor in any of its encodings.
        let hide = Redaction(world.secrets)
        for (name, text) in texts { #expect(hide(text) == text, "the \(name) holds a secret") }
    }

    private func expectQuiet(_ world: World, _ plan: Plan, isStateLost: Bool = false) async throws {
        let transcript = Transcript(of: world.send)
        let applied = try await world.apply(plan, through: transcript.send)
        applied.expectSuccess()
        // Without a state nobody knows whether a value that cannot be read is still the one that was sent.
        let unknown = isStateLost ? applied.decision.changes.filter { $0.action == .update && $0.isOnlySensitive } : []
        #expect(applied.decision.changes.count == unknown.count, "\(applied.decision.changes)")
        if unknown.isEmpty { #expect(transcript.text(writesOnly: true) == "") }
    }
}

extension Change {
    fileprivate var isOnlySensitive: Bool {
        fields.allSatisfy { if case .sensitive? = $0.new { true } else { false } }
    }
}

extension Step {
    /// Disabled rather than deleted: a secret version, whose data Secret Manager keeps.
    var isLetGo: Bool { change.fields.contains { field in resource.switches.contains { $0.at == field.pointer } } }
}
