import Applier
import Diagnostics
import Text

/// The most orphans that a list shows; the rest are counted.
private let most = 20

/// The orphans as text: a few lines, or none. `prunes` means that those that can be deleted will be.
func renderOrphans(_ orphans: Orphans, prunes: Bool, isApply: Bool = true, style: Style) -> TerminalText {
    guard !orphans.found.isEmpty || prunes else { return "" }
    var text: TerminalText = ""
    if !orphans.found.isEmpty {
        let count = orphans.found.count
        text +=
            "\n\(style.paint("Orphans:", .warning)) \(count) object\(count == 1 ? "" : "s") with this stack's labels "
        text += "\(count == 1 ? "is" : "are") in neither plan nor state\n"
    }
    // Objects that will be deleted are all shown, however many.
    let shown = orphans.found.enumerated().filter { $0.offset < most || (prunes && $0.element.delete != nil) }.map(
        \.element)
    for orphan in shown {
        let isPruned = prunes && orphan.delete != nil
        let mark: TerminalText = isPruned ? style.paint("-", .removed) : " "
        text +=
            "  \(mark) \(orphan.kind) \(orphan.name)\(note(orphan))\n"
    }
    if orphans.found.count > shown.count { text += "    ... and \(orphans.found.count - shown.count) more\n" }
    if !prunes, orphans.found.contains(where: { $0.delete != nil }) {
        text += isApply ? "    --prune deletes them\n" : "    'calco-apply apply --prune' deletes them\n"
    }
    if !orphans.unseen.isEmpty {
        text += "    not looked at: \(orphans.unseen.keys.sorted().joined(separator: ", "))\n"
    }
    return text
}

private func note(_ orphan: Orphans.Orphan) -> TerminalText {
    orphan.reason.map { " (never pruned: \($0.rawValue))" } ?? ""
}

extension EventLines {
    /// One line for each orphan, and one for each kind that could not be listed.
    func print(_ orphans: Orphans) {
        for orphan in orphans.found {
            print([
                "type": "orphan", "kind": .string(orphan.kind), "name": .string(orphan.name),
                "prunable": .bool(orphan.delete != nil),
            ])
        }
        for (kind, reason) in orphans.unseen.sorted(by: { $0.key < $1.key }) {
            print(["type": "not_looked_at", "kind": .string(kind), "reason": .string(reason)])
        }
    }
}
