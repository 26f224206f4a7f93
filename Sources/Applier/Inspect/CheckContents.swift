import Text
import PlanModel

extension Caller {
    /// An object without an owner is not adopted unless it is empty.
    func checkContents(_ cloud: inout LiveCloud, _ plan: Plan) async {
        for resource in plan.resources {
            guard let place = resource.contents, let call = resource.calls.contents?.resolved([:], own: nil),
                let live = cloud.found[resource.address]?.live,
                case .nobody = ownership(of: live, resource.owner)
            else { continue }
            switch await readAnswer(call, resource.address, plan.rules(of: resource)) {
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
                        help: plan.kinds[resource.kind]?.foreign(resource.address)
                            ?? "choose another name, or hand it over by setting \(proof.joined(separator: ", "))"))
            }
        }
    }
}
