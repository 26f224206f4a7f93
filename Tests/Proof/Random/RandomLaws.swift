import Applier
import Diagnostics
import Compiler
import PlanModel
import Text

/// What must hold of every configuration that the compiler takes.
enum RandomLaw: String, Sendable, CaseIterable {
    case compiles, applies, quiet, half, others, stateLost = "state lost", change
}

/// A configuration with two others that came from it: one without a part of it, and one with other values.
package struct Trial: Sendable, Hashable {
    package var whole: RandomConfig
    package var part: RandomConfig
    package var other: RandomConfig

    /// The law that does not hold, and how; nil if all do. `only` tries no other law than this one and what leads to it.
    func failure(
        in start: World, breaking: Breaking = Breaking(), only: RandomLaw? = nil
    ) async -> RandomFailure? {
        let run = TrialRun(start: start, breaking: breaking, only: only)
        do throws(RandomFailure) {
            try await run.check(self)
            return nil
        } catch { return error }
    }
}

/// What is done so that a law must fail: nothing, as a rule.
struct Breaking: Sendable {
    var lie: Attempt.Lie?
    var compile: @Sendable (Config) -> Plan = { Compiler.compile($0) }

    init() {}

    init(_ lie: @escaping Attempt.Lie) { self.lie = lie }

    init(compile: @escaping @Sendable (Config) -> Plan) { self.compile = compile }
}

/// A law that does not hold.
package struct RandomFailure: Error, Sendable, Hashable {
    var law: RandomLaw
    var text: String
    /// What a smaller configuration must have in common with it to be the same failure: the words without names and
    /// numbers.
    var kind: String {
        String(
            text.prefix(200).replacing(/[a-z_]+[.][A-Za-z0-9_.\/*@-]+|x[0-9]+ab|text-[0-9]+|[0-9]+/, with: "…").prefix(
                60))
    }
}

private struct TrialRun {
    let start: World
    let breaking: Breaking
    let only: RandomLaw?

    func check(_ trial: Trial) async throws(RandomFailure) {
        let whole = try target(trial.whole)
        let part = trial.part == trial.whole ? whole : try target(trial.part)
        let other = trial.other == trial.whole ? whole : try target(trial.other)
        guard only != .compiles else { return }
        let made = try await applied(whole, in: start, .applies)
        if isTried(.quiet) { try await expectQuiet(made, whole, .quiet) }
        if isTried(.stateLost) { try await loseState(made, whole, trial.whole) }
        if isTried(.change) { try await change(made, from: whole, to: other, .change) }
        if isTried(.half) { try await change(made, from: whole, to: part, .half) }
    }

    /// What is done to others can happen in every step.
    private func isTried(_ law: RandomLaw) -> Bool { only == nil || only == law || only == .others }

    /// The plan of a configuration: twice the same bytes, and the same when it is read again.
    private func target(_ config: RandomConfig) throws(RandomFailure) -> Target {
        let reading = config.read()
        guard let read = reading.config else {
            throw RandomFailure(law: .compiles, text: "\(reading.diagnostics.first?.message ?? "")")
        }
        let plan = breaking.compile(read)
        guard only == nil || only == .compiles else { return Target(name: "random", plan: plan) }
        var streamed: [UInt8] = []
        writePlan(read) { streamed += $0 }
        guard let again = config.read().config, breaking.compile(again).bytes == plan.bytes, streamed == plan.bytes
        else {
            throw RandomFailure(law: .compiles, text: "twice the same files give two plans")
        }
        do {
            guard try Plan(parsing: plan.bytes) == plan else {
                throw RandomFailure(law: .compiles, text: "the plan is another when it is read")
            }
        } catch let error as RandomFailure { throw error } catch {
            throw RandomFailure(law: .compiles, text: "the plan cannot be read: \(error)")
        }
        return Target(name: "random", plan: plan)
    }

    /// The world after one run of `target`, which must succeed.
    private func applied(_ target: Target, in world: World, _ law: RandomLaw) async throws(RandomFailure) -> World {
        let attempt = Attempt(in: world, lie: breaking.lie)
        let ending = await attempt.run(target)
        guard ending.isSuccess, !attempt.isEndless else { throw RandomFailure(law: law, text: ending.complaint) }
        try expectOthers(attempt.world)
        return attempt.world
    }

    private func expectQuiet(_ world: World, _ target: Target, _ law: RandomLaw) async throws(RandomFailure) {
        let unrest = await world.unrest(target)
        if let first = unrest.first { throw RandomFailure(law: law, text: first) }
        if let leak = world.leaks.first { throw RandomFailure(law: law, text: leak) }
    }

    /// What was there before is as it was, to the byte.
    private func expectOthers(_ world: World) throws(RandomFailure) {
        let broken = world.violations(ofOthersIn: start)
        if let first = broken.first { throw RandomFailure(law: .others, text: first) }
    }

    /// Without a state: no change, or only refusals that say `adopt`; nothing is made twice, nothing goes.
    private func loseState(_ world: World, _ target: Target, _ config: RandomConfig) async throws(RandomFailure) {
        var lost = world
        lost.files = Files()
        let attempt = Attempt(in: lost, lie: breaking.lie)
        let ending = await attempt.run(target)
        let silent = ending.failures.filter { !$0.contains("adopt") }
        if !ending.isSuccess, ending.failures.isEmpty || !silent.isEmpty {
            throw RandomFailure(law: .stateLost, text: silent.first ?? ending.complaint)
        }
        try expectSameObjects(attempt.world, as: world)
        guard !ending.isSuccess else { return try await expectQuiet(attempt.world, target, .stateLost) }
        // As the refusals say.
        var adopting = config
        for (path, tree) in config.files where path.hasPrefix("resources/") {
            for name in tree.object?.sortedKeys ?? [] {
                adopting.set(.init(file: path, path: JSONPointer(tokens: [name, "adopt"])), to: true)
            }
        }
        let all = try self.target(adopting)
        let adopted = try await applied(all, in: lost, .stateLost)
        try expectSameObjects(adopted, as: world)
        try await expectQuiet(adopted, all, .stateLost)
    }

    private func expectSameObjects(_ world: World, as before: World) throws(RandomFailure) {
        func objects(_ world: World) -> Set<String> {
            Set(world.records.keys.filter { !Picture.isPassing($0) && !$0.contains("/versions/") })
        }
        let (now, then) = (objects(world), objects(before))
        if let new = now.subtracting(then).min() { throw RandomFailure(law: .stateLost, text: "twice: \(new)") }
        if let gone = then.subtracting(now).min() { throw RandomFailure(law: .stateLost, text: "gone: \(gone)") }
    }

    /// From one plan to another: exactly the writes that are shown, then nothing; the cloud is as if the second had been
    /// there from the beginning, except for what is kept on purpose.
    private func change(_ world: World, from old: Target, to new: Target, _ law: RandomLaw) async throws(RandomFailure)
    {
        let attempt = Attempt(in: world, lie: breaking.lie)
        let ending = await attempt.run(new)
        // What cannot be changed is said before anything is sent.
        if !ending.isSuccess, attempt.writes.isEmpty, !ending.failures.isEmpty,
            ending.failures.allSatisfy({ $0.contains("cannot be changed") })
        {
            return
        }
        guard ending.isSuccess, !attempt.isEndless else { throw RandomFailure(law: law, text: ending.complaint) }
        let strange = Writes(of: ending.changes, old.plan, new.plan).complaints(about: attempt.writes)
        if let first = strange.first { throw RandomFailure(law: law, text: first) }
        try expectOthers(attempt.world)
        try await expectQuiet(attempt.world, new, law)
        for resource in old.plan.resources where resource.retain {
            guard attempt.world.has(resource) || !world.has(resource) || new.plan.retire.contains(resource.address)
            else { throw RandomFailure(law: law, text: "\(resource.address.text) holds data and is gone") }
        }
        let fresh: World
        do throws(RandomFailure) { fresh = try await applied(new, in: start, law) } catch {
            // It uses what the first one made, and does not make it itself.
            guard error.text.contains("does not exist") else { throw error }
            return
        }
        do {
            func picture(_ world: World) throws -> Picture {
                Picture(world, names: try world.files.serverNames(for: new.plan))
            }
            let strays = try picture(attempt.world).strays(from: picture(fresh), state: attempt.world.files)
            if let first = strays.first(where: {
                !old.plan.explains($0, in: attempt.world, beside: fresh, kept: Set(ending.kept))
            }) {
                throw RandomFailure(law: law, text: first)
            }
        } catch let error as RandomFailure { throw error } catch {
            throw RandomFailure(law: law, text: "the state cannot be read: \(error)")
        }
    }
}

extension Plan {
    /// True for what stays by the rules: objects that hold data or that no call deletes, with what is in them; those that
    /// the server keeps for some days; and objects that the server names, which have another name in each world.
    fileprivate func explains(
        _ stray: String, in world: World, beside fresh: World, kept: Set<String>
    ) -> Bool {
        let key = String(stray.split(separator: " ").last ?? "").prefix { $0 != "#" }
        if stray.hasPrefix("forgotten: "), let record = world.records[String(key)],
            record["deleted"] == true || record["state"]?.string?.hasPrefix("DELETE") == true
        {
            return true
        }
        return resources.contains { resource in
            // What is kept may act as an account that is kept with it, and with what that account may do.
            if resource.procedure == .iamMember, kept.contains(resource.address.text) {
                return key.contains("/iam/") && stray.contains(resource.grantedTo)
            }
            guard resource.name.hasSuffix("/*") else {
                return stray.hasPrefix("forgotten: ")
                    && (resource.retain || resource.calls.delete == nil || !resource.name.hasPrefix("projects/"))
                    && (key + "/").contains("/\(resource.name)/")
            }
            let collection = resource.name.dropLast()
            if stray.hasPrefix("forgotten: "), kept.contains(resource.address.text) {
                return key.contains("/" + collection)
            }
            func count(_ world: World) -> Int { world.records.keys.count { $0.contains("/" + collection) } }
            return key.contains("/" + collection) && count(world) == count(fresh)
        }
    }
}

extension Resource {
    /// The member of a grant.
    fileprivate var grantedTo: String { body["member"]?.string ?? "" }
}

extension RandomConfig {
    /// Its plan; nil if there is an error.
    var target: Target? { read().config.map { Target(name: "random", plan: compile($0)) } }
}

extension World {
    /// What `start` had and this does not have in the same bytes; of policies, the members.
    func violations(ofOthersIn start: World) -> [String] { violations(of: start.records) }

    /// True if the object can be found by its name.
    fileprivate func has(_ resource: Resource) -> Bool {
        records.keys.contains { $0.hasSuffix("/" + resource.name) }
    }
}
