/// The time, as two clocks tell it.
struct Clocks: Sendable {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    var wall: @Sendable () -> Int
    /// Nanoseconds of a clock that never goes back.
    var steady: @Sendable () -> Int

    var seconds: @Sendable () -> Int { { [wall] in wall() / 1_000_000_000 } }
}
