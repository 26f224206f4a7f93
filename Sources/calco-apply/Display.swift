import Applier
import Diagnostics
import PlanModel
import Review
import Text

/// What a run reports: as text for people, or as JSON lines for programs.
struct Display {
    let console: Console
    /// The style of standard error.
    let style: Style
    let outStyle: Style
    /// Nil if text is wanted.
    let lines: EventLines?

    init(_ console: Console, environment: [String: String], noColor: Bool, json: Bool) {
        self.console = console
        style = Style.detect(isTerminal: console.errorIsTerminal, environment: environment, noColorFlag: noColor)
        outStyle = Style.detect(isTerminal: console.outputIsTerminal, environment: environment, noColorFlag: noColor)
        lines = json ? EventLines(write: console.json) : nil
    }

    func progress(isDumb: Bool, now: @escaping @Sendable () -> Double) -> ProgressLines {
        ProgressLines(console, isLive: console.errorIsTerminal && !isDumb, style: style, quiet: lines != nil, now: now)
    }

    /// Says what else the user should know.
    func note(_ text: TerminalText) {
        guard let lines else { return console.error("\(style.paint("note:", .warning)) \(text)\n") }
        lines.print(diagnostic: text.text, severity: "info")
    }

    /// Shows the changes to be made, and the orphans.
    func show(_ reading: Reading) {
        show(takenOver: reading.takenOver)
        guard let lines else {
            if !reading.isNews || !reading.changes.isEmpty {
                console.out(renderChanges(reading.changes, style: outStyle))
            }
            console.out(renderTakeovers(reading.checks, besides: reading.takenOver, style: outStyle))
            console.out(renderWaiting(reading.decision.steps, style: outStyle))
            return console.out(renderOrphans(reading.decision.orphans, prunes: reading.prunes, style: outStyle))
        }
        for change in reading.changes { lines.print(change) }
        for step in reading.decision.steps {
            for awaited in step.waitsFor { lines.print(step.change, waitingFor: awaited) }
        }
        lines.print(ChangeCounts(reading.changes + reading.pruned), type: "planned_changes")
        lines.print(reading.decision.orphans)
    }

    /// Nothing was sent: reports what prevents the apply. Returns the exit code.
    func refuse(_ failures: [ApplyFailure]) -> Int32 {
        if let lines {
            for failure in failures { lines.print(failure) }
        } else {
            console.error("\(render(failures, style: style))Nothing was changed.\n")
        }
        return 1
    }

    /// The changes were not confirmed. Returns `code`.
    func decline(_ code: Int32) -> Int32 {
        if let lines {
            lines.print(diagnostic: "Nothing was changed.", severity: "info")
        } else {
            console.error("Nothing was changed.\n")
        }
        return code
    }

    /// Reports the result of an apply of `changes` changes, with its state in `state`, which took over `taken` as they
    /// are; `word` says what it was.
    func end(
        _ result: ApplyResult, changes: Int, taken: [Address] = [], state: String, as word: String = "Apply"
    ) {
        if let lines {
            if let error = result.saveError {
                lines.print(diagnostic: "the state could not be saved: \(error)", severity: "error")
            }
            lines.print(ChangeCounts(result.made), type: "change_summary")
            return lines.print(outputs: result.outputs, missing: result.missingOutputs)
        }
        guard result.isSuccess else {
            return console.error(renderEnd(result, state: state, changes: changes, style: style, as: word))
        }
        if changes > 0 { console.out(renderEnd(result, state: state, changes: changes, style: outStyle, as: word)) }
        if !taken.isEmpty {
            console.out("Taken over as \(taken.count == 1 ? "it is" : "they are"): \(taken.count).\n")
        }
        console.out(renderOutputs(result.outputs, missing: result.missingOutputs, style: outStyle))
    }

    /// Says what took the longest in a long apply.
    func tell(_ finished: [ProgressLines.Finished], seconds: Double) {
        guard lines == nil else { return }
        let text = renderSlowest(finished, seconds: seconds, style: style)
        if !text.isEmpty { console.error(text) }
    }

    /// Reports the result of a prune.
    func end(_ result: PruneResult) {
        guard lines == nil else { return }
        if !result.failures.isEmpty { console.error(render(result.failures, style: style)) }
        console.out("\(outStyle.paint("Pruned:", .emphasis)) \(result.gone) of \(result.wanted) orphans.\n")
    }
}
