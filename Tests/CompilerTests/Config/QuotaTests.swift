import PlanModel
import Testing

@testable import Compiler

@Suite struct QuotaTests {
    private func files(_ count: Int, _ environment: String = "") -> ConfigFiles {
        var files = ConfigFiles()
        files.features = Dictionary(
            uniqueKeysWithValues: (0..<count).map {
                ("job-\($0)", "name: job-\($0)\nimage: feature\nschedule: \"0 3 * * *\"\n")
            })
        files.environments["local"]? += environment
        return files
    }

    @Test func accountsOverTheQuotaAreAWarning() {
        #expect(files(49).problems() == [])
        #expect(
            files(50).problems() == [
                "environments/local.yaml warning 101 service accounts, and a project has 100 unless Google gave it more (ask Google for more, then write quotas: {service_accounts: N})"
            ])
        #expect(files(50).config() != nil)
    }

    @Test func theEnvironmentSaysWhatGoogleRaised() {
        #expect(files(50, "quotas: {service_accounts: 101}\n").problems() == [])
        #expect(
            files(51, "quotas: {service_accounts: 101}\n").problems() == [
                "environments/local.yaml warning 103 service accounts, and a project has 101 by `quotas` here (ask Google for more, then write quotas: {service_accounts: N})"
            ])
        #expect(
            files(1, "quotas: {accounts: 5}\n").problems() == [
                "environments/local.yaml:4:10 unknown key 'accounts' in 'quotas' of environment 'local' (known keys: alert_policies, run_jobs, run_services, scheduler_jobs, service_accounts, uptime_checks)"
            ])
    }

    @Test func eachQuotaIsOfItsKind() {
        let kinds = [
            "service_accounts": "service_account", "run_jobs": "run_job", "run_services": "run_service",
            "scheduler_jobs": "scheduler_job", "alert_policies": "alert_policy",
            "uptime_checks": "uptime_check",
        ]
        for known in KnownQuota.all { #expect(known.kind.name == kinds[known.quota.key], "\(known.quota.key)") }
    }

    /// The applier counts; what it counts against is in the plan.
    @Test func thePlanHasTheNumberAndWhoSaysSo() throws {
        let config = try #require(files(1, "quotas: {run_jobs: 7}\n").config())
        let plan = compile(config)
        let jobs = plan.kinds["run_job"]?.checks.quota
        #expect(jobs?.most == 7 && jobs?.source == nil)
        let accounts = plan.kinds["service_account"]?.checks.quota
        #expect(accounts?.most == 100 && accounts?.source == "cloud.google.com/iam/quotas")
        #expect(plan.kinds["secret"]?.checks.quota == nil)
        // What is made there is what is listed, or nobody could count it.
        for resource in plan.resources where plan.kinds[resource.kind]?.checks.quota != nil {
            var lists = plan.inventory.known(resource.kind)?.lists ?? []
            if let list = resource.list ?? plan.kinds[resource.kind]?.identity.list { lists.append(list) }
            let create = try #require(resource.calls.create).url.prefix { $0 != "?" }
            let places = lists.map { list in list.url.prefix { $0 != "?" } }
            #expect(places.contains(create), "\(resource.address)")
        }
    }

    /// Without anybody to tell there is no policy for a failed check.
    @Test func onlyWhatThePlanHasCounts() {
        var files = ConfigFiles()
        files.project = "stack: acme\n"
        files.environments["local"]? += "quotas: {alert_policies: 1, run_services: 1}\n"
        for index in 1...2 {
            files.others["services/s\(index).yaml"] = "name: s\(index)\nimage: service\npublic: true\n"
        }
        files.service = nil
        #expect(files.problems().map { $0.contains("2 Cloud Run services") } == [true])
    }

    @Test func uptimeChecksCount() {
        var files = ConfigFiles()
        files.environments["local"]? += "quotas: {uptime_checks: 1}\n"
        for index in 1...2 {
            files.others["services/s\(index).yaml"] = "name: s\(index)\nimage: service\npublic: true\nuptime: {}\n"
        }
        files.service = nil
        #expect(
            files.problems().map { $0.contains("2 uptime checks in a metrics scope, and a project has 1") } == [true],
            "\(files.problems())")
    }

    /// Each region has a limit of its own; accounts are in none.
    @Test func regionsAreCountedApart() {
        func found(_ regions: [String]) -> [String] {
            var files = files(0, "quotas: {run_jobs: 2, scheduler_jobs: 2, service_accounts: 12}\n")
            for (index, region) in regions.enumerated() {
                files.features["j\(index)"] = "name: j\(index)\nimage: feature\nschedule: \"0 3 * * *\"\n\(region)"
            }
            return files.problems().map { $0.split(separator: ",").first.map(String.init) ?? "" }
        }
        let there = "region: us-east1\n"
        #expect(found(["", "", there, there]) == [])
        #expect(
            found(["", "", there, there, there]) == [
                "environments/local.yaml warning 3 Cloud Run jobs in a region",
                "environments/local.yaml warning 3 Cloud Scheduler jobs in a region",
            ])
        #expect(found(["", "", there, there].map { _ in there }).count == 2)
        #expect(found(["", "", there, there, "region: us-west1\n", "region: us-west1\n"]).count == 1)
    }

    @Test func channelsHaveAFixedLimit() {
        var files = ConfigFiles()
        let mails = (0..<17).map { "{email: a\($0)@acme.example}" }.joined(separator: ", ")
        files.project = "stack: acme\nnotifications: [\(mails)]\n"
        #expect(
            files.problems() == [
                "project.yaml:2:16 notifications: 17 channels; an alert policy takes at most 16 (one address of a group reaches many)"
            ])
    }
}
