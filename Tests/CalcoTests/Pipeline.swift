import Foundation
import Testing

/// A repository, and in `tools` the scripts of a pipeline beside the built `calco` and two fakes, `calco-apply` and
/// `curl`, that write their requests into `calls`.
struct Pipeline {
    let shop: Workshop

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let scripts = ["base-plan", "ci-apply", "ci-plan", "gitlab-state"]
    /// What GitLab sets, and the credentials.
    private static let job = """
        export CI_SERVER_URL=https://gitlab.example.com CI_PROJECT_ID=1234 GITLAB_TOKEN=secret GOOGLE_ID_TOKEN=a.b.c
        """

    init() throws {
        shop = try Workshop()
        try FileManager.default.createDirectory(
            at: shop.folder.appendingPathComponent("tools"), withIntermediateDirectories: true)
        for script in Self.scripts {
            try FileManager.default.createSymbolicLink(
                at: shop.folder.appendingPathComponent("tools/\(script)"),
                withDestinationURL: Self.root.appendingPathComponent("scripts/\(script)"))
        }
        try install(Self.calcoApply, as: "calco-apply")
        try install(Self.curl, as: "curl")
        _ = try shop.run("ln -s \"$(command -v calco)\" tools/calco && git init --quiet --initial-branch develop")
        try commit("all")
    }

    func install(_ program: String, as name: String) throws {
        try shop.write(program, to: "tools/\(name)")
        _ = try shop.run("chmod +x tools/\(name)")
    }

    /// Commits the configuration after a line of shell has changed it.
    func commit(_ message: String, after change: String = "true") throws {
        let git = "git -c user.name=t -c user.email=t@example.com"
        let outcome = try shop.run("\(change) && git add config && \(git) commit --quiet --message '\(message)'")
        try #require(outcome.status == 0, "\(outcome.errors)")
    }

    /// Runs a command of the component as GitLab would expand it: `job` is the beginning of the job's name, `inputs`
    /// replace those below. The environment is what GitLab sets plus `environment`, for the script only.
    func run(
        _ job: String, _ section: String = "script", _ inputs: [String: String] = [:], environment: String = ""
    ) throws -> Workshop.Outcome {
        let given = [
            "environment": "develop", "config": "config", "images": "", "gitlab": "$CI_SERVER_URL",
            "project": "$CI_PROJECT_ID", "max_deletes": "",
            "workload_identity_provider": "projects/1/locations/global/workloadIdentityPools/gitlab/providers/gitlab",
            "service_account": "deployer@acme.iam.gserviceaccount.com",
        ].merging(inputs) { $1 }
        var line = try Self.lines(of: job, section)
        for (name, value) in given { line.replace("$[[ inputs.\(name) ]]", with: value) }
        try #require(!line.contains("$[["), "\(line)")
        return try shop.run("\(Self.job); env \(environment) tools/\(line)")
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

    /// The requests to the fakes since the last call, without random and time-dependent parts.
    func calls() throws -> String {
        guard shop.exists("calls") else { return "" }
        let text = try shop.text("calls")
        try FileManager.default.removeItem(at: shop.folder.appendingPathComponent("calls"))
        return text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "ID")
            .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/, with: "TIME")
    }

    private static let calcoApply = """
        #!/bin/bash -p
        echo "calco-apply $* with ${GOOGLE_ID_TOKEN:-no token}" >>calls
        while [ "$1" != --state ]; do shift; done
        echo '{"serial": 1}' >"$2"

        """

    /// Answers like a GitLab without a state.
    private static let curl = """
        #!/bin/bash -p
        output='' headers='' body=''
        while [ $# -gt 0 ]; do
            case $1 in
            --request) method=$2 && shift ;;
            --output) output=$2 && shift ;;
            --header) headers+=" $(cat "${2#@}" 2>/dev/null || echo "$2")" && shift ;;
            --data-binary) body=$(cat "${2#@}" | tr -d '\\n') && shift ;;
            --max-time | --write-out) shift ;;
            https:*) url=$1 ;;
            esac
            shift
        done
        printf '%s %s%s %s\\n' "$method" "$url" "$headers" "$body" >>calls
        status=200 answer='{}'
        if [[ $method = GET ]]; then status=404 answer='{"message": "404 Not Found"}'; fi
        if [ -n "$output" ]; then printf '%s' "$answer" >"$output"; else printf '%s\\n' "$answer"; fi
        printf '%s' "$status"

        """
}
