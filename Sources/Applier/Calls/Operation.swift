import HTTP
import Text
import PlanModel

extension Caller {
    /// Waits until the operation in `first` is done, in whichever of Google's two dialects it says so. The first answer may
    /// already be done, and then needs no name.
    func end(
        ofOperation first: Answer, prefix: String, address: Address, action: Action
    ) async throws(TransportError) -> Answer {
        var answer = first
        var intervals = pace.intervals
        let start = effects.now()
        var isHeld = true
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
            var held: Answer?
            if isHeld {
                let asked = effects.now()
                effects.report(.waiting(address, action, for: "operation"))
                held = try await answerOnceDone(prefix + name, address)
                // A server may answer before it is done, even at once (run-81).
                isHeld = held != nil && effects.now() - asked >= 1
            }
            let poll: Answer
            if let held {
                poll = held
            } else {
                try await pause(intervals.next(), address, action, for: "operation")
                poll = try await pollOnce(prefix + name, address)
            }
            // An operation can be unknown for a moment after it was started (google-15).
            if poll.error?.status == 404, effects.now() - start < Double(patience.begun) { continue }
            guard poll.isSuccess else { return poll }
            answer.json = poll.json
        }
        if let error = answer.json["error"] {
            answer.error = CallError(
                error["errors"] == nil
                    ? APIError(operation: error)
                    : APIError(operation: error, httpStatus: answer.json["httpErrorStatusCode"]?.int),
                isOperation: true, hiding: hidden)
        } else {
            var response = answer.json["response"] ?? .null
            if response.object != nil { response["@type"] = nil }
            answer.json = response
        }
        return answer
    }

    /// Asks for the operation at `url` once, so that the answer comes when it is done; nil if the server is not asked so, or
    /// does not answer that, or cannot be asked now: then it is polled.
    private func answerOnceDone(_ url: String, _ address: Address) async throws(TransportError) -> Answer? {
        guard let (_, poll) = patience.longPolls.first(where: { url.hasPrefix($0.key) }) else { return nil }
        let request = Request("POST", url + poll.end, json: poll.body)
        let result = await longPolls.run { () async -> Result<Answer, TransportError> in
            do throws(TransportError) {
                return .success(try await send(request, repeatable: true, address: address, retry: retry))
            } catch {
                return .failure(error)
            }
        }
        guard let answer = try result?.get(), answer.error?.isRefusal != true else { return nil }
        return answer
    }

    /// Work in progress goes before new work: others wait for it.
    private func pollOnce(_ url: String, _ address: Address) async throws(TransportError) -> Answer {
        try await Urgency.$current.withValue(.lane) { () async -> Result<Answer, TransportError> in
            do throws(TransportError) {
                return .success(
                    try await send(Request("GET", url), repeatable: true, address: address, retry: retry))
            } catch {
                return .failure(error)
            }
        }.get()
    }
}

extension JSONValue {
    /// `done` in google.longrunning; in the older dialect of Compute Engine and Cloud SQL, the status (google-29).
    fileprivate var isDoneOperation: Bool { self["done"]?.bool == true || self["status"]?.string == "DONE" }
}
