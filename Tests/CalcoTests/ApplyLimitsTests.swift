import Testing

/// What an apply refuses before it sends anything.
@Suite struct ApplyLimitsTests {
    private let apply = "calco-apply --plan plan.json --state state/local.json --yes"

    @Test(arguments: [
        ##"s#"url": "https://run.googleapis.com/v2/[^"]*/jobs/cron-feature"#"url": "https://run.evil.example/x"#"##,
        ##"s#"operation": "https://run.googleapis.com/v2/"#"operation": "https://run.evil.example/v2/"#"##,
        ##"s#"url": "https://cloudscheduler.googleapis.com/[^"]*/jobs"#"url": "https://run.evil.example/x"#"##,
        ##"s#"url": "https://secretmanager.googleapis.com/[^"]*:access"#"url": "https://run.evil.example/x"#"##,
        ##"s#"url": "https://cloudscheduler.googleapis.com/[^"]*:resume"#"url": "https://run.evil.example/x"#"##,
        ##"s#"url": "https://gitlab.com/#"url": "https://run.evil.example/#"##,
    ])
    func aPlanMayOnlyNameGoogleAndTheGitLabOfTheCommand(edit: String) async throws {
        let shop = try await Workshop.planned()
        #expect(
            try await shop.run("cp plan.json was.json; sed -i '\(edit)' plan.json; cmp -s plan.json was.json").status
                == 1)
        for destination in ["", "--local cloud", "--endpoint http://127.0.0.1:1"] {
            let outcome = try await shop.run("\(apply) \(destination)")
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(
                outcome.errors.hasPrefix(
                    "error: plan.json names addresses that this run must not call\n  run.evil.example, in "))
            #expect(outcome.errors.contains("give --gitlab https://run.evil.example\n"))
        }
        #expect(!shop.exists("state") && !shop.exists("cloud"))
    }

    @Test func plainHTTPAndCleverAddressesAreRefused() async throws {
        let shop = try await Workshop.planned()
        _ = try await shop.run("cp plan.json was.json")
        for (address, words) in [
            ("http://run.googleapis.com/", "not https://"),
            ("https://run.googleapis.com@evil.example/", "an address that is not plain"),
            ("https://\\\\u001b[31mrun.googleapis.com/", "an address that is not plain"),
        ] {
            _ = try await shop.run(
                "sed 's#\"url\": \"https://run.googleapis.com/#\"url\": \"\(address)#' was.json >plan.json")
            let outcome = try await shop.run(apply)
            #expect(
                outcome.status == 1 && outcome.errors.contains("\n  \(words), in "), "\(address): \(outcome.errors)")
            #expect(!outcome.errors.contains("\u{1B}"))
        }
    }

    @Test func theOperatorNamesTheGitLab() async throws {
        let shop = try await Workshop.planned()
        _ = try await shop.run("sed -i 's#https://gitlab.com/#https://git.example.com:8443/#' plan.json")
        #expect(try await shop.run(apply).errors.contains("git.example.com:8443, in gitlab_variable."))
        #expect(try await shop.run(apply + " --gitlab https://git.example.com:8443/sub").status == 1)
        let outcome = try await shop.run(apply + " --gitlab https://git.example.com:8443")
        #expect(outcome.status == 0 && outcome.output.contains("Apply complete."))
    }

    @Test func missingCredentialsCountWhatTheStateNeedsToo() async throws {
        let shop = try await Workshop.planned()
        let compile = "calco compile --config config --env develop --out plan.json"
        #expect(try await shop.run("\(compile) && \(apply) --local cloud").status == 0)
        _ = try await shop.run("sed -i '/^gitlab:/,/^[a-z]/{/^gitlab:/d;/^ /d}' config/project.yaml")
        #expect(try await shop.run("\(compile) && grep -c gitlab.com plan.json").output == "0\n")
        // Nothing leaves this machine, whatever happens.
        let outcome = try await shop.run("https_proxy=http://127.0.0.1:1 GOOGLE_OAUTH_ACCESS_TOKEN=x \(apply)")
        let start = "error: GITLAB_TOKEN is not set, and https://gitlab.com/api/"
        #expect(outcome.status == 1 && outcome.errors.hasPrefix(start), "\(outcome.errors)")
    }

    @Test func aCredentialIsNoValue() async throws {
        let shop = try await Workshop.planned()
        _ = try await shop.run(
            "sed -i 's/^  variables:/&\\n    NOTE: {environment: NOTE_TEXT, masked: true}/' config/project.yaml")
        #expect(try await shop.run("calco compile --config config --env local --out plan.json").status == 0)
        let copied = try await shop.run("GITLAB_TOKEN=glpat-secret NOTE_TEXT=glpat-secret \(apply)")
        #expect(copied.status == 1 && copied.errors.hasPrefix("error: gitlab_variable.NOTE@local would publish "))
        #expect(copied.errors.contains("the environment variable NOTE_TEXT: it holds a token of this run\n"))
        #expect(!copied.errors.contains("glpat-secret") && !shop.exists("state"))
        #expect(try await shop.run("GITLAB_TOKEN=glpat-secret NOTE_TEXT=note-in-words \(apply)").status == 0)
        for name in ["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN", "GITLAB_TOKEN", "CI_JOB_TOKEN"] {
            let named = try await shop.run(
                "sed 's/NOTE_TEXT/\(name)/' plan.json >p.json; calco-apply --plan p.json --state s.json --yes")
            #expect(named.status == 1 && named.errors.contains("would publish the environment variable \(name): "))
        }
    }

    @Test func anotherPlanThanTheReviewedOneIsRefused() async throws {
        let shop = try await Workshop.planned()
        let digest = try await shop.run("calco digest plan.json").output.split(separator: "\n").joined()
        let other = "sha256:" + String(repeating: "0", count: 64)
        let refused = try await shop.run("\(apply) --digest \(other)")
        #expect(refused.status == 1 && refused.errors.contains("expected \(other)\n  found    \(digest)\n"))
        #expect(!shop.exists("state"))
        // It does not even matter whether it can be read.
        #expect(
            try await shop.run("echo x >x.json; calco-apply --plan x.json --state s.json --digest \(other)").errors
                .contains(
                    other))
        #expect(try await shop.run("\(apply) --dry-run --digest \(digest)").status == 0)
        for malformed in [digest.uppercased(), String(digest.dropLast()), "md5:x", ""] {
            #expect(try await shop.run("\(apply) --digest '\(malformed)'").status == 64)
        }
    }

    @Test func aRunThatTakesAwayTooMuchStops() async throws {
        let shop = try await Workshop.planned()
        #expect(try await shop.run(apply + " --max-deletes 0").status == 0)
        let before = try await shop.run("sha256sum state/local.json").output
        #expect(
            try await shop.run("rm config/features/*; calco compile --config config --env local --out plan.json").status
                == 0)
        let dry = try await shop.run(apply + " --dry-run --max-deletes 1")
        let changes = dry.output.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map {
            $0.split(separator: " ")[1]
        }
        #expect(dry.status == 1 && changes.count > 1)
        for outcome in [dry, try await shop.run(apply + " --max-deletes \(changes.count - 1)")] {
            #expect(outcome.status == 1)
            #expect(outcome.errors.hasPrefix("error: this run would delete or replace \(changes.count) objects"))
            for address in changes { #expect(outcome.errors.contains("\n  - \(address)\n")) }
        }
        #expect(try await shop.run("sha256sum state/local.json").output == before)
        #expect(try await shop.run(apply + " --max-deletes -1").status == 64)
        #expect(try await shop.run(apply + " --max-deletes \(changes.count)").status == 0)
    }

    @Test func anEndpointElsewhereIsAUsageError() async throws {
        let outcome = try await Workshop.planned().run(
            "calco-apply --plan plan.json --state s.json --yes --endpoint https://example.com")
        #expect(outcome.status == 64 && outcome.errors.contains("--endpoint takes a server on this machine"))
    }

    @Test(arguments: ["--plan", "--state", "--endpoint", "--local", "--gitlab", "--digest", "--max-deletes"])
    func anEmptyValueIsAUsageError(flag: String) async throws {
        let shop = try await Workshop.planned()
        let before = try await shop.run("find . | sort").output
        let others = ["--plan plan.json", "--state s.json"].filter { !$0.hasPrefix(flag + " ") }.joined(separator: " ")
        let outcome = try await shop.run("calco-apply \(others) --yes \(flag) ''")
        #expect(outcome.status == 64 && outcome.errors.contains(flag))
        #expect(try await shop.run("find . | sort").output == before)
    }
}
