import Compiler
import Testing

@Suite struct FeatureConfigTests {
    private func problems(_ lines: String, schedule: String = "0 3 * * *") -> [String] {
        ConfigFiles.feature(lines, schedule: schedule).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func readsEveryKey() throws {
        let files = ConfigFiles.feature(
            "timezone: Europe/Madrid\npaused: true\nretries: 10\ntasks: 8\nparallelism: 2\ncpu: 2\nmemory: 2Gi\ntimeout: 1h",
            schedule: "0  3 *   * MON-FRI")
        let feature = try #require(files.config()?.features.first)
        #expect(feature.schedule.text == "0 3 * * MON-FRI")
        #expect(feature.timeZone == "Europe/Madrid" && feature.paused)
        #expect(feature.retries == 10 && feature.tasks == 8 && feature.parallelism == 2)
        #expect(feature.workload.cpu.millis == 2000 && feature.workload.timeout.seconds == 3600)
        #expect(try #require(ConfigFiles.feature("tasks: 5").config()).features[0].parallelism == 5)
    }

    @Test(arguments: [
        ("retries: 11", "retries: 11 is out of range: 0 to 10"),
        ("tasks: 10001", "tasks: 10001 is out of range: 1 to 10000"),
        ("tasks: 2\nparallelism: 3", "parallelism: 3 at a time of 2 tasks (at most 2)"),
        ("parallelism: 2", "parallelism: 2 at a time of 1 tasks (at most 1)"),
        ("timezone: Europe/Madird", "timezone: unknown time zone 'Europe/Madird'; did you mean 'Europe/Madrid'?"),
        (
            "timeout: 25h",
            "timeout: a run may take 25h, but the next one starts after 1d (lower `timeout`, or run less often: Cloud Run would run both at once)"
        ),
    ])
    func refuses(lines: String, problem: String) { #expect(problems(lines) == [problem]) }

    @Test func timeoutFitsBetweenTwoRuns() {
        #expect(problems("timeout: 15m", schedule: "*/15 * * * *") == [])
        #expect(
            problems("timeout: 901s", schedule: "*/15 * * * *") == [
                "timeout: a run may take 901s, but the next one starts after 15m (lower `timeout`, or run less often: Cloud Run would run both at once)"
            ])
        #expect(
            problems("timeout: 11m", schedule: "0,50 * * * *") == [
                "timeout: a run may take 11m, but the next one starts after 10m (lower `timeout`, or run less often: Cloud Run would run both at once)"
            ])
        #expect(
            ConfigFiles.feature("", schedule: "*/5 * * * *").problems() == [
                "features/nightly.yaml:3:11 schedule: a run may take 10m, but the next one starts after 5m (lower `timeout`, or run less often: Cloud Run would run both at once)"
            ])
    }

    @Test func nameIsThatOfTheFile() {
        var files = ConfigFiles()
        files.features = ["nightly": "name: weekly\nimage: feature\nschedule: 1 1 * * *\n"]
        #expect(
            files.problems() == [
                "features/nightly.yaml:1:7 name: 'weekly' is not the name of its file (write nightly, or rename the file)"
            ])
        files.features = [
            "abcdefghijklmnopqrstuvwxyz": "name: abcdefghijklmnopqrstuvwxyz\nimage: feature\nschedule: 1 1 * * *\n"
        ]
        #expect(files.problems().first?.contains("'abcdefghijklmnopqrstuvwxyz-cron' would have 31 characters") == true)
    }

    @Test func schedulesAreText() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\nschedule: 5\n"
        #expect(
            files.problems() == [
                "features/nightly.yaml:3:11 schedule: expected text, found the number 5 (quote it: \"5\")"
            ])
        files.features["nightly"] = "name: nightly\nimage: feature\nschedule: \"0 75 * * *\"\n"
        #expect(files.problems() == ["features/nightly.yaml:3:14 schedule: hour 75 is out of range: 0 to 23"])
    }
}
