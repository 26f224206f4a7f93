import HTTP
import Sampling

/// All cases of one scenario.
package struct Matrix: Sendable {
    let scenario: Scenario
    /// What each final plan makes of the start without disturbance, or why it cannot.
    private let pictures: [String: Result<Picture, Unfit>]
    private let moments: [Attempt.Moment]
    private let exchanges: [Attempt.Exchange]
    private let seed: UInt64

    /// The cases to try, in a fixed order.
    package enum Case: Sendable, Hashable {
        /// The undisturbed run.
        case plain
        /// The undisturbed run compared with one that starts from nothing.
        case fresh
        /// Killed at the moment of this number.
        case kill(Int, Scenario.Variant)
        /// A fault of the call of this number.
        case fault(Int, FaultKind)
    }

    /// With `withParallel`, also the moments of a run that sends many calls at a time, which differ each time.
    init(_ scenario: Scenario, seed: UInt64, withParallel: Bool) async {
        self.scenario = scenario
        self.seed = seed
        var pictures: [String: Result<Picture, Unfit>] = [:]
        for (_, target) in scenario.finals where pictures[target.name] == nil {
            do throws(Unfit) {
                pictures[target.name] = .success(Picture(try await scenario.start.settled(by: target)))
            } catch { pictures[target.name] = .failure(error) }
        }
        self.pictures = pictures
        let attempt = Attempt(in: scenario.start, isRecorded: true)
        _ = await attempt.run(scenario.target)
        var moments = [Attempt.Moment(name: "the start", world: scenario.start)] + attempt.moments
        if withParallel {
            let parallel = Attempt(in: scenario.start, isRecorded: true)
            _ = await parallel.run(scenario.target, serially: false)
            moments += parallel.moments.map { moment in
                var moment = moment
                moment.name += ", beside others"
                return moment
            }
        }
        self.moments = moments
        exchanges = attempt.exchanges
    }

    package var points: (kill: Int, fault: Int) { (moments.count, exchanges.count) }

    package var cases: [Case] {
        var cases: [Case] = scenario.forgets ? [.plain] : [.plain, .fresh]
        for index in moments.indices {
            for variant in Scenario.Variant.allCases {
                // What another state does not know to be under way, it cannot wait for.
                if variant == .elsewhere, moments[index].isUnderWay { continue }
                if scenario.losesMachine, variant == .old || variant == .other { continue }
                // Objects that the killed run found again are deleted; those that an undisturbed run never knew of
                // stay.
                if variant == .other, scenario.forgets { continue }
                cases.append(.kill(index, variant))
            }
        }
        for index in exchanges.indices {
            cases += FaultKind.allCases.filter { $0.fits(exchanges[index].call) }.map { .fault(index, $0) }
        }
        return cases
    }

    /// `region move: killed after POST …, then again`.
    package func name(of example: Case) -> String {
        switch example {
        case .plain: "undisturbed"
        case .fresh: "undisturbed, beside one from nothing"
        case .kill(let index, let variant): "killed after \(moments[index].name), then \(variant)"
        case .fault(let index, let kind): "\(kind) at \(exchanges[index].call)"
        }
    }

    /// The laws that a case breaks; none if all is well.
    package func violations(of example: Case) async -> [String] {
        do throws(Unfit) {
            switch example {
            case .plain: return try await plain(beside: nil)
            case .fresh: return try await plain(beside: World.shared)
            case .kill(let index, let variant): return try await killed(moments[index].world, index, variant)
            case .fault(let index, let kind): return try await faulted(index, kind)
            }
        } catch {
            return [error.description]
        }
    }

    private func plain(beside fresh: World?) async throws(Unfit) -> [String] {
        let target = scenario.target
        let world = try await scenario.start.settled(by: target, tries: fresh == nil ? 1 : 3)
        guard let fresh else {
            return expectation(target, Picture(world)).violations(in: world) + (await world.unrest(target))
        }
        return expectation(target, Picture(try await fresh.settled(by: target))).violations(in: world)
    }

    private func killed(_ world: World, _ index: Int, _ variant: Scenario.Variant) async throws(Unfit) -> [String] {
        let target = scenario.finals.first { $0.variant == variant }?.target ?? scenario.target
        let undisturbed = try pictures[target.name]?.get() ?? Picture(world)
        var world = world
        if scenario.losesMachine { world.files.journal = [] }
        var found: [String] = []
        var elsewhere: Files?
        switch variant {
        case .again, .old, .other: break
        case .twice:
            let attempt = Attempt(in: world, isRecorded: true)
            _ = await attempt.run(target)
            var random = SplitMix(seed: seed &+ UInt64(index))
            if let moment = attempt.moments.randomElement(using: &random) { world = moment.world }
            if scenario.losesMachine { world.files.journal = [] }
        case .elsewhere:
            let files = world.files
            world.files = Files()
            world = try await world.settled(by: target)
            elsewhere = world.files
            world.files = files
        }
        world = try await world.settled(by: target)
        found += await world.unrest(target)
        found += expectation(target, undisturbed).violations(in: world)
        if let elsewhere {
            world.files = elsewhere
            found += await world.unrest(target)
        }
        return found
    }

    private func faulted(_ index: Int, _ kind: FaultKind) async throws(Unfit) -> [String] {
        let target = scenario.target
        let undisturbed = try pictures[target.name]?.get() ?? Picture(scenario.start)
        let fault = kind.fault(body(besides: index))
        let attempt = Attempt(in: scenario.start, fault: (exchanges[index].call, fault))
        let ending = await attempt.run(target)
        guard !attempt.isEndless else { return ["endless: the run never ends"] }
        var world = attempt.world
        if !ending.isSuccess {
            guard !ending.complaint.isEmpty else { return ["mute: it failed without a word"] }
            world = try await world.settled(by: target, tries: 1)
        }
        return expectation(target, undisturbed).violations(in: world) + (await world.unrest(target))
    }

    private func expectation(_ target: Target, _ undisturbed: Picture) -> Expectation {
        let before = Picture(scenario.start).versions
        return Expectation(
            target: target, undisturbed: undisturbed,
            mostVersions: ([before, target.newestKey] + scenario.finals.map(\.target.newestKey)).max() ?? 0)
    }

    /// The server's answer about another object: one in the same collection if a run reads one, otherwise any.
    private func body(besides index: Int) -> [UInt8] {
        let call = exchanges[index].call
        let others = exchanges.filter {
            $0.response.isSuccess && $0.response.body.first == UInt8(ascii: "{") && $0.call.object != call.object
        }
        let siblings = others.filter { $0.call.collection == call.collection }
        return (siblings.last ?? others.last { !$0.call.isWrite } ?? others.last)?.response.body
            ?? Array("{\"name\":\"other\"}".utf8)
    }
}

/// The kinds of fault, by their names in reports.
package enum FaultKind: String, Sendable, CaseIterable {
    case refused = "connection refused"
    case replyLost = "reply lost"
    case late = "late arrival"
    case hang
    case busy = "429"
    case broken = "500"
    case away = "503"
    case forbidden = "403 once"
    case missing = "404 once"
    case conflict = "409 once"
    case empty = "200 {}"
    case garbage = "200 garbage"
    case another = "200 of another"
    case half = "half a body"

    func fits(_ call: CallName) -> Bool {
        switch self {
        case .missing: !call.isWrite
        case .late: call.isWrite
        default: true
        }
    }

    func fault(_ another: [UInt8]) -> Fault {
        switch self {
        case .refused: .refused
        case .replyLost: .replyLost
        case .late: .late(5)
        case .hang: .hang
        case .busy: .status(429, retryAfter: 7)
        case .broken: .status(500, retryAfter: nil)
        case .away: .status(503, retryAfter: nil)
        case .forbidden: .status(403, retryAfter: nil)
        case .missing: .status(404, retryAfter: nil)
        case .conflict: .status(409, retryAfter: nil)
        case .empty: .body(Array("{}".utf8))
        case .garbage: .body(Array("<html>it works".utf8))
        case .another: .body(another)
        case .half: .halfBody
        }
    }
}
