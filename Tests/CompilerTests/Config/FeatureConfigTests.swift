import Compiler
import Testing

@Suite struct FeatureConfigTests {
    @Test func aMisspeltScheduleIsOneMistake() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\nshedule: \"0 3 * * *\"\ntimezone: Europe/Madrid\n"
        #expect(files.problems().count == 1)
        files.features["nightly"] = "name: nightly\nimage: feature\npaused: true\n"
        #expect(
            files.problems() == [
                "features/nightly.yaml:3:9 paused: there is no schedule (write schedule: \"0 3 * * *\", or remove it)"
            ])
    }

    private func problems(_ lines: String, schedule: String = "0 3 * * *") -> [String] {
        ConfigFiles.feature(lines, schedule: schedule).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func readsEveryKey() throws {
        let files = ConfigFiles.feature(
            "timezone: Europe/Madrid\npaused: true\nretries: 10\ntasks: 8\nparallelism: 2\ncpu: 2\nmemory: 2Gi\ntimeout: 1h",
            schedule: "0  3 *   * MON-FRI")
        let feature = try #require(files.config()?.features.first)
        #expect(feature.schedules.first?.timing.cron.text == "0 3 * * MON-FRI")
        #expect(feature.schedules.first?.timing.timeZone == "Europe/Madrid" && feature.isPaused)
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
            "warning timeout: a run may take 25h, but the next one starts after 1d, beside it; lower `timeout`, or run less often"
        ),
    ])
    func refuses(lines: String, problem: String) { #expect(problems(lines) == [problem]) }

    @Test func aRunThatMayMeetTheNextIsAWarning() {
        #expect(problems("timeout: 15m", schedule: "*/15 * * * *") == [])
        #expect(
            problems("timeout: 901s", schedule: "*/15 * * * *") == [
                "warning timeout: a run may take 901s, but the next one starts after 15m, beside it; lower `timeout`, or run less often"
            ])
        #expect(
            problems("timeout: 11m", schedule: "0,50 * * * *") == [
                "warning timeout: a run may take 11m, but the next one starts after 10m, beside it; lower `timeout`, or run less often"
            ])
        #expect(
            ConfigFiles.feature("", schedule: "*/5 * * * *").problems() == [
                "features/nightly.yaml:3:11 warning schedule: a run may take 10m, but the next one starts after 5m, beside it; lower `timeout`, or run less often"
            ])
    }

    @Test func changesOfTheClocksAreThoughtOf() {
        func problems(_ schedule: String, _ lines: String) -> [String] {
            ConfigFiles.feature(lines, schedule: schedule).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
        }
        let alerts = "alerts: [{no_success_within: 1445m}]"
        #expect(
            problems("0 5 * * *", "timezone: Europe/Madrid\n" + alerts) == [
                "alerts.no_success_within: 1445m is not longer than 25h, the longest time between two runs when the clocks change: it would fire once a year (add the time that a run takes, and some more; or use a time zone without changes: Etc/UTC)"
            ])
        for zone in ["Etc/UTC", "Asia/Tokyo"] { #expect(problems("0 5 * * *", "timezone: \(zone)\n" + alerts) == []) }
        let warning =
            "warning schedule: when the clocks change in Europe/Madrid, times from 02:00 to 02:59 are missing on one day and come twice on another; another hour or Etc/UTC is safer"
        #expect(problems("30 2 * * *", "timezone: Europe/Madrid") == [warning])
        for schedule in ["0 3 * * *", "0 * * * *", "0 */2 * * *"] {
            #expect(problems(schedule, "timezone: Europe/Madrid") == [])
        }
        #expect(problems("30 1 * * *", "timezone: Europe/London").count == 1)
        for (schedule, effect) in [("30 1 * * *", "come twice on one day"), ("30 2 * * *", "are missing on one day")] {
            let found = problems(schedule, "timezone: America/New_York")
            #expect(found.count == 1 && found[0].contains(":59 \(effect); another hour"), "\(found)")
        }
    }

    @Test func hintsLeadToWhatIsMeant() {
        func problems(_ lines: String, schedule: String = "0 3 * * *") -> [String] {
            ConfigFiles.feature(lines, schedule: schedule).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
        }
        #expect(
            problems("", schedule: "0 30 3 * * *") == [
                "schedule: expected 5 fields (minute hour day month weekday), found 6 (there is no field for seconds, and none for a year: write 30 3 * * *)"
            ])
        for text in ["@daily", "\"@daily\"", "@midnight # at night"] {
            var files = ConfigFiles()
            files.features["nightly"] = "name: nightly\nimage: feature\nschedule: \(text)\n"
            let problem = files.problems().first
            #expect(problem?.hasSuffix("(write five fields: \"0 0 * * *\")") == true, "\(problem ?? "")")
        }
        #expect(
            problems("scaling: {min: 1}") == [
                "unknown key 'scaling' in feature 'nightly' (a job answers nobody; what listens for requests is a file in services/)"
            ])
        #expect(
            problems("env: [LOG_LEVEL=info]") == [
                "env: expected `key: value` lines, found a list (write LOG_LEVEL: info)"
            ])
        #expect(
            problems("env: LOG_LEVEL = info") == [
                "env: expected `key: value` lines, found text (write LOG_LEVEL: info)"
            ])
        #expect(
            problems("memory: 512MB") == [
                "memory: '512MB' is not an amount of memory: unknown unit 'MB' (write 512M)"
            ])
        #expect(
            ConfigFiles.service("public: true\nschedule: \"0 3 * * *\"").problems() == [
                "services/api.yaml:4:1 unknown key 'schedule' in service 'api' (write schedules: {NAME: {cron: …, path: …}}; what runs by itself is a file of its own in features/)"
            ])
    }

    @Test func severalSchedulesCountTogether() {
        func problems(_ lines: String) -> [String] {
            var files = ConfigFiles()
            files.features["nightly"] =
                "name: nightly\nimage: feature\nschedules: {a: {cron: \"0 3 * * *\"}, b: {cron: \"0 5 * * MON\"}}\n"
                + lines
            files.project = "stack: acme\nnotifications: [{email: oncall@acme.example}]\n"
            return files.problems().map { String($0.drop { $0 != " " }.dropFirst()) }
        }
        #expect(problems("alerts: [{no_success_within: 25h}]") == [])
        #expect(
            problems("alerts: [{no_success_within: 24h}]") == [
                "alerts.no_success_within: 24h is not longer than the longest time between two runs, 1d: it would always fire (add the time that a run takes, and some more)"
            ])
        #expect(
            problems("timeout: 25h") == [
                "warning timeout: a run may take 25h, but the next one starts after 1d, beside it; lower `timeout`, or run less often"
            ])
    }

    @Test func theShortFormHasItsKeysBesideIt() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\nschedule: {cron: \"0 3 * * *\"}\npaused: true\n"
        #expect(
            files.problems() == [
                "features/nightly.yaml:4:9 paused: it belongs to a schedule that is a text (write it in the schedule's mapping)"
            ])
    }

    @Test func theFileNamesIt() {
        var files = ConfigFiles()
        files.features = ["nightly": "name: weekly\nimage: feature\nschedule: 1 1 * * *\n"]
        let workload = files.config()?.features.first?.workload
        #expect(files.problems() == [] && workload?.name == "nightly" && workload?.id == "weekly")
        files.features = ["Nightly": "name: weekly\nimage: feature\nschedule: 1 1 * * *\n"]
        #expect(
            files.problems() == [
                "features/Nightly.yaml:1:7 name: its file is called 'Nightly', and its address and its account go by that "
                    + "(rename the file: 2 to 63 of a-z, 0-9 and -, starting with a letter, not ending with -)"
            ])
        let long = String(repeating: "a", count: 64)
        files.features = [long: "name: \(long)\nimage: feature\nschedule: 1 1 * * *\n"]
        #expect(files.problems().first?.contains("has 64 characters; at most 63 are allowed") == true)
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
