/// The calls that a server holds until an operation is done. They take no place of other calls; so that they cannot use up
/// the connections, only so many run at once, and who finds no place asks from time to time.
actor LongPolls {
    /// As many as one connection carries at least (RFC 9113, 6.5.2).
    private var free = 100

    /// The answer to `work`, which a server holds; nil if there is no place for it.
    func run<Value: Sendable>(_ work: @Sendable () async -> Value) async -> Value? {
        guard free > 0 else { return nil }
        free -= 1
        defer { free += 1 }
        return await Urgency.$current.withValue(.held) { await work() }
    }
}
