import Applier
import Diagnostics
import HTTP
import PlanModel
import Synchronization
import Testing

@testable import calco_apply

/// Progress as time goes by, on a clock that the test moves.
@Suite struct ProgressLinesTests {
    private let clock = Clock()
    private let a = Address(kind: "x", name: "a")
    private let b = Address(kind: "x", name: "b")

    private final class Clock: Sendable {
        private let time = Mutex(100.0)
        var now: Double { time.withLock { $0 } }
        func pass(_ seconds: Double) { time.withLock { $0 += seconds } }
    }

    private func lines(_ console: FakeConsole, isLive: Bool = false, quiet: Bool = false) -> ProgressLines {
        ProgressLines(console.console, isLive: isLive, style: .plain, quiet: quiet, now: { self.clock.now })
    }

    /// What was printed during `work`, with real durations.
    private func said(_ console: FakeConsole, after work: () -> Void) -> String {
        let before = console.raw.count
        work()
        return String(console.raw.dropFirst(before))
    }

    @Test func whatLastsIsToldEveryTenSeconds() {
        let console = FakeConsole(isTerminal: false)
        let lines = lines(console)
        lines.take(.started(a, .create))
        lines.take(.waiting(a, .create, for: "operation"))
        #expect(
            said(console) {
                clock.pass(9); lines.tick()
            } == "")
        #expect(
            said(console) {
                clock.pass(1.5); lines.tick()
            }
                == "x.a: still creating... [10 s elapsed, waiting for operation]\n")
        #expect(said(console) { lines.tick() } == "")
        #expect(
            said(console) {
                clock.pass(10); lines.tick()
            }.contains("[20 s elapsed"))
        #expect(said(console) { lines.take(.finished(a, .create, seconds: 20.54)) } == "x.a: created after 20 s\n")
        #expect(
            said(console) {
                clock.pass(10); lines.tick()
            } == "")
    }

    @Test func afterALongApplyTheSlowestFiveAreTold() {
        let lines = lines(FakeConsole(isTerminal: false))
        for (index, seconds) in [3.0, 40, 1, 12, 40, 7, 2].enumerated() {
            let address = Address(kind: "x", name: "\(index)")
            lines.take(.started(address, .create))
            lines.take(.finished(address, index == 3 ? .update : .create, seconds: seconds))
        }
        #expect(
            renderSlowest(lines.finished, seconds: 61, style: .plain).text == """
                Slowest: of 61 s in all
                  x.1: created after 40 s
                  x.4: created after 40 s
                  x.3: updated after 12 s
                  x.5: created after 7.0 s
                  x.0: created after 3.0 s

                """)
        #expect(renderSlowest(lines.finished, seconds: 10, style: .plain).isEmpty)
        #expect(renderSlowest(Array(lines.finished.prefix(1)), seconds: 60, style: .plain).isEmpty)
    }

    @Test func aSlowReadingIsTold() {
        let console = FakeConsole(isTerminal: false)
        let lines = lines(console)
        lines.take(.reading(done: 1, of: 4))
        #expect(
            said(console) {
                clock.pass(11); lines.tick()
            }
                == "Reading the cloud: still waiting for 3 of 4 answers... [11 s elapsed]\n")
        lines.take(.reading(done: 4, of: 4))
        #expect(
            said(console) {
                clock.pass(11); lines.tick()
            } == "")
    }

    @Test func aTerminalCountsWhatIsDone() {
        let console = FakeConsole(isTerminal: true)
        let lines = lines(console, isLive: true)
        lines.expect(3)
        #expect(said(console) { lines.take(.started(a, .update)) } == "0 of 3 done, 1 running")
        clock.pass(2.25)
        #expect(
            said(console) {
                lines.take(.started(b, .delete)); lines.tick()
            } == "\r\u{1B}[J0 of 3 done, 2 running\n  2.2 s  x.a: updating", "what runs for a second has a line")
        lines.take(.skipped(Address(kind: "x", name: "c"), .create, because: "x.a is not in place"))
        lines.take(.waiting(b, .delete, for: "operation"))
        clock.pass(1)
        #expect(
            said(console) { lines.tick() }
                == """
                \r\u{1B}[1A\u{1B}[J0 of 2 done, 2 running
                  3.2 s  x.a: updating
                  1.0 s  x.b: deleting, waiting for operation
                """)
        #expect(
            said(console) { lines.take(.finished(a, .update, seconds: 3.25)) }
                == """
                \r\u{1B}[2A\u{1B}[Jx.a: updated after 3.2 s
                0 of 2 done, 2 running
                  3.2 s  x.a: updating
                  1.0 s  x.b: deleting, waiting for operation
                """, "the list stays below it, as the last tick made it")
        #expect(
            said(console) { lines.tick() }
                == """
                \r\u{1B}[2A\u{1B}[J1 of 2 done, 1 running
                  1.0 s  x.b: deleting, waiting for operation
                """)
        #expect(said(console) { lines.clear() } == "\r\u{1B}[1A\u{1B}[J")
        #expect(
            said(console) { lines.take(.failed(ApplyFailure(b, "delete", message: "no"))) } == "x.b: delete failed\n",
            "what was cleared does not come back")
    }

    @Test func aTickTellsTheTimeLeft() {
        let console = FakeConsole(isTerminal: true)
        let lines = lines(console, isLive: true)
        let addresses = (0..<5).map { Address(kind: "x", name: "\($0)") }
        let works = addresses.map { TimeLeft.Work(address: $0, kind: "x", action: .create, after: []) }
        lines.expect(5, TimeLeft(works, parallelism: 1))
        for address in addresses { lines.take(.started(address, .create)) }
        lines.tick()
        let events = said(console) {
            for address in addresses.prefix(3) { lines.take(.finished(address, .create, seconds: 20)) }
        }
        #expect(events.contains("x.2: created after 20 s") && !events.contains("left"), "no event asks for it")
        #expect(said(console) { lines.tick() }.contains("3 of 5 done, 2 running, about 40 s left"))
    }

    @Test func aListFitsTheTerminal() {
        func lines(_ rows: Int, height: Int) -> [String] {
            let rows = (0..<rows).map { number in
                let name = "\(number)" + String(repeating: "y", count: 200)
                return LiveList.Row(address: Address(kind: "x", name: name), action: .create, seconds: 50)
            }
            return LiveList(done: 1, total: 99, rows: rows, secondsLeft: 61).lines(width: 80, height: height).map(
                \.text)
        }
        let few = lines(3, height: 24)
        #expect(few.count == 4 && few[0] == "1 of 99 done, 3 running, about 60 s left")
        #expect(few.dropFirst().allSatisfy { $0.count == 79 })
        let many = lines(20, height: 24)
        #expect(many.count == 8 && many.last == "  and 14 more")
        #expect(lines(20, height: 1) == ["1 of 99 done, 20 running, about 60 s left", "  and 20 more"])
    }

    @Test func oneCauseOfManyRetriesIsToldOnce() {
        let console = FakeConsole(isTerminal: false)
        let lines = lines(console)
        let notice = RetryNotice(method: "GET", url: "https://x", number: 1, delay: .seconds(1), cause: "503: later")
        lines.take(.retrying(a, notice))
        lines.take(.retrying(b, notice))
        #expect(console.raw == "x.a: 503: later; trying again\n")
    }

    @Test func aWaitBeforeTheFirstChangeIsToldOnce() {
        let console = FakeConsole(isTerminal: false)
        let lines = lines(console)
        for _ in 0..<2 { lines.take(.waiting(a, .noop, for: "what an earlier run sent")) }
        #expect(console.raw == "x.a: waiting for what an earlier run sent\n")
    }

    @Test func aFailureIsALineOfItsOwn() {
        let console = FakeConsole(isTerminal: false)
        let lines = lines(console)
        lines.take(.started(a, .create))
        lines.take(.failed(ApplyFailure(a, "create", message: "no")))
        #expect(console.raw == "x.a: Creating...\nx.a: create failed\n")
        #expect(
            said(console) {
                clock.pass(11); lines.tick()
            } == "", "it runs no more")
    }

    @Test func whoWantsJSONGetsNoProse() {
        let console = FakeConsole(isTerminal: true)
        let lines = lines(console, isLive: true, quiet: true)
        lines.take(.started(a, .create))
        lines.tick()
        #expect(console.raw == "")
    }
}
