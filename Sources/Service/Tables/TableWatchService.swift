import NIOPosix
import ServiceLifecycle

/// Looks at the tables at once and then at every tick, until the service is told to stop. A look reads files and may take
/// seconds, so it has a thread of its own: on one processor it would leave none for Swift's tasks. Stopping does not wait for
/// a look.
struct TableWatchService: Service {
    let watch: TableWatch
    /// Waits for the next look; throws if there is to be none.
    let tick: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var watch = watch
            while !Task.isCancelled {
                guard let next = await looked(watch) else { return }
                watch = next
                do { try await tick() } catch { return }
            }
        }
    }

    /// `watch` after a look; nil if the task is cancelled before.
    private func looked(_ watch: TableWatch) async -> TableWatch? {
        let (results, result) = AsyncStream<TableWatch>.makeStream()
        NIOThreadPool.singleton.submit { _ in
            var watch = watch
            watch.look()
            result.yield(watch)
            result.finish()
        }
        return await results.first { _ in true }
    }
}
