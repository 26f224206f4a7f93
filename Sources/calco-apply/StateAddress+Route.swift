import Applier
import Auth
import Diagnostics
import Foundation
import PlanModel
import Stores
import Text

extension StateAddress {
    /// The store of it, over `route`; `owner` is whose state it is to be.
    /// `longestCall` is the longest time that a call may take, in seconds: a lock must outlive it.
    func store(
        _ route: Route, owner: JSONObject, longestCall: Int = 0, environment: [String: String], _ console: Console
    ) -> StateStore {
        guard let shared = shared(route, longestCall: longestCall) else { return .file(localFile) }
        return .shared(
            shared, beside: localFile, holder: LockHolder(ofThisRun: environment, owner: owner), machine: machineName(),
            warn: { console.error("warning: \($0)\n") })
    }

    /// The shared state itself; nil for a file.
    func shared(_ route: Route, longestCall: Int = 0) -> SharedState? {
        let effects = SharedEffects(
            send: route.send, sleep: { try await Task.sleep(for: $0) }, now: monotonic,
            random: { Double.random(in: 0..<1) })
        return switch self {
        case .file: nil
        case .bucket(let bucket, let prefix):
            // Two thirds of it are left when it is renewed.
            .bucket(bucket, prefix: prefix, effects, leaseSeconds: Double(max(240, 2 * longestCall)))
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

extension LockHolder {
    init(ofThisRun environment: [String: String], owner: JSONObject) {
        self.init(
            id: UUID().uuidString.lowercased(), who: processName(), since: Date().formatted(.iso8601),
            info: environment["CI_JOB_URL"] ?? "", owner: owner)
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
