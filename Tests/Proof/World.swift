package import Emulator
import HTTP
package import Text

/// The state's files.
package struct Files: Sendable, Equatable {
    package var snapshot: [UInt8]?
    package var journal: [UInt8] = []

    package init(snapshot: [UInt8]? = nil) { self.snapshot = snapshot }

    package var isEmpty: Bool { snapshot == nil && journal.isEmpty }
    package var text: String { String(decoding: (snapshot ?? []) + journal, as: UTF8.self) }
}

/// Everything that outlives a killed process: the clouds, the state's files, the time, requests still in flight. A
/// value: two moments that leave the same world behind count as one.
package struct World: Sendable {
    /// Google under `google`, each GitLab under its host.
    package private(set) var clouds: [String: Store]
    package var files = Files()
    /// True: other machines share the snapshot, and only the journal is the machine's own.
    var isShared = false
    package private(set) var time = 0.0
    /// Every random value that the applier was given.
    package private(set) var generated: Set<String> = []
    private var late: [Late] = []
    private var seed: UInt8 = 0

    private struct Late: Sendable {
        var at: Double
        var request: Request
    }

    static let google = "google"
    static let gitlabToken = "glpat-0123456789abcdef"

    package init(projects: [String: String]) { clouds = [Self.google: Store(projects: projects)] }

    package var wallClock: Int { 1_767_225_600 + Int(time) }

    /// Lets time pass, so that requests in flight arrive.
    mutating func pass(_ seconds: Double) {
        time += seconds
        while let index = late.firstIndex(where: { $0.at <= time }) {
            _ = answer(late.remove(at: index).request)
        }
    }

    /// `request` will arrive in this many seconds, whether or not anybody still waits for its answer.
    mutating func delay(_ request: Request, by seconds: Double) {
        late.append(Late(at: time + seconds, request: request))
    }

    mutating func answer(_ request: Request) -> Response {
        let host = request.url.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        let isGoogle = host.hasSuffix("googleapis.com")
        // The local cloud requires no token; GitLab hides everything from callers without one.
        if !isGoogle, request.headers["PRIVATE-TOKEN"] != Self.gitlabToken {
            return Response(status: 401, json: ["message": "401 Unauthorized"])
        }
        let now = Instant(milliseconds: Int64(wallClock) * 1000 + Int64(time * 1000) % 1000)
        let site = isGoogle ? Self.google : host
        let response = Emulator.answer(request, in: &clouds[site, default: Store()], at: now)
        _ = clouds[site]?.takeChanges()
        return response
    }

    mutating func randomBytes(_ count: Int) -> [UInt8] {
        seed &+= 1
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) &+ seed }
        generated.insert(base64URL(bytes))
        return bytes
    }

    /// Everything in the clouds, by site and key of the local cloud's log.
    package var records: [String: JSONValue] {
        var records: [String: JSONValue] = [:]
        for (site, store) in clouds {
            for change in store.contents { records["\(site)/\(change.key)"] = change.value }
        }
        return records
    }

    /// Removes the records of Google's cloud selected by `isUnwanted`: those that only preparing the world needed.
    mutating func forget(_ isUnwanted: (String) -> Bool) {
        guard let store = clouds[Self.google] else { return }
        clouds[Self.google] = Store(
            replaying: store.contents.filter { !isUnwanted($0.key) }, projects: store.projects)
    }
}
