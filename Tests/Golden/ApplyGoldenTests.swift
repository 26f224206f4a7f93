import Text
import Applier
import Diagnostics
import HTTP
import Review
import Testing

/// plan.json -> calls.http, and where the case changes: changes.txt, failures.txt, calls.after.http,
/// state.after.json.
@Suite("Golden: apply")
struct ApplyGoldenTests {
    @Test(arguments: Case.plans)
    func applies(_ example: Case) async throws {
        let plan = try example.plan()
        let world = try await example.world(plan)
        let transcript = Transcript(of: world.send, hiding: world.secrets)
        let applied = try await world.apply(plan, through: transcript.send)
        applied.expectSuccess()
        Golden(folder: example.folder).expect(transcript.text(writesOnly: true), in: "calls.http")
    }

    @Test(arguments: Case.changing)
    func appliesAgain(_ example: Case) async throws {
        let plan = try example.plan()
        let world = try await example.world(plan)
        _ = try await world.apply(plan)
        let before = try world.state.snapshot.map { try JSONValue(parsing: $0) } ?? [:]
        let next = try example.plan(example.filesAfter)
        let transcript = Transcript(of: try example.answering(world.send), hiding: world.secrets)
        let applied = try await world.apply(next, through: transcript.send)
        if example.isRefused {
            #expect(!applied.isSuccess, "a case 'refused-' is about a change that fails")
        } else {
            applied.expectSuccess()
        }
        let golden = Golden(folder: example.folder)
        golden.expect(applied.outcome == nil ? nil : renderChanges(applied.decision.changes).text, in: "changes.txt")
        golden.expect(example.isRefused ? applied.failureText : nil, in: "failures.txt")
        golden.expect(transcript.text(writesOnly: true), in: "calls.after.http")
        let state = try world.state.snapshot.map { shortState(try JSONValue(parsing: $0), before: before) }
        golden.expect(state?.goldenText, in: "state.after.json")
    }
}

extension World {
    /// The values that this world's random bytes become, so that no golden holds something that looks like a key.
    var secrets: Set<String> { Set((1...8).map { generated($0) } + [environmentValue]) }

    private func generated(_ seed: UInt8) -> String {
        base64URL((0..<32).map { UInt8(truncatingIfNeeded: $0 &* 7) &+ seed })
    }
}
