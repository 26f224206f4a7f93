import ServiceLifecycle

/// Looks at the tables at once and then at every tick, until the service is told to stop.
struct TableWatchService: Service {
    let watch: TableWatch
    /// Waits for the next look; throws when there will be none.
    let tick: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var watch = watch
            while !Task.isCancelled {
                watch.look()
                do { try await tick() } catch { return }
            }
        }
    }
}
