import Testing

/// A project that is nearly full, from end to end.
@Suite struct QuotaCommandTests {
    @Test func aRunThatNeedsMoreThanIsLeftStopsBeforeItsFirstWrite() async throws {
        let shop = try Workshop()
        let place = "--plan plan.json --state state.json --endpoint $url"
        func written(_ accounts: String) -> String {
            """
            rm -rf config && mkdir -p config/environments
            printf 'stack: acme\\naccounts: {\(accounts)}\\n' >config/project.yaml
            printf 'project_id: acme-dev\\nproject_number: 123456789012\\nregion: europe-west1\\nquotas: {service_accounts: 3}\\n' \\
                >config/environments/dev.yaml
            calco compile --config config --env dev --out plan.json 2>compiled

            """
        }
        let cloud = Workshop.localCloud("--project acme-dev=123456789012")
        let result = try await shop.run(
            cloud + written("loader: {}, reader: {}") + "calco-apply \(place) --yes --json >first\n"
                + written("loader: {}, reader: {}, writer: {}, keeper: {}")
                    + """
                    calco-apply \(place) --dry-run >dry 2>&1 && exit 8
                    calco-apply \(place) --yes --json >refused 2>&1 && exit 9
                    calco-apply state list --state state.json --endpoint $url >state
                    calco-apply \(place) --yes --ignore-checks >forced 2>&1
                    """)
        #expect(result.status == 0, "\(result.errors)\(result.output)")
        #expect(
            try shop.text("first").contains(
                #""reason":"0 are there, and this run makes 2, of 3 service accounts","subject":"projects/acme-dev/serviceAccounts","type":"precheck","verdict":"yes"}"#
            ))
        #expect(try shop.text("compiled").contains("warning: 4 service accounts, and a project has 3"))
        let reason =
            "2 are there, and this run makes 2: more than the 3 service accounts of this environment's `quotas`"
        #expect(try shop.text("dry").contains("error: too many in projects/acme-dev/serviceAccounts\n  \(reason)\n"))
        let refused = try shop.text("refused")
        #expect(refused.contains("\"reason\":\"\(reason)\"") && refused.contains(#""verdict":"no"}"#))
        #expect(!refused.contains("apply_start") && refused.contains(#""success":false,"type":"apply_end""#))
        #expect(try !shop.text("state").contains("writer"))
        let forced = try shop.text("forced")
        #expect(forced.contains("warning: too many in projects/acme-dev/serviceAccounts\n  \(reason)\n"))
        #expect(forced.contains("Apply complete. Resources: 2 added"), "\(forced)")
    }
}
