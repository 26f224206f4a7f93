package import Logging
import SystemPackage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A logger that writes to standard output, where Cloud Run collects the lines of Cloud Logging. If nobody can take the log,
/// it is lost; the program goes on.
package func cloudLogger(_ label: String, _ level: Logger.Level) -> Logger {
    Logger(label: label) { _ in
        CloudLogHandler(level: level, now: { Date().formatted(time) }) { line in
            _ = try? FileDescriptor.standardOutput.writeAll(line)
        }
    }
}

private let time = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
