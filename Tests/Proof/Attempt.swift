import Auth
package import HTTP
import Synchronization

/// One run of the applier in a world. It may hit a fault, and it records every world that a kill would leave behind.
package final class Attempt: Sendable {
    private struct Life: Sendable {
        var world: World
        var start: Double
        var calls = 0
        var seen: [String: Int] = [:]
        var hasEnded = false
        var writes: [String] = []
        var moments: [Moment] = []
        var exchanges: [Exchange] = []
    }

    /// The world as a kill at some instant would leave it.
    package struct Moment: Sendable {
        var name: String
        var world: World
        /// A request has been sent and has not arrived.
        var isUnderWay = false
    }

    /// A call that a run made, with its answer.
    package struct Exchange: Sendable {
        package var call: CallName
        var response: Response
    }

    private let life: Mutex<Life>
    private let fault: (at: CallName, is: Fault)?
    private let isRecorded: Bool
    /// Answers instead of the clouds, if it has an answer; nobody is told of the call.
    private let lie: Lie?

    /// What somebody does to calls who wants a law to fail.
    package typealias Lie = @Sendable (Request, inout World) -> Response?

    package init(
        in world: World, fault: (at: CallName, is: Fault)? = nil, isRecorded: Bool = false, lie: Lie? = nil
    ) {
        life = Mutex(Life(world: world, start: world.time))
        self.fault = fault
        self.isRecorded = isRecorded
        self.lie = lie
    }

    package var world: World { life.withLock { $0.world } }
    package var writes: [String] { life.withLock { $0.writes } }
    package var moments: [Moment] { life.withLock { $0.moments } }
    package var exchanges: [Exchange] { life.withLock { $0.exchanges } }
    /// More calls or hours than any run needs: it would never end.
    package var isEndless: Bool { life.withLock { $0.hasEnded } }

    var now: Double { life.withLock { $0.world.time } }
    var wallClock: Int { life.withLock { $0.world.wallClock } }
    var files: Files? { life.withLock { $0.hasEnded ? nil : $0.world.files } }
    var gitlabToken: TokenSource {
        (try? Token(World.gitlabToken)).map { .fixed($0, variable: "GITLAB_TOKEN") } ?? .absent
    }

    /// One write to the state's files; false if the run is over.
    func change(_ name: String, _ body: (inout Files) -> Void) -> Bool {
        life.withLock { life in
            guard !life.hasEnded else { return false }
            body(&life.world.files)
            if isRecorded { life.moments.append(Moment(name: name, world: life.world)) }
            return true
        }
    }

    var randomBytes: @Sendable (Int) -> [UInt8] { { count in self.life.withLock { $0.world.randomBytes(count) } } }

    var sleep: @Sendable (Duration) async throws -> Void {
        { duration in
            let (seconds, attoseconds) = duration.components
            let isOver = self.life.withLock { life in
                life.world.pass(Double(seconds) + Double(attoseconds) / 1e18 + 0.001)
                if life.world.time - life.start > 6 * 3600 { life.hasEnded = true }
                return life.hasEnded
            }
            if isOver { throw TransportError(.cancelled, "it never ends") }
        }
    }

    var send: Send {
        { request throws(TransportError) in
            let answer: Result<Response, TransportError> = self.life.withLock { life in
                life.calls += 1
                if life.calls > 8000 { life.hasEnded = true }
                guard !life.hasEnded else { return .failure(TransportError(.cancelled, "it never ends")) }
                life.world.pass(0.01)
                let text = "\(request.method) \(request.url)"
                life.seen[text, default: 0] += 1
                let call = CallName(text: text, number: life.seen[text] ?? 0)
                if let answer = self.lie?(request, &life.world) { return .success(answer) }
                if call.isWrite { life.writes.append(text) }
                if let fault = self.fault, fault.at == call { return fault.is.happen(request, &life.world) }
                if self.isRecorded, call.makesWhatServersName {
                    var world = life.world
                    world.delay(request, by: 5)
                    life.moments.append(Moment(name: "\(call), under way", world: world, isUnderWay: true))
                }
                let response = life.world.answer(request)
                if self.isRecorded {
                    if call.isWrite { life.moments.append(Moment(name: "\(call)", world: life.world)) }
                    life.exchanges.append(Exchange(call: call, response: response))
                }
                return .success(response)
            }
            return try answer.get()
        }
    }
}

/// Identifies a call of a run: the same name in every run that has taken the same course, however its reads were
/// ordered.
package struct CallName: Sendable, Hashable, CustomStringConvertible {
    package var text: String
    /// Its ordinal among calls of its kind, from 1.
    package var number: Int

    package var description: String { number == 1 ? text : "\(text) (\(number))" }

    var isWrite: Bool {
        let words = text.split(separator: " ")
        return words.count < 2 || !changesNothing(String(words[0]), String(words[1]))
    }

    /// What the call is about: its URL without the method, the custom verb and the query.
    var object: Substring {
        let place = text.drop { $0 != " " }.prefix { $0 != "?" }
        guard let colon = place.lastIndex(of: ":"), place[colon...].allSatisfy({ $0 != "/" }) else { return place }
        return place[..<colon]
    }

    /// The collection in its URL, without the object's name.
    var collection: Substring {
        object.lastIndex(of: "/").map { object[..<$0] } ?? object
    }

    /// A create without an id of ours: sent twice, it creates two objects.
    var makesWhatServersName: Bool {
        text.hasPrefix("POST https://monitoring.") || text.hasSuffix(":addVersion")
    }
}
