package import HTTP

/// What fetching a token needs of the world, as values: the executable supplies the real ones, tests supply others.
package struct AuthEffects: Sendable {
    /// Sends without any credential, to Google's token services and to where a file says that a subject token is.
    package var send: Send
    package var sleep: @Sendable (Duration) async throws -> Void
    /// A clock that never goes back, for the expiry of tokens.
    package var now: @Sendable () -> ContinuousClock.Instant
    /// Seconds since 1970, for the claims of a signed token.
    package var wallClock: @Sendable () -> Int
    /// A number in 0..<1, for jitter.
    package var random: @Sendable () -> Double
    /// The content of a file.
    package var read: @Sendable (String) -> Result<[UInt8], FileProblem>
    /// What a program prints. It gets these variables beside the environment of this process.
    package var run:
        @Sendable (_ command: [String], _ variables: [String: String], _ timeout: Duration) async -> Result<
            [UInt8], ProgramProblem
        >

    package init(
        send: @escaping Send, sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> ContinuousClock.Instant, wallClock: @escaping @Sendable () -> Int,
        random: @escaping @Sendable () -> Double,
        read: @escaping @Sendable (String) -> Result<[UInt8], FileProblem>,
        run: @escaping @Sendable ([String], [String: String], Duration) async -> Result<[UInt8], ProgramProblem>
    ) {
        (self.send, self.sleep, self.now, self.wallClock) = (send, sleep, now, wallClock)
        (self.random, self.read, self.run) = (random, read, run)
    }
}

/// Why a file has no content for us.
package enum FileProblem: Error, Sendable, Hashable {
    case missing
    /// With the system's reason.
    case unreadable(String)
}

/// Why a program gave nothing, in the words that follow its name.
package struct ProgramProblem: Error, Sendable, Hashable {
    package var text: String

    package init(_ text: String) { self.text = text }
}
