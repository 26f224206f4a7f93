package import PlanModel
import Text

extension Caller {
    /// What speaks against carrying out `decision`, which was made of `cloud`: its permissions, of which `project` is the
    /// answer that was asked for beside the reads; the values that it waits for; how much a project may have of what it
    /// makes; what the bodies name that it sends; and what the server says to them. At most `most` bodies are shown to the
    /// server; nil: all. Nothing is written.
    package func check(
        _ plan: Plan, _ decision: Decision, _ cloud: LiveCloud, _ project: Allowance, by table: PermissionTable,
        validating most: Int?
    ) async -> [Precheck] {
        guard table.project != nil else { return [] }
        let apis = EnabledByPlan(plan)
        let values = valueChecks(decision, plan, cloud)
        var needed = neededPermissions(of: decision, plan, by: table)
        guard decision.failures.isEmpty else {
            // Reads were refused, maybe: then it is told at once what else is missing.
            for resource in plan.resources {
                let (known, _) = resource.permissions(for: [.read], plan.rules(of: resource), by: table)
                needed.add(known, for: resource.address)
            }
            return await check(needed, project, by: table, apis) + values
        }
        async let permissions = check(needed, project, by: table, apis, made: decision.made(in: plan))
        async let quotas = checkQuotas(decision, plan, cloud, apis)
        async let names = checkNames(decision, plan, apis)
        async let bodies = validate(decision, plan, most, apis)
        return await permissions + values + decision.takeovers + quotas + checkTargets(decision, plan) + names + bodies
    }

    /// The same for everything that `plan` may ever need, whatever there is to do now; with `isWritten` false, for reading.
    package func checkPermissions(_ plan: Plan, isWritten: Bool) async -> [Precheck] {
        let table = PermissionTable(plan)
        guard table.project != nil else { return [] }
        var needed = NeededPermissions()
        for resource in plan.resources {
            let written: Set<Use> = resource.retain ? [.create, .update] : [.create, .update, .delete]
            let (known, _) = resource.permissions(
                for: isWritten ? written.union([.read]) : [.read], plan.rules(of: resource), by: table)
            needed.add(known, for: resource.address)
        }
        return await check(needed, await askProject(of: plan, table), by: table, EnabledByPlan(plan))
    }

    /// `made` are the URLs of what is not there yet.
    private func check(
        _ needed: NeededPermissions, _ project: Allowance, by table: PermissionTable, _ apis: EnabledByPlan,
        made: Set<String> = []
    ) async -> [Precheck] {
        let all = needed.questions(after: project)
        let questions = all.filter { !made.contains($0.key.askedObject) }
        // What is not there grants nothing, and its API may not even be enabled.
        let absent = all.keys.filter { made.contains($0.askedObject) }.map { ($0, Allowance.absent) }
        let objects = await withTaskGroup(of: (Call, Allowance).self) { group in
            for (call, permissions) in questions where reaches(call.url) {
                group.addTask { (call, await ask(call, permissions, apis)) }
            }
            var answers = Dictionary(absent) { first, _ in first }
            for await (call, answer) in group { answers[call] = answer }
            return answers
        }
        return needed.checks(project, objects, by: table)
    }
}

/// What carrying out `decision` needs for sure. What is only sent if an answer asks for it is not among that.
func neededPermissions(of decision: Decision, _ plan: Plan, by table: PermissionTable) -> NeededPermissions {
    var needed = NeededPermissions()
    for step in decision.steps where step.waitsFor.isEmpty {
        let resource = step.recorded
        for call in step.certainCalls {
            needed.add(resource.permissions(sending: call, by: table), for: resource.address)
        }
        if step.sendsItsBody {
            needed.add(resource.permissionsOfBody(plan.rules(of: step.resource), by: table), for: resource.address)
        }
    }
    for deletion in decision.deletions where deletion.change.action == .delete {
        guard let call = deletion.resource.calls.delete else { continue }
        needed.add(deletion.resource.permissions(sending: call, by: table), for: deletion.resource.address)
    }
    return needed
}

extension Decision {
    /// The URLs of what this run makes, each also as it is asked about whatever its project is called.
    func made(in plan: Plan) -> Set<String> {
        var urls: Set<String> = []
        for step in steps where step.change.action == .create && step.recorded.procedure == .crud {
            let url = String(step.recorded.calls.read.url.prefix { $0 != "?" })
            urls.insert(url)
            urls.insert(url.replacing("/projects/\(percentEncoded(plan.project.id))/", with: "/projects/-/"))
        }
        return urls
    }
}

extension Call {
    /// The URL of what a test of permissions is about.
    fileprivate var askedObject: String {
        for end in [":testIamPermissions", "/testIamPermissions", "/iam/testPermissions"] where url.hasSuffix(end) {
            return String(url.dropLast(end.count))
        }
        return url
    }
}

extension Step {
    /// The calls that are sent whatever the server answers to them.
    fileprivate var certainCalls: [Call] {
        let (calls, action) = (resource.calls, change.action)
        switch action {
        case .create: return [calls.create, resource.numbering?.write].compactMap(\.self)
        case .replace: return [calls.delete, calls.create].compactMap(\.self)
        case .update:
            let changed = change.fields.map(\.pointer)
            let switches = resource.switches.filter { item in
                changed.contains { $0.tokens.starts(with: item.at.tokens) }
            }
            let isOwn = resource.apart.isEmpty && sendsBody
            return (isOwn ? [renews ? calls.renew : calls.update].compactMap(\.self) : []) + switches.map(\.call)
        case .delete, .keep, .noop: return []
        }
    }

    /// True if the whole body goes to the server, and what it names counts.
    var sendsItsBody: Bool {
        switch change.action {
        case .create, .replace: resource.procedure == .crud
        case .update: sendsBody && resource.procedure == .crud
        case .delete, .keep, .noop: false
        }
    }
}
