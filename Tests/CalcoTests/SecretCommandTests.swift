import Testing

/// `calco-apply secret`, as a process.
@Suite struct SecretCommandTests {
    private let shop: Workshop
    private let plan = "--plan plan.json --local cloud"

    /// A plan with one secret of each origin, applied to the local cloud.
    init() async throws {
        shop = try Workshop()
        let project = try shop.text("config/project.yaml")
        try shop.write(
            project + """
                secrets:
                  stripe-key: {by_hand: true}
                  jwt-key: {generated: 32}

                """, to: "config/project.yaml")
        let outcome = try await shop.run(
            "calco compile --config config --env local --out plan.json && "
                + "calco-apply --plan plan.json --state state/local.json --local cloud --yes")
        try #require(outcome.status == 0, "\(outcome.errors)")
    }

    private func value(_ version: Int) async throws -> String {
        let url =
            "https://secretmanager.googleapis.com/v1/projects/acme-ml-local/secrets/stripe-key/versions/\(version)"
        let answer = try await shop.run("calco-emulate call GET \(url):access --store cloud").output
        let data = answer.firstMatch(of: #/"data": "([^"]*)"/#)?.1 ?? ""
        return try await shop.run("printf %s '\(data)' | base64 -d | od -An -c | tr -s ' '").output
    }

    @Test func aValueComesFromStandardInputAndIsNeverShown() async throws {
        let first = try await shop.run("printf 's3cr3t-value' | calco-apply secret set stripe-key \(plan)")
        #expect(first.status == 0 && first.errors == "", "\(first.errors)")
        #expect(first.output == "stripe-key: version 1 added, 12 bytes\n")
        let second = try await shop.run("printf 'k\\303\\251y\\n\\n' | calco-apply secret set stripe-key \(plan)")
        #expect(second.output == "stripe-key: version 2 added, 5 bytes\n")
        #expect(try await value(2) == " k 303 251 y \\n\n", "one line break is left out")
        let third = try await shop.run(
            "printf '\\377\\n' | calco-apply secret set stripe-key \(plan) --verbatim --json")
        #expect(third.output == #"{"number":3,"secret":"stripe-key","type":"secret_version_added"}"# + "\n")
        #expect(try await value(3) == " 377 \\n\n", "bytes that are no text, and the line break")
        let list = try await shop.run("calco-apply secret list \(plan)").output
        let secrets = list.replacing(#/\d{4}-[-0-9:.T]+Z/#, with: "TIME").replacing("\n  ", with: ", ")
            .split(separator: "\n").sorted()
        #expect(
            secrets == [
                "api-api-key, 1  enabled  TIME", "jwt-key, 1  enabled  TIME",
                "stripe-key, 3  enabled  TIME, 2  enabled  TIME, 1  enabled  TIME",
            ], "\(list)")
        #expect(!list.contains("s3cr3t"))
        #expect(try await shop.run("grep -rl s3cr3t-value plan.json state").output == "")
        // The next apply leaves what people added alone.
        let again = try await shop.run("calco-apply --plan plan.json --state state/local.json --local cloud --yes")
        #expect(again.output.hasPrefix("No changes."), "\(again.output)")
    }

    /// What needs a value that nobody can have put in waits, and says so at the beginning and at the end.
    @Test func whatNeedsAValueWaitsForIt() async throws {
        let project = try shop.text("config/project.yaml")
        try shop.write(project + "  late-key: {by_hand: true}\n", to: "config/project.yaml")
        try shop.write("name: late\nimage: feature\nenv: {KEY: {secret: late-key}}\n", to: "config/features/late.yaml")
        let apply = "calco-apply --plan plan.json --state state/local.json --local cloud"
        let dry = try await shop.run("calco compile --config config --env local --out plan.json && \(apply) --dry-run")
        #expect(dry.status == 0, "\(dry.errors)")
        let wait = "the secret late-key has no value"
        #expect(dry.output.contains("not yet: create run_job.late\n  \(wait)"), "\(dry.output)")
        let first = try await shop.run("\(apply) --yes")
        #expect(first.status == 1)
        #expect(first.errors.contains("not tried: create run_job.late: \(wait)"), "\(first.errors)")
        #expect(first.errors.contains("0 failed, 1 not tried"), "\(first.errors)")
        let second = try await shop.run("\(apply) --yes")
        #expect(second.status == 1 && second.errors.contains("Nothing was changed."), "\(second.errors)")
        #expect(second.errors.contains("calco-apply secret set late-key --plan"))
        let third = try await shop.run("printf x | calco-apply secret set late-key \(plan) && \(apply) --yes --json")
        #expect(third.status == 0, "\(third.errors)")
        #expect(!third.output.contains("planned_wait"))
    }

    @Test func aSecretIsCalledByItsKeyOrItsName() async throws {
        let project = try shop.text("config/project.yaml")
        try shop.write(
            project + "  pay: {by_hand: true, name: pay-local}\n  own: {generated: 32, name: own-local}\n",
            to: "config/project.yaml")
        try shop.write("name: late\nimage: feature\nenv: {KEY: {secret: pay}}\n", to: "config/features/late.yaml")
        let apply = "calco-apply --plan plan.json --state state/local.json --local cloud --yes"
        _ = try await shop.run("calco compile --config config --env local --out plan.json && \(apply)")
        let waiting = try await shop.run(apply)
        #expect(waiting.errors.contains("calco-apply secret set pay --plan"), "\(waiting.errors)")
        for (number, name) in [(1, "pay"), (2, "pay-local")] {
            let outcome = try await shop.run("printf x | calco-apply secret set \(name) \(plan)")
            #expect(outcome.output == "\(name): version \(number) added, 1 byte\n", "\(outcome.errors)")
        }
        #expect(try await shop.run("calco-apply secret list own \(plan)").output.hasPrefix("own-local\n  1  enabled"))
        let json = try await shop.run("printf x | calco-apply secret set pay --json \(plan)").output
        #expect(json.contains("\"secret\":\"pay-local\""), "one name for machines: \(json)")
        let refused = try await shop.run("printf x | calco-apply secret set own \(plan)")
        #expect(refused.errors.hasPrefix("error: the versions of 'own' are made by an apply"), "\(refused.errors)")
        #expect(try await shop.run(apply).status == 0)
        #expect(try await shop.run("grep -cE '\"key\": ?\"pay\"' state/local.json").output == "0\n")
    }

    /// A value that went into the other one would be used by the wrong program.
    @Test func whatMayBeEitherOfTwoSecretsIsRefused() async throws {
        let project = try shop.text("config/project.yaml")
        try shop.write(
            project + "  pay: {by_hand: true, name: own}\n  own: {by_hand: true, name: pay}\n",
            to: "config/project.yaml")
        let apply = "calco-apply --plan plan.json --state state/local.json --local cloud --yes"
        _ = try await shop.run("calco compile --config config --env local --out plan.json && \(apply)")
        let refused = try await shop.run("printf x | calco-apply secret set pay \(plan)")
        #expect(
            refused.errors
                == "error: 'pay' is the key of one secret and the name of another\n  help: say secret.own or secret.pay\n",
            "\(refused.errors)")
        #expect(try await shop.run("printf x | calco-apply secret set secret.pay \(plan)").status == 0)
        #expect(try await shop.run("calco-apply secret list secret.pay \(plan)").output.hasPrefix("pay\n  1  enabled"))
        #expect(try await shop.run("calco-apply secret list secret.own \(plan)").output == "own: no version\n")
    }

    @Test func oneSecretIsListedByName() async throws {
        let list = try await shop.run("calco-apply secret list stripe-key \(plan)")
        #expect(list.output == "stripe-key: no version\n" && list.status == 0)
        let lines = try await shop.run("calco-apply secret list jwt-key \(plan) --json").output
        #expect(lines.contains(#""number":1,"secret":"jwt-key","state":"ENABLED","type":"secret_version""#))
    }

    @Test(arguments: [
        (
            "printf x | calco-apply secret set stripe-kex",
            "plan.json has no secret 'stripe-kex'; did you mean 'stripe-key'?"
        ),
        ("printf x | calco-apply secret set jwt-key", "the versions of 'jwt-key' are made by an apply"),
        ("printf x | calco-apply secret set api-api-key", "the versions of 'api-api-key' are made by an apply"),
        ("printf '' | calco-apply secret set stripe-key", "the value is empty"),
        ("printf '\\r\\n' | calco-apply secret set stripe-key", "the value is empty"),
        ("head -c 65537 /dev/zero | calco-apply secret set stripe-key", "the value is too long: at most 65536 bytes"),
        ("calco-apply secret list stripe stripe-key", "plan.json has no secret 'stripe'"),
    ])
    func whatIsRefused(command: String, message: String) async throws {
        let outcome = try await shop.run("\(command) \(plan)")
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: \(message)"), "\(outcome.errors)")
        #expect(try await shop.run("calco-apply secret list stripe-key \(plan)").output == "stripe-key: no version\n")
    }

    @Test func aPlaceForTheLocalCloudIsNamed() async throws {
        let outcome = try await shop.run("printf x | calco-apply secret set stripe-key --plan plan.json")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("error: plan.json is for the environment 'local'\n  help: give --local DIR"))
    }

    @Test func onlyWhatAnApplyMadeIsFilled() async throws {
        let outcome = try await shop.run("printf x | calco-apply secret set stripe-key --plan plan.json --local other")
        #expect(outcome.status == 1 && outcome.output == "")
        let url = "https://secretmanager.googleapis.com/v1/projects/acme-ml-local/secrets/stripe-key"
        _ = try await shop.run(
            "calco-emulate call PATCH '\(url)?updateMask=labels' --store cloud --json '{\"labels\":{\"calco-stack\":\"x\"}}'"
        )
        let foreign = try await shop.run("printf s3cr3t-value | calco-apply secret set stripe-key \(plan)")
        #expect(foreign.status == 1 && foreign.errors.contains("is another stack's"), "\(foreign.errors)")
        #expect(foreign.errors.contains("\"x\"") && !foreign.errors.contains("s3cr3t"))
    }

    @Test func helpShowsHow() async throws {
        for command in ["secret", "secret set", "secret list"] {
            let help = try await shop.run("calco-apply \(command) --help")
            #expect(help.status == 0 && help.output.contains("EXAMPLES"))
            #expect(help.output.contains("calco-apply secret list") || help.output.contains("| calco-apply secret set"))
        }
        #expect(
            try await shop.run("calco-apply --help").output.contains(
                "calco-apply secret set stripe-key --plan plan.json"))
        let argument = try await shop.run("calco-apply secret set stripe-key s3cr3t-value \(plan)")
        #expect(argument.status == 64)
    }
}
