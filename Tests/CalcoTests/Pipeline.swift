import Foundation
import Testing

/// A repository, and in `tools` the scripts of a pipeline beside the built `calco` and a fake `calco-apply`, which
/// writes its arguments into `calls`.
struct Pipeline {
    let shop: Workshop

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let scripts = ["base-plan", "ci-apply", "ci-plan"]
    /// What GitLab sets, and the credentials.
    private static let job = """
        export CI_SERVER_URL=https://gitlab.example.com CI_PROJECT_ID=1234 GITLAB_TOKEN=secret GOOGLE_ID_TOKEN=a.b.c
        """

    init() async throws {
        shop = try Workshop()
        try FileManager.default.createDirectory(
            at: shop.folder.appendingPathComponent("tools"), withIntermediateDirectories: true)
        for script in Self.scripts {
            try FileManager.default.createSymbolicLink(
                at: shop.folder.appendingPathComponent("tools/\(script)"),
                withDestinationURL: Self.root.appendingPathComponent("scripts/\(script)"))
        }
        try await install(Self.calcoApply, as: "calco-apply")
        _ = try await shop.run("ln -s \"$(command -v calco)\" tools/calco && git init --quiet --initial-branch develop")
        try await commit("all")
    }

    func install(_ program: String, as name: String) async throws {
        try shop.write(program, to: "tools/\(name)")
        _ = try await shop.run("chmod +x tools/\(name)")
    }

    /// Commits the configuration after a line of shell has changed it.
    func commit(_ message: String, after change: String = "true") async throws {
        let git = "git -c user.name=t -c user.email=t@example.com"
        let outcome = try await shop.run("\(change) && git add config && \(git) commit --quiet --message '\(message)'")
        try #require(outcome.status == 0, "\(outcome.errors)")
    }

    /// Runs a command of the component as GitLab would expand it: `job` is the beginning of the job's name, `inputs`
    /// replace those below. The environment is what GitLab sets plus `environment`, for the script only.
    func run(
        _ job: String, _ section: String = "script", _ inputs: [String: String] = [:], environment: String = ""
    ) async throws -> Workshop.Outcome {
        let given = [
            "environment": "develop", "config": "config", "images": "", "gitlab": "$CI_SERVER_URL",
            "project": "$CI_PROJECT_ID", "max_deletes": "",
            "workload_identity_provider": "projects/1/locations/global/workloadIdentityPools/gitlab/providers/gitlab",
            "service_account": "deployer@acme.iam.gserviceaccount.com",
        ].merging(inputs) { $1 }
        var line = try Self.lines(of: job, section)
        for (name, value) in given { line.replace("$[[ inputs.\(name) ]]", with: value) }
        try #require(!line.contains("$[["), "\(line)")
        return try await shop.run("\(Self.job); env \(environment) tools/\(line)")
    }

    /// The command in a section of a job of the component.
    private static func lines(of job: String, _ section: String) throws -> String {
        let lines = try component().split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("\"\(job)$[[") })
        let command = lines[start...].dropFirst().prefix { !$0.hasPrefix("\"") }.drop { $0 != "  \(section):" }
            .dropFirst().prefix { $0.hasPrefix("    ") }
        return String(command.joined(separator: " ").trimmingPrefix(#/ *- */#))
    }

    static func component() throws -> String {
        String(decoding: try Data(contentsOf: root.appendingPathComponent("templates/calco.yml")), as: UTF8.self)
    }

    /// The names of all variables that the scripts mention.
    static func variables() throws -> Set<String> {
        var names: Set<String> = []
        for script in scripts {
            let text = String(
                decoding: try Data(contentsOf: root.appendingPathComponent("scripts/\(script)")), as: UTF8.self)
            for match in text.matches(of: /(?:\$\{?[!#]?|env\.)([A-Za-z_][A-Za-z0-9_]*)/) {
                names.insert(String(match.1))
            }
        }
        return names
    }

    /// The calls of the fake since the last time.
    func calls() throws -> String {
        guard shop.exists("calls") else { return "" }
        let text = try shop.text("calls")
        try FileManager.default.removeItem(at: shop.folder.appendingPathComponent("calls"))
        return text
    }

    private static let calcoApply = """
        #!/bin/bash -p
        echo "calco-apply $* with ${GOOGLE_ID_TOKEN:-no token}" >>calls

        """
}
