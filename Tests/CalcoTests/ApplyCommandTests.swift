import Foundation
import Testing

extension Workshop {
    /// A workshop with the plan of the local environment in it.
    static func planned() async throws -> Workshop {
        let shop = try Workshop()
        #expect(try await shop.run("calco compile --config config --env local --out plan.json").status == 0)
        return shop
    }

    /// Runs a shell line in its own terminal, where `keys` are typed once the question appears. The output is what the
    /// terminal shows.
    func type(_ keys: String, into line: String) async throws -> Outcome {
        let isAsked = "until grep -qs 'is a yes: ' .terminal; do sleep 0.05; done"
        let hands = keys.isEmpty ? "sleep 0.2" : "timeout 600 sh -c \"\(isAsked)\"; printf '\(keys)'; sleep 0.2"
        return try await run("rm -f .terminal; (\(hands)) | script -qefc '\(line)' .terminal")
    }
}

@Suite struct ApplyCommandTests {
    private let apply = "calco-apply --plan plan.json --state state/local.json"

    @Test func aDryRunMakesNothing() async throws {
        let shop = try await Workshop.planned()
        let before = try await shop.run("find . | sort").output
        #expect(try await shop.run(apply + " --dry-run --detailed-exitcode").status == 2)
        #expect(try await shop.run("find . | sort").output == before)
        // Also while a local cloud is running: its contents are visible, and its lock is not taken.
        #expect(try await shop.run(apply + " --yes").status == 0)
        let busy = try await shop.run("flock state/local-cloud/cloud.lock \(apply) --dry-run --detailed-exitcode")
        #expect(busy.status == 0 && busy.output == "No changes.\n")
    }

    @Test func aSecondApplyIsToldWhoIsFirstWhateverThePath() async throws {
        let shop = try await Workshop.planned()
        #expect(try await shop.run("mkdir links && ln -s ../state/local.json links/state").status == 0)
        let linked = "calco-apply --plan plan.json --state links/state --local cloud"
        #expect(try await shop.run(linked + " --yes").status == 0)
        #expect(try await shop.run("cat state/local.json.lock").output.hasPrefix("process "))
        #expect(
            try await shop.run("find links state | sort | tr '\\n' ' '").output
                == "links links/state state state/local.json state/local.json.last state/local.json.lock ")
        let locked = "flock state/local.json.lock "
        let refused = try await shop.run(locked + linked + " --yes 2>&1")
        #expect(refused.status == 1 && refused.output.contains("is at work on links/state"))
        #expect(refused.output.contains("another calco-apply (process "))
        #expect(
            try await shop.run(locked + linked + " --dry-run").output == "No changes.\n", "reading waits for nobody")
    }

    @Test func aQuestionIsAskedWhereverStandardErrorGoes() async throws {
        let shop = try await Workshop.planned()
        let declined = try await shop.type("no\\n", into: apply + " 2>.errors")
        #expect(declined.output.contains("Only 'yes' is a yes") && declined.status == 1)
        #expect(!shop.exists("state/local.json"))
        let accepted = try await shop.type("yes\\n", into: apply + " 2>.errors")
        #expect(accepted.output.contains("Apply complete.") && accepted.status == 0)
        #expect(shop.exists("state/local.json"))
    }

    @Test func whereNobodyCanBeAskedNothingIsDone() async throws {
        let shop = try await Workshop.planned()
        let refused = try await shop.type("", into: "setsid -w \(apply) 2>.errors")
        #expect(refused.status == 1 && !shop.exists("state/local.json"))
        #expect(try await shop.run("cat .errors").output.contains("--yes"))
    }

    @Test func anInterruptIsAnAnswer() async throws {
        let shop = try await Workshop.planned()
        let interrupted = try await shop.type("\\003", into: apply)
        #expect(interrupted.status == 130 && interrupted.output.contains("Nothing was changed."))
        #expect(!interrupted.output.contains("Stopping") && !shop.exists("state/local.json"))
    }

    @Test func withoutATerminalOnlyYesApplies() async throws {
        let shop = try await Workshop.planned()
        let refused = try await shop.run(apply)
        #expect(refused.status == 1 && !shop.exists("state/local.json"))
        #expect(refused.output.contains("+ run_job.cron-feature"))
        #expect(
            refused.errors.contains("nobody can be asked; nothing was changed\n  help: ")
                && refused.errors.contains("--yes"))
        #expect(try await shop.run(apply + " --yes").status == 0 && shop.exists("state/local.json"))
        let second = try await shop.run(apply)
        #expect(second.status == 0 && second.output.hasPrefix("No changes.\n"))
    }

    @Test func aStateThatCannotBeSavedIsAnErrorInJSONToo() async throws {
        let shop = try await Workshop.planned()
        // The journal can be written, but the snapshot cannot be renamed into place.
        let outcome = try await shop.run("mkdir -p state/local.json.new && \(apply) --yes --json")
        #expect(outcome.status == 1)
        let errors = outcome.output.split(separator: "\n").filter { $0.contains("\"severity\":\"error\"") }
        #expect(errors.count == 1 && errors[0].contains("the state could not be saved"))
    }

    @Test func lostOutputIsAFailure() async throws {
        let shop = try await Workshop.planned()
        let outcome = try await shop.run(apply + " --dry-run >/dev/full")
        #expect(outcome.status == 1 && outcome.errors.contains("standard output could not be written"))
    }

    @Test func aServerThatIsNotThereIsToldAsSuch() async throws {
        let shop = try await Workshop.planned()
        let outcome = try await shop.run(apply + " --yes --endpoint http://127.0.0.1:1")
        #expect(outcome.status == 1 && outcome.errors.hasPrefix("error: cannot connect to 127.0.0.1:1\n"))
        #expect(!outcome.errors.contains("GOOGLE_OAUTH_ACCESS_TOKEN"))
    }

    @Test func aLocalCloudWithAnotherNumberIsToldOnce() async throws {
        let shop = try await Workshop.planned()
        try shop.write(
            Workshop.localCloud("--project acme-ml-local=42") + "\(apply) --yes --endpoint \"$url\"\n", to: "number.sh")
        let outcome = try await shop.run("bash number.sh")
        #expect(outcome.status == 1)
        #expect(outcome.errors.count { $0 == "\n" } == 1 && outcome.errors.hasPrefix("error: In this local cloud"))
        #expect(outcome.errors.contains("has the number 42, in the plan 100000000001. Start it with --project"))
    }

    @Test func plannedChangesCarryTheirFields() async throws {
        let shop = try await Workshop.planned()
        let outcome = try await shop.run(apply + " --dry-run --json")
        #expect(outcome.output.contains(#"{"at":"/schedule","new":{"value":"0 3 * * *"}}"#))
        #expect(outcome.output.contains(#"{"at":"/payload/data","new":{"sensitive":true,"source":"generated"}}"#))
    }
}
