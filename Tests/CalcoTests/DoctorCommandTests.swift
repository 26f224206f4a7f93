import Foundation
import Testing

/// `calco-apply doctor` on the sample, as processes.
@Suite struct DoctorCommandTests {
    private let common = "--plan plan.json --state state/local.json"
    private let files = "find . -type f ! -name .out ! -name .err | sort | xargs sha256sum"

    @Test func theSampleIsWellAndNothingIsWritten() async throws {
        let shop = try await Workshop.planned()
        let new = try await shop.run("calco-apply doctor \(common)")
        #expect(new.status == 0 && new.output.contains("– state           there is none in state/local.json yet"))
        #expect(new.output.contains("this plan enables the other 6"), "\(new.output)")
        #expect(
            new.output.contains("cannot be told: cloudresourcemanager.googleapis.com is not enabled yet; this plan"),
            "\(new.output)")
        #expect(!shop.exists("state"), "it writes nothing")
        #expect(try await shop.run("calco-apply \(common) --yes").status == 0)
        let before = try await shop.run(files).output
        let well = try await shop.run("calco-apply doctor \(common)")
        #expect(well.status == 0 && well.output.hasSuffix("\nNothing speaks against a run.\n"), "\(well.output)")
        #expect(!well.output.contains("\u{1B}") && well.output.contains("this plan was applied last"))
        #expect(try await shop.run(files).output == before, "it writes nothing")
        let lines = try await shop.run("calco-apply doctor \(common) --json")
        #expect(lines.output.hasSuffix(#"{"no":0,"success":true,"type":"doctor_summary","unknown":0,"yes":8}"# + "\n"))
        #expect(try await shop.run("FORCE_COLOR=1 calco-apply doctor \(common)").output.contains("\u{1B}[32m✓"))
    }

    @Test func withoutAStateNothingIsSaidOfOne() async throws {
        let shop = try await Workshop.planned()
        let none = try await shop.run("calco-apply doctor --plan plan.json --local cloud")
        #expect(none.status == 0 && none.output.contains("– state           no --state was given"), "\(none.output)")
        #expect(!none.output.contains("lock"))
        let nowhere = try await shop.run("calco-apply doctor --plan plan.json")
        #expect(nowhere.status == 1 && nowhere.errors.contains("give --state, or --local DIR"))
        #expect(try await shop.run("calco-apply doctor --plan plan.json --state ''").status == 64)
        let lost = try await shop.run("calco-apply doctor \(common) >/dev/full")
        #expect(lost.status == 1 && lost.errors.contains("standard output could not be written"))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
    func aLockAndADamagedJournalAreTold() async throws {
        let shop = try await Workshop.planned()
        let outcome = try await shop.run(
            """
            calco-apply \(common) --yes >/dev/null
            echo 'process 7 on build-3' >state/local.json.lock
            echo '{}' >state/local.json.journal
            flock --no-fork state/local.json.lock calco-apply doctor \(common)
            """)
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(outcome.output.contains("✗ lock            held by process 7 on build-3, since 2"), "\(outcome.output)")
        #expect(outcome.output.contains("✗ journal         state/local.json.journal, line 1, is damaged"))
        #expect(outcome.output.contains("✓ state           state/local.json: stack 'acme-ml'"))
        #expect(outcome.output.contains("\n2 of 8 to be mended.\n"), "\(outcome.output)")
    }

    /// The same of what is behind credentials, with a local cloud that asks for tokens.
    @Test func tokensAndTheirRights() async throws {
        let shop = try Workshop()
        try shop.write(
            Workshop.localCloud() + """
                calco compile --config config --env develop --out plan.json >/dev/null 2>&1
                doctor() { calco-apply doctor --plan plan.json --endpoint "$url" "$@" || echo "status $?"; }
                echo '{"type": "authorized_user", "client_id": "client-1234", "client_secret": "sssssssss", "refresh_token": "of-somebody-1234"}' >me.json
                export GOOGLE_APPLICATION_CREDENTIALS=me.json
                group="$url/api/v4/projects/1234/resource_groups/develop"
                curl --silent --request PUT --header 'PRIVATE-TOKEN: t' "$group" --data process_mode=oldest_first >/dev/null
                GITLAB_TOKEN=glpat-secret doctor --state gitlab:1234/calco-develop >well
                curl --silent --header 'PRIVATE-TOKEN: t' "$url/api/v4/projects/1234/terraform/state/calco-develop/lock" \\
                    --json '{"ID": "7", "Operation": "", "Info": "", "Who": "", "Version": "", "Created": "", "Path": ""}' >/dev/null
                curl --silent --request PUT --header 'PRIVATE-TOKEN: t' "$group" --data process_mode=unordered >/dev/null
                GITLAB_TOKEN=read-secret doctor --state gitlab:1234/calco-develop >wrong
                GITLAB_TOKEN=revoked-secret doctor >revoked
                CI_JOB_TOKEN=job-secret GOOGLE_APPLICATION_CREDENTIALS=none.json doctor >job
                """, to: "doctor.sh")
        let outcome = try await shop.run("bash doctor.sh")
        #expect(outcome.status == 0, "\(outcome.errors)")
        func expect(_ lines: [String], in file: String) throws {
            let text = try shop.text(file)
            for line in lines { #expect(text.contains(line), "\(text)") }
        }
        let well = try shop.text("well")
        #expect(!well.contains("status"), "\(well)")
        try expect(
            [
                "✓ credentials       developer@example.com, by the user's credential me.json",
                "✓ lock              free", "✓ GitLab's token    valid 'calco', with the scope api; it ends on",
                "✓ GitLab's project  acme/ml-platform: the token's user is Maintainer",
                "✓ GitLab's project  1234: the token's user is Maintainer",
                "✓ resource group    applies in 'develop' run in the order of the commits",
                "– permissions       of ",
                "cloudresourcemanager.googleapis.com is not enabled yet; this plan enables it",
            ], in: "well")
        try expect(
            [
                "✗ lock              held by developer, since 2",
                "✗ GitLab's token    the token 'calco' has the scope read_api, not api",
                "✗ GitLab's project  1234: the token's user is Developer",
                "✗ resource group    applies in 'develop' run in the order unordered", "status 1",
            ], in: "wrong")
        let revoked = try shop.text("revoked")
        #expect(revoked.contains("✗ GitLab's token    GITLAB_TOKEN is not accepted") && revoked.contains("✓ APIs"))
        let job = try shop.text("job")
        #expect(job.contains("✗ credentials     the credential file none.json") && job.contains("✓ APIs"), "\(job)")
        let all = try [well, shop.text("wrong"), revoked, job].joined()
        for token in ["glpat-secret", "read-secret", "revoked-secret", "job-secret", "sssssssss"] {
            #expect(!all.contains(token), "no token is shown")
        }
    }
}
