import Applier
import Sampling
import Synchronization
import Testing

@Suite struct WalkTests {
    @Test func everyIndexIsVisitedOnceAfterWhatItNeeds() async {
        var generator = SplitMix(seed: 7)
        for _ in 0..<50 {
            let count = Int.random(in: 0..<30, using: &generator)
            let needs = (0..<count).map { index in
                (0..<index).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }.flatMap { [$0, $0] }
            }
            let order = Mutex<[Int]>([])
            await walk(needs) { index in order.withLock { $0.append(index) } }
            let visited = order.withLock { $0 }
            #expect(visited.sorted() == Array(0..<count))
            for (place, index) in visited.enumerated() {
                #expect(Set(needs[index]).isSubset(of: visited[..<place]))
            }
        }
    }

    @Test func seriallyIsOneAtATimeAndTheLowestFirst() async {
        let running = Mutex(0)
        let order = Mutex<[Int]>([])
        await walk([[3], [], [1], []], serially: true) { index in
            #expect(
                running.withLock {
                    $0 += 1; return $0
                } == 1)
            await Task.yield()
            order.withLock { $0.append(index) }
            running.withLock { $0 -= 1 }
        }
        #expect(order.withLock { $0 } == [1, 2, 3, 0])
    }

    @Test func independentIndicesGoTogether() async {
        let gate = Mutex(0)
        // Each waits until both have started: run one after the other, they would never end.
        await walk([[], []]) { _ in
            gate.withLock { $0 += 1 }
            while gate.withLock({ $0 }) < 2 { await Task.yield() }
        }
        #expect(gate.withLock { $0 } == 2)
    }

    @Test func aCircleIsToldAndWalkedAround() async {
        let needs = [[], [2], [1], [2], [0]]
        #expect(unreachable(needs) == [1, 2, 3])
        #expect(unreachable([[], [0]]).isEmpty)
        let order = Mutex<[Int]>([])
        await walk(needs) { index in order.withLock { $0.append(index) } }
        #expect(order.withLock { $0 }.sorted() == [0, 4])
    }
}
