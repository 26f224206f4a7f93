import Logging
import Synchronization

/// One line of a run's log.
struct LogLine: Sendable {
    var level: Logger.Level
    var message: String
    var metadata: Logger.Metadata

    /// A number beside the message.
    func number(_ name: String) -> Int? { metadata[name].flatMap { Int($0.description) } }
}

/// Keeps what a run logs.
final class Transcript: LogHandler, Sendable {
    private let kept = Mutex<[LogLine]>([])

    var lines: [LogLine] { kept.withLock { $0 } }
    var logger: Logger { Logger(label: "test") { _ in self } }

    func log(event: LogEvent) {
        let line = LogLine(
            level: event.level, message: event.message.description, metadata: event.metadata ?? [:])
        kept.withLock { $0.append(line) }
    }

    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }
}

extension [LogLine] {
    /// The messages of the warnings.
    var warnings: [String] { filter { $0.level == .warning }.map(\.message) }

    func contains(_ text: String) -> Bool { contains { $0.message.contains(text) } }
}
