import Testing

/// What a plan names, and nobody has made, with real processes.
@Suite struct MissingNamesTests {
    @Test func itIsToldBeforeTheFirstWriteAndInADryRun() async throws {
        let shop = try await Workshop.planned()
        let apply = "calco-apply --plan plan.json --state state/local.json"
        #expect(try await shop.run(apply + " --yes").status == 0)
        let compile = try await shop.run(
            """
            sed -i '/^grants:/d' config/services/api.yaml
            cat >> config/services/api.yaml <<'END'
            account: nobody@acme-ml-local.iam.gserviceaccount.com
            volumes: {/mnt/lost: {bucket: acme-lost-bucket}}
            grants: [{role: roles/secretmanager.secretAccessor, on: secrets/lost}, {role: roles/run.invokr}]
            END
            calco compile --config config --env local --out plan.json
            """)
        #expect(compile.status == 0, "\(compile.errors)")
        for mode in ["--yes", "--dry-run"] {
            let outcome = try await shop.run("\(apply) \(mode)")
            #expect(outcome.status == 1)
            for missing in [
                "bucket acme-lost-bucket", "service account nobody@acme-ml-local.iam.gserviceaccount.com",
                "role roles/run.invokr", "object projects/acme-ml-local/secrets/lost",
            ] {
                #expect(
                    outcome.errors.contains("error: \(missing) is not there\n"),
                    "\(mode): \(missing)\n\(outcome.errors)")
            }
            #expect(outcome.errors.contains("help: make it first, or write in the configuration what is there\n"))
            #expect(outcome.errors.hasSuffix("Nothing was changed.\n") && !outcome.output.contains("Creating..."))
        }
    }
}
