import Diagnostics
import Testing

@testable import calco_apply

/// Whole runs against the local cloud: what is printed where, and the exit code.
@Suite struct RunTests {
    private let bench: Bench
    private let pipe = FakeConsole(isTerminal: false)

    init() async throws { bench = try await Bench() }

    @Test func aPipeGetsOneLineAnEvent() async throws {
        #expect(try await bench.run(["reader", "writer"], "--yes", "--detailed-exitcode", by: pipe) == 2)
        #expect(
            pipe.out == """
                  + account.reader
                      + description: "Managed by Calco for acme/test."
                  + account.writer
                      + description: "Managed by Calco for acme/test."
                Plan: 2 to add, 0 to change, 0 to destroy.
                Apply complete. Resources: 2 added, 0 changed, 0 destroyed.

                Outputs:
                  first = reader@acme-test.iam.gserviceaccount.com

                """)
        #expect(
            pipe.error == """
                account.reader: Creating...
                account.reader: created after 0 s
                account.writer: Creating...
                account.writer: created after 0 s

                """)
    }

    @Test func nothingToDoIsOneLine() async throws {
        _ = try await bench.run(["reader"], "--yes", by: FakeConsole(isTerminal: false))
        #expect(try await bench.run(["reader"], "--yes", "--detailed-exitcode", by: pipe) == 0)
        #expect(pipe.out.hasPrefix("No changes.\n") && pipe.error == "")
    }

    @Test func aDryRunShowsWhatAnApplyDoes() async throws {
        _ = try await bench.run(["reader"], "--yes", by: FakeConsole(isTerminal: false))
        #expect(try await bench.run(["writer"], "--dry-run", "--detailed-exitcode", by: pipe) == 2)
        #expect(pipe.out.contains("  + account.writer\n") && pipe.out.contains("  - account.reader\n"))
        #expect(pipe.out.hasSuffix("Plan: 1 to add, 0 to change, 1 to destroy.\n") && pipe.error == "")
        let real = FakeConsole(isTerminal: false)
        #expect(try await bench.run(["writer"], "--yes", by: real) == 0)
        #expect(real.out.hasPrefix(pipe.out))
        #expect(real.out.contains("Apply complete. Resources: 1 added, 0 changed, 1 destroyed.\n"))
        // A slow machine tells what lasts in between.
        let told = real.error.split(separator: "\n").filter { !$0.contains(": still ") }
        #expect(told.suffix(2) == ["account.reader: Deleting...", "account.reader: deleted after 0 s"])
    }

    @Test func aTerminalGetsAListThatGoesAway() async throws {
        let somebody = FakeConsole(isTerminal: true, answer: .yes)
        #expect(try await bench.run(["reader"], by: somebody) == 0)
        let lines = somebody.error.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("Reading the cloud: 0 of 2 (0 s)\r\u{1B}[J") == true)
        #expect(lines.contains { $0.hasPrefix("Do you want to make these changes? Only 'yes' is a yes: ") })
        #expect(somebody.error.contains("0 of 1 done, 1 running"))
        #expect(lines.last?.hasSuffix("\u{1B}[Jaccount.reader: created after 0 s") == true)
        #expect(!somebody.error.contains("Creating..."))
    }

    @Test(arguments: zip([Console.Answer.no, .interrupted], [Int32(1), 130]))
    func whatIsNotAgreedToIsNotDone(answer: Console.Answer, code: Int32) async throws {
        let somebody = FakeConsole(isTerminal: true, answer: answer)
        #expect(try await bench.run(["reader"], by: somebody) == code)
        #expect(somebody.error.hasSuffix("Only 'yes' is a yes: Nothing was changed.\n"))
        #expect(try await bench.run(["reader"], "--dry-run", "--detailed-exitcode", by: pipe) == 2)
    }

    @Test func whereNobodyCanBeAskedTheRunStops() async throws {
        let stop = await #expect(throws: Stop.self) { try await bench.run(["reader"], by: pipe) }
        #expect(stop?.message.text.hasPrefix("standard input is no terminal, so nobody can be asked") == true)
        let deaf = FakeConsole(isTerminal: true, answer: .notAsked)
        let other = await #expect(throws: Stop.self) { try await bench.run(["reader"], by: deaf) }
        #expect(other?.message.text.hasPrefix("standard input is a terminal, and there is none to ask on") == true)
    }

    @Test func afterAnInterruptNothingNewBegins() async throws {
        let hurried = FakeConsole(isTerminal: false, interruptAt: "account.reader: Creating...")
        #expect(try await bench.run(["reader", "writer", "runner"], "--yes", by: hurried) == 1)
        #expect(
            bench.plainly(hurried.error) == """
                account.reader: Creating...
                account.reader: created after 0 s
                not tried: create account.writer: the run was interrupted
                not tried: create account.runner: the run was interrupted
                Apply stopped: 1 of 3 changes made, 0 failed, 2 not tried (state saved in state.json, serial 1): 1 added, 0 changed, 0 destroyed.
                Apply again to go on: what is done is not done twice.

                """)
        #expect(!hurried.out.contains("Apply complete") && !hurried.out.contains("Outputs"))
        #expect(try await bench.run(["reader", "writer", "runner"], "--yes", by: pipe) == 0)
        #expect(pipe.out.contains("Resources: 2 added, 0 changed, 0 destroyed."))
    }

    @Test func anInterruptBeforeTheFirstChangeStops() async throws {
        let hurried = FakeConsole(isTerminal: true, answer: .yes, interruptAt: "Only 'yes' is a yes")
        let stop = await #expect(throws: Stop.self) { try await bench.run(["reader"], by: hurried) }
        #expect(stop?.message.text == "interrupted before the first change")
        let early = FakeConsole(isTerminal: true, answer: .yes, interruptAt: "Reading the cloud")
        await #expect(throws: Stop.self) { try await bench.run(["reader"], by: early) }
        #expect(early.out == "")
    }

    @Test func aFailureNamesTheRequestAndWhatWasSaved() async throws {
        #expect(try await bench.run(["reader", "x"], "--yes", by: pipe) == 1)
        #expect(
            bench.plainly(pipe.error).contains(
                """
                account.x: Creating...
                account.x: create failed
                error: account.x: create failed
                  POST https://iam.googleapis.com/v1/projects/acme-test/serviceAccounts -> 400 INVALID_ARGUMENT
                  The server says: "
                """))
        #expect(
            bench.plainly(pipe.error).hasSuffix(
                """
                Apply stopped: 1 of 2 changes made, 1 failed, 0 not tried (state saved in state.json, serial 1): 1 added, 0 changed, 0 destroyed.
                Apply again once the cause is mended: what is done is not done twice.

                """))
        #expect(!pipe.out.contains("Apply complete"))
    }

    @Test func linesOfJSONTellTheSame() async throws {
        #expect(try await bench.run(["reader", "x"], "--yes", "--json", by: pipe) == 1)
        let types = pipe.out.matches(of: #/"type":"(\w+)"/#).map { String($0.1) }
        #expect(
            types == [
                "planned_change", "planned_change", "planned_changes", "apply_start", "apply_complete", "apply_start",
                "apply_errored", "state_saved", "change_summary", "outputs", "apply_end",
            ])
        #expect(pipe.error == "", "a program reads no prose")
        #expect(pipe.out.contains(#"{"create":1,"delete":0,"type":"change_summary","update":0}"#))
        #expect(bench.plainly(pipe.out).contains(#"{"place":"state.json","serial":1,"type":"state_saved"}"#))
        let end = try #require(pipe.out.split(separator: "\n").last)
        #expect(
            end.replacing(#/"seconds":[0-9.]+/#, with: "S")
                == #"{"create":1,"delete":0,S,"serial":1,"success":false,"type":"apply_end","update":0}"#)
        let next = FakeConsole(isTerminal: false)
        #expect(try await bench.run(["reader", "writer"], "--yes", "--json", by: next) == 0)
        // What was refused left nothing to settle.
        #expect(next.out.contains(#""serial":2,"type":"state_saved""#))
        #expect(next.out.contains(#""serial":2,"success":true,"type":"apply_end""#))
        let declined = FakeConsole(isTerminal: true, answer: .no)
        #expect(try await bench.run(["reader"], "--json", by: declined) == 1)
        #expect(declined.out.contains(#""serial":2,"success":false,"type":"apply_end""#))
    }

    @Test func aPruningIsShownAndCounted() async throws {
        _ = try await bench.run(["reader", "writer", "runner"], "--yes", by: FakeConsole(isTerminal: false))
        try bench.loseState()
        let hurried = FakeConsole(isTerminal: false, interruptAt: "account.reader@acme-test")
        #expect(try await bench.run([], "--yes", "--prune", by: hurried) == 1)
        #expect(hurried.out.contains("Orphans: 3 objects with this stack's labels are in neither plan nor state\n"))
        #expect(hurried.out.hasSuffix("Pruned: 1 of 3 orphans.\n"), "\(hurried.out)")
        #expect(try await bench.run([], "--yes", "--prune", "--detailed-exitcode", by: pipe) == 2)
        #expect(pipe.out.hasSuffix("Pruned: 2 of 2 orphans.\n"))
    }

    @Test func tooManyDeletionsStopBothKindsOfRun() async throws {
        _ = try await bench.run(["reader", "writer"], "--yes", by: FakeConsole(isTerminal: false))
        for option in ["--yes", "--dry-run"] {
            let stop = await #expect(throws: Stop.self) {
                try await bench.run([], option, "--max-deletes", "1", by: FakeConsole(isTerminal: false))
            }
            #expect(stop?.message.text.contains("--max-deletes allows 1; nothing was changed") == true)
        }
    }
}
