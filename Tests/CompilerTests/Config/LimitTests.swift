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

    @Test func ofLabels() {
        #expect(sources(.project("labels: {Team: x}")) == [LimitPages.labels])
        #expect(sources(.project("labels: {team: \(String(repeating: "x", count: 64))}")) == [LimitPages.labels])
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
