import Diagnostics
import Testing

@testable import Compiler

/// What breaks a limit says where it is stated.
@Suite struct LimitTests {
    private func sources(_ files: ConfigFiles) -> [String?] {
        files.read().diagnostics.filter { $0.severity == .error }.map(\.source)
    }

    @Test(arguments: [
        ("tasks: 10001", LimitPages.run), ("retries: 11", LimitPages.run), ("timeout: 169h", LimitPages.taskTimeout),
        ("cpu: 3", LimitPages.cpu), ("cpu: 1\nmemory: 8Gi", LimitPages.cpu),
        ("schedule: {cron: \"0 3 * * *\", retries: 6}", LimitPages.schedules),
        ("schedule: {cron: \"0 3 * * *\", tasks: 10001}", LimitPages.run),
        ("env: {A: \"\(String(repeating: "x", count: 32_769))\"}", LimitPages.variables),
        ("env: {\((0...990).map { "V\($0): x" }.joined(separator: ", "))}", LimitPages.variables),
        // One container alone may have so much, two of them together not.
        ("cpu: 1\nmemory: 3Gi\nsidecars: {b: {image: feature, cpu: 1, memory: 6Gi}}", LimitPages.cpu),
    ])
    func ofAFeature(_ lines: String, _ page: String) {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\n\(lines)\n"
        #expect(sources(files) == [page], "\(lines.prefix(40))")
    }

    @Test(arguments: [
        ("timeout: 61m", LimitPages.requestTimeout), ("concurrency: 1001", LimitPages.concurrency),
        ("scaling: {max: 1001}", LimitPages.instances),
        ("description: \(String(repeating: "x", count: 513))", LimitPages.services),
        ("probes: {startup: {period: 241s}}", LimitPages.probes),
        ("probes: {startup: {period: 60s, failures: 5}}", LimitPages.probes),
    ])
    func ofAService(_ lines: String, _ page: String) {
        #expect(sources(.service("public: true\n" + lines)) == [page], "\(lines.prefix(40))")
    }

    // monitoring-43
    @Test(arguments: [
        ("monitoring.v3/projects.alertPolicies", "displayName", 512, LimitPages.alertPolicies)
    ])
    func ofATextOfAResource(_ type: String, _ field: String, _ most: Int, _ page: String) {
        func found(_ count: Int) -> [String?] {
            var files = ConfigFiles()
            files.others["resources/r.yaml"] =
                "r:\n  type: \(type)\n  body: {\(field): \(String(repeating: "é", count: count))}\n"
            return files.read().diagnostics.filter { $0.message.contains("characters, more than") }.map(\.source)
        }
        #expect(found(most + 1) == [page] && found(most) == [])
    }

    @Test func ofLabels() {
        #expect(sources(.project("labels: {Team: x}")) == [LimitPages.labels])
        #expect(sources(.project("labels: {team: \(String(repeating: "x", count: 64))}")) == [LimitPages.labels])
    }

    /// A place that resembles a region is no place for data; a header is one line.
    @Test(arguments: [
        (
            "buckets: {acme-x: {location: europe-wst1}}",
            "there is no region 'europe-wst1'; did you mean 'europe-west1'?"
        ),
        ("buckets: {acme-x: {location: europe-west1}}", nil),
        (
            "schedules: {tick: {cron: \"0 3 * * *\", url: \"https://a.example/\", headers: {X-A: \"a\\nb\"}}}",
            "a header has one line of ASCII characters"
        ),
        (
            "schedules: {tick: {cron: \"0 3 * * *\", url: \"https://a.example/\", headers: {X-A: é}}}",
            "a header has one line of ASCII characters"
        ),
        ("schedules: {tick: {cron: \"0 3 * * *\", url: \"https://a.example/\", headers: {X-A: \"a b\"}}}", nil),
    ])
    func ofAPlaceAndAHeader(_ lines: String, _ problem: String?) {
        let found = ConfigFiles.project(lines).read().diagnostics.filter { $0.severity == .error }.map(\.message)
        #expect(found.count == (problem == nil ? 0 : 1) && found.allSatisfy { $0.contains(problem ?? "-") }, "\(found)")
    }

    @Test func whatIsNoLimitHasNone() {
        #expect(sources(.feature("tsaks: 2")) == [nil])
    }

    @Test func itStandsOnALineOfItsOwn() {
        let files = ConfigFiles.feature("tasks: 10001")
        let text = render(files.read().diagnostics, sources: [:]).text
        #expect(text.hasSuffix("    = source: https://cloud.google.com/run/quotas\n"), "\(text)")
    }

    @Test(arguments: [
        ("roles/nonsense", "Google has no role 'roles/nonsense'"),
        (
            "roles/run.invokr",
            "'roles/run.invokr' is no role of run that this version knows; did you mean 'roles/run.invoker'?"
        ),
        (
            "roles/bigquery.dataViewr",
            "'roles/bigquery.dataViewr' is no role that this version knows; did you mean 'roles/bigquery.dataViewer'?"
        ),
        (
            "roles/cloudsq.client",
            "'roles/cloudsq.client' is no role that this version knows; did you mean 'roles/cloudsql.client'?"
        ),
        ("roles/storage.objectUser", nil), ("roles/cloudbuild.builds.editor", nil), ("roles/storage.newer", nil),
        ("roles/run.viewer", nil), ("roles/browser", nil), ("roles/bigquery.whatever", nil),
        ("projects/acme-local/roles/nonsense", nil),
    ])
    func aRoleThatGoogleDoesNotHaveIsDoubted(_ role: String, _ message: String?) {
        let found = ConfigFiles.feature("grants: [{role: \(role)}]").read().diagnostics
        #expect(found.map(\.message) == [message.map { "grants.role: " + $0 }].compactMap(\.self))
        #expect(found.allSatisfy { $0.severity == .warning && $0.range != nil })
    }
}
