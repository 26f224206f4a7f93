package import Logging

/// Writes each log event as one line of JSON in the shape that Cloud Logging understands: `severity`, `message`,
/// `time`, and the metadata beside them. Metadata with the name of one of Cloud Logging's special fields
/// (`logging.googleapis.com/trace`) acts as that field. `write` gets whole lines, including the newline.
package struct CloudLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let now: @Sendable () -> String
    private let write: @Sendable ([UInt8]) -> Void

    /// `now` gives the time as RFC 3339 text.
    package init(
        level: Logger.Level, now: @escaping @Sendable () -> String, write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        logLevel = level
        self.now = now
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    private static func isTaken(_ key: String) -> Bool { key == "severity" || key == "time" || key == "message" }

    package func log(event: LogEvent) {
        var line = JSONLine()
        line.open("{")
        line.member("severity", event.level.severity)
        line.member("time", now())
        line.member("message", event.message.description)
        let own = event.metadata ?? [:]
        // Most lines have only their own metadata, and a busy program writes one for each request.
        let all = metadata.isEmpty ? own : metadata.merging(own) { _, new in new }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) where !Self.isTaken(key) {
            line.key(key)
            line.value(value)
        }
        if let error = event.error { line.member("error", "\(error)") }
        line.close("}")
        line.end()
        write(line.bytes)
    }
}

extension Logger.Level {
    /// Cloud Logging's name for the level.
    fileprivate var severity: String {
        switch self {
        case .trace, .debug: "DEBUG"
        case .info: "INFO"
        case .notice: "NOTICE"
        case .warning: "WARNING"
        case .error: "ERROR"
        case .critical: "CRITICAL"
        }
    }
}
