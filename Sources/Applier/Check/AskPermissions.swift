package import PlanModel
import HTTP
import Text

/// What the caller may do somewhere, of what was asked about.
package enum Allowance: Sendable, Hashable {
    /// Of `asked`, those in `granted`.
    case told(granted: Set<String>, asked: Set<String>)
    /// There is nothing there.
    case absent
    /// The API that would tell is not enabled yet, and the plan enables it.
    case closed(String)
    /// The question was refused, or had no answer that can be understood.
    case refused(String)

    /// Whether the caller has `permission` there; nil if that was not told.
    func has(_ permission: String) -> Bool? {
        switch self {
        case .told(let granted, let asked): asked.contains(permission) ? granted.contains(permission) : nil
        case .absent: false
        case .closed, .refused: nil
        }
    }
}

/// At most so many permissions are asked about at once: the most that a call is known to take.
private let mostAtOnce = 100

extension Caller {
    /// What the caller may do in the plan's project, of everything that its rules know. It is asked before anybody knows
    /// what will be needed, so that it takes no time of its own.
    package func askProject(of plan: Plan, _ table: PermissionTable) async -> Allowance {
        guard let call = table.project, reaches(call.url) else { return .refused("the plan does not say how to ask") }
        let apis = EnabledByPlan(plan)
        async let known = ask(call, table.permissions(byRule: false), apis)
        // A name that does not exist would spoil the answer about all others (iam-42).
        async let byRule = ask(call, table.permissions(byRule: true), apis)
        let all = await known.with(byRule)
        // Whoever may not see a project is told that there is none.
        return all == .absent ? .refused("404: there is no such project, or it may not be seen") : all
    }

    /// What the caller may do, of `permissions`, where `call` asks.
    func ask(_ call: Call, _ permissions: [String], _ apis: EnabledByPlan) async -> Allowance {
        await withTaskGroup(of: Allowance.self) { group in
            for start in stride(from: 0, to: permissions.count, by: mostAtOnce) {
                let some = Array(permissions[start..<min(start + mostAtOnce, permissions.count)])
                group.addTask { await askOnce(call, some, apis) }
            }
            var all = Allowance.told(granted: [], asked: [])
            for await some in group { all = all.with(some) }
            return all
        }
    }

    /// A permission that cannot be had there makes the answer a 400 that names it (iam-30): then the others are asked about
    /// without it.
    private func askOnce(_ call: Call, _ permissions: [String], _ apis: EnabledByPlan) async -> Allowance {
        var rest = permissions
        while !rest.isEmpty {
            let answer: Answer
            do {
                answer = try await send(
                    request(call, rest), repeatable: true, address: Address(kind: "plan", name: "permissions"),
                    retry: RetryPolicy(tries: 2, total: .seconds(10)))
            } catch {
                return .refused(error.message)
            }
            guard let error = answer.error else {
                let granted = (answer.json["permissions"]?.array ?? []).compactMap(\.string)
                return .told(granted: Set(granted), asked: Set(rest))
            }
            if error.status == 404 { return .absent }
            if let words = apis.words(error, call.url) { return .closed(words) }
            let invalid = rest.filter { error.says(" \($0) ") || error.says("'\($0)'") }
            guard error.status == 400, !invalid.isEmpty else {
                return .refused(error.inWords)
            }
            rest.removeAll(where: invalid.contains)
        }
        return .told(granted: [], asked: [])
    }

    private func request(_ call: Call, _ permissions: [String]) -> Request {
        guard call.method == "GET" else {
            return Request(call.method, call.url, json: ["permissions": .array(permissions.map { .string($0) })])
        }
        let query = permissions.map { "permissions=\(percentEncoded($0))" }.joined(separator: "&")
        return Request("GET", call.url + "?" + query)
    }
}

extension Allowance {
    /// What both together tell. A refusal counts if nothing was told.
    fileprivate func with(_ other: Allowance) -> Allowance {
        switch (self, other) {
        case (.told(let granted, let asked), .told(let more, let others)):
            .told(granted: granted.union(more), asked: asked.union(others))
        case (.told(_, let asked), _) where asked.isEmpty: other
        case (_, .told(_, let asked)) where asked.isEmpty: self
        case (.told, _): self
        case (_, .told): other
        case (.absent, _): other
        default: self
        }
    }
}
