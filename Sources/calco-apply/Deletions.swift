import Diagnostics
import PlanModel

/// The changes of a run that delete an object, including replacements.
struct Deletions {
    private let changes: [Change]

    init(_ changes: [Change]) { self.changes = changes.filter { $0.action == .delete || $0.action == .replace } }

    /// If there are more than `limit`, lists them and stops.
    func check(_ limit: Int?) throws(Stop) {
        guard let limit, changes.count > limit else { return }
        let lines: TerminalText = changes.map { "\n  \($0.action.glyph) \($0.address)" }.joined()
        throw Stop(
            "this run would delete or replace \(changes.count) object\(changes.count == 1 ? "" : "s"), and --max-deletes allows \(limit); "
                + "nothing was changed" + lines,
            help: "review these, then give --max-deletes \(changes.count)")
    }
}
