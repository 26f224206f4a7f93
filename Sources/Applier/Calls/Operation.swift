import HTTP
import Text
import PlanModel

extension Caller {
    /// Polls until the operation in `first` is done, in whichever of Google's two dialects it says so. The first answer may
    /// already be done, and then needs no name.
    func end(
        ofOperation first: Answer, prefix: String, address: Address, action: Action
    ) async throws(TransportError) -> Answer {
        var answer = first
        var intervals = pace.intervals
        let start = effects.now()
        while !answer.json.isDoneOperation {
            guard let name = first.json["name"]?.string, !name.isEmpty else {
                answer.error = CallError(status: answer.status, brokenAnswer: "the operation in the answer has no name")
                return answer
            }
            guard effects.now() - start < Double(patience.ready) else {
                answer.error = CallError(
                    status: answer.status, brokenAnswer: "\(name) has not ended after \(patience.ready) s")
                return answer
            }
            try await pause(intervals.next(), address, action, for: "operation")
            // Work in progress goes before new work: others wait for it.
            let poll = try await Urgency.$current.withValue(.lane) { () async -> Result<Answer, TransportError> in
                do throws(TransportError) {
                    return .success(
                        try await send(
                            Request("GET", prefix + name), repeatable: true, address: address, retry: retry))
                } catch {
                    return .failure(error)
                }
            }.get()
            // An operation can be unknown for a moment after it was started (google-15).
            if poll.error?.status == 404, effects.now() - start < Double(patience.begun) { continue }
            guard poll.isSuccess else { return poll }
            answer.json = poll.json
        }
        if let error = answer.json["error"] {
            let error = hidden.removed(from: error)
            answer.error = CallError(
                error["errors"] == nil
                    ? APIError(operation: error)
                    : APIError(operation: error, httpStatus: answer.json["httpErrorStatusCode"]?.int), isOperation: true
            )
        } else {
            var response = answer.json["response"] ?? .null
            if response.object != nil { response["@type"] = nil }
            answer.json = response
        }
        return answer
    }
}

extension JSONValue {
    /// `done` in google.longrunning; in the older dialect of Compute Engine and Cloud SQL, the status (google-29).
    fileprivate var isDoneOperation: Bool { self["done"]?.bool == true || self["status"]?.string == "DONE" }
}
