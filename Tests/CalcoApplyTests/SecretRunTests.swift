import Diagnostics
import Testing

@testable import calco_apply

/// What `calco-apply secret` does before it calls anybody.
@Suite struct SecretRunTests {
    @Test func aTerminalIsNotReadWithoutAWord() async throws {
        let bench = try await Bench()
        let run = try bench.secretRun(by: FakeConsole(isTerminal: true, answer: .yes, input: Array("x".utf8)))
        let stop = await #expect(throws: Stop.self) { try await run.set("filled", isVerbatim: false) }
        #expect(stop?.message.text.hasPrefix("the value comes from standard input, which is a terminal") == true)
        #expect(stop?.message.text.contains("read -rs VALUE; printf %s \"$VALUE\" | calco-apply secret set") == true)
    }

    @Test func whatTheStackOnlyReadsIsNotFilled() async throws {
        let bench = try await Bench()
        let run = try bench.secretRun(by: FakeConsole(isTerminal: false, input: Array("x".utf8)))
        let stop = await #expect(throws: Stop.self) { try await run.set("read", isVerbatim: false) }
        #expect(stop?.message.text.hasPrefix("'read' is somebody else's: this stack only reads it") == true)
    }

    @Test func credentialsAreNeededOutsideTheLocalCloud() async throws {
        let bench = try await Bench()
        let run = try bench.secretRun(local: false, by: FakeConsole(isTerminal: false, input: Array("x".utf8)))
        let stop = await #expect(throws: Stop.self) { try await run.set("filled", isVerbatim: false) }
        #expect(stop?.message.text.contains("GOOGLE_OAUTH_ACCESS_TOKEN") == true)
    }
}
