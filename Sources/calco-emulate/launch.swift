import Dispatch
import Subprocess
import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How a program ended.
enum ProgramStatus: Sendable, Hashable {
    case exited(Int)
    case signalled(Int)
    case timedOut
    /// It was stopped because this process was asked to stop.
    case stopped
    /// It never ran.
    case failed(String)

    var text: String {
        switch self {
        case .exited(let code): "exited with \(code)"
        case .signalled(let signal): "ended by signal \(signal)"
        case .timedOut: "stopped at its timeout"
        case .stopped: "stopped"
        case .failed(let reason): reason
        }
    }

    var code: Int32 {
        switch self {
        case .exited(let code): Int32(truncatingIfNeeded: code)
        case .signalled(let signal): Int32(truncatingIfNeeded: 128 + signal)
        case .stopped: 0
        case .timedOut, .failed: 1
        }
    }
}

/// Runs a program with exactly this environment and our own output, until it ends, `timeout` has passed, or the task is
/// cancelled. It first gets SIGTERM and ten seconds to end, as in Cloud Run (run-35).
func launch(_ command: [String], _ environment: [String: String], timeout: Duration? = nil) async -> ProgramStatus {
    await withTaskGroup(of: ProgramStatus.self) { group in
        group.addTask { await runProgram(command, environment) }
        if let timeout {
            group.addTask {
                do {
                    try await Task.sleep(for: timeout)
                    return .timedOut
                } catch {
                    return .stopped
                }
            }
        }
        let first = await group.next() ?? .stopped
        group.cancelAll()
        await group.waitForAll()
        return first
    }
}

private func runProgram(_ command: [String], _ environment: [String: String]) async -> ProgramStatus {
    guard let program = command.first else { return .failed("no program") }
    var options = PlatformOptions()
    // In its own process group, so that its child processes end with it, as in a container.
    options.processGroupID = 0
    options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(10))]
    var values: [Environment.Key: String] = [:]
    for (name, value) in environment {
        if let key = Environment.Key(rawValue: name) { values[key] = value }
    }
    do {
        let result = try await run(
            program.contains("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(Array(command.dropFirst())), environment: .custom(values), platformOptions: options,
            output: .currentStandardOutput, error: .currentStandardError)
        if Task.isCancelled { return .stopped }
        switch result.terminationStatus {
        case .exited(let code): return .exited(Int(code))
        case .signaled(let signal): return .signalled(Int(signal))
        }
    } catch {
        return Task.isCancelled ? .stopped : .failed("\(program): \(error)")
    }
}

/// Does `work`, cancelled when this process gets SIGTERM or SIGINT.
func untilSignal<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) async -> Result {
    let task = Task { await work() }
    let sources = [SIGTERM, SIGINT].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { task.cancel() }
        source.resume()
        return source
    }
    defer { for source in sources { source.cancel() } }
    return await task.value
}
