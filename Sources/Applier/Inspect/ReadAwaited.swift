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
            case .object(let live)? where wanted.equals.allSatisfy({ live[$0.key]?.string == $0.value }): continue
            case .object?, .missing?: cloud.missing.insert(wanted.read)
            case .failed?, nil: continue
            }
        }
    }
}
