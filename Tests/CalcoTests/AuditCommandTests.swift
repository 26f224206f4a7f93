import Foundation
import Testing

/// What a run leaves for those who look into it later, as processes.
@Suite struct AuditCommandTests {
    private let common = "--plan plan.json --state state/local.json"

    @Test func theLastJournalSaysWhatWasSentAndWhy() async throws {
        let shop = try await Workshop.planned()
        let commit = String(repeating: "0a", count: 20)
        let outcome = try await shop.run(
            """
            export CI_COMMIT_SHA=\(commit) CI_COMMIT_MESSAGE='See merge request acme/ml!42'
            calco-apply \(common) --yes >/dev/null && cp state/local.json.last first
            calco-apply \(common) --yes --reason 'ticket 7' >/dev/null && cmp state/local.json.last first
            sed -i 's/max: 4/max: 5/' config/services/api.yaml
            calco compile --config config --env local --out plan.json
            calco-apply \(common) --yes --reason 'ticket 7' >/dev/null
            echo "$(calco digest plan.json)"
            """)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let first = try shop.text("first").split(separator: "\n")
        #expect(first.first?.contains(#""run":{"commit":"\#(commit)","plan":"sha256:"#) == true)
        #expect(first.first?.contains(#""reason":"merge request acme/ml!42, commit \#(commit)""#) == true)
        let calls = first.filter { $0.contains(#""record":"answered""#) }
        #expect(
            calls.count > 30 && calls.allSatisfy { $0.contains(#""request":"sha256:"#) && $0.contains(#""status":20"#) }
        )
        #expect(calls.count { $0.contains(#""etag":"#) } > 5)
        let last = try shop.text("state/local.json.last")
        let plan = outcome.output.split(separator: "\n").last ?? ""
        #expect(last.contains(#""plan":"\#(plan)","reason":"ticket 7""#), "\(last.prefix(400))")
        #expect(last.split(separator: "\n").count { $0.contains(#""record":"answered""#) } == 1)
    }

    @Test func theCommitIsKnownOutsideAJobToo() async throws {
        let shop = try await Workshop.planned()
        let (own, job) = (String(repeating: "1b", count: 20), String(repeating: "2c", count: 20))
        let outcome = try await shop.run(
            "GITHUB_SHA=\(job) calco-apply \(common) --yes --commit \(own)-dirty >/dev/null")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let journal = try shop.text("state/local.json.last")
        #expect(journal.contains(#""run":{"commit":"\#(own)-dirty","plan""#), "\(journal.prefix(300))")
        for wrong in ["''", "main", "1b1b1b1", "\(own)-x"] {
            #expect(try await shop.run("calco-apply \(common) --yes --commit \(wrong)").status == 64)
        }
    }

    @Test func aReasonHasOneShortLine() async throws {
        let shop = try await Workshop.planned()
        for reason in ["''", "$'a\\nb'", "\"$(printf %300s x)\""] {
            #expect(try await shop.run("calco-apply \(common) --yes --reason \(reason)").status == 64)
        }
        let token = try await shop.run("GITLAB_TOKEN=glpat-1234 calco-apply \(common) --yes --reason 'with glpat-1234'")
        #expect(token.status == 1 && token.errors.hasPrefix("error: --reason: there is a token in it"))
        #expect(!token.errors.contains("glpat-1234") && !shop.exists("state"))
    }
}
