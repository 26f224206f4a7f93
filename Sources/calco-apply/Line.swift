import Applier
import Auth
import Crypto
import Foundation
import HTTP
import PlanModel
import Stores

/// A run's connection to the cloud and to its state.
struct Line {
    let store: StateStore
    let route: Route
    let caller: Caller
    let progress: ProgressLines
}

extension Session {
    /// Does `work` over its own line while progress is displayed.
    func connected(_ store: StateStore, _ work: (Line) async throws -> Int32) async throws -> Int32 {
        let destination = try Destination(command, plan)
        let route = try destination.route(plan, doors: doors, environment: environment)
        let progress = display.progress(isDumb: environment["TERM"] == "dumb", now: monotonic)
        console.catchInterrupts()
        let caller = Caller(
            effects: effects(limited(route.send, to: command.parallelism), progress), patience: plan.patience,
            pace: destination.pace, hiding: route.secrets, reaches: { [doors] in doors.allows($0) })
        let ticker = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(250))
                progress.tick()
            }
        }
        defer { ticker.cancel() }
        return try await work(Line(store: store, route: route, caller: caller, progress: progress))
    }

    private func effects(_ send: @escaping Send, _ progress: ProgressLines) -> Effects {
        let (environment, isInterrupted, lines) = (environment, console.isInterrupted, display.lines)
        return Effects(
            send: send,
            sleep: { try await Task.sleep(for: $0) },
            now: monotonic,
            wallClock: { Int(Date().timeIntervalSince1970) },
            random: { Double.random(in: 0..<1) },
            randomBytes: { count in SymmetricKey(size: .init(bitCount: count * 8)).withUnsafeBytes { Array($0) } },
            environment: { environment[$0] },
            shouldStop: isInterrupted,
            report: { event in
                progress.take(event)
                lines?.print(event)
            })
    }
}

private let monotonic: @Sendable () -> Double = {
    let start = ContinuousClock.now
    return { () -> Double in
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}()
