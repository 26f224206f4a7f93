import ArgumentParser
import CloudLog
import Hummingbird
import Logging
import Metrics
import NIOCore
import ServiceLifecycle
import SystemPackage
import UnixSignals

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Serves the latest feature tables until SIGTERM. All effects are made here.
@main
struct ServiceProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Service", abstract: "Serves the latest feature tables over HTTP, until SIGTERM.",
        discussion: """
            GET /docs explains the API. There are no arguments, only these variables:

            \(Settings.help)
            Exit: 0 after SIGTERM or SIGINT, 64 if there is an argument, 78 if a variable
            is wrong or the port is in use, 1 if the service fails.
            """)

    func run() async throws {
        let settings: Settings
        do { settings = try Settings(environment: ProcessInfo.processInfo.environment) } catch {
            cloudLogger("service", .info).critical("\(error)")
            throw ExitCode(78)
        }
        let logger = cloudLogger("service", settings.logLevel)
        do {
            try await serve(settings, logger)
        } catch let error as IOError where error.errnoCode == Errno.addressInUse.rawValue {
            logger.critical("PORT: \(settings.port) is in use")
            throw ExitCode(78)
        } catch {
            logger.critical("the service stopped", error: error)
            throw ExitCode.failure
        }
    }

    private func serve(_ settings: Settings, _ logger: Logger) async throws {
        if let keys = settings.keys, keys.bytes.contains(where: { $0.count < 16 }) {
            logger.warning("an API key has fewer than 16 characters, so it can be guessed")
        }
        if settings.isOpen { logger.warning("API_OPEN is true: no key is required") }
        let clocks = Clocks(
            seconds: { Int(Date().timeIntervalSince1970) }, steady: { Int(NIODeadline.now().uptimeNanoseconds) })
        let service = FeatureService(settings: settings, clocks: clocks, logger: logger)
        // The metrics of libraries appear beside the service's own.
        MetricsSystem.bootstrap(service.metrics)
        let application = makeApplication(
            service, announce: { logger.notice("listening", metadata: ["port": .stringConvertible($0)]) })
        let container = containerMemory { try? String(contentsOfFile: $0, encoding: .utf8) } ?? .max
        let watch = TableWatch(
            folder: .disk(settings.dataFolder), store: service.store,
            budget: MemoryBudget(
                table: settings.maximumTableBytes, container: min(container, settings.memoryBytes)),
            metrics: service.metrics, logger: logger, now: clocks.seconds)
        let tables = TableWatchService(watch: watch) { try await clocks.sleep(settings.pollEvery) }
        var configuration = ServiceGroupConfiguration(
            services: [tables, application, service.ending], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: application.logger)
        // Cloud Run kills the process after ten seconds (run-35).
        configuration.maximumGracefulShutdownDuration = .seconds(8)
        try await ServiceGroup(configuration: configuration).run()
        logger.notice("stopped")
    }
}
