import PlanModel
import Text

extension Caller {
    /// Stops before the first write if a numbered value is made of something that has changed since it was made: it keeps
    /// what it was made with, so what uses it would silently keep the old one. Only the newest of its numbers is looked
    /// at; an older one is there for what still uses it.
    func checkMade(_ cloud: inout LiveCloud, _ plan: Plan) async {
        let live = cloud.live(of: plan)
        guard !live.isEmpty else { return }
        var newest: [String: Int] = [:]
        for case let numbering? in plan.resources.map(\.numbering) {
            newest[numbering.parent.url] = max(numbering.number, newest[numbering.parent.url] ?? 0)
        }
        let holders = Dictionary(plan.resources.map { ($0.address, $0) }) { first, _ in first }
        for written in plan.resources {
            guard let numbering = written.numbering, newest[numbering.parent.url] == numbering.number,
                let source = written.sensitive.first?.source, !source.texts.isEmpty,
                cloud.found[written.address]?.live != nil,
                written.holders(of: source, among: holders).allSatisfy({ cloud.found[$0]?.live != nil })
            else { continue }
            let resource = written.withSources(resolved: live)
            guard await isAsMade(resource, numbering) == false else { continue }
            let all = (try? await allNumbers(of: numbering, resource.address)) ?? []
            let more = max(all.max() ?? 0, numbering.number) + 1 - numbering.number
            cloud.found[resource.address] = .failed(
                ApplyFailure(
                    resource.address, "read",
                    message: "its value is made of something that has changed since, and a version keeps its value",
                    help: "raise `version` of this value in the config by \(more), for a new one"
                ).hiding(hidden))
        }
    }

    /// Nil if that cannot be told now.
    private func isAsMade(_ resource: Resource, _ numbering: Numbering) async -> Bool? {
        guard let sensitive = resource.sensitive.first, !sensitive.source.isUnresolved,
            let call = numbering.value.resolved([:], own: ["number": JSONValue(numbering.number)]),
            case .object(let answer) = await readAnswer(call, resource.address, .plain),
            let value = answer[numbering.valueAt]?.string
        else { return nil }
        guard let wanted = try? await secret(sensitive.source, for: resource.address) else { return nil }
        return sensitive.fill([:], with: wanted)[sensitive.at]?.string == value
    }
}
