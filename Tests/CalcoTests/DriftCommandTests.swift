import Testing

/// `calco-apply drift` and `outputs` on the sample, as processes.
@Suite struct DriftCommandTests {
    private let common = "--plan plan.json --state state/local.json"

    private func applied() async throws -> Workshop {
        let shop = try await Workshop.planned()
        #expect(try await shop.run("calco-apply \(common) --yes").status == 0)
        return shop
    }

    @Test func theSampleHasNoDriftAfterAnApply() async throws {
        let shop = try await applied()
        let before = try await shop.run("find . -type f ! -name .out ! -name .err | sort | xargs sha256sum").output
        let drift = try await shop.run("calco-apply drift \(common)")
        #expect(drift.status == 0 && drift.output.hasPrefix("No drift. "), "\(drift.output)")
        let after = try await shop.run("find . -type f ! -name .out ! -name .err | sort | xargs sha256sum").output
        #expect(after == before, "it writes nothing")
    }

    @Test func whoChangedWhatIsTold() async throws {
        let shop = try await applied()
        let root = "https://run.googleapis.com/v2/projects/acme-ml-local/locations/europe-west1/services"
        let changed = try await shop.run(
            """
            calco-emulate call PATCH '\(root)/api?updateMask=template.scaling.maxInstanceCount' \\
                --store state/local-cloud --json '{"template": {"scaling": {"maxInstanceCount": 7}}}' >/dev/null
            sed -i 's/max: 4/max: 5/' config/services/api.yaml
            calco compile --config config --env local --out plan.json
            """)
        #expect(changed.status == 0, "\(changed.errors)")
        let drift = try await shop.run("calco-apply drift \(common)")
        #expect(drift.status == 2, "\(drift.errors)")
        let time = #/2[0-9]{3}-[0-9T:.-]+Z/#
        #expect(
            drift.output.replacing(time, with: "TIME").contains(
                """
                  ~ run_service.api  (last changed by deployer@example.com at TIME)
                      ~ template.scaling.maxInstanceCount: both changed it
                          applied  4
                          cloud    7
                          plan     5

                """), "\(drift.output)")
        #expect(drift.output.hasSuffix("\nDrift: 1 changed.\n"), "\(drift.output)")
        let lines = try await shop.run("calco-apply drift \(common) --json")
        #expect(
            lines.output.contains(
                #"{"applied":{"value":4},"at":"/template/scaling/maxInstanceCount","live":{"value":7},"moved":"both","planned":{"value":5}}"#
            ), "\(lines.output)")
        #expect(lines.status == 2 && lines.output.contains(#""changed_by":"deployer@example.com""#))
    }

    @Test func anOutputGoesIntoAVariable() async throws {
        let shop = try await applied()
        let url = try await shop.run("url=$(calco-apply outputs service_url.api \(common)) && printf %s \"$url\"")
        #expect(url.status == 0 && url.output.hasPrefix("https://api-") && !url.output.contains("\n"), "\(url.output)")
        let all = try await shop.run("calco-apply outputs \(common)")
        #expect(all.status == 0 && all.output.contains("service_url.api"), "\(all.output)")
        let wrong = try await shop.run("calco-apply outputs service_url.apu \(common)")
        #expect(wrong.status == 1 && wrong.output == "" && wrong.errors.contains("did you mean 'service_url.api'?"))
        #expect(try await shop.run("calco-apply outputs '' \(common)").status == 64)
    }

    /// The plan knows where the service and its key are, but they are gone.
    @Test func anOutputOfWhatIsGoneHasNoValue() async throws {
        let shop = try await applied()
        let run = "https://run.googleapis.com/v2/projects/acme-ml-local/locations/europe-west1/services/api"
        let key = "https://secretmanager.googleapis.com/v1/projects/acme-ml-local/secrets/api-api-key/versions/1"
        for call in ["DELETE '\(run)'", "POST '\(key):destroy' --json '{}'"] {
            let gone = try await shop.run("calco-emulate call \(call) --store state/local-cloud")
            #expect(gone.status == 0, "\(gone.errors)")
        }
        for (name, address) in [
            ("service_url.api", "run_service.api"), ("api_key_secret.api", "secret_version.api-api-key-1"),
        ] {
            let output = try await shop.run("calco-apply outputs \(name) \(common)")
            #expect(output.status == 1 && output.output == "", "\(output.output)")
            #expect(output.errors.contains("'\(name)' has no value: \(address) is not in place"), "\(output.errors)")
        }
    }

    @Test func whatNobodyGotIsAnError() async throws {
        let shop = try await applied()
        for command in ["drift", "outputs"] {
            let lost = try await shop.run("calco-apply \(command) \(common) >/dev/full")
            #expect(lost.status == 1 && lost.errors.contains("standard output could not be written"))
            let wrong = try await shop.run("calco-apply \(command) --plan plan.json --state state/wrong.json")
            #expect(wrong.status == 1 && wrong.errors.contains("there is no state in state/wrong.json yet"))
            try shop.write("{", to: "state/broken.json")
            let broken = try await shop.run("calco-apply \(command) --plan plan.json --state state/broken.json")
            #expect(broken.status == 1 && broken.errors.contains("is not a state file this program can read"))
            let unplanned = try await shop.run("calco-apply \(command) --plan none.json --state state/local.json")
            #expect(unplanned.status == 1 && unplanned.errors.contains("cannot read the plan none.json"))
        }
    }
}
