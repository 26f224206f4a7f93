package import PlanModel
import HTTP
import Text

extension Caller {
    /// Reads everything that `plan` and `state` name: one list call a collection where the plan has one and it saves
    /// calls, one read a target for policies, one read an object for the rest.
    package func readCloud(_ plan: Plan, _ state: State) async -> Cloud {
        let (leftovers, unreachable) = leftovers(of: state, beside: plan)
        let resources =
            plan.resources.map { (resource: $0, rules: plan.kinds[$0.kind] ?? KindRules()) }
            + leftovers.map { (resource: $0.resource, rules: plan.inventory[$0.resource.kind]?.rules ?? KindRules()) }
        let wanted = listsWanted(resources)
        let looked = inventoryLists(plan).filter { wanted[$0.key] == nil }
        var callAt = resources.map { resource, rules in
            wanted[rules.list?.url ?? ""] == nil ? resource.calls.read.resolved([:], own: nil) : nil
        }
        let calls = zip(resources, callAt).map { ($0.resource.address, $0.rules, $1) }
        let progress = Progress(total: distinct(calls).count + wanted.count + looked.count, report: effects.report)
        await progress.begin()
        async let listing = readLists(wanted.merging(looked) { $1 }, progress)
        var answers = await readAll(calls, progress)
        let all = await listing
        let lists = all.filter { wanted[$0.key] != nil }
        // A list that could not reach everything leaves some objects to be read one by one.
        var leftOut: [(Address, KindRules, Call?)] = []
        for (index, item) in resources.enumerated() where Reads.isLeftOut(item, of: lists) {
            callAt[index] = item.resource.calls.read.resolved([:], own: nil)
            leftOut.append((item.resource.address, item.rules, callAt[index]))
        }
        answers.merge(
            await readAll(leftOut, Progress(total: distinct(leftOut).count, report: effects.report))
        ) { $1 }
        let reads = Reads(resources, lists, callAt: callAt, answers: answers)
        var cloud = Cloud()
        for (index, (resource, rules)) in resources.enumerated() {
            var found = reads.found(at: index, resource, rules)
            if case .failed(let failure) = found { found = .failed(failure.hiding(hidden)) }
            if index < plan.resources.count {
                cloud.found[resource.address] = found
            } else {
                cloud.leftovers[.init(leftovers[index - plan.resources.count])] = found
            }
        }
        for entry in unreachable { cloud.leftovers[.init(entry)] = .outOfReach }
        await lookAgain(&cloud, plan, state, leftovers)
        cloud.twins = reads.twins(plan)
        await readParents(&cloud, Territory(plan), leftovers)
        forgiveDisabled(&cloud, plan)
        await checkContents(&cloud, plan)
        cloud.numbered = await readNumbers(plan, state, &cloud)
        cloud.secrets = await readSecrets(plan, &cloud)
        cloud.orphans = orphans(plan, state, cloud, all)
        return cloud
    }

    /// What the leftovers without labels stand in.
    private func readParents(_ cloud: inout Cloud, _ territory: Territory, _ leftovers: [Entry]) async {
        let there = leftovers.filter { cloud.leftovers[.init($0)]?.object != nil }
        let calls = there.compactMap { entry in territory.parent(of: entry.resource).map { (entry, $0) } }
        guard !calls.isEmpty else { return }
        let wanted = calls.map { ($0.0.address, KindRules(), Optional($0.1)) }
        let answers = await readAll(wanted, Progress(total: distinct(wanted).count, report: effects.report))
        for (entry, call) in calls {
            switch answers[call] {
            case .object(let object)?: cloud.parents[.init(entry)] = parentFound(object, by: call, for: entry.address)
            case .failed(let failure)?: cloud.parents[.init(entry)] = .failed(failure)
            case .missing?, nil: cloud.parents[.init(entry)] = .absent
            }
        }
    }

    /// What the state knows and the first look did not find is looked for once more, each by its own URL: a server that
    /// errs, or a list that lags behind, must not make us forget it or make it twice.
    private func lookAgain(_ cloud: inout Cloud, _ plan: Plan, _ state: State, _ leftovers: [Entry]) async {
        var doubtful: [(entry: Entry, planned: Resource?)] = leftovers.filter { cloud.leftovers[.init($0)] == .absent }
            .map { ($0, nil) }
        for resource in plan.resources where cloud.found[resource.address] == .absent {
            guard let entry = state.entries[resource.address], !entry.resource.calls.read.isOpen,
                entry.isSame(as: resource, plan.kinds[resource.kind] ?? KindRules()),
                reaches(entry.resource.calls.read.url)
            else { continue }
            doubtful.append((entry, resource))
        }
        guard !doubtful.isEmpty else { return }
        let rules = { (entry: Entry) in plan.inventory[entry.resource.kind]?.rules ?? KindRules() }
        let calls = doubtful.map { ($0.entry.address, rules($0.entry), Optional($0.entry.resource.calls.read)) }
        let answers = await readAll(calls, Progress(total: distinct(calls).count, report: effects.report))
        for (entry, planned) in doubtful {
            guard case .object(let object)? = answers[entry.resource.calls.read] else { continue }
            let found = interpret(object, planned ?? entry.resource, rules(entry))
            if let planned { cloud.found[planned.address] = found } else { cloud.leftovers[.init(entry)] = found }
        }
    }

    /// A read that fails because an API is not enabled yet, in a plan that enables it, finds nothing. The plan says how
    /// such a failure looks (`settles`); a bare 403 never proves absence.
    private func forgiveDisabled(_ cloud: inout Cloud, _ plan: Plan) {
        let byAddress = Dictionary(plan.resources.map { ($0.address, $0) }) { $1 }
        for resource in plan.resources {
            guard case .failed(let failure)? = cloud.found[resource.address] else { continue }
            let forgiven = resource.dependsOn.contains { dependency in
                guard let kind = byAddress[dependency]?.kind, let settles = plan.kinds[kind]?.settles,
                    cloud.found[dependency] == .absent
                else { return false }
                return settles.errors.contains { failure.fits($0) }
            }
            if forgiven { cloud.found[resource.address] = .absent }
        }
    }

    /// What nobody owns and is not empty is not taken over.
    private func checkContents(_ cloud: inout Cloud, _ plan: Plan) async {
        for resource in plan.resources {
            guard let place = resource.contents, let call = resource.calls.contents?.resolved([:], own: nil),
                let object = cloud.found[resource.address]?.object,
                case .nobody = ownership(of: object, resource.owner)
            else { continue }
            switch await readAnswer(call, resource.address) {
            case .missing: continue
            case .failed(let failure): cloud.found[resource.address] = .failed(failure.hiding(hidden))
            case .object(let answer):
                let inside = answer[place] ?? .null
                guard !inside.isNull, inside.array?.isEmpty != true else { continue }
                let proof = resource.owner.sorted { $0.key.text < $1.key.text }.map {
                    "\($0.key.text) to \"\($0.value)\""
                }
                cloud.found[resource.address] = .failed(
                    ApplyFailure(
                        resource.address, "read", .init(call),
                        message:
                            "\(resource.name) exists, nothing says that it is ours, and it is not empty: what is in "
                            + "it would be taken for what this plan makes",
                        help: "choose another name, or hand it over by setting \(proof.joined(separator: ", "))"
                            + (plan.kinds[resource.kind]?.foreign.map { "; " + $0 } ?? "")))
            }
        }
    }

    /// What the state knows and the plan does not have, and what of it is on a host that this run may not talk to.
    private func leftovers(of state: State, beside plan: Plan) -> (reachable: [Entry], unreachable: [Entry]) {
        let known = plan.inventory
        let gone = state.gone(from: plan) + state.deposed
        // What is kept is read only where it must prove that something in it may be deleted.
        let all =
            gone
            + state.kept.filter { kept in
                plan.lets(go: kept) || gone.contains { $0.resource.isIn(kept.resource) }
            }
        let (reachable, unreachable) = all.partitioned { entry in
            [entry.resource.calls.read, entry.resource.calls.delete].allSatisfy { $0.map { reaches($0.url) } ?? true }
        }
        return (reachable.filter { known[$0.resource.kind] != nil }, unreachable)
    }

    /// One read call to its end; that there is nothing is an answer, not a failure. `rules` are those of what is read.
    func readAnswer(_ call: Call, _ address: Address, _ rules: KindRules = KindRules()) async -> ReadAnswer {
        do {
            let answer = try await read(call, address: address)
            guard let error = answer.error else {
                guard answer.json.object == nil else { return .object(answer.json) }
                return .failed(
                    ApplyFailure(address, "read", answer.request, message: "the answer is no JSON object"))
            }
            if rules.provesAbsence(error) { return .missing }
            var failure = ApplyFailure(address, "read", answer, error)
            if error.status == 404 {
                failure.help = "this does not say that the object is missing: can the token see what it stands in?"
            }
            return .failed(failure)
        } catch {
            return .failed(ApplyFailure(address, "read", call, error))
        }
    }

    /// Each call once, all at once.
    private func readAll(
        _ calls: [(Address, KindRules, Call?)], _ progress: Progress
    ) async -> [Call: ReadAnswer] {
        await withTaskGroup(of: (Call, ReadAnswer).self) { group in
            for (call, (address, rules)) in distinct(calls) {
                group.addTask {
                    let answer = await readAnswer(call, address, rules)
                    await progress.step()
                    return (call, answer)
                }
            }
            var answers: [Call: ReadAnswer] = [:]
            for await (call, answer) in group { answers[call] = answer }
            return answers
        }
    }

    private func distinct(_ calls: [(Address, KindRules, Call?)]) -> [Call: (Address, KindRules)] {
        var distinct: [Call: (Address, KindRules)] = [:]
        for case (let address, let rules, let call?) in calls where distinct[call] == nil {
            distinct[call] = (address, rules)
        }
        return distinct
    }

    /// The lists worth reading, by URL, each with the address to name in messages: those of server-named kinds, and those
    /// of three objects or more. Below that the reads themselves cost no more than the list.
    private func listsWanted(_ resources: [Reads.Item]) -> [String: (list: ListCall, address: Address)] {
        var counted: [String: (list: ListCall, address: Address, count: Int, isNeeded: Bool)] = [:]
        for (resource, rules) in resources {
            guard let list = rules.list else { continue }
            var entry = counted[list.url] ?? (list, resource.address, 0, false)
            entry.count += 1
            entry.isNeeded = entry.isNeeded || !rules.find.isEmpty
            counted[list.url] = entry
        }
        return counted.filter { $0.value.isNeeded || $0.value.count > 2 }.mapValues { ($0.list, $0.address) }
    }

    private func readLists(
        _ wanted: [String: (list: ListCall, address: Address)], _ progress: Progress
    ) async -> Reads.Lists {
        await withTaskGroup(of: (String, Result<CollectionList, ApplyFailure>).self) { group in
            for (url, want) in wanted { group.addTask { (url, await self.list(want.list, for: want.address)) } }
            var lists: Reads.Lists = [:]
            for await (url, list) in group {
                lists[url] = list
                await progress.step()
            }
            return lists
        }
    }

    /// All pages of one collection.
    func list(_ list: ListCall, for address: Address) async -> Result<CollectionList, ApplyFailure> {
        var result = CollectionList()
        var token: String?
        var seen: Set<String> = []
        var (pages, empty) = (0, 0)
        func failure(_ url: String, _ message: String) -> Result<CollectionList, ApplyFailure> {
            .failure(ApplyFailure(address, "read", Sent("GET", url), message: message))
        }
        repeat {
            var url = list.url
            if let token { url += (url.contains("?") ? "&" : "?") + "pageToken=" + percentEncoded(token) }
            let call = Call("GET", url)
            switch await readAnswer(call, address) {
            case .failed(let failure): return .failure(failure)
            case .missing: return .success(result)
            case .object(let page):
                let count = result.items.count
                if let complaint = result.add(page, list) { return failure(url, complaint) }
                token = page["nextPageToken"]?.string.flatMap { $0.isEmpty ? nil : $0 }
                if let token, !seen.insert(token).inserted {
                    return failure(url, "the list hands out the same page again")
                }
                pages += 1
                empty = result.items.count > count ? 0 : empty + 1
                // A million objects at a hundred a page; and a server may skip what it filters out, but not for ever.
                guard pages < 10_000, empty < 100 else {
                    return failure(url, "the list does not end: \(pages) pages with \(result.items.count) objects")
                }
            }
        } while token != nil
        return .success(result)
    }

    /// The sensitive values that are to be compared with what stands in the cloud, those of the applier's environment
    /// among them. What cannot be read yet is left out; a variable that is not set is a failure before the first change.
    private func readSecrets(_ plan: Plan, _ cloud: inout Cloud) async -> [Sensitive.Source: Secret] {
        var sources: [Sensitive.Source: Address] = [:]
        var secrets: [Sensitive.Source: Secret] = [:]
        for resource in plan.resources {
            for sensitive in resource.sensitive {
                switch sensitive.source {
                case .generated: continue
                case .read:
                    if cloud.found[resource.address]?.object != nil { sources[sensitive.source] = resource.address }
                case .environment:
                    do throws(ApplyFailure) {
                        secrets[sensitive.source] = try await secret(sensitive.source, for: resource.address)
                    } catch {
                        cloud.found[resource.address] = .failed(error)
                    }
                }
            }
        }
        return await withTaskGroup(of: (Sensitive.Source, Secret?).self) { group in
            for (source, address) in sources {
                group.addTask { (source, try? await self.secret(source, for: address)) }
            }
            for await (source, secret) in group { secrets[source] = secret }
            return secrets
        }
    }
}

extension Plan {
    /// True if what an earlier run kept may go: it is retired, or it was only out of that run's reach.
    func lets(go kept: Entry) -> Bool { !kept.resource.retain || retire.contains(kept.address) }
}

extension State {
    /// The entries that `plan` does not have, or has as another object.
    func gone(from plan: Plan) -> [Entry] {
        let planned = Dictionary(plan.resources.map { ($0.address, $0) }) { $1 }
        return entries.values.filter { entry in
            guard let resource = planned[entry.address] else { return true }
            return !entry.isSame(as: resource, plan.kinds[resource.kind] ?? KindRules())
        }
    }
}

extension Sequence {
    /// Those for which `isFirst` holds, and the others.
    fileprivate func partitioned(_ isFirst: (Element) -> Bool) -> (first: [Element], second: [Element]) {
        reduce(into: ([], [])) { parts, element in
            if isFirst(element) { parts.0.append(element) } else { parts.1.append(element) }
        }
    }
}

enum ReadAnswer: Sendable {
    case object(JSONValue)
    case missing
    case failed(ApplyFailure)
}

/// Counts reads for the progress line.
private actor Progress {
    private let total: Int
    private let report: @Sendable (Event) -> Void
    private var done = 0

    init(total: Int, report: @escaping @Sendable (Event) -> Void) {
        self.total = total
        self.report = report
    }

    func begin() { report(.reading(done: 0, of: total)) }

    func step() {
        done += 1
        report(.reading(done: done, of: total))
    }
}
