import Applier
import Diagnostics
import PlanModel
import Text

extension Display {
    /// Shows what has another address in the state now, and what could not get it.
    func show(_ moves: Moves) {
        for (moves, isMade) in [(moves.made, true), (moves.blocked, false)] {
            for (old, new) in moves.sorted(by: { $0.key < $1.key }) {
                guard lines == nil else {
                    lines?.print([
                        "type": "move", "from": .string(old.text), "to": .string(new.text), "made": .bool(isMade),
                    ])
                    continue
                }
                console.out(
                    isMade
                        ? "Moved: \(old) is \(new) from now on\n"
                        : "\(outStyle.paint("Not moved:", .warning)) \(old) to \(new), where the state has another object; "
                            + "what is at \(old) is no longer in the plan\n")
            }
        }
    }
}
