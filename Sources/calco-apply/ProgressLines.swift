import Applier
import Text
import Diagnostics
import HTTP
import PlanModel
import Synchronization

/// Progress on standard error: a live status line on a terminal, otherwise one line per event.
final class ProgressLines: Sendable {
    private struct Running {
        var action: Action
        var since: Double
        var note: String?
        var told: Double
    }

    private struct Shown {
        var running: [Address: Running] = [:]
        var done = 0
        var total = 0
        var reading: (done: Int, of: Int)?
        var readingSince = 0.0
        var readingTold = 0.0
        var hasStatusLine = false
        var told: Set<String> = []
        var finished: [Finished] = []
    }

    /// A change that was made, and how long it took.
    struct Finished: Sendable {
        let address: Address
        let action: Action
        let seconds: Double
    }

    private let board = Mutex(Shown())
    private let console: Console
    private let isLive: Bool
    private let style: Style
    private let now: @Sendable () -> Double
    private let quiet: Bool

    init(_ console: Console, isLive: Bool, style: Style, quiet: Bool, now: @escaping @Sendable () -> Double) {
        self.console = console
        self.isLive = isLive && !quiet
        self.style = style
        self.quiet = quiet
        self.now = now
    }

    func expect(_ total: Int) { board.withLock { $0.total = total } }

    func take(_ event: Event) {
        guard !quiet else { return }
        board.withLock { board in
            switch event {
            case .reading(let done, let of):
                if board.reading == nil { (board.readingSince, board.readingTold) = (now(), now()) }
                board.reading = done < of ? (done, of) : nil
            case .started(let address, let action):
                board.running[address] = Running(action: action, since: now(), note: nil, told: now())
                if !isLive { line("\(address): \(action.doing)...", &board) }
            case .waiting(let address, _, let reason, _, _):
                board.running[address]?.note = "waiting for \(reason)"
                // Before the changes there is no status line, and a silent wait would look like a hang.
                if board.running[address] == nil, board.told.insert("\(address) \(reason)").inserted {
                    line("\(address): waiting for \(reason)", &board)
                }
            case .retrying(let address, let notice):
                let text = "\(notice.cause.isEmpty ? "no answer" : notice.cause); trying again"
                board.running[address]?.note = text
                // When the network is down many calls fail for one cause, which is reported once.
                guard board.told.insert(notice.cause).inserted else { break }
                line("\(address): \(text)", &board)
            case .finished(let address, let action, let seconds):
                board.running[address] = nil
                board.done += 1
                board.finished.append(Finished(address: address, action: action, seconds: seconds))
                line("\(address): \(style.paint("\(action.isDone)", .added)) after \(rounded(seconds))", &board)
            case .served(let address, let pointer, .null):
                line(
                    "\(address): the server does not keep \(pointer.text); leave it out of the configuration", &board)
            case .served(let address, let pointer, let value):
                line(
                    "\(address): the server keeps \(pointer.text) as \(value.compactText); write it so in the "
                        + "configuration", &board)
            case .failed(let failure):
                board.running[failure.address] = nil
                board.done += 1
                line("\(failure.address): \(style.paint("\(failure.action) failed", .error))", &board)
            case .skipped: board.total -= 1
            case .saved: break
            }
            show(&board)
        }
    }

    /// What has been finished, in order.
    var finished: [Finished] { board.withLock { $0.finished } }

    /// Called about twice a second: updates the status line, or without a terminal says every ten seconds what is still
    /// running.
    func tick() {
        guard !quiet else { return }
        board.withLock { board in
            if isLive { return show(&board) }
            if let reading = board.reading, now() - board.readingTold >= 10 {
                board.readingTold = now()
                line(
                    "Reading the cloud: still waiting for \(reading.of - reading.done) of \(reading.of) answers... "
                        + "[\(rounded(now() - board.readingSince)) elapsed]", &board)
            }
            for (address, running) in board.running where now() - running.told >= 10 {
                board.running[address]?.told = now()
                let note = running.note.map { ", \($0)" } ?? ""
                line(
                    "\(address): still \(running.action.doing.lowercased())... [\(rounded(now() - running.since)) elapsed\(note)]",
                    &board)
            }
        }
    }

    /// Removes the status line, so that the next output starts on a clean line.
    func clear() {
        board.withLock { board in
            board.reading = nil
            erase(&board)
        }
    }

    private func line(_ text: TerminalText, _ board: inout Shown) {
        erase(&board)
        console.error("\(text)\n")
    }

    private func show(_ board: inout Shown) {
        guard isLive else { return }
        var text: TerminalText = ""
        if let reading = board.reading {
            text = "Reading the cloud: \(reading.done) of \(reading.of) (\(rounded(now() - board.readingSince)))"
        } else if !board.running.isEmpty {
            let oldest = board.running.min { $0.value.since < $1.value.since }
            text = "\(board.done) of \(board.total) done, \(board.running.count) running"
            if let (address, running) = oldest {
                text += ": \(running.action.doing.lowercased()) \(address) (\(rounded(now() - running.since)))"
                if let note = running.note { text += ", \(note)" }
            }
        }
        erase(&board)
        guard !text.isEmpty else { return }
        console.error(style.paint(text.prefix(max(20, console.width() - 1)), .faint))
        board.hasStatusLine = true
    }

    private func erase(_ board: inout Shown) {
        guard board.hasStatusLine else { return }
        console.error("\r\u{1B}[K")
        board.hasStatusLine = false
    }
}

/// `0.4 s`, `12 s`.
func rounded(_ seconds: Double) -> String {
    seconds < 10 ? "\(Int(seconds)).\(Int(seconds * 10) % 10) s" : "\(Int(seconds)) s"
}

extension Action {
    /// The word for an action in progress, at the start of a sentence.
    var doing: String {
        switch self {
        case .create: "Creating"
        case .update: "Updating"
        case .replace: "Replacing"
        case .delete: "Deleting"
        case .keep: "Letting go"
        case .noop: "Reading"
        }
    }

    var isDone: String {
        switch self {
        case .create: "created"
        case .update: "updated"
        case .replace: "replaced"
        case .delete: "deleted"
        case .keep: "kept"
        case .noop: "read"
        }
    }
}
