import Diagnostics
import Text

/// The user of this run, a person at a terminal or a pipeline: data goes to standard output, progress and errors to
/// standard error. A value, so that tests can replace it.
struct Console: Sendable {
    var outputIsTerminal: Bool
    var errorIsTerminal: Bool
    var inputIsTerminal: Bool
    /// Data for people.
    var out: @Sendable (TerminalText) -> Void
    /// Data for programs, one line per value.
    var json: @Sendable (JSONValue) -> Void
    var error: @Sendable (TerminalText) -> Void
    /// Asks; the second text is the only answer that is a yes.
    var ask: @Sendable (TerminalText, String) -> Answer
    /// Everything on standard input, up to a little more than this many bytes; nil if it cannot be read.
    var input: @Sendable (Int) -> [UInt8]?
    /// The terminal's size in columns and rows.
    var size: @Sendable () -> (width: Int, height: Int)
    /// From this call on, an interrupt asks to stop instead of ending the run.
    var catchInterrupts: @Sendable () -> Void
    var isInterrupted: @Sendable () -> Bool
    /// Seconds on a clock that never goes back, by which it is told how long a run took.
    var now: @Sendable () -> Double

    /// The result of a question.
    enum Answer {
        case yes
        case no
        /// Interrupted by a signal.
        case interrupted
        /// There is no terminal to ask on.
        case notAsked
    }
}
