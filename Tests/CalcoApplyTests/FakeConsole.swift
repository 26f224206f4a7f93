import Diagnostics
import Synchronization
import Text

@testable import calco_apply

/// A user who starts a run; everything printed is recorded.
final class FakeConsole: Sendable {
    private struct Heard: Sendable {
        var out = ""
        var error = ""
        var isInterrupted = false
        var consents: [String] = []
    }

    private let heard = Mutex(Heard())
    private let isTerminal: Bool
    private let answer: Console.Answer?
    private let interrupt: String?
    private let input: [UInt8]

    /// `answer` is the reply to every question; without one there is nobody at standard input. The run is interrupted
    /// once `interrupt` is printed on standard error. `input` is what comes from standard input.
    init(isTerminal: Bool, answer: Console.Answer? = nil, interruptAt interrupt: String? = nil, input: [UInt8] = []) {
        (self.isTerminal, self.answer, self.interrupt, self.input) = (isTerminal, answer, interrupt, input)
    }

    /// The text printed on standard output.
    var out: String { heard.withLock { $0.out } }
    /// What had to be typed, of every question.
    var consents: [String] { heard.withLock { $0.consents } }
    /// The text printed on standard error.
    var raw: String { heard.withLock { $0.error } }
    /// The same with every duration normalised.
    var error: String { raw.replacing(#/[0-9.]+ s\b/#, with: "0 s") }

    var console: Console {
        Console(
            outputIsTerminal: isTerminal, errorIsTerminal: isTerminal, inputIsTerminal: answer != nil,
            out: { text in self.heard.withLock { $0.out += text.text } },
            json: { value in self.heard.withLock { $0.out += value.compactText + "\n" } },
            error: hear,
            ask: { question, consent in
                self.heard.withLock { $0.consents.append(consent) }
                self.hear(question)
                return self.answer ?? .notAsked
            }, input: { _ in self.input }, size: { (80, 24) }, catchInterrupts: {},
            isInterrupted: { self.heard.withLock { $0.isInterrupted } }, now: { 0 })
    }

    @Sendable private func hear(_ text: TerminalText) {
        heard.withLock { heard in
            heard.error += text.text
            if let interrupt, heard.error.contains(interrupt) { heard.isInterrupted = true }
        }
    }
}
