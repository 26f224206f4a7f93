import Testing

/// What is said before the first write: an apply and its dry run say the same, and end in the same way.
@Suite struct RefusalTests {
    private let apply = "calco-apply --plan plan.json --state state/local.json --no-color"

    @Test(arguments: [
        ("", "the environment variable PEM is not set"),
        ("PEM= ", "the environment variable PEM is empty"),
        (#"PEM=$'-----BEGIN-----\nabcdefgh\n-----END-----\n' "#, "the environment variable PEM has several lines"),
        (#"PEM=$'goodvalue123\n' "#, "the environment variable PEM ends with a line break"),
    ])
    func aValueThatGitLabWillNotMask(variable: String, fault: String) async throws {
        let shop = try Workshop()
        let edit = #"sed -i 's/^  variables:$/&\n    CERT: {environment: PEM}/' config/project.yaml"#
        #expect(try await shop.run(edit + " && calco compile --config config --env local --out plan.json").status == 0)
        for option in ["--dry-run", "--dry-run --detailed-exitcode", "--yes"] {
            let refused = try await shop.run("\(variable)\(apply) \(option)")
            #expect(refused.status == 1 && refused.output == "")
            #expect(refused.errors.hasPrefix("error: gitlab_variable.CERT@local: read failed\n  \(fault)\n  help: "))
            #expect(refused.errors.hasSuffix("\nNothing was changed.\n") && !refused.errors.contains("abcdefgh"))
        }
        #expect(!shop.exists("state/local.json"))
        let made = try await shop.run("PEM=good-value-123 \(apply) --yes")
        #expect(made.status == 0 && made.output.contains("Apply complete."))
    }

    @Test(arguments: [
        ("calco plan", "'calco compile' writes the plan;"), ("calco apply", "it alone has credentials"),
        ("calco-apply plan", "--dry-run' says what would change"),
        ("calco-apply --plan p --state s --auto-approve", "--yes does not ask"),
        ("calco-apply apply --plan p --state s -target=run_service.api", "an apply is of the whole plan"),
    ])
    func wordsOfOtherTools(line: String, advice: String) async throws {
        let refused = try await Workshop().run(line)
        #expect(refused.status == 64 && refused.output == "")
        #expect(refused.errors.hasPrefix("error: there is no ") && refused.errors.contains("\n  help: "))
        #expect(refused.errors.contains(advice), "\(refused.errors)")
    }

    /// A program gets an answer as it is; what people read has no control characters of others.
    @Test func theLocalCloudPrintsNothingThatATerminalObeys() async throws {
        let shop = try await Workshop.planned()
        #expect(try await shop.run("\(apply) --yes").status == 0)
        let place = "https://storage.googleapis.com/storage/v1/b/acme-ml-local-features"
        let call = "calco-emulate call GET --store state/local-cloud"
        #expect(try await shop.run("\(call) --field /name \(place)").output == "acme-ml-local-features\n")
        let missing = try await shop.run("\(call) $'\(place)\\e[31m'")
        #expect(missing.status == 1 && missing.errors.contains("features\\u{1b}[31m -> 404"), "\(missing.errors)")
        #expect(!missing.errors.contains("\u{1B}"))
    }

    @Test func aByteOrderMarkBeforeAFile() async throws {
        let shop = try await Workshop.planned()
        let marking = "for file in config/images.json plan.json; do sed -i '1s/^/\\xef\\xbb\\xbf/' $file; done"
        let plain = try await shop.run("sha256sum plan.json").output.prefix(64)
        let marked = try await shop.run(marking + "; sha256sum plan.json").output.prefix(64)
        #expect(plain != marked)
        #expect(try await shop.run("calco digest plan.json").output == "sha256:\(marked)\n")
        #expect(try await shop.run("calco compile --config config --env local --out again.json").status == 0)
        #expect(try await shop.run("sha256sum again.json").output.prefix(64) == plain)
        #expect(try await shop.run("calco diff plan.json again.json").status == 0)
        #expect(try await shop.run("\(apply) --yes --digest sha256:\(marked)").status == 0)
        #expect(
            try await shop.run("sed -i '1s/^/\\xef\\xbb\\xbf/' state/local.json; \(apply) --dry-run").output
                == "No changes.\n")
    }
}
