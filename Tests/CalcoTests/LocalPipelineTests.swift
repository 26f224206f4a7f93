import Foundation
import Testing

/// The jobs of a pipeline with nothing faked: GitLab and Google are one calco-emulate.
@Suite struct LocalPipelineTests {
    @Test func aPlanIsAppliedWithTheStateInTheStore() throws {
        let pipeline = try Pipeline()
        _ = try pipeline.shop.run("rm tools/calco-apply tools/curl")
        // The real one, which takes only an https address of GitLab; all goes to the endpoint anyway.
        try pipeline.install(
            """
            #!/bin/bash
            arguments=()
            while [ $# -gt 0 ]; do
                if [ "$1" = --gitlab ]; then shift 2; else arguments+=("$1") && shift; fi
            done
            PATH=${PATH#*:}
            exec calco-apply "${arguments[@]}"

            """, as: "calco-apply")
        try pipeline.shop.write(
            """
            set -e
            calco-emulate --port 0 --store cloud >emulate.log 2>&1 &
            trap "kill $!" EXIT
            for _ in $(seq 100); do
                url=$(grep -o 'http://127.0.0.1:[0-9]*' emulate.log | head -1) && [ -n "$url" ] && break
                sleep 0.1
            done
            export GITLAB_TOKEN=secret
            at=(--gitlab "$url" --project 1234)
            tools/ci-plan --env develop
            apply() { tools/ci-apply --env develop "${at[@]}" --endpoint "$url"; }
            apply
            tools/gitlab-state "${at[@]}" pull calco-develop first.json
            apply
            # Somebody else holds the lock.
            tools/gitlab-state "${at[@]}" lock calco-develop another
            if apply; then exit 9; fi
            tools/gitlab-state "${at[@]}" unlock calco-develop another
            # A job's own token is enough for the store, and none is not.
            unset GITLAB_TOKEN
            CI_JOB_TOKEN=job tools/gitlab-state "${at[@]}" pull calco-develop last.json
            curl --silent --output /dev/null --write-out '%{http_code}' \
                "$url/api/v4/projects/1234/terraform/state/calco-develop" >without

            """, to: "local.sh")
        let outcome = try pipeline.shop.run("bash local.sh")
        #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(outcome.output.contains("Apply complete."))
        // The comparison of the plan job, and the second apply.
        #expect(outcome.output.components(separatedBy: "No changes.").count == 3)
        #expect(outcome.errors.contains("the state 'calco-develop' is locked by developer"))
        #expect(try pipeline.shop.text("first.json").contains("\"serial\""))
        #expect(pipeline.shop.exists("last.json"))
        #expect(try pipeline.shop.text("without") == "401")
    }
}
