/// A lane is a chain of calls that cannot overlap, so any time it is idle is lost. Its calls go first, then those that
/// something in a lane waits for.
enum Urgency: Int {
    case lane
    case leadsToLane
    case none
    /// The server holds it until it has something to say: it takes no place.
    case held

    @TaskLocal static var current = Urgency.none
}

/// Admits a limited number at a time; the others wait in line.
actor Gate {
    private var free: Int
    private var lines = [Line](repeating: Line(), count: 3)

    init(places: Int) { free = places }

    func enter(_ urgency: Urgency = .none) async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { lines[urgency.rawValue].append($0) }
    }

    func leave() {
        for index in lines.indices {
            guard let next = lines[index].next() else { continue }
            return next.resume()
        }
        free += 1
    }
}

/// First in, first out, without shifting the rest on each removal.
private struct Line {
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var head = 0

    mutating func append(_ continuation: CheckedContinuation<Void, Never>) { waiting.append(continuation) }

    mutating func next() -> CheckedContinuation<Void, Never>? {
        guard head < waiting.count else { return nil }
        defer {
            head += 1
            if head > 1024, head * 2 > waiting.count {
                waiting.removeFirst(head)
                head = 0
            }
        }
        return waiting[head]
    }
}
