import Applier
import Text
import Diagnostics
import HTTP
import PlanModel
import Synchronization

/// Progress on standard error: a live list on a terminal, otherwise one line per event.
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
        /// The list as the last tick made it.
        var list: [TerminalText] = []
        /// How many lines stand there to be written over.
        var liveLines = 0
        var left: TimeLeft?
        var ended: Set<Address> = []
        var told: Set<String> = []
        var finished: [Finished] = []

        var isIdle: Bool { running.isEmpty && reading == nil }
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

    /// `total` changes are about to be made; `left` knows how long they take.
    func expect(_ total: Int, _ left: TimeLeft? = nil) {
        board.withLock { ($0.total, $0.left) = (total, left) }
    }

    /// Prints what is worth a line. A list that stands there is put back below it as it was: making it anew takes a look at
    /// everything that is running or still to be done, and there are as many events.
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
                // Before the changes there is no list, and a silent wait would look like a hang.
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
            case .stays(let address, let pointer):
                line(
                    "\(address): the server keeps \(pointer.text), which the configuration no longer has: it is what an "
                        + "object has without it, or only --replace \(address) takes it away", &board)
            case .failed(let failure):
                board.running[failure.address] = nil
                board.ended.insert(failure.address)
                board.done += 1
                line("\(failure.address): \(style.paint("\(failure.action) failed", .error))", &board)
            case .skipped(let address, _, _):
                board.ended.insert(address)
                board.total -= 1
            case .saved: break
            }
            guard isLive else { return }
            if board.list.isEmpty, !board.isIdle { board.list = listLines(board) }
            if board.isIdle ? board.liveLines > 0 : board.liveLines == 0 { show(&board) }
        }
    }

    /// What has been finished, in order.
    var finished: [Finished] { board.withLock { $0.finished } }

    /// Called four times a second: updates the list, or without a terminal says every ten seconds what is still
    /// running.
    func tick() {
        guard !quiet else { return }
        board.withLock { board in
            if isLive {
                board.list = listLines(board)
                return show(&board)
            }
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

    /// Removes the list, so that the next output starts on a clean line.
    func clear() {
        board.withLock { board in
            board.reading = nil
            board.list = []
            erase(&board)
        }
    }

    private func line(_ text: TerminalText, _ board: inout Shown) {
        erase(&board)
        console.error("\(text)\n")
        show(&board)
    }

    private func show(_ board: inout Shown) {
        erase(&board)
        if board.isIdle { board.list = [] }
        guard isLive, !board.list.isEmpty else { return }
        console.error(board.list.map { style.paint($0, .faint) }.joined(separator: "\n"))
        board.liveLines = board.list.count
    }

    private func listLines(_ board: Shown) -> [TerminalText] {
        let (width, height) = console.size()
        if let reading = board.reading {
            let text: TerminalText =
                "Reading the cloud: \(reading.done) of \(reading.of) (\(rounded(now() - board.readingSince)))"
            return [text.prefix(max(20, width - 1))]
        }
        return board.isIdle ? [] : list(board).lines(width: width, height: height)
    }

    private func list(_ board: Shown) -> LiveList {
        let now = now()
        let rows = board.running.map { address, running in
            LiveList.Row(address: address, action: running.action, seconds: now - running.since, note: running.note)
        }.sorted { ($1.seconds, $0.address) < ($0.seconds, $1.address) }
        let left = board.left?.seconds(
            finished: board.finished, running: Dictionary(rows.map { ($0.address, $0.seconds) }) { first, _ in first },
            ended: board.ended)
        return LiveList(done: board.done, total: board.total, rows: rows, secondsLeft: left)
    }

    private func erase(_ board: inout Shown) {
        guard board.liveLines > 0 else { return }
        let rise: TerminalText = board.liveLines > 1 ? "\u{1B}[\(board.liveLines - 1)A" : ""
        console.error("\r\(rise)\u{1B}[J")
        board.liveLines = 0
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
