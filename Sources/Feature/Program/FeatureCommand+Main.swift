import ArgumentParser
import CloudLog
import Foundation
import Logging

extension FeatureCommand {
    /// In Cloud Run a wrong option is also logged as a line: text on standard error has no severity there, so no alert
    /// would see it.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            if exitCode(for: error) == .validationFailure,
                let job = ProcessInfo.processInfo.environment["CLOUD_RUN_JOB"]
            {
                var logger = jsonLogger(.info)
                logger[metadataKey: "feature"] = .string(job)
                logger.critical("wrong options or variables: \(message(for: error))")
            }
            exit(withError: error)
        }
    }

    /// Logs to standard output, one line of JSON per event.
    static func jsonLogger(_ level: Logger.Level) -> Logger {
        Logger(label: "feature") { _ in
            CloudLogHandler(
                level: level, now: { Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)) }
            ) { line in
                var rest = line[...]
                while !rest.isEmpty {
                    let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
                    if count < 0, errno != EINTR { return }
                    rest = rest.dropFirst(max(0, count))
                }
            }
        }
    }
}
