import ArgumentParser
import Diagnostics
import PlanModel
import Stores
import Text

/// Why the program ends before it sends a write.
struct Stop: Error {
    let message: TerminalText
    private let parts: (cause: TerminalText, help: TerminalText?)
    /// The lock that kept the run out, if one did.
    private(set) var lock: HeldLock?

    init(_ message: TerminalText, help: TerminalText? = nil) {
        self.message = help.map { "\(message)\n  help: \($0)" } ?? message
        parts = (message, help)
    }

    init(_ error: StateStoreError) {
        self.init("\(error)")
        if case .held(let lock) = error { self.lock = lock }
    }

    /// The message without the advice.
    var cause: String { parts.cause.text }
    var help: String? { parts.help?.text }
}

/// The line that tells programs that a run is over.
enum LastLine {
    case none
    /// That of an apply.
    case applyEnd
    /// One of this type, with counts.
    case summary(String)
}

/// Runs `work`, and reports why it stopped. Output that nobody got is a reason too. Programs get `last` then, which says
/// that nothing was done.
func reportingStop<Value>(
    json: Bool, last: LastLine = .none, _ work: () async throws -> Value
) async throws -> Value {
    let start = Console.process.now()
    do {
        let value = try await work()
        if let loss = Console.lostOutput { throw Stop("standard output could not be written: \(loss)") }
        return value
    } catch let stop as Stop {
        if json {
            let lines = EventLines(write: Console.process.json)
            if let lock = stop.lock { lines.print(lock, type: "lock") }
            lines.print(diagnostic: stop.message.text, severity: "error")
            switch last {
            case .none: break
            case .applyEnd:
                lines.printEnd(
                    ChangeCounts(), serial: nil, seconds: Console.process.now() - start, isSuccess: false)
            case .summary(let type): lines.print(["type": .string(type), "success": false])
            }
        }
        Console.process.error("error: \(stop.message)\n")
        throw ExitCode(1)
    }
}
