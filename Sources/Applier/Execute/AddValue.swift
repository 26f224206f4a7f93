import HTTP
package import PlanModel
import Text

extension Caller {
    /// Adds `value` to the object of `resource`, and returns its number. The object must be there and be this stack's.
    package func addValue(
        _ value: [UInt8], by addition: AddedValues.Addition, to resource: Resource, in plan: Plan
    ) async throws(ApplyFailure) -> Int {
        let text = Text.base64(value)
        hidden.hide(Secret(text))
        if let plain = String(validating: value, as: UTF8.self) { hidden.hide(Secret(plain)) }
        try await checkOwner(of: resource, plan.rules(of: resource))
        let (address, call) = (resource.address, addition.call)
        let body = (call.body ?? [:]).setting(.string(text), at: addition.at)
        let answer: Answer
        // A second try could add a second one.
        do { answer = try await send(call, body: body, repeatable: false, address: address, action: .create) } catch {
            var failure = ApplyFailure(address, "set", call, error).hiding(hidden)
            if error.stage == .unanswered { failure.help = "it may have been added: look before you try again" }
            throw failure
        }
        if let error = answer.error { throw ApplyFailure(address, "set", answer, error).hiding(hidden) }
        guard let number = number(of: answer.json) else {
            throw ApplyFailure(address, "set", answer.request, message: "the answer does not say its number")
        }
        return number
    }

    /// Only what an apply of this stack made or took over is filled.
    private func checkOwner(of resource: Resource, _ rules: KindRules) async throws(ApplyFailure) {
        let address = resource.address
        func refusal(_ message: String, _ help: String) -> ApplyFailure {
            var failure = ApplyFailure(address, "set", .init(resource.calls.read), message: message)
            failure.help = help
            return failure
        }
        switch await readAnswer(resource.calls.read, address, rules) {
        case .failed(let failure): throw failure.hiding(hidden)
        case .missing: throw refusal("\(resource.name) is not there yet", "apply the plan first")
        case .object(let live):
            switch ownership(of: live, resource.owner) {
            case .ours, .unprovable: return
            case .nobody:
                throw refusal("nothing says that \(resource.name) is this stack's", "apply the plan first")
            case .other(let pointer, let value):
                throw refusal(
                    "\(resource.name) is another stack's: its \(pointer.text) is \(value.compactText)",
                    "choose another name")
            }
        }
    }
}
