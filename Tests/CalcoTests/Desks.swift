/// Room for so many at a time; who comes later waits, in the order of coming.
actor Desks {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func withOne<Value: Sendable>(_ work: @Sendable () async throws -> Value) async rethrows -> Value {
        await take()
        defer { leave() }
        return try await work()
    }

    private func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
