/// The time, as the program tells it and tests set it.
struct Clocks: Sendable {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    var wall: @Sendable () -> Int
    /// Nanoseconds of a clock that never goes back.
    var steady: @Sendable () -> Int
    /// Throws when the task is cancelled.
    var sleep: @Sendable (_ seconds: Int) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }

    var seconds: @Sendable () -> Int { { [wall] in wall() / 1_000_000_000 } }
}
