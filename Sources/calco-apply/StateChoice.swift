import Applier
import ArgumentParser
import Auth
import Diagnostics
import Foundation
import PlanModel
import Stores
import Text

/// Where the state is; the same for every command that has one.
struct StateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The state: a file, gs://BUCKET/PREFIX, or gitlab:PROJECT/NAME; made by the first apply.",
            valueName: "place"),
        completion: .file(extensions: ["json"]),
        transform: stateAddress)
    var state: StateAddress

    @Option(
        help: ArgumentHelp(
            "How long to wait if another run has the state's lock, such as 90s or 5m. (default: 0s)",
            valueName: "time"),
        transform: waitingTime)
    var lockTimeout: Duration?
}

private func stateAddress(_ text: String) throws -> StateAddress {
    try refuseEmpty([("--state", text)])
    do throws(StateStoreError) { return try StateAddress(text) } catch { throw ValidationError("--state: \(error).") }
}

private func waitingTime(_ text: String) throws -> Duration {
    guard let match = text.wholeMatch(of: /([0-9]{1,5})([smh])/), let number = Int(match.1) else {
        throw ValidationError("--lock-timeout takes a time such as 90s, 5m or 1h, not '\(text)'.")
    }
    return .seconds(number * (match.2 == "h" ? 3600 : match.2 == "m" ? 60 : 1))
}

extension StateAddress {
    /// The store of it, over `route`; `owner` is whose state it is to be.
    func store(_ route: Route, owner: JSONObject, environment: [String: String], _ console: Console) -> StateStore {
        guard let shared = shared(route) else { return .file(localFile) }
        let holder = LockHolder(
            id: UUID().uuidString.lowercased(), who: processName(), since: Date().formatted(.iso8601),
            info: environment["CI_JOB_URL"] ?? "", owner: owner)
        return .shared(
            shared, beside: localFile, holder: holder, machine: machineName(),
            warn: { console.error("warning: \($0)\n") })
    }

    /// The shared state itself; nil for a file.
    func shared(_ route: Route) -> SharedState? {
        let effects = SharedEffects(
            send: route.send, sleep: { try await Task.sleep(for: $0) }, now: monotonic,
            random: { Double.random(in: 0..<1) })
        return switch self {
        case .file: nil
        case .bucket(let bucket, let prefix): .bucket(bucket, prefix: prefix, effects)
        case .gitlab(let project, let name):
            .gitlab("\(route.doors.gitlab)/api/v4", project: project, name: name, effects)
        }
    }

    /// A URL that its store calls, for each credential that it needs.
    func url(_ route: Route) -> String? {
        switch self {
        case .file: nil
        case .bucket: "https://storage.googleapis.com/"
        case .gitlab(let project, let name):
            "\(route.doors.gitlab)/api/v4/projects/\(percentEncoded(project))/terraform/state/\(name)"
        }
    }
}

extension Plan {
    /// Whose its state and its lock are.
    var owner: JSONObject { StackID(self).lockOwner }
}

extension StackID {
    /// As a lock names it.
    var lockOwner: JSONObject {
        JSONObject([
            ("environment", .string(environment)), ("project", .string(project.id)), ("stack", .string(stack)),
        ])
    }
}
