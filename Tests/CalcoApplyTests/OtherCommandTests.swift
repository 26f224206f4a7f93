import Diagnostics
import PlanModel
import Testing

@testable import calco_apply

/// Whole runs of the commands beside `apply`.
@Suite struct OtherCommandTests {
    private let bench: Bench
    private let pipe = FakeConsole(isTerminal: false)

    init() async throws {
        bench = try await Bench()
        #expect(try await bench.run(["reader", "writer"], "--yes", by: FakeConsole(isTerminal: false)) == 0)
    }

    @Test func aDestructionIsShownAndItsStackTyped() async throws {
        let somebody = FakeConsole(isTerminal: true, answer: .yes)
        #expect(try await bench.destroy(["reader", "writer"], by: somebody) == 0)
        #expect(
            somebody.out == """
                  - account.writer
                  - account.reader
                Plan: 0 to add, 0 to change, 2 to destroy.
                Destroy complete. Resources: 0 added, 0 changed, 2 destroyed.

                """)
        #expect(
            somebody.error.contains("This deletes the stack 'acme' in 'test'. To go on, type the stack's name: "))
        #expect(somebody.consents == ["acme"])
        #expect(try bench.state().addresses == [])
        // Again there is nothing to do, and nobody is asked.
        #expect(try await bench.destroy(["reader", "writer"], by: pipe) == 0)
        #expect(pipe.out == "No changes.\n" && pipe.error == "")
        #expect(try await bench.run(["reader", "writer"], "--yes", by: FakeConsole(isTerminal: false)) == 0)
        #expect(try bench.state().addresses == ["account.reader", "account.writer"])
    }

    @Test(arguments: zip([Console.Answer.no, .interrupted], [Int32(1), 130]))
    func whatIsNotTypedIsNotDestroyed(answer: Console.Answer, code: Int32) async throws {
        let somebody = FakeConsole(isTerminal: true, answer: answer)
        #expect(try await bench.destroy(["reader", "writer"], by: somebody) == code)
        #expect(somebody.error.hasSuffix("Nothing was changed.\n"))
        #expect(try bench.state().addresses.count == 2)
    }

    @Test func withoutATerminalTheStackIsNamed() async throws {
        let stop = await #expect(throws: Stop.self) { try await bench.destroy(["reader", "writer"], by: pipe) }
        #expect(stop?.message.text.hasSuffix("help: read what is above, then give --stack acme") == true)
        let other = await #expect(throws: Stop.self) {
            try await bench.destroy(["reader", "writer"], "--stack", "acne", by: pipe)
        }
        #expect(other?.message.text == "--stack: this plan is of the stack 'acme', not of 'acne'; nothing was changed")
        let limited = await #expect(throws: Stop.self) {
            try await bench.destroy(["reader", "writer"], "--stack", "acme", "--max-deletes", "1", by: pipe)
        }
        #expect(limited?.message.text.contains("--max-deletes allows 1; nothing was changed") == true)
        let unknown = await #expect(throws: Stop.self) {
            try await bench.destroy(["reader", "writer"], "--with", "account.raeder", by: pipe)
        }
        #expect(
            unknown?.message.text
                == "--with: neither plan nor state has account.raeder; did you mean 'account.reader'?")
        #expect(try await bench.destroy(["reader", "writer"], "--dry-run", by: pipe) == 0)
        #expect(try bench.state().addresses.count == 2)
        let lines = FakeConsole(isTerminal: false)
        #expect(try await bench.destroy(["reader", "writer"], "--stack", "acme", "--json", by: lines) == 0)
        #expect(lines.out.contains(#"{"create":0,"delete":2,"type":"change_summary","update":0}"#))
        #expect(lines.error == "")
        #expect(try bench.state().addresses.isEmpty)
    }

    /// Without a state, what the plan names and what has the labels goes.
    @Test func orphansGoToo() async throws {
        try bench.loseState()
        #expect(try await bench.destroy(["reader"], "--stack", "acme", by: pipe) == 0)
        #expect(
            bench.plainly(pipe.error).hasPrefix(
                "note: there is no state in state.json: only what carries this stack's labels is found; is --state the right one?\n"
            ), "\(pipe.error)")
        #expect(pipe.out.contains("  - account.reader\n") && pipe.out.hasSuffix("Pruned: 1 of 1 orphans.\n"))
        let again = FakeConsole(isTerminal: false)
        #expect(try await bench.destroy(["reader"], "--stack", "acme", by: again) == 0)
        #expect(again.out == "No changes.\n" && !again.error.contains("no state"))
    }

    @Test func whatMovesIsTold() async throws {
        let (reader, writer) = (Address(kind: "account", name: "reader"), Address(kind: "account", name: "writer"))
        bench.moved = [reader: writer]
        #expect(try await bench.run(["writer"], "--dry-run", by: pipe) == 0)
        #expect(
            pipe.out.hasPrefix(
                "Not moved: account.reader to account.writer, where the state has another object; "
                    + "what is at account.reader is no longer in the plan\n"), "\(pipe.out)")
        #expect(pipe.out.contains("  - account.reader\n"))
        bench.moved = [reader: Address(kind: "account", name: "lector")]
        let (dry, drift, wet) = (
            FakeConsole(isTerminal: false), FakeConsole(isTerminal: false), FakeConsole(isTerminal: false)
        )
        _ = try await bench.run(["writer"], "--dry-run", by: dry)
        _ = try await bench.drift(["writer"], by: drift)
        _ = try await bench.run(["writer"], "--yes", by: wet)
        for somebody in [dry, drift, wet] {
            #expect(somebody.out.hasPrefix("Moved: account.reader is account.lector from now on\n"), "\(somebody.out)")
        }
        let again = FakeConsole(isTerminal: false)
        #expect(try await bench.run(["writer"], "--yes", by: again) == 0 && again.out.hasPrefix("No changes.\n"))
    }

    /// The last line says how it ended, also if nothing was to be changed.
    @Test func linesOfADryRunHaveAnEnd() async throws {
        func end(_ console: FakeConsole) -> String { String(console.out.split(separator: "\n").last ?? "") }
        let serial = try bench.state().serial
        #expect(try await bench.run(["reader"], "--dry-run", "--json", by: pipe) == 0)
        let line =
            #"{"create":0,"delete":0,"seconds":0.0,"serial":\#(serial),"success":true,"type":"apply_end","update":0}"#
        #expect(end(pipe) == line)
        let gone = FakeConsole(isTerminal: false)
        #expect(try await bench.destroy(["reader"], "--dry-run", "--json", by: gone) == 0)
        #expect(end(gone) == line)
    }

    /// A misspelt address would keep in place what it means, and nobody would be told.
    @Test func whatIsRetiredAndNowhereIsNoted() async throws {
        bench.retired = [Address(kind: "account", name: "raeder"), Address(kind: "account", name: "writer")]
        let note =
            "'retire' names account.raeder, which neither the plan nor the state has; did you mean 'account.reader'?"
        #expect(try await bench.run(["reader"], "--dry-run", by: pipe) == 0)
        #expect(pipe.error == "note: \(note)\n")
        let lines = FakeConsole(isTerminal: false)
        #expect(try await bench.run(["reader"], "--yes", "--json", by: lines) == 0)
        #expect(lines.out.contains("{\"message\":\"\(note)\",\"severity\":\"info\",\"type\":\"diagnostic\"}\n"))
        // Now it is gone.
        let gone = FakeConsole(isTerminal: false)
        bench.retired = [Address(kind: "bucket", name: "features")]
        #expect(try await bench.run(["reader"], "--dry-run", by: gone) == 0)
        #expect(gone.error.hasSuffix("state has: it is misspelt, or gone and need not be listed any more\n"))
    }

    @Test func whatIsReplacedIsNamed() async throws {
        #expect(try await bench.run(["reader", "writer"], "--yes", "--replace", "account.reader", by: pipe) == 0)
        #expect(pipe.out.contains("account.reader  (it is made anew, as --replace asks)\n"))
        #expect(pipe.out.contains("Resources: 1 added, 0 changed, 1 destroyed.\n"))
        let stop = await #expect(throws: Stop.self) {
            try await bench.run(["reader"], "--replace", "account.raeder", by: pipe)
        }
        #expect(
            stop?.message.text == "--replace: the plan has no account.raeder; did you mean 'account.reader'?")
    }

    @Test func whatIsForgottenStaysAndIsAdoptedAgain() async throws {
        let serial = try bench.state().serial
        let nobody = await #expect(throws: Stop.self) { try await bench.forget(["account.reader"], by: pipe) }
        #expect(nobody?.message.text.contains("nobody can be asked") == true)
        let unsure = FakeConsole(isTerminal: true, answer: .no)
        #expect(try await bench.forget(["account.reader"], by: unsure) == 1)
        #expect(unsure.error.contains("the cloud is not called, and the objects stay as they are:\n  account.reader  "))
        #expect(try bench.state() == (serial, ["account.reader", "account.writer"]))
        #expect(try await bench.forget(["account.reader"], "--yes", by: pipe) == 0)
        #expect(bench.plainly(pipe.out) == "Forgot 1 entry: state.json, serial \(serial + 1).\n")
        #expect(try bench.state() == (serial + 1, ["account.writer"]))
        let unknown = await #expect(throws: Stop.self) {
            try await bench.forget(["account.wirter"], "--yes", by: pipe)
        }
        #expect(
            unknown?.message.text == "state forget: the state has no account.wirter; did you mean 'account.writer'?")

        // By its labels it is found again; without any it has to be adopted.
        let both = ["reader", "writer"]
        let refused = FakeConsole(isTerminal: false)
        #expect(try await bench.applyMarkless(both, by: refused) == 1)
        #expect(refused.error.contains("run 'calco-apply adopt account.reader' to take it over as it is"))
        let list = FakeConsole(isTerminal: false)
        #expect(try await bench.adopt(both, [], by: list) == 0)
        #expect(list.out.hasPrefix("account.reader  (projects/acme-test/serviceAccounts/reader@"))
        #expect(list.out.hasSuffix("is there already, and nothing proves that this stack made it)\n"))
        // Nobody takes over what nothing proves without being asked.
        let asked = FakeConsole(isTerminal: true, answer: .no)
        #expect(try await bench.adopt(both, ["account.reader"], by: asked) == 1)
        #expect(asked.out == "    account.reader  (it is taken over as it is)\n" && asked.consents == ["yes"])
        #expect(try bench.state().addresses == ["account.writer"])
        let looking = FakeConsole(isTerminal: false)
        #expect(
            try await bench.adopt(both, ["account.reader"], "--dry-run", "--detailed-exitcode", by: looking) == 2)
        let taken = FakeConsole(isTerminal: false)
        #expect(try await bench.adopt(both, ["account.reader"], "--yes", by: taken) == 0)
        let outputs = "\nOutputs:\n  first = reader@acme-test.iam.gserviceaccount.com\n"
        #expect(
            taken.out == "    account.reader  (it is taken over as it is)\nTaken over as it is: 1.\n" + outputs)
        #expect(try bench.state().addresses == ["account.reader", "account.writer"])
        let twice = FakeConsole(isTerminal: false)
        #expect(try await bench.adopt(both, ["account.reader"], by: twice) == 0)
        #expect(twice.out == "No changes.\n" + outputs)
        #expect(try await bench.applyMarkless(both, by: FakeConsole(isTerminal: false)) == 0)
        let none = FakeConsole(isTerminal: false)
        #expect(try await bench.adopt(both, [], by: none) == 0)
        #expect(none.out == "Nothing to adopt: what is there is this stack's, or another's.\n")
        let nothing = FakeConsole(isTerminal: false)
        #expect(try await bench.adopt(both, [], "--json", by: nothing) == 0)
        #expect(nothing.out == #"{"adoptable":0,"failed":0,"success":true,"type":"adopt_summary"}"# + "\n")
        let unplanned = await #expect(throws: Stop.self) { try await bench.adopt(both, ["account.x"], by: pipe) }
        #expect(unplanned?.message.text.hasPrefix("adopt: the plan has no account.x") == true)
    }

    @Test func aStateThatIsNotThereCannotBeForgotten() async throws {
        try bench.loseState()
        let stop = await #expect(throws: Stop.self) { try await bench.forget(["account.x"], "--yes", by: pipe) }
        #expect(stop?.message.text.hasSuffix("yet: the first apply makes it") == true)
    }
}
