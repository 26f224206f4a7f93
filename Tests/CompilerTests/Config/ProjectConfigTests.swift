import Compiler
import Testing

@Suite struct ProjectConfigTests {
    private func problems(_ lines: String) -> [String] {
        ConfigFiles.project(lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func readsEverySection() throws {
        let files = ConfigFiles.project(
            """
            labels: {team: ml, tier: ""}
            repositories: {workloads: {}}
            storage: {bucket: b-1, create: false, folder: a/b/}
            notifications: [{email: x@acme.example}, {email: y@acme.example}]
            retire: [bucket.old, secret.a-key]
            """)
        let project = try #require(files.config()?.project)
        #expect(project.labels == ["team": "ml", "tier": ""])
        #expect(project.repositories == [RepositoryConfig(name: "workloads")])
        #expect(project.storage?.create == false)
        #expect(project.notifications.map(\.name) == ["x@acme.example", "y@acme.example"])
        #expect(project.retire == ["bucket.old", "secret.a-key"])
    }

    @Test(arguments: [
        (
            "labels: {Team: x}",
            "labels: 'Team' is not a label's key (1 to 63 of a-z, 0-9, _ and -, starting with a letter)"
        ),
        ("labels: {calco-x: y}", "labels: label keys that start with 'calco' are reserved"),
        ("labels: {goog-x: y}", "labels: label keys that start with 'goog' are reserved"),
        ("labels: {team: A B}", "labels.team: 'A B' is not a label's value (at most 63 of a-z, 0-9, _ and -)"),
        ("labels: {team: 7}", "labels.team: expected text, found the number 7 (quote it: \"7\")"),
        ("labels: [a]", "labels: expected `key: value` lines, found a list"),
        (
            "repositories: {Work: {}}",
            "repositories: 'Work' is not a name (a-z, 0-9 and -, starting with a letter, not ending with -)"
        ),
        ("repositories: {w: {keep: 0}}", "repositories.w.keep: 0 is out of range: 1 to 1000"),
        (
            "repository: {name: w, keep: 3}",
            "there may be several `repositories` now (write repositories: {w: {keep: 3}})"
        ),
        ("storage: {bucket: b-1}", "'storage' of the project has no 'folder' (write `folder: features/`)"),
        ("storage: {bucket: b-1, folder: x}", "storage.folder: the folder 'x' does not end with '/' (write x/)"),
        (
            "storage: {bucket: b-1, folder: x/, create: yes}",
            "storage.create: expected true or false, found 'yes' (write true)"
        ),
        (
            "notifications: [{email: x}]",
            "notifications.email: 'x' is not an e-mail address (such as ml-oncall@acme.example)"
        ),
        ("notifications: [{email: x@y.zz}, {email: x@y.zz}]", "notifications.email: 'x@y.zz' is given twice"),
        (
            "notifications: [{mail: x@y.zz}]",
            "unknown key 'mail' in 'notifications' of the project; did you mean 'email'?"
        ),
        ("notifications: [x@y.zz]", "notifications: expected `email: ADDRESS`, found text (write {email: x@y.zz})"),
        ("retire: [bucket]", "retire: 'bucket' is not an address (KIND.NAME, for example bucket.acme-ml-features)"),
        ("retire: [bucket.x, bucket.x]", "retire: 'bucket.x' is given twice"),
    ])
    func refuses(lines: String, problem: String) { #expect(problems(lines).first == problem) }

    @Test func labelsAreCounted() {
        let labels = (1...57).map { "l\($0): x" }.joined(separator: ", ")
        #expect(problems("labels: {\(labels)}") == ["labels: 57 labels; at most 56 are allowed"])
    }
}
