import CloudLog
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Prometheus
import Synchronization

@testable import Service

/// A service with its own folder, a clock that tests set, and a log that they read.
final class Workbench: Sendable {
    static let key = "test-key-0123456789"

    let folder = SampleFolder()
    let store = TableStore()
    let metrics = PrometheusMetrics(help: metricsHelp)
    let inFlight = InFlight()
    let ending = Ending()
    /// The seconds of each sleep; nobody waits for them.
    let sleeps = Mutex([Int]())
    let log = LineStore()
    /// Seconds since 1970: 2026-11-24T01:00:00Z.
    let time = Mutex(1_795_482_000)
    let settings: Settings

    init(_ environment: [String: String] = [:]) throws {
        let standard = [
            "DATA_DIR": folder.path, "API_KEY": Self.key, "HOST": "127.0.0.1", "PORT": "0", "LOG_LEVEL": "debug",
            // A busy machine lets a client wait longer than the service would.
            "IDLE_TIMEOUT": "3600",
        ]
        settings = try Settings(environment: standard.merging(environment) { $1 })
    }

    var logger: Logger {
        Logger(label: "test") { [log, settings] _ in
            CloudLogHandler(level: settings.logLevel, now: { "T" }, write: { log.append($0) })
        }
    }

    var service: FeatureService {
        let now: @Sendable () -> Int = { [self] in time.withLock { $0 } }
        // Time passes only when a test says so. A sleep lasts until it is cancelled.
        let clocks = Clocks(seconds: now, steady: { 0 }) { [self] seconds in
            sleeps.withLock { $0.append(seconds) }
            try await Task.sleep(for: .seconds(3_600))
        }
        return FeatureService(
            settings: settings, clocks: clocks, logger: logger, store: store, metrics: metrics, inFlight: inFlight,
            ending: ending)
    }

    var application: Application<RouterResponder<ServiceContext>> { makeApplication(service) }

    func watch(_ folder: DataFolder? = nil, container: Int = .max) -> TableWatch {
        TableWatch(
            folder: folder ?? .disk(self.folder.path), store: store,
            budget: MemoryBudget(table: settings.maximumTableBytes, container: container), metrics: metrics,
            logger: logger, now: { [self] in time.withLock { $0 } })
    }

    /// Writes `table` and loads it.
    func load(_ table: SampleTable = SampleTable()) throws {
        try table.write(to: folder)
        var watch = watch()
        watch.look()
    }
}

final class LineStore: Sendable {
    private let bytes = Mutex([UInt8]())
    func append(_ line: [UInt8]) { bytes.withLock { $0 += line } }
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
    var lines: [Substring] { bytes.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n") }
}

let keyed: HTTPFields = [.apiKey: Workbench.key]
let keyedJSON: HTTPFields = [.apiKey: Workbench.key, .contentType: "application/json"]

extension TestClientProtocol {
    func get(_ uri: String, _ headers: HTTPFields = keyed) async throws -> TestResponse {
        try await execute(uri: uri, method: .get, headers: headers)
    }

    func lookUp(_ body: String, _ headers: HTTPFields = keyedJSON) async throws -> TestResponse {
        try await execute(
            uri: "/v1/features:lookup", method: .post, headers: headers, body: ByteBuffer(string: body))
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
