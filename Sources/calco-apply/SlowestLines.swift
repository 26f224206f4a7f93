import Applier
import Diagnostics
import PlanModel

/// From this many seconds on an apply is long enough to ask what took the time.
private let longApply = 10.0

/// What took the longest in an apply of `seconds`: five lines at most; none if it was short, or only one change was made.
func renderSlowest(_ finished: [ProgressLines.Finished], seconds: Double, style: Style) -> TerminalText {
    guard seconds > longApply, finished.count > 1 else { return "" }
    var text: TerminalText = "\(style.paint("Slowest:", .emphasis)) of \(rounded(seconds)) in all\n"
    let order = finished.enumerated().sorted {
        ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset)
    }
    for (_, change) in order.prefix(5) {
        text += "  \(change.address): \(change.action.isDone) after \(rounded(change.seconds))\n"
    }
    return text
}
