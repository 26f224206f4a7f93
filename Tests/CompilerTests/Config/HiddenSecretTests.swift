import Diagnostics
import Testing
import Text

@testable import Compiler

/// What is printed about a file with a secret in it: never the secret, wherever it stands and whatever is wrong.
@Suite struct HiddenSecretTests {
    private static let token = "ghp_abcdefghij0123456789"
    private static let url = "postgres://u:pw-of-db@h/db"

    private func printed(_ files: ConfigFiles) -> String {
        let sources = Dictionary(files.files.map { ($0.displayPath, $0.bytes) }) { first, _ in first }
        return render(files.read().diagnostics, sources: sources).text
    }

    private func expectHidden(_ files: ConfigFiles, _ note: Comment) {
        let text = printed(files)
        #expect(text.contains(": error: "), note)
        for part in ["pw-of-db", "abcdefghij"] { #expect(!text.contains(part), "\(text)\n\(note)") }
    }

    /// Lines of a feature.
    @Test(arguments: [
        "env: {API_KEY: \"\(token)\"}",
        "env: {MY-TOKEN: \"\(token)\"}",
        "env: {T: {secret: \"\(url)\"}}",
        "env: {T: {value: \"\(url)\"}}",
        "env: {T: {text: \"\(url)\"}}",
        "env: {T: {text: \"\(url)\", because: \"\"}}",
        "env: {T: {text: \"\(url)\", secret: a}}",
        "env: [T=\(url)]",
        "env: [\"T=\(token)\"]",
        "env: {T: [\"\(token)\"]}",
        "env:\n  T: a\n  T: \"\(token)\"",
        "env:\n  T: \"\(token)",
        "env: {\(token): [1]}",
        "env: T=\(token)",
        "memory: \"\(url)\"",
        "timeout: \(token)",
        "e: \"\(url)\"",
        "args: [\"--dsn=\(url)\"]",
        "command: \"run --token=\(token)\"",
        "folder: x=\(token)",
    ])
    func inAFeature(lines: String) { expectHidden(.feature(lines), "\(lines)") }

    /// Lines of project.yaml.
    @Test(arguments: [
        "secrets: {db: {environment: \"\(url)\"}}",
        "secrets: {f: {value: \"\(token)\"}}",
        "secrets: {\"\(url)\": {by_hand: true}}",
        "gitlab: {url: \"https://u:pw-of-db@h/api/v4\", project: a/b}",
        "gitlab: {project: \"https://u:pw-of-db@h/a/b\"}",
        "notifications: [\"\(token)\"]",
        "retire: [\"\(token)\"]",
    ])
    func inTheProject(lines: String) { expectHidden(.project(lines), "\(lines)") }

    @Test func inAnOverlay() {
        var files = ConfigFiles()
        files.environments["local"]? += "features: {nightly: {env: {API_KEY: \(Self.token)}}}\n"
        expectHidden(files, "an overlay")
    }

    /// Of a key in several lines, none is shown, whatever is wrong on it.
    @Test func noLineOfAPrivateKeyIsShown() {
        let key = "  K: -----BEGIN PRIVATE KEY-----\n   abcdefghij: \"x\n   -----END PRIVATE KEY-----"
        expectHidden(.feature("env:\n\(key)\nmemory: 1"), "\(key)")
    }

    /// What is no secret stays, in the message and around the secret.
    @Test func theRestIsShown() {
        let text = printed(.feature("env: {T: {secret: \"\(Self.url)\"}}\nmemory: 1"))
        #expect(text.contains("env.T.secret: '(hidden)' is not a secret"))
        #expect(text.contains("5 | memory: 1") && !text.contains("4 | "))
        #expect(hidingSecrets(in: "a \(Self.token), b '\(Self.url)' c") == "a (hidden), b '(hidden)' c")
        #expect(hidingSecrets(in: "é https://h/a: b") == "é https://h/a: b")
    }
}

/// Texts that are shown to everybody who may read an object hold no secret.
@Suite struct PublicTextTests {
    private static let token = "ghp_abcdefghij0123456789"
    private static let says = "the value looks like a GitHub token: secrets do not belong here"

    @Test(arguments: [
        ("args: [a, \"--token=\(token)\"]", "args"), ("command: [\(token)]", "command"),
        ("annotations: {team: \"x \(token)\"}", "annotations.team"), ("description: \"with \(token)\"", "description"),
    ])
    func ofAService(lines: String, key: String) {
        let problems = ConfigFiles.service("public: true\n" + lines).problems()
        #expect(problems.count == 1 && problems.first?.contains("\(key): \(Self.says) (pass it as a variable") == true)
        #expect(problems.first?.contains("{secret: NAME}") == true)
    }

    @Test func ofAnArgumentWithAURL() {
        let problems = ConfigFiles.feature("args: [\"--dsn=postgres://u:pw@h/db\"]").problems()
        #expect(problems.count == 1 && problems.first?.contains("args: the value is a URL with a password") == true)
    }

    @Test func ofAVariableOfGitLab() {
        let problems = ConfigFiles.project(
            "gitlab: {project: a/b, variables: {T: {text: \(Self.token)}}}"
        ).problems()
        #expect(
            problems.contains {
                $0.contains("gitlab.variables.T.text: \(Self.says) (write environment: VARIABLE")
            }, "\(problems)")
    }

    @Test func othersAreTaken() {
        let lines = "args: [--rate=0.5, \"https://h/a@b:c\"]\ncommand: [run]\nannotations: {team: ours}"
        #expect(ConfigFiles.feature(lines).problems() == [])
    }
}
