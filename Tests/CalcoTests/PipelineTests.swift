import Foundation
import Testing

@Suite struct PipelineTests {
    @Test func nonsenseInTheEnvironmentChangesNothing() async throws {
        let pipeline = try await Pipeline()
        try await pipeline.commit("one less", after: "sed -i /SRV_URL/d config/project.yaml")
        try pipeline.shop.write("echo started >>calls\n", to: "start-up")
        let ours: Set = [
            "ENV", "CONFIG", "IMAGES", "CALCO", "CALCO_APPLY", "ENDPOINT", "BASE", "SERVICE_ACCOUNT", "PLAN", "STATE",
            "WORKLOAD_IDENTITY_PROVIDER", "DIGEST", "GITLAB", "PROJECT", "MAX_DELETES", "CI_API_V4_URL",
            "CI_PROJECT_ID",
            "CI_SERVER_URL", "CI_JOB_ID", "CI_JOB_TOKEN", "CDPATH", "GLOBIGNORE",
        ]
        let theirs = try Pipeline.variables().filter { name in
            !name.hasPrefix("CI_MERGE_REQUEST_")
                && !["GITLAB_TOKEN", "GOOGLE_ID_TOKEN", "CI_COMMIT_BEFORE_SHA", "CI_JOB_URL", "PATH"].contains(name)
        }
        try #require(theirs.contains("max_deletes"))
        let nonsense =
            ours.union(theirs).sorted().map { "\($0)=nonsense" }.joined(separator: " ")
            + " BASH_ENV=start-up 'BASH_FUNC_calco%%=() { echo called >>calls; }'"
        let before = "CI_COMMIT_BEFORE_SHA=$(git rev-parse HEAD^)"

        var results: [[String]] = []
        for environment in [before, "\(before) \(nonsense)"] {
            let planned = try await pipeline.run("plan-", environment: environment)
            let applied = try await pipeline.run("apply-", environment: environment)
            let finished = try await pipeline.run("apply-", "after_script", environment: environment)
            for outcome in [planned, applied, finished] { #expect(outcome.status == 0, "\(outcome.errors)") }
            let files = ["json", "digest", "diff", "report.json", "deletes"].map { "build/plan/develop.\($0)" }
            results.append(
                try (files + ["build/apply/develop.json"]).map(pipeline.shop.text)
                    + [planned.output, applied.output, finished.output, pipeline.calls()])
            _ = try await pipeline.shop.run("rm -rf build")
        }
        for (plain, disturbed) in zip(results[0], results[1]) { #expect(plain == disturbed) }
        #expect(results[0][0].contains("\"environment\": \"develop\""))
        let digest = results[0][1].trimmingPrefix("sha256:").dropLast()
        // A run that ended left nothing to finish.
        #expect(
            results[0][9]
                == "calco-apply --plan build/apply/develop.json --state gitlab:1234/calco-develop "
                + "--gitlab https://gitlab.example.com --digest sha256:\(digest) --max-deletes 1 --lock-timeout 2m --yes "
                + "--workload-identity-provider projects/1/locations/global/workloadIdentityPools/gitlab/providers/gitlab "
                + "--service-account deployer@acme.iam.gserviceaccount.com with a.b.c\n")
    }

    @Test func noMoreIsDeletedThanThePlanJobShowed() async throws {
        let pipeline = try await Pipeline()
        func limit(_ inputs: [String: String] = [:]) async throws -> Substring? {
            #expect(try await pipeline.run("apply-", "script", inputs).status == 0)
            return try pipeline.calls().firstMatch(of: #/--max-deletes ([^ ]*) /#)?.1
        }
        try await pipeline.commit("one less", after: "sed -i /SRV_URL/d config/project.yaml")
        #expect(try await pipeline.run("plan-").status == 0)
        #expect(try await limit() == "0")
        #expect(try await pipeline.run("plan-", environment: "CI_COMMIT_BEFORE_SHA=$(git rev-parse HEAD^)").status == 0)
        #expect(try await limit() == "1")
        #expect(try await limit(["max_deletes": "12"]) == "12")
        // A pipeline without a push: the last commit is what was reviewed.
        let zeros = String(repeating: "0", count: 40)
        #expect(try await pipeline.run("plan-", environment: "CI_COMMIT_BEFORE_SHA=\(zeros)").status == 0)
        #expect(try await limit() == "1")
        // Nothing to compare with, so nothing was shown.
        try await pipeline.commit(
            "broken", after: "cp config/project.yaml kept && echo nonsense: 1 >>config/project.yaml")
        try await pipeline.commit("mended", after: "cp kept config/project.yaml")
        let planned = try await pipeline.run("plan-", environment: "CI_COMMIT_BEFORE_SHA=$(git rev-parse HEAD^)")
        #expect(planned.status == 0 && planned.output.contains("does not compile: there is nothing to compare with"))
        #expect(try await limit() == "0")
        _ = try await pipeline.shop.run("rm build/plan/develop.deletes")
        #expect(try await pipeline.run("apply-").status == 1)
        #expect(try pipeline.calls() == "")
    }

    @Test func anotherPlanThanThePlanJobsIsNotApplied() async throws {
        let pipeline = try await Pipeline()
        #expect(try await pipeline.run("plan-").status == 0)
        _ = try await pipeline.shop.run("sed -i 's/0 3/0 4/' config/features/*.yaml")
        let refused = try await pipeline.run("apply-")
        #expect(refused.status == 1 && refused.errors.contains("is not the plan of the plan job; nothing was applied"))
        #expect(refused.errors.contains("~ scheduler_job.cron-feature"))
        #expect(try pipeline.calls() == "")
    }

    @Test func aMergeRequestIsComparedWithItsTarget() async throws {
        let pipeline = try await Pipeline()
        try await pipeline.commit("theirs", after: "sed -i 's/0 3/0 4/' config/features/*.yaml")
        try await pipeline.commit("mine", after: "sed -i /SRV_URL/d config/project.yaml")
        let parted = "CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse HEAD~2)"
        let alone = try await pipeline.run("preview-", environment: parted)
        #expect(alone.output.contains("Plan: 0 to add, 1 to change, 1 to destroy."))
        // A merged results pipeline includes the target's changes.
        let target = "CI_MERGE_REQUEST_TARGET_BRANCH_SHA=$(git rev-parse HEAD^)"
        let merged = try await pipeline.run("preview-", environment: "\(parted) \(target)")
        #expect(merged.output.contains("Plan: 0 to add, 0 to change, 1 to destroy."))
        let asked = try await pipeline.shop.run("\(target) tools/ci-plan --env develop --base HEAD~2")
        #expect(asked.output.contains("Plan: 0 to add, 1 to change, 1 to destroy."))
    }

    @Test func whatWasCutOffGivesItsLockBack() async throws {
        let pipeline = try await Pipeline()
        let note = ".calco/gitlab/1234/calco-develop/state.json.holder"
        _ = try await pipeline.shop.run("mkdir -p $(dirname \(note)) && echo an-id a-machine >\(note)")
        #expect(try await pipeline.run("apply-", "after_script").status == 0)
        #expect(
            try pipeline.calls()
                == "calco-apply unlock --state gitlab:1234/calco-develop --gitlab https://gitlab.example.com --yes with a.b.c\n"
        )
        _ = try await pipeline.shop.run("rm -r .calco")
        #expect(try await pipeline.run("apply-", "after_script").status == 0)
        #expect(try pipeline.calls() == "")
    }

    @Test func whatNobodyKnowsIsAnError() async throws {
        let pipeline = try await Pipeline()
        for line in [
            "ci-plan --env develop --endpoint x", "ci-plan develop", "ci-plan --env", "ci-plan", "ci-apply --finish",
            "ci-apply --env develop --digest x", "base-plan --env develop",
        ] {
            let outcome = try await pipeline.shop.run("tools/\(line)")
            #expect(outcome.status == 64 && outcome.errors.hasPrefix("usage: "), "\(line): \(outcome)")
        }
    }

    @Test func theComponentSetsNoVariablesAndRunsAnImageByDigest() throws {
        let component = try Pipeline.component()
        #expect(!component.contains("  variables:"))
        #expect(component.contains("      regex: ^[^@]+@sha256:[0-9a-f]{64}$\n"))
        #expect(component.matches(of: /name: \$\[\[ inputs\.image \]\]/).count == 2)
    }
}
