import Applier
import ArgumentParser
import Diagnostics
import Stores
import Text

/// How long a command waits for the lock of its state: the same for every command that takes it.
struct LockOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How long to wait if another run has the state's lock, such as 90s or 5m. (default: 0s)",
            valueName: "time"),
        transform: waitingTime)
    var lockTimeout: Duration?

    /// What waits for a lock that somebody else holds, from now on and until it was long enough, and says so once.
    func waiting(_ console: Console, _ lines: EventLines?) -> (HeldLock) async -> Bool {
        let end = monotonic() + (lockTimeout.map { $0 / .seconds(1) } ?? 0)
        var pause = 1.0
        return { lock in
            let left = end - monotonic()
            guard left > 0, !console.isInterrupted() else { return false }
            if pause == 1 {
                let message = "\(StateStoreError.held(lock))"
                if let lines {
                    lines.print(lock, type: "lock_wait", ["message": .string(message)])
                } else {
                    console.error("Waiting for the lock: \(message)\n")
                }
            }
            try? await Task.sleep(for: .seconds(min(pause, left)))
            pause = min(pause * 2, 16)
            return !console.isInterrupted()
        }
    }
}

private func waitingTime(_ text: String) throws -> Duration {
    guard let match = text.wholeMatch(of: /([0-9]{1,5})([smh])/), let number = Int(match.1) else {
        throw ValidationError("--lock-timeout takes a time such as 90s, 5m or 1h, not '\(text)'.")
    }
    return .seconds(number * (match.2 == "h" ? 3600 : match.2 == "m" ? 60 : 1))
}

extension EventLines {
    /// Who holds a lock, since when, and what releases it; without a holder what is known.
    func print(_ lock: HeldLock, type: String, _ more: JSONObject = [:]) {
        var line = more
        line["type"] = .string(type)
        line["held"] = true
        line["place"] = .string(lock.name)
        line["holder"] = lock.holder.map { .string($0.who) }
        for (name, text) in [("id", lock.holder?.id), ("since", lock.holder?.since)] {
            if let text, !text.isEmpty { line[name] = .string(text) }
        }
        line["renewed_seconds"] = lock.age.map { JSONValue($0) }
        print(.object(line))
    }
}
