import PlanModel
import Text

extension Caller {
    /// Looks for what the plan's resources await in objects that exist. Only an answer proves that it is missing: whoever
    /// may not look is told by the write.
    func readAwaited(_ cloud: inout LiveCloud, _ plan: Plan) async {
        let awaited = plan.resources.flatMap(\.awaits).filter { cloud.found[$0.holder]?.live != nil }
        guard !awaited.isEmpty else { return }
        let answers = await readAll(awaited.map { Read($0.read, $0.holder, .plain) })
        for wanted in awaited {
            switch answers[wanted.read] {
            case .object(let live)?:
                guard let objection = wanted.objection(to: live) else { continue }
                cloud.missing.insert(wanted.read)
                cloud.instead[wanted.read] = objection
            case .missing?: cloud.missing.insert(wanted.read)
            case .failed(let failure)?: cloud.unseen[wanted.read] = failure.hiding(hidden).message
            case nil: continue
            }
        }
    }
}

extension Awaited {
    /// What `live` says instead of what it must; nil if it says that.
    fileprivate func objection(to live: JSONValue) -> String? {
        let wrong = equals.filter { live[$0.key]?.string != $0.value }.keys.min { $0.text < $1.text }
        return wrong.map { "its \($0.tokens.last ?? "") is \(live[$0]?.string ?? "missing")" }
    }

    /// What is missing, where `found` is there instead.
    func message(_ found: String?) -> String { found.map { "\(message) (\($0))" } ?? message }
}
