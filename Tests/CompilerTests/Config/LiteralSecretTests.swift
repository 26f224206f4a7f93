import Diagnostics
import Testing
import Text

@testable import Compiler

/// Texts of `env` that are secrets.
@Suite struct LiteralSecretTests {
    private static let token = String(repeating: "Ab3", count: 3)

    @Test(arguments: [
        "postgres://app:hunter2@db/app", "redis://:hunter2@cache:6379", "a=1 amqp+ssl://u:p%40@h", "https://u:p@h",
        "mongodb+srv://u:p@h1,h2/db?x=y", "ghp_\(token)", " github_pat_\(token)", "glpat-\(token)", "xoxb-\(token)",
        "xoxp-\(token)", "sk_live_\(token)", "AKIA0123456789ABCDEF", "AIza012345678901234567890123456789",
        "ya29.\(token)",
        "--token=ghp_\(token)", "key:AKIA0123456789ABCDEF,", "Bearer eyJhbGciOi.eyJzdWIiOi.abcdefgh",
        "-----BEGIN PRIVATE KEY-----\nMII", "-----BEGIN EC PRIVATE KEY-----", "eyJhbGciOi.eyJzdWIiOi.abcdefgh",
    ])
    func isOne(text: String) {
        guard case .known? = literalSecret(in: text) else {
            Issue.record("\(text) is taken")
            return
        }
    }

    @Test(arguments: [
        "", "info", "https://acme.example/a@b:c", "https://app@db.acme.example:5432/app", "https://app:@h",
        "user:pass@host",
        "xghp_\(token)", "task_live_\(token)",
        "ghp_", "akia0123456789abcdef", "AKIA is a prefix", "-----BEGIN CERTIFICATE-----", "eyJ.eyJ.x", "eyJhbGciOi",
        "projectFeaturesOfTheWeek2024", "europe-west1-docker.pkg.dev/acme/Workloads1/feature",
        "12345678901234567890123456789012",
        "7e57d004-2b97-0e7a-b45f-5387367791cd", "/secrets/Nightly1/database/url/of/today",
    ])
    func isNone(text: String) { #expect(literalSecret(in: text) == nil) }

    @Test(arguments: ["Zr8Kq2LmT5vXw9BnC4dFgH7jP1sY", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"])
    func looksRandom(text: String) { #expect(literalSecret(in: text) == .likely) }

    /// Neither the message nor the source line shows a value, and no other message shows its line.
    @Test func noMessageShowsTheValue() {
        let secret = "ghp_abcdefghij0123456789"
        let files = ConfigFiles.feature("env: {A: \(secret), 1B: x}\nmemory: 1")
        let diagnostics = files.read().diagnostics
        #expect(diagnostics.map(\.message).contains { $0.contains("env.A: the value looks like a GitHub token") })
        #expect(diagnostics.map(\.message).contains { $0.contains("'1B' is not a variable's name") })
        let sources = Dictionary(files.files.map { ($0.displayPath, $0.bytes) }) { first, _ in first }
        let text = render(diagnostics, sources: sources).text
        #expect(!text.contains(secret) && text.contains("memory: 1"))
    }

    @Test func aReasonIsTheWayOut() {
        let files = ConfigFiles.feature(
            "env: {A: {text: \"redis://:x@localhost\", because: a laptop}, B: {text: 08, because: x}}")
        #expect(files.config()?.features[0].workload.env == ["A": "redis://:x@localhost", "B": "08"])
        #expect(
            ConfigFiles.feature("env: {A: {text: x}}").problems() == [
                "features/nightly.yaml:4:10 'env.A' of feature 'nightly' has no 'because' (write `because: why it is no secret`)"
            ])
    }

    @Test func whatOnlyLooksRandomIsTakenWithAWarning() {
        let files = ConfigFiles.feature("env: {A: Zr8Kq2LmT5vXw9BnC4dFgH7jP1sY}")
        #expect(files.read().diagnostics.map(\.severity) == [.warning])
        #expect(files.config()?.features[0].workload.env == ["A": "Zr8Kq2LmT5vXw9BnC4dFgH7jP1sY"])
    }
}
