import Synchronization

/// Whether the process was told to stop: then every answer is the last one of its connection.
final class Ending: Sendable {
    private let flag = Atomic<Bool>(false)

    var hasBegun: Bool { flag.load(ordering: .relaxed) }
    func begin() { flag.store(true, ordering: .relaxed) }
}
