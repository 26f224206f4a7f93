import Applier
import Auth
import Compiler
import Diagnostics
import PlanModel

/// A small configuration with everything: a service with its key, a job, storage, one alert of each type, an uptime
/// check, GitLab.
package struct Stack: Sendable {
    private var files: [String: String]

    package static let full = Stack(files: [
        "project.yaml": """
        stack: acme
        labels: {team: ml}
        storage: {bucket: acme-test-features, folder: features/}
        gitlab: {project: acme/ml}
        notifications: [{email: oncall@acme.example}]
        """,
        "services/api.yaml": """
        name: api
        image: service
        public: true
        folder: read
        env: {LOG_LEVEL: info, MODE: fast}
        grants: [{role: roles/bigquery.dataViewer}]
        alerts: [{error_ratio_above: 0.05}]
        """,
        "features/daily.yaml": """
        name: daily
        image: feature
        schedule: "0 3 * * *"
        folder: read-write
        env: {WINDOW: 7d}
        grants: [{role: roles/bigquery.jobUser}]
        alerts: [{failed_runs_above: 0}]
        """,
        "environments/test.yaml": """
        project_id: acme-test
        project_number: 123456789012
        region: europe-west1
        """,
        "images.json": images(service: "0", feature: "0"),
    ])

    subscript(path: String) -> String? { files[path] }

    /// This stack with one file replaced or removed.
    func with(_ path: String, _ text: String?) -> Stack {
        var stack = self
        stack.files[path] = text
        return stack
    }

    /// This stack with one text of a file replaced by another; the text must exist.
    func replacing(_ old: String, with new: String, in path: String) -> Stack {
        var stack = self
        precondition(files[path]?.contains(old) == true, "\(path) has no '\(old)'")
        stack.files[path] = files[path]?.replacing(old, with: new)
        return stack
    }

    /// The image references of a build, identified by `service` and `feature`, one hexadecimal digit each.
    static func images(service: Character, feature: Character) -> String {
        let path = "europe-west1-docker.pkg.dev/acme-test/workloads"
        return """
            {"service": "\(path)/service@sha256:\(String(repeating: service, count: 64))",
             "feature": "\(path)/feature@sha256:\(String(repeating: feature, count: 64))"}
            """
    }

    package func target(_ name: String, environment: String = "test") -> Target {
        let sources = files.sorted { $0.key < $1.key }.map {
            SourceFile(path: $0, displayPath: "config/" + $0, bytes: Array($1.utf8))
        }
        let reading = readConfig(
            files: sources.filter { $0.path.hasSuffix(".yaml") }, environment: environment,
            images: sources.first { $0.path == "images.json" })
        guard let config = reading.config else {
            preconditionFailure("\(name): \(reading.diagnostics.map(\.message))")
        }
        return Target(name: name, plan: compile(config))
    }

    /// The target that has nothing of this stack left: what `destroy` makes of it.
    func destruction(_ name: String) -> Target {
        var target = target(name)
        target.isDestroyed = true
        (target.addresses, target.newestKey) = ([], 0)
        target.digest = PlanModel.digest(target.plan.wantingNothing.bytes)
        return target
    }
}

/// A plan to apply, and what the laws require of the cloud afterwards.
package struct Target: Sendable {
    package let name: String
    let plan: Plan
    fileprivate(set) var digest: String
    /// True: everything of the plan is to be destroyed.
    fileprivate(set) var isDestroyed = false
    /// The hosts that the operator allows: Google, and the plan's GitLab.
    let doors: Doors
    fileprivate(set) var addresses: Set<String>
    /// The highest key number that the plan wants; 0 without a key.
    fileprivate(set) var newestKey: Int
    init(name: String, plan: Plan) {
        self.name = name
        self.plan = plan
        digest = PlanModel.digest(plan.bytes)
        let host = plan.resources.map(\.calls.read.url).filter { $0.contains("/api/v4/") }
            .compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }.first
        doors = host.flatMap { GitLabSite("https://" + $0) }.map { Doors(gitlab: $0) } ?? Doors()
        addresses = Set(plan.resources.map(\.address.text))
        newestKey =
            plan.resources.filter { $0.kind == "secret_version" }
            .compactMap { $0.name.split(separator: "/").last.flatMap { Int($0) } }.max() ?? 0
    }

    var publishesKey: Bool { addresses.contains { $0.hasPrefix("gitlab_variable.KEY_URL@") } }
}
