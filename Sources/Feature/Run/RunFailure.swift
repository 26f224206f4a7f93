/// Why a run failed, and what to do: one message, logged once.
struct RunFailure: Error, Sendable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Somebody asked the run to stop (SIGTERM).
struct Stopped: Error {}
