import Text
import PlanModel
import Testing

@testable import Compiler

/// Cloud Run services and jobs.
@Suite struct RunTests {
    private func container(_ config: Config, _ address: String) throws -> JSONValue {
        let body = try #require(compile(config)[address]).body
        return try #require(
            body[pointer("/template/containers/0")] ?? body[pointer("/template/template/containers/0")])
    }

    @Test func theServiceKnowsItsKeyItsURLAndItsData() throws {
        let environment = try container(SampleConfig.full, "run_service.api")["env"]
        #expect(
            environment == [
                ["name": "API_KEY", "valueSource": ["secretKeyRef": ["secret": "api-api-key", "version": "2"]]],
                ["name": "DATA_DIR", "value": "/mnt/data"],
                ["name": "LOG_LEVEL", "value": "info"],
                ["name": "SERVICE_URL", "value": "https://api-100000000001.europe-west1.run.app"],
                ["name": "TEMPLATE", "value": "$${name}"],
            ])
    }

    @Test func aScheduleOfAServiceMayCallAsAGivenAccount() throws {
        let line = "{cron: \"0 * * * *\", path: /a, account: "
        var files = ConfigFiles.service(
            "invokers: []\nschedules:\n  a: \(line)batch-jobs}\n  b: \(line)ci@acme-local.iam.gserviceaccount.com}")
        files.project? += "accounts: {batch-jobs: {}}\n"
        let plan = compile(try #require(files.config(), "\(files.problems())"))
        func email(_ name: String) -> JSONValue? {
            plan["scheduler_job.api-\(name)"]?.body[pointer("/httpTarget/oidcToken/serviceAccountEmail")]
        }
        #expect(email("a") == "batch-jobs@acme-local.iam.gserviceaccount.com")
        #expect(email("b") == "ci@acme-local.iam.gserviceaccount.com")
        #expect(plan["service_account.api-cron"] == nil)
        #expect(plan["iam_member.run_service.api/run.invoker/batch-jobs"] != nil)
        let callers = plan.resources.filter { $0.address.text.hasPrefix("iam_member.run_service.api/") }
        #expect(callers.count == 2)
        // The project of the trigger is the account's.
        files = ConfigFiles.service("invokers: []\nschedules: {a: \(line)ci@elsewhere.iam.gserviceaccount.com}}")
        #expect(files.problems().first?.contains("must be in the project") == true, "\(files.problems())")
    }

    @Test func whatCostsOrBreaksByDefaultIsWrittenOut() throws {
        let body = try #require(compile(SampleConfig.full)["run_service.api"]).body
        #expect(body[pointer("/template/containers/0/resources/cpuIdle")] == true)
        #expect(body[pointer("/template/containers/0/resources/startupCpuBoost")] == false)
        #expect(body[pointer("/template/containers/0/resources/limits")] == ["cpu": "1000m", "memory": "512Mi"])
        #expect(body[pointer("/template/scaling")] == ["maxInstanceCount": 4, "minInstanceCount": 0])
        #expect(body[pointer("/template/maxInstanceRequestConcurrency")] == 80)
        #expect(body[pointer("/traffic/0/percent")] == 100)
        #expect(body["invokerIamDisabled"] == nil)
        let job = try #require(compile(SampleConfig.full)["run_job.cron-feature"]).body
        #expect(job[pointer("/template/template/maxRetries")] == 0)
        #expect(job[pointer("/template/taskCount")] == 1 && job[pointer("/template/parallelism")] == 1)
        #expect(job[pointer("/template/template/timeout")] == "900s")
    }

    @Test func theFolderIsMountedAsItMayBeUsed() throws {
        let plan = compile(SampleConfig.full)
        let read = plan["run_service.api"]?.body[pointer("/template/volumes/0/gcs")]
        #expect(
            read == ["bucket": "acme-ml-local-features", "mountOptions": ["only-dir=features"], "readOnly": true])
        #expect(
            plan["run_job.cron-feature"]?.body[pointer("/template/template/volumes/0/gcs/readOnly")] == false)
        let without = changed { $0.service?.workload.folder = .none }
        #expect(try container(without, "run_service.api")["volumeMounts"] == [])
        #expect(compile(without)["run_service.api"]?.body[pointer("/template/volumes")] == [])
    }

    @Test(arguments: [(1000, 512, 2), (400, 512, 1), (500, 511, 1)])
    func smallContainersRunInTheFirstGeneration(millis: Int, mebibytes: Int, generation: Int) {
        let config = changed {
            $0.service?.workload.cpu = CPU(millis: millis)
            $0.service?.workload.memory = Memory(bytes: mebibytes << 20)
        }
        #expect(
            compile(config)["run_service.api"]?.body[pointer("/template/executionEnvironment")]?.string
                == "EXECUTION_ENVIRONMENT_GEN\(generation)")
    }

    @Test func probesAreOptionalOnlyWhereTheConfigSaysSo() throws {
        let bare = try container(changed { $0.service?.liveness = nil }, "run_service.api")
        #expect(bare["livenessProbe"] == nil)
        #expect(bare["startupProbe"]?["httpGet"] == ["path": "/health", "port": 8080])
    }

    @Test(arguments: zip(Ingress.allCases, ["ALL", "INTERNAL_ONLY", "INTERNAL_LOAD_BALANCER"]))
    func ingress(ingress: Ingress, text: String) {
        #expect(
            compile(changed { $0.service?.ingress = ingress })["run_service.api"]?.body["ingress"]?.string
                == "INGRESS_TRAFFIC_" + text)
    }

    @Test func updatesReplaceAndOperationsAreWaitedFor() throws {
        for address in ["run_service.api", "run_job.cron-feature"] {
            let calls = try #require(compile(SampleConfig.full)[address]).calls
            #expect(calls.update?.url.contains("updateMask") == false)
            for call in [calls.create, calls.update, calls.delete] {
                #expect(call?.operation == "https://run.googleapis.com/v2/")
            }
        }
    }

    @Test func theTriggerStartsTheJobAsItsOwnAccount() throws {
        let trigger = try #require(compile(SampleConfig.full)["scheduler_job.cron-feature"])
        #expect(
            trigger.body[pointer("/httpTarget/uri")]
                == "https://run.googleapis.com/v2/projects/acme-ml-local/locations/europe-west1/jobs/cron-feature:run")
        #expect(
            trigger.body[pointer("/httpTarget/oauthToken/serviceAccountEmail")]
                == "cron-feature-cron@acme-ml-local.iam.gserviceaccount.com")
        #expect(trigger.dependsOn.map(\.text).contains("iam_member.run_job.cron-feature/run.invoker/cron-feature-cron"))
        let mask = trigger.calls.update?.url.split(separator: "=").last?.split(separator: ",").map(String.init) ?? []
        #expect(Set(mask + ["name"]) == Set(trigger.body.object?.sortedKeys ?? []))
    }

    @Test func pausingIsASwitch() {
        let running = compile(SampleConfig.full)["scheduler_job.cron-feature"]?.switches
        #expect(running?.map(\.value) == ["ENABLED"] && running?.first?.call.url.hasSuffix(":resume") == true)
        let paused = compile(changed { $0.features[0].schedules[0].timing.paused = true })[
            "scheduler_job.cron-feature"]?.switches
        #expect(paused?.map(\.value) == ["PAUSED"] && paused?.first?.call.url.hasSuffix(":pause") == true)
    }
}
