package import HTTP

/// `send` with at most `limit` calls in flight; the others wait their turn in the order they came, those of a lane
/// before the rest. A lane is a chain of calls that cannot overlap, so an idle moment in it is lost for good.
package func limited(_ send: @escaping Send, to limit: Int) -> Send {
    let gate = Gate(places: max(1, limit))
    return { request throws(TransportError) in
        await gate.enter(isUrgent: Lane.isCurrent)
        let result: Result<Response, TransportError>
        do throws(TransportError) {
            result = .success(try await send(request))
        } catch {
            result = .failure(error)
        }
        await gate.leave()
        return try result.get()
    }
}

/// Whether the current task sends for a lane.
enum Lane {
    @TaskLocal static var isCurrent = false
}

/// Lets so many in at a time; the others wait in line, the urgent ones in front.
actor Gate {
    private var free: Int
    private var urgent = Line()
    private var patient = Line()

    init(places: Int) { free = places }

    func enter(isUrgent: Bool = false) async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { if isUrgent { urgent.append($0) } else { patient.append($0) } }
    }

    func leave() {
        guard let next = urgent.next() ?? patient.next() else {
            free += 1
            return
        }
        next.resume()
    }
}

/// First in, first out, without moving the rest for each that leaves.
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
