package import HTTP

/// `send` with at most `limit` calls in flight; the others wait their turn in the order they came.
package func limited(_ send: @escaping Send, to limit: Int) -> Send {
    let gate = Gate(places: max(1, limit))
    return { request throws(TransportError) in
        await gate.enter()
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

/// Lets so many in at a time; the others wait in line.
actor Gate {
    private var free: Int
    private var line: [CheckedContinuation<Void, Never>] = []
    private var head = 0

    init(places: Int) { free = places }

    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { line.append($0) }
    }

    func leave() {
        guard head < line.count else {
            free += 1
            return
        }
        let next = line[head]
        head += 1
        if head > 1024, head * 2 > line.count {
            line.removeFirst(head)
            head = 0
        }
        next.resume()
    }
}
