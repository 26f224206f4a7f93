import PlanModel
import Text

/// Lists each collection again in which this run created a server-named object: another run may have created the same.
func checkTwins(_ steps: [Step], _ run: Run, _ recorder: Recorder) async {
    var made: [String: [(step: Step, name: String)]] = [:]
    let (endings, names) = await (run.board.endings, run.board.names)
    for step in steps {
        guard let list = step.rules.identity.list, !step.rules.identity.find.isEmpty,
            case .done? = endings[step.resource.address],
            let name = names[step.resource.address]
        else { continue }
        made[list.url, default: []].append((step, name))
    }
    for (_, steps) in made.sorted(by: { $0.key < $1.key }) {
        guard let rules = steps.first?.step.rules, let list = rules.identity.list,
            let address = steps.first?.step.resource.address,
            // The object is created and recorded; it does not fail because the list could not be read.
            case .success(let collection) = await run.caller.list(list, for: address)
        else { continue }
        let labelled = collection.index(by: rules)
        for (step, name) in steps {
            let body = step.resource.body.resolved([:], own: nil)
            guard (labelled[rules.key(of: body)] ?? []).count > 1 else { continue }
            do throws(ApplyFailure) {
                let isUsed = await run.board.isUsed(step.resource.address)
                guard let first = try await run.leaveOne(step, made: name, mayYield: !isUsed) else { continue }
                let live = try await run.update(step, live: first)
                await run.board.finished(step.resource.address, live: live)
                try await run.record(step, live: live)
            } catch {
                await run.board.failed(error)
                await recorder.failed(error)
                run.effects.report(.failed(error))
            }
        }
    }
}
