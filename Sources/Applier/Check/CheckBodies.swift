import HTTP
import PlanModel
import Text

extension Decision {
    /// The steps that send their body and whose dependencies are all there: what a run makes first may be what the server
    /// would miss now.
    var sendable: [Step] {
        let missing = Set(
            steps.filter { [.create, .replace].contains($0.change.action) || !$0.waitsFor.isEmpty }
                .map(\.resource.address) + blocked.map(\.address))
        return steps.filter { step in
            guard step.waitsFor.isEmpty, step.resource.procedure == .crud else { return false }
            let sends = step.change.action == .create || step.change.action == .update && step.sendsBody
            return sends && missing.isDisjoint(with: step.resource.dependsOn)
        }
    }
}

extension Caller {
    /// Shows the server the bodies of up to `most` creates and updates of which it says beforehand whether it would take
    /// them.
    func validate(
        _ decision: Decision, _ plan: Plan, _ most: Int?, _ apis: EnabledByPlan
    ) async -> [Precheck] {
        var objects: LiveObjects = [:]
        for step in decision.steps {
            objects[step.resource.address] = step.live?.hiding(step.resource.sensitive)
        }
        let rules = Dictionary(plan.resources.map { ($0.address, plan.kinds[$0.kind] ?? .plain) }) { $1 }
        let steps = decision.sendable.filter { step in
            rules[step.resource.address]?.checks.validates != nil && step.resource.sensitive.isEmpty
        }
        let checks = await withTaskGroup(of: Precheck?.self) { group -> [Precheck] in
            for step in steps.prefix(most ?? steps.count) {
                guard let parameter = rules[step.resource.address]?.checks.validates,
                    let call = step.validation(objects, parameter)
                else { continue }
                let settling = step.resource.dependsOn.flatMap { rules[$0]?.timing.settles?.errors ?? [] }
                group.addTask { await show(call, step, settling, apis) }
            }
            var told: [Precheck] = []
            for await check in group { if let check { told.append(check) } }
            return told
        }
        let rest = steps.dropFirst(most ?? steps.count).map { step in
            Precheck(
                "validation", step.subject, .unknown, reason: "only \(most ?? 0) are shown to the server beforehand",
                for: [step.resource.address])
        }
        return checks.sorted { $0.subject < $1.subject } + rest
    }

    /// `settling` are the refusals that may only mean that a dependency is not seen everywhere yet.
    private func show(
        _ call: Call, _ step: Step, _ settling: [ErrorPattern], _ apis: EnabledByPlan
    ) async -> Precheck? {
        guard reaches(call.url), let body = call.body else { return nil }
        var check = Precheck("validation", step.subject, .yes, for: [step.resource.address])
        if case .failure(let refusal) = await readOnce(
            Request(call.method, call.url, json: body), step.resource.address, apis)
        {
            let mayPass = settling.contains { refusal.error.map($0.fits) ?? false }
            // Only about the request itself is it the last word.
            check.verdict = refusal.status == 400 && !mayPass ? .no : .unknown
            check.reason = refusal.reason
        }
        return check
    }

    /// One call that changes nothing. A check is not worth waiting for.
    func readOnce(
        _ request: Request, _ address: Address, _ apis: EnabledByPlan
    ) async -> Result<Void, CheckRefusal> {
        do {
            let answer = try await send(
                request, repeatable: true, address: address, retry: RetryPolicy(tries: 2, total: .seconds(20)))
            if let error = answer.error { return .failure(CheckRefusal(error, apis.words(error, request.url))) }
            // The operation of a write that is none is over at once.
            guard let error = answer.json["error"], answer.json["done"] == true else { return .success(()) }
            return .failure(CheckRefusal(CallError(APIError(operation: error), isOperation: true, hiding: hidden)))
        } catch {
            return .failure(CheckRefusal(error: nil, reason: error.message))
        }
    }
}

/// Why a check has no yes.
struct CheckRefusal: Error {
    var error: CallError?
    var reason: String
    var status: Int { error?.status ?? 0 }

    init(error: CallError?, reason: String) { (self.error, self.reason) = (error, reason) }

    /// `words` are those to say it in, if not the server's.
    init(_ error: CallError, _ words: String? = nil) { self.init(error: error, reason: words ?? error.inWords) }
}

extension Step {
    fileprivate var subject: String { "\(change.action.rawValue) \(resource.address)" }

    /// The call that the step will send, as one that changes nothing; nil if something in it is not known yet.
    fileprivate func validation(_ objects: LiveObjects, _ parameter: KindRules.Validation) -> Call? {
        guard let wanted = resource.body.wholly(resolved: objects, own: live) else { return nil }
        let isNew = change.action == .create
        let planned = isNew ? resource.calls.create : renews ? resource.calls.renew : resource.calls.update
        guard var call = planned?.resolved(objects, own: live), call.body == nil, call.sends == nil, !call.merge
        else { return nil }
        call.body = live.map { updateBody(wanted, $0, by: call) } ?? wanted
        call.url += (call.url.contains("?") ? "&" : "?") + "\(parameter.rawValue)=true"
        call.operation = nil
        return call
    }
}
