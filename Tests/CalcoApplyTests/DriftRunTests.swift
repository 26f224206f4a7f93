import Diagnostics
import PlanModel
import Testing
import Text

@testable import calco_apply

/// Whole runs of `drift` and `outputs` against the local cloud: what is printed where, and the exit code.
@Suite struct DriftRunTests {
    private let bench: Bench
    private let pipe = FakeConsole(isTerminal: false)

    init() async throws { bench = try await Bench() }

    private func apply(_ accounts: String...) async throws {
        try #require(try await bench.run(accounts, "--yes", by: FakeConsole(isTerminal: false)) == 0)
    }

    @Test func withoutDriftThereIsOneLine() async throws {
        try await apply("reader", "writer")
        let before = try bench.contents()
        #expect(try await bench.drift(["reader", "writer"], by: pipe) == 0)
        #expect(pipe.out == "No drift. 2 objects compared.\n" && pipe.error == "")
        #expect(try bench.contents() == before, "it only reads")
    }

    @Test func whatIsGoneNewOrLeftIsToldAndCounted() async throws {
        try await apply("reader", "writer", "leaver")
        try await bench.call("DELETE", "serviceAccounts/writer@acme-test.iam.gserviceaccount.com")
        let before = try bench.contents()
        #expect(try await bench.drift(["reader", "writer", "added"], by: pipe) == 2)
        #expect(
            pipe.out == """
                  - account.writer  (deleted outside of Calco)
                  + account.added  (in the plan, and never applied)
                  - account.leaver  (it is still there, and the plan has it no longer)

                Drift: 1 deleted, 1 never applied, 1 no longer in the plan.

                """)
        #expect(try bench.contents() == before, "it only reads")
    }

    @Test func whatBelongsToSomebodyElseIsToldWithTheOrphans() async throws {
        try await apply("reader", "writer", "orphan")
        try bench.forget("orphan")
        try await bench.call(
            "PATCH", "serviceAccounts/writer@acme-test.iam.gserviceaccount.com",
            ["serviceAccount": ["description": "mine now"], "updateMask": "description"])
        #expect(try await bench.drift(["reader", "writer"], by: pipe) == 2)
        #expect(
            pipe.out == """
                  ! account.writer  (it belongs to somebody else; /description is "mine now")

                Orphans: 1 object with this stack's labels is in neither plan nor state
                    account projects/acme-test/serviceAccounts/orphan@acme-test.iam.gserviceaccount.com
                    'calco-apply apply --prune' deletes them

                Drift: 1 of somebody else, 1 orphaned.

                """)
    }

    @Test func linesOfJSONTellTheSame() async throws {
        try await apply("reader", "writer")
        try await bench.call("DELETE", "serviceAccounts/writer@acme-test.iam.gserviceaccount.com")
        #expect(try await bench.drift(["reader", "writer"], "--json", by: pipe) == 2)
        let name = "projects/acme-test/serviceAccounts/writer@acme-test.iam.gserviceaccount.com"
        #expect(
            pipe.out == """
                {"address":"account.writer","fields":[],"kind":"account","name":"\(name)","standing":"deleted","type":"drift"}
                {"announced":0,"changed":0,"compared":2,"deleted":1,"drift":true,"failed":0,"foreign":0,"left":0,"orphans":0,"planned":0,"success":true,"type":"drift_summary","unrecorded":0}

                """)
        #expect(pipe.error == "")
    }

    @Test func withoutAStateThereIsNothingToCompareWith() async throws {
        let stop = await #expect(throws: Stop.self) { try await bench.drift(["reader"], by: pipe) }
        #expect(stop?.message.text.contains("there is no state in ") == true)
        #expect(stop?.message.text.contains("the first apply makes it; is --state the right one?") == true)
        let other = await #expect(throws: Stop.self) { try await bench.outputs(["reader"], by: pipe) }
        #expect(other?.message.text.contains("there is no state in ") == true)
    }

    @Test func anInterruptEndsIt() async throws {
        try await apply("reader")
        let hurried = FakeConsole(isTerminal: true, interruptAt: "Reading the cloud")
        let stop = await #expect(throws: Stop.self) { try await bench.drift(["reader"], by: hurried) }
        #expect(stop?.message.text.hasPrefix("interrupted") == true && hurried.out == "")
    }

    // MARK: Outputs

    @Test func anOutputIsPrintedBare() async throws {
        try await apply("reader", "writer")
        let before = try bench.contents()
        #expect(try await bench.outputs(["reader", "writer"], by: pipe) == 0)
        #expect(pipe.out == "first = reader@acme-test.iam.gserviceaccount.com\n")
        let bare = FakeConsole(isTerminal: false)
        #expect(try await bench.outputs(["reader", "writer"], "first", by: bare) == 0)
        #expect(bare.out == "reader@acme-test.iam.gserviceaccount.com\n" && bare.error == "")
        let json = FakeConsole(isTerminal: false)
        #expect(try await bench.outputs(["reader"], "first", "--json", by: json) == 0)
        #expect(
            json.out
                == "{\"name\":\"first\",\"type\":\"output\",\"value\":\"reader@acme-test.iam.gserviceaccount.com\"}\n")
        #expect(try bench.contents() == before, "it only reads")
    }

    @Test func anOutputWithoutValueSaysWhy() async throws {
        try await apply("reader")
        try await bench.call("DELETE", "serviceAccounts/reader@acme-test.iam.gserviceaccount.com")
        #expect(try await bench.outputs(["reader"], by: pipe) == 0)
        #expect(pipe.out == "first   has no value: account.reader is not in place\n")
        let bare = FakeConsole(isTerminal: false)
        #expect(try await bench.outputs(["reader"], "first", by: bare) == 1)
        #expect(bare.out == "")
        #expect(bare.error == "error: the output 'first' has no value: account.reader is not in place\n")
        let json = FakeConsole(isTerminal: false)
        #expect(try await bench.outputs(["reader"], "first", "--json", by: json) == 1)
        #expect(json.out.contains("\"missing\":\"account.reader is not in place\""))
    }

    @Test func anUnknownOutputIsRefused() async throws {
        try await apply("reader")
        let stop = await #expect(throws: Stop.self) { try await bench.outputs(["reader"], "frist", by: pipe) }
        #expect(
            stop?.message.text
                == "the plan has no output 'frist'; did you mean 'first'?\n  help: it has first")
        #expect(pipe.out == "" && pipe.error == "")
    }
}
