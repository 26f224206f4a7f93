package import PlanModel
import Text

/// The outputs of a plan, by name: each has a value, or a reason why it has none.
package struct PlanOutputs: Sendable, Hashable {
    package var values: [String: String] = [:]
    package var missing: [String: String] = [:]
}

extension Plan {
    /// The outputs as `objects` make them. `unread` says of objects why nothing is known of them.
    package func outputs(_ objects: LiveObjects, unread: [Address: String] = [:]) -> PlanOutputs {
        var result = PlanOutputs()
        for (name, text) in outputs {
            switch output(text, of: outputsOf[name] ?? [], objects, unread) {
            case .success(let value): result.values[name] = value
            case .failure(let missing): result.missing[name] = missing.reason
            }
        }
        return result
    }

    /// The objects that the outputs need.
    package var outputTargets: Set<Address> {
        let references = outputs.values.flatMap { (try? Template($0))?.references ?? [] }
        let referred = references.compactMap { if case .resource(let address) = $0.target { address } else { nil } }
        return Set(referred + outputs.keys.flatMap { outputsOf[$0] ?? [] })
    }
}

private struct MissingOutput: Error {
    let reason: String
}

/// The value of an output, as text, or which of its references has none. While one of `needed` is not there, it has none
/// either.
private func output(
    _ text: String, of needed: [Address], _ objects: LiveObjects, _ unread: [Address: String]
) -> Result<String, MissingOutput> {
    func absence(of address: Address) -> MissingOutput {
        MissingOutput(reason: unread[address] ?? "\(address) is not in place")
    }
    if let missing = needed.first(where: { objects[$0] == nil }) { return .failure(absence(of: missing)) }
    switch JSONValue.string(text).wholly(resolved: objects, own: nil) {
    case .string(let value)?: return .success(value)
    case .some(let value) where !value.isNull: return .success(value.compactText)
    case .some, nil: break
    }
    for reference in (try? Template(text))?.references ?? [] {
        guard case .resource(let address) = reference.target else { continue }
        guard let live = objects[address] else {
            return .failure(absence(of: address))
        }
        guard let value = reference.value(in: live), !value.isNull else {
            let field = reference.pointer.tokens.joined(separator: ".")
            return .failure(MissingOutput(reason: "\(address) has no \(field) now"))
        }
    }
    return .failure(MissingOutput(reason: "its references do not make a text"))
}
