import Diagnostics

extension Console {
    /// Asks `question`. Nil if the answer is yes, otherwise the exit code. Stops if nobody can be asked.
    func refusal(of question: TerminalText) throws(Stop) -> Int32? {
        guard inputIsTerminal else {
            throw Stop(
                "standard input is no terminal, so nobody can be asked; nothing was changed",
                help: "read what is above, then give --yes")
        }
        switch ask("\(question) Only 'yes' is a yes: ") {
        case .yes: return nil
        case .no: return 1
        case .interrupted: return 130
        case .notAsked:
            throw Stop(
                "standard input is a terminal, and there is none to ask on; nothing was changed",
                help: "read what is above, then give --yes")
        }
    }
}
