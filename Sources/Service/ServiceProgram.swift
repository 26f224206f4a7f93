import CloudLog
import Hummingbird
import Logging
import Metrics
import NIOCore
import ServiceLifecycle
import UnixSignals

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The API: serves the latest feature tables below `DATA_DIR` until SIGTERM. All effects are made here.
@main
struct ServiceProgram {
    static func main() async {
        if CommandLine.arguments.dropFirst().contains(where: { $0 == "--help" || $0 == "-h" }) {
            writeLine(Array(helpText.utf8))
            return
        }
        let settings: Settings
        do {
            settings = try Settings(environment: ProcessInfo.processInfo.environment)
        } catch {
            logger(.info).critical("\(error)")
            exit(78)
        }
        let logger = logger(settings.logLevel)
        do {
            try await run(settings, logger)
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            logger.critical("PORT: \(settings.port) is in use")
            exit(78)
        } catch {
            logger.critical("the service stopped", error: error)
            exit(1)
        }
    }

    private static func run(_ settings: Settings, _ logger: Logger) async throws {
        if let keys = settings.keys, keys.shortest < 16 {
            logger.warning("an API key has fewer than 16 characters: it can be guessed")
        }
        if settings.keys == nil { logger.warning("API_OPEN is true: everybody may ask") }
        let clocks = Clocks(wall: { nanoseconds(CLOCK_REALTIME) }, steady: { nanoseconds(CLOCK_MONOTONIC) })
        let service = FeatureService(settings: settings, clocks: clocks, logger: logger)
        // What libraries count stands beside what the service counts.
        MetricsSystem.bootstrap(service.metrics)
        let application = makeApplication(
            service, announce: { logger.notice("listening", metadata: ["port": .stringConvertible($0)]) })
        let container = containerMemory { try? String(contentsOfFile: $0, encoding: .utf8) }
        let given = settings.limits.memoryBytes
        let memory = container.map { min($0, given) } ?? (given == .max ? nil : given)
        let watch = TableWatch(
            folder: .disk(settings.dataFolder), store: service.store,
            budget: MemoryBudget(table: settings.limits.tableBytes, container: memory), metrics: service.metrics,
            logger: logger, now: clocks.seconds)
        let tables = TableWatchService(watch: watch) { try await clocks.sleep(settings.pollEvery) }
        var configuration = ServiceGroupConfiguration(
            services: [tables, application], gracefulShutdownSignals: [.sigterm, .sigint], logger: application.logger)
        // Cloud Run kills after ten seconds (run-35).
        configuration.maximumGracefulShutdownDuration = .seconds(8)
        try await ServiceGroup(configuration: configuration).run()
        logger.notice("stopped")
    }

    private static func logger(_ level: Logger.Level) -> Logger {
        Logger(label: "service") { _ in
            CloudLogHandler(level: level, now: { timestamp(nanoseconds(CLOCK_REALTIME)) }, write: writeLine)
        }
    }
}

private func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
}

/// In one call, so that lines of several threads do not mix.
private func writeLine(_ line: [UInt8]) {
    line.withUnsafeBytes { bytes in
        var done = 0
        while done < bytes.count {
            let count = write(1, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            if count < 0, errno == EINTR { continue }
            // A log that nobody can take is lost; the answers go on.
            guard count > 0 else { return }
            done += count
        }
    }
}
