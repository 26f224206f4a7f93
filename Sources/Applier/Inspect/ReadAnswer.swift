import HTTP
import Text
import PlanModel

/// The result of one read call.
enum ReadAnswer: Sendable {
    case object(JSONValue)
    case missing
    case failed(ApplyFailure)
}

extension Caller {
    /// Makes one read call; absence is an answer, not a failure. `rules` are those of the object that is read.
    func readAnswer(_ call: Call, _ address: Address, _ rules: KindRules) async -> ReadAnswer {
        do {
            let answer = try await read(call, address: address)
            guard let error = answer.error else {
                guard answer.json.object != nil else {
                    return .failed(
                        ApplyFailure(address, "read", answer.request, message: "the answer is no JSON object"))
                }
                guard let item = call.item else { return .object(answer.json) }
                if let found = answer.json.answered(at: item), found.object != nil { return .object(found) }
                let all = answer.json[JSONPointer(tokens: item.tokens.dropLast())] ?? .null
                guard all.isNull || all.array == [] || item.isSelection && all.array != nil else {
                    return .failed(
                        ApplyFailure(
                            address, "read", answer.request, message: "the answer has no object at \(item.text)"))
                }
                return .missing
            }
            if rules.provesAbsence(error) { return .missing }
            var failure = ApplyFailure(address, "read", answer, error)
            if error.status == 404 {
                failure.help = "this does not say that the object is missing: can the token see what it stands in?"
            }
            return .failed(failure)
        } catch {
            return .failed(ApplyFailure(address, "read", call, error))
        }
    }
}
