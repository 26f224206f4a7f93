import Foundation
import Testing

/// The jobs of a pipeline with nothing faked: GitLab and Google are one calco-emulate.
@Suite struct LocalPipelineTests {
    @Test func aPlanIsAppliedWithTheStateInTheStore() async throws {
        let pipeline = try await Pipeline()
        _ = try await pipeline.shop.run("rm tools/calco-apply && ln -s \"$(command -v calco-apply)\" tools/calco-apply")
        try pipeline.shop.write(
            Workshop.localCloud() + """
                export GITLAB_TOKEN=secret
                place=(--state gitlab:1234/calco-develop --endpoint "$url")
                tools/ci-plan --env develop
                apply() { tools/ci-apply --env develop --project 1234 --endpoint "$url"; }
                apply
                calco-apply state list "${place[@]}" >first
                apply
                # Somebody else holds the lock.
                lock() { curl --silent --request "$1" --header "PRIVATE-TOKEN: other" --header "Content-Type: application/json" \
                    --data '{"ID": "another", "Operation": "", "Info": "", "Who": "", "Version": "", "Created": "", "Path": ""}' \
                    "$url/api/v4/projects/1234/terraform/state/calco-develop/lock" >/dev/null; }
                lock POST
                if calco-apply --plan build/apply/develop.json "${place[@]}" --yes 2>refused; then exit 9; fi
                if calco-apply unlock "${place[@]}" --yes 2>others; then exit 9; fi
                calco-apply unlock another "${place[@]}" --yes
                apply
                # A job's own token is enough for the store, and none is not.
                unset GITLAB_TOKEN
                CI_JOB_TOKEN=job calco-apply state list "${place[@]}" >last
                if calco-apply state list "${place[@]}" 2>without; then exit 9; fi

                """, to: "local.sh")
        let outcome = try await pipeline.shop.run("bash local.sh")
        #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(outcome.output.contains("Apply complete."))
        #expect(try pipeline.shop.text("refused").contains("(developer, since"))
        #expect(
            try pipeline.shop.text("refused").contains("calco-apply unlock another --state gitlab:1234/calco-develop"))
        #expect(try pipeline.shop.text("others").contains("not by a run on this machine"))
        #expect(try pipeline.shop.text("first").contains("service.api\n"))
        #expect(try pipeline.shop.text("last") == pipeline.shop.text("first"))
        #expect(try pipeline.shop.text("without").contains("cannot be read: 401"))
    }
}
