import Compiler
import Testing

@Suite struct AlertsTests {
    private func service(_ alerts: String) -> [String] {
        ConfigFiles.service("public: true\nalerts: \(alerts)").problems().map {
            String($0.drop { $0 != " " }.dropFirst())
        }
    }

    private func feature(_ alerts: String, schedule: String = "0 3 * * *") -> [String] {
        ConfigFiles.feature("alerts: \(alerts)", schedule: schedule).problems()
            .map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func readsThemAll() {
        let files = ConfigFiles.service(
            "public: true\nalerts: [{instances_above: 3}, {error_ratio_above: 0.050}, {p95_latency_above: 1500ms}]")
        #expect(
            files.config()?.service?.alerts
                == [.instancesAbove(3), .errorRatioAbove("0.05"), .p95LatencyAbove(TimeSpan(milliseconds: 1500))])
        let feature = ConfigFiles.feature("alerts: [{failed_runs_above: 0}, {no_success_within: 26h}]")
        #expect(
            feature.config()?.features[0].alerts
                == [.failedRunsAbove(0), .noSuccessWithin(TimeSpan(seconds: 26 * 3600))])
    }

    @Test(arguments: [
        ("[{instances_above: -1}]", "alerts.instances_above: -1 is out of range: 0 to 1000"),
        (
            "[{error_ratio_above: 5}]",
            "alerts.error_ratio_above: '5' is not a share between 0 and 1 (a share such as 0.05 for five in a hundred)"
        ),
        (
            "[{error_ratio_above: 1.0}]",
            "alerts.error_ratio_above: '1.0' is not a share between 0 and 1 (a share such as 0.05 for five in a hundred)"
        ),
        (
            "[{error_ratio_above: .5}]",
            "alerts.error_ratio_above: '.5' is not a share between 0 and 1 (a share such as 0.05 for five in a hundred)"
        ),
        ("[{p95_latency_above: 0s}]", "alerts.p95_latency_above: 0s is out of range: 1ms to 1h"),
        ("[{instances_above: 1}, {instances_above: 2}]", "alerts: 'instances_above' is given twice"),
        ("[{}]", "alerts: an alert has one key, found 0 (start each with its own `- `)"),
        (
            "[{instance_above: 1}]",
            "unknown key 'instance_above' in 'alerts' of service 'api'; did you mean 'instances_above'?"
        ),
        (
            "{instances_above: 1}",
            "alerts: expected a list, found a mapping (start each with `- `: - instances_above: 1)"
        ),
    ])
    func serviceRefuses(alerts: String, problem: String) { #expect(service(alerts) == [problem]) }

    @Test(arguments: [
        (
            "[{no_success_within: 24h}]",
            "alerts.no_success_within: 24h is not longer than the longest time between two runs, 1d: it would always fire (add the time that a run takes, and some more)"
        ),
        ("[{no_success_within: 90061s}]", "alerts.no_success_within: 90061s is not a number of whole minutes"),
        ("[{no_success_within: 32d}]", "alerts.no_success_within: 32d is out of range: 5m to 31d"),
        (
            "[{failed_runs_above: 0, no_success_within: 26h}]",
            "alerts: an alert has one key, found 2 (start each with its own `- `)"
        ),
    ])
    func featureRefuses(alerts: String, problem: String) { #expect(feature(alerts) == [problem]) }

    @Test func alertsNeedSomebodyWhoHears() {
        var files = ConfigFiles.feature("alerts: [{failed_runs_above: 0}]")
        files.project = "stack: acme\n"
        let unheard = [
            "features/nightly.yaml:4:9 alerts: this environment has no `notifications`, so nobody would hear of it (add them to project.yaml, or remove the alerts)"
        ]
        #expect(files.problems() == unheard)
        files.project = "stack: acme\nnotifications: []\n"
        #expect(files.problems() == unheard)
        files.features["nightly"] = ConfigFiles.feature("alerts: []").features["nightly"]
        #expect(files.problems() == [])
    }
}
