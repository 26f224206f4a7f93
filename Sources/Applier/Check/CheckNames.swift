import HTTP
import PlanModel
import Text

extension Caller {
    /// Looks up what the bodies name that are sent, each once; what the live object names already is there, and what this
    /// run makes will be.
    func checkNames(_ decision: Decision, _ plan: Plan, _ apis: EnabledByPlan) async -> [Precheck] {
        struct Name: Hashable {
            var what: String
            var text: String
            var read: Call?
        }
        let own = OwnURLs(decision, plan)
        var names: [Name: [Address]] = [:]
        for step in decision.steps where step.sendsItsBody || step.grants {
            for name in plan.rules(of: step.resource).checks.names {
                let there = step.live.map { name.texts(in: $0) } ?? []
                for text in name.texts(in: step.recorded.body) where !there.contains(text) {
                    let read = name.read(text)
                    if let read, own.hold(read.url) { continue }
                    names[Name(what: name.what, text: text, read: read), default: []].append(step.resource.address)
                }
            }
        }
        let checks = await withTaskGroup(of: Precheck.self) { group -> [Precheck] in
            for (name, addresses) in names {
                group.addTask { await look(name.what, name.text, name.read, addresses, apis) }
            }
            var told: [Precheck] = []
            for await check in group { told.append(check) }
            return told
        }
        return checks.sorted { ($0.about, $0.subject) < ($1.about, $1.subject) }
    }

    private func look(
        _ what: String, _ text: String, _ read: Call?, _ addresses: [Address], _ apis: EnabledByPlan
    ) async -> Precheck {
        guard let read, reaches(read.url) else {
            return Precheck(what, text, .unknown, reason: "nothing is looked up there", for: addresses)
        }
        switch await readOnce(Request(read.method, read.url), addresses[0], apis) {
        case .success: return Precheck(what, text, .yes, for: addresses)
        case .failure(let refusal):
            let verdict: Verdict = refusal.status == 404 ? .no : .unknown
            return Precheck(what, text, verdict, reason: refusal.reason, for: addresses)
        }
    }
}

/// The grants on something that is not there, by what they are on. Its policy was asked for when everything was read.
func checkTargets(_ decision: Decision, _ plan: Plan) -> [Precheck] {
    let own = OwnURLs(decision, plan)
    let made = Dictionary(
        decision.steps.filter { $0.change.action == .create || $0.change.action == .replace }
            .map { ($0.resource.address, $0.recorded.name) }
    ) { first, _ in first }
    var lost: [String: [Address]] = [:]
    for step in decision.steps where step.grants {
        let (grant, call) = (step.recorded, step.recorded.calls.read)
        guard decision.missing.contains(call), !own.holdObject(ofPolicy: call.url),
            // Whatever else is made first may bring it; the account and the role are only named.
            grant.dependsOn.allSatisfy({ made[$0].map(grant.names) ?? true })
        else { continue }
        lost[String(grant.name.prefix { $0 != "#" }), default: []].append(grant.address)
    }
    return lost.sorted { $0.key < $1.key }.map { target, addresses in
        Precheck("object", target, .no, for: addresses.sorted())
    }
}

extension Step {
    /// True if it gives a role to a member.
    fileprivate var grants: Bool { change.action == .create && resource.procedure == .iamMember }
}

extension Resource {
    /// Whether the body of a grant says that name: it is of its member or of its role.
    fileprivate func names(_ name: String) -> Bool {
        body["role"]?.string == name || body["member"]?.string?.hasSuffix(":" + lastSegment(of: name)) == true
    }
}

/// What need not be looked up, because the plan's objects are read anyway: one that was made a moment ago may be seen in a
/// list and not by its name yet.
private struct OwnURLs {
    /// Of what this run makes, which has nothing in it yet.
    private let made: Set<String>
    private let planned: Set<String>
    /// The last parts of the names of what it makes: an API that it enables cannot be asked yet.
    private let names: Set<Substring>

    init(_ decision: Decision, _ plan: Plan) {
        made = Set(decision.made(in: plan).map { percentDecoded($0) })
        planned = Set(
            decision.steps.filter { $0.resource.procedure == .crud }
                .map { percentDecoded($0.recorded.calls.read.url.prefix { $0 != "?" }) })
        names = Set(
            decision.steps.filter { $0.change.action == .create && $0.resource.procedure == .crud }
                .map { lastSegment(of: $0.recorded.name) })
    }

    /// Whether `url` is that of such an object, or of something in one that this run makes.
    func hold(_ url: some StringProtocol) -> Bool {
        var rest = percentDecoded(url.prefix { $0 != "?" })[...]
        let host = rest.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" }
        if planned.contains(String(rest)) || names.contains(host) { return true }
        while !made.contains(String(rest)) {
            guard let end = rest.lastIndex(of: "/") else { return false }
            rest = rest[..<end]
        }
        return true
    }

    /// The same for what the policy at `url` is of.
    func holdObject(ofPolicy url: String) -> Bool {
        let url = url.prefix { $0 != "?" }
        // A policy that is a list is read with its object.
        return hold(url) || hold(url[..<(url.lastIndex { $0 == "/" || $0 == ":" } ?? url.endIndex)])
    }
}
