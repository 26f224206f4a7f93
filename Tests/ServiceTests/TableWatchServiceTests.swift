import Dispatch
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import Service

/// The look only ends after the service has stopped. If stopping waited for it, neither would end.
@Test(.timeLimit(.minutes(30))) func stoppingDoesNotWaitForALook() async throws {
    let bench = try Workbench()
    let hasBegun = Mutex(false)
    let hasEnded = DispatchSemaphore(value: 0)
    var slow = DataFolder.disk(bench.folder.path)
    slow.folders = { _ in
        hasBegun.withLock { $0 = true }
        hasEnded.wait()
        return nil
    }
    let watch = bench.watch(slow)
    let group = ServiceGroup(
        services: [TableWatchService(watch: watch) { try await Task.sleep(for: .seconds(60)) }],
        logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    async let run: Void = group.run()
    while !hasBegun.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(10)) }
    await group.triggerGracefulShutdown()
    try await run
    hasEnded.signal()
}

@Test func everyTickLooksAgain() async throws {
    let bench = try Workbench()
    let looks = Mutex(0)
    var counting = DataFolder.disk(bench.folder.path)
    counting.folders = { _ in
        looks.withLock { $0 += 1 }
        return nil
    }
    let watch = bench.watch(counting)
    try await TableWatchService(watch: watch) {
        if looks.withLock({ $0 }) == 3 { throw CancellationError() }
    }.run()
    #expect(looks.withLock { $0 } == 3)
}
