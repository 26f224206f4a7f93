import ArgumentParser
import Diagnostics
import PlanModel

/// Why the program ends before it sends a write.
struct Stop: Error {
    let message: TerminalText
    private let parts: (cause: TerminalText, help: TerminalText?)

    init(_ message: TerminalText, help: TerminalText? = nil) {
        self.message = help.map { "\(message)\n  help: \($0)" } ?? message
        parts = (message, help)
    }

    /// The message without the advice.
    var cause: String { parts.cause.text }
    var help: String? { parts.help?.text }
}

/// Runs `work`, and reports why it stopped. Output that nobody got is a reason too. `isApply` ends it for programs as an
/// apply that changed nothing.
func reportingStop<Value>(
    json: Bool, isApply: Bool = false, _ work: () async throws -> Value
) async throws -> Value {
    let start = Console.process.now()
    do {
        let value = try await work()
        if let loss = Console.lostOutput { throw Stop("standard output could not be written: \(loss)") }
        return value
    } catch let stop as Stop {
        if json {
            let lines = EventLines(write: Console.process.json)
            lines.print(diagnostic: stop.message.text, severity: "error")
            if isApply {
                lines.printEnd(
                    ChangeCounts(), serial: nil, seconds: Console.process.now() - start, isSuccess: false)
            }
        }
        Console.process.error("error: \(stop.message)\n")
        throw ExitCode(1)
    }
}
