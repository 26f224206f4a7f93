import Diagnostics
import PlanModel

extension Console {
    /// Asks `question`. Nil if the answer is yes, otherwise the exit code. Stops if nobody can be asked.
    func refusal(of question: TerminalText) throws(Stop) -> Int32? {
        guard inputIsTerminal else {
            throw Stop(
                "standard input is no terminal, so nobody can be asked; nothing was changed",
                help: "read what is above, then give --yes")
        }
        return try code(of: ask("\(question) Only 'yes' is a yes: ", "yes"), instead: "--yes")
    }

    /// Asks for the name of the stack of `plan`. Nil if that is the answer, otherwise the exit code. Stops if nobody can be
    /// asked.
    func refusal(toType plan: Plan) throws(Stop) -> Int32? {
        let instead: TerminalText = "--stack \(plan.stack)"
        guard inputIsTerminal else {
            throw Stop(
                "standard input is no terminal, so nobody can be asked; nothing was changed",
                help: "read what is above, then give \(instead)")
        }
        let question: TerminalText =
            "\nThis deletes the stack '\(plan.stack)' in '\(plan.environment)'. To go on, type the stack's name: "
        return try code(of: ask(question, plan.stack), instead: instead)
    }

    private func code(of answer: Answer, instead: TerminalText) throws(Stop) -> Int32? {
        switch answer {
        case .yes: return nil
        case .no: return 1
        case .interrupted: return 130
        case .notAsked:
            throw Stop(
                "standard input is a terminal, and there is none to ask on; nothing was changed",
                help: "read what is above, then give \(instead)")
        }
    }
}
