import PlanModel
import Text

/// The permissions that a run needs, each with what needs it.
struct NeededPermissions: Sendable {
    private(set) var needs: [Need: Set<Address>] = [:]

    mutating func add(_ more: [Need], for address: Address) {
        for need in more { needs[need, default: []].insert(address) }
    }

    /// What is asked about on objects: what the answer about the project leaves open, by the call that asks.
    func questions(after project: Allowance) -> [Call: [String]] {
        var questions: [Call: Set<String>] = [:]
        for need in needs.keys where !need.isByRule && !isSettled(need, by: project) {
            for test in need.tests { questions[test, default: []].insert(need.permission) }
        }
        return questions.mapValues { $0.sorted { precedes($0, $1) } }
    }

    /// Whether nothing has to be asked on an object. If the project's policy cannot be asked about, neither can its
    /// objects': a run does not ask one by one.
    private func isSettled(_ need: Need, by project: Allowance) -> Bool {
        guard need.isInProject else { return false }
        return project.has(need.permission) != false
    }

    /// The answer to each, sorted by name. A permission counts wherever it is given: in the project, on the object, or on
    /// what that is in. One that only the rule names is never a no.
    func checks(_ project: Allowance, _ objects: [Call: Allowance], by table: PermissionTable) -> [Precheck] {
        var byName: [String: [Precheck]] = [:]
        for (need, addresses) in needs {
            let own = need.tests.compactMap { objects[$0] }
            // Before its API is enabled, nothing of the project is there.
            let answers =
                need.isInProject ? [project] + own.map { if case .closed = $0 { .absent } else { $0 } } : own
            let told = answers.map { $0.has(need.permission) }
            var check = Precheck(
                "permission", need.permission, .unknown, role: table.role(with: need.permission),
                for: addresses.sorted())
            if told.contains(true) {
                (check.verdict, check.role) = (.yes, nil)
            } else if need.isByRule {
                check.reason = "its name is not looked up"
            } else if let refusal = answers.lazy.compactMap(\.refusal).first {
                check.reason = refusal
            } else if told.isEmpty || told.contains(nil) {
                check.reason = "nothing was asked where it counts"
            } else {
                check.verdict = .no
            }
            byName[need.permission, default: []].append(check)
        }
        return byName.keys.sorted { precedes($0, $1) }.compactMap { byName[$0]?.joined() }
    }
}

extension Allowance {
    fileprivate var refusal: String? {
        switch self {
        case .refused(let reason), .closed(let reason): reason
        case .told, .absent: nil
        }
    }
}

extension [Precheck] {
    /// The checks of one permission as one: a no counts, then what cannot be told.
    fileprivate func joined() -> Precheck? {
        func those(_ verdict: Verdict) -> [Precheck] { filter { $0.verdict == verdict } }
        let counting = [those(.no), those(.unknown), those(.yes)].first { !$0.isEmpty } ?? []
        guard var check = counting.first else { return nil }
        check.addresses = Set(counting.flatMap(\.addresses)).sorted()
        return check
    }
}
