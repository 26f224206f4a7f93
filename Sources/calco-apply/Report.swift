import Applier
import Diagnostics
import HTTP
import PlanModel

/// One failure as text: the address and the action, the request, the server's own message, what to do.
func render(_ failure: ApplyFailure, style: Style) -> TerminalText {
    "\(style.paint("error:", .error)) \(wording(of: failure, style: style))\n"
}

/// The same without the word `error` and without the final newline.
func wording(of failure: ApplyFailure, style: Style) -> TerminalText {
    var text: TerminalText = "\(failure.address): \(failure.action) failed"
    if let request = failure.request { text += "\n  \(request)" }
    text += failure.saidByServer ? "\n  The server says: \"\(failure.message)\"" : "\n  \(failure.message)"
    if let help = advice(failure) { text += "\n  \(style.paint("help:", .help)) \(help)" }
    return text
}

/// What the user can do, even about a refusal that only names the missing permission.
func advice(_ failure: ApplyFailure) -> String? {
    if let help = failure.help { return help }
    if failure.action == "update", failure.error?.status == 400, saysUnchangeable(failure.message) {
        return
            "take the change back; or apply with --replace \(failure.address) to delete it and make it anew, which what holds "
            + "data allows only if 'retire' in project.yaml names it"
    }
    guard failure.error?.status == 403,
        let permission = failure.error?.permission ?? deniedPermission(in: failure.message)
    else { return nil }
    return "grant the account that applies a role with \(permission); "
        + "https://cloud.google.com/iam/docs/permissions-reference finds the roles that have it"
}

/// True if a server says with `message` that a field keeps the value that it was made with.
private func saysUnchangeable(_ message: String) -> Bool {
    message.contains(
        #/immutable|(cannot|can't|can not|may not) be (changed|updated|modified|edited)|(cannot|can't) (change|update|modify)|(change|changing|update|updating|modification)s?\b.* not (supported|allowed|permitted)/#
            .ignoresCase())
}

/// Failures as text: those with the same cause are shown once, with the number of the others.
func render(_ failures: [ApplyFailure], style: Style) -> TerminalText {
    var order: [[String?]] = []
    var groups: [[String?]: [ApplyFailure]] = [:]
    for failure in failures {
        // Unanswered calls to one host have the same cause, whatever they asked for.
        let request =
            failure.error == nil && !failure.saidByServer && failure.request != nil ? "" : failure.request?.description
        let cause = [failure.action, request, failure.message]
        if groups[cause] == nil { order.append(cause) }
        groups[cause, default: []].append(failure)
    }
    return order.compactMap { groups[$0] }.map { group in
        var text = render(group[0], style: style)
        if group.count > 1 {
            let others = group.dropFirst().map(\.address.text).prefix(4).joined(separator: ", ")
            text += "  The same for \(group.count - 1) more: \(others)\(group.count > 5 ? ", ..." : "")\n"
        }
        return text
    }.joined()
}

/// The changes that this run will not make, because something is missing that no plan makes; each such thing once.
func renderWaiting(_ steps: [Step], style: Style) -> TerminalText {
    let waiting = steps.flatMap { step in step.waitsFor.map { (change: step.change, awaited: $0) } }
    var told: Set<Awaited> = []
    let blocks: [TerminalText] = waiting.filter { told.insert($0.awaited).inserted }.map { _, awaited in
        let changes = waiting.filter { $0.awaited == awaited }.map {
            "\($0.change.action.rawValue) \($0.change.address)"
        }
        let text: TerminalText = """
            \(style.paint("not yet:", .warning)) \(changes.joined(separator: ", "))
              \(awaited.message)
              \(style.paint("help:", .help)) \(awaited.help)

            """
        return text
    }
    return blocks.joined() + (blocks.isEmpty ? "" : "Once that is done, apply again.\n")
}

/// The end of an apply: every failure, what was not attempted, what was saved, and the counts.
func renderEnd(_ result: ApplyResult, state: String, changes: Int, style: Style, as word: String = "Apply")
    -> TerminalText
{
    var text: TerminalText = ""
    text += render(result.failures, style: style)
    for (change, reason) in result.skipped {
        text += "\(style.paint("not tried:", .warning)) \(change.action.rawValue) \(change.address): \(reason)\n"
    }
    let counts = ChangeCounts(result.made)
    let done: TerminalText = "\(counts.create) added, \(counts.update) changed, \(counts.delete) destroyed"
    if let error = result.saveError {
        text += "\(style.paint("error:", .error)) the state could not be saved: \(error)\n"
        text +=
            "  \(style.paint("help:", .help)) mend that and \(word.lowercased()) again: what was made is found and recorded\n"
        text += "\(madeOf(result, changes, word)): \(done).\n"
    } else if result.isSuccess {
        text += "\(style.paint("\(word) complete.", .added)) Resources: \(done).\n"
    } else {
        let saved: TerminalText = "state saved in \(state), serial \(result.serial)"
        text += "\(madeOf(result, changes, word)) (\(saved)): \(done).\n"
        // After an interrupt there is nothing to fix.
        let cause = result.failures.isEmpty ? "\(word) again to go on" : "\(word) again once the cause is mended"
        text += "\(cause): what is done is not done twice.\n"
    }
    return text
}

/// How far an unsuccessful apply got. It can fail although every change was made: for a resource without a change, or
/// one that was read again.
private func madeOf(_ result: ApplyResult, _ changes: Int, _ word: String) -> String {
    let (made, failed) = (result.made.count { $0.action != .keep }, Set(result.failures.map(\.address)).count)
    if made >= changes, failed > 0 {
        let (all, are) = (
            changes == 1 ? "The change was made" : "All \(changes) changes were made", failed == 1 ? "is" : "are"
        )
        return "\(all), but \(failed) resource\(failed == 1 ? "" : "s") \(are) not as the plan says"
    }
    return "\(word) stopped: \(made) of \(changes) changes made, \(failed) failed, \(result.skipped.count) not tried"
}

/// The outputs, and why others have no value.
func renderOutputs(_ outputs: [String: String], missing: [String: String] = [:], style: Style) -> TerminalText {
    guard !outputs.isEmpty || !missing.isEmpty else { return "" }
    return "\n\(style.paint("Outputs:", .emphasis))\n"
        + renderOutputList(outputs, missing: missing, indent: "  ", style: style)
}

/// The same without a title.
func renderOutputList(
    _ outputs: [String: String], missing: [String: String], indent: String, style: Style
) -> TerminalText {
    let width = (outputs.keys.map(\.count) + missing.keys.map(\.count)).max() ?? 0
    var text: TerminalText = ""
    for (name, value) in outputs.sorted(by: { $0.key < $1.key }) {
        text += "\(indent)\(name)\(String(repeating: " ", count: width - name.count)) = \(value)\n"
    }
    for (name, reason) in missing.sorted(by: { $0.key < $1.key }) {
        let padding = String(repeating: " ", count: width - name.count)
        text += "\(indent)\(name)\(padding)   \(style.paint("has no value:", .warning)) \(reason)\n"
    }
    return text
}
