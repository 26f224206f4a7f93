import Text

/// Long-running operations (google-1): the work is done at once, but the operation is only reported as done after some
/// reads.
extension Store {
    /// Begins an operation named `name`. `pending` is its metadata in the first answer, `metadata` and `response` are
    /// those of the end; `failure` ends it with an error. `done` is absent until it is true (google-1).
    mutating func begin(
        _ name: String, api: API, pending: JSONValue?, metadata: JSONValue?, result: Result<JSONValue, Failure>
    ) -> Reply {
        var first: JSONObject = ["name": .string(name)]
        first["metadata"] = pending
        var last: JSONObject = ["name": .string(name), "done": true]
        last["metadata"] = metadata
        switch result {
        case .success(let response): last["response"] = response
        case .failure(let failure): last["error"] = failure.operationError
        }
        return begin(name, api: api, first: first, last: last, message: "Operation")
    }

    /// Begins an operation that is `first` at first and `last` in the end, each a message `message`.
    mutating func begin(_ name: String, api: API, first: JSONObject, last: JSONObject, message: String) -> Reply {
        self[operationShelf(api), name] = [
            "first": .object(first), "last": .object(last), "polls": JSONValue(pollsUntilDone),
        ]
        return .message(pollsUntilDone == 0 ? last : first, message)
    }

    /// The answer to a read of the operation `name`; `waits` ends it as :wait does.
    mutating func poll(_ name: String, api: API, waits: Bool = false) throws(Failure) -> Reply {
        guard var record = self[operationShelf(api), name] else {
            throw Failure(.notFound, "Operation '\(name)' was not found.")
        }
        let polls = record["polls"]?.int ?? 0
        if polls > 0 {
            record["polls"] = JSONValue(waits ? 0 : polls - 1)
            self[operationShelf(api), name] = record
        }
        let isDone = waits || polls <= 1
        return .message((isDone ? record["last"] : record["first"])?.object ?? [:], "Operation")
    }

    func operationShelf(_ api: API) -> String { "operations/" + api.service }

    /// A new operation name in a location (google-2).
    mutating func operationName(_ parent: String) -> String {
        "\(parent)/operations/\(Identifiers.uuid("operation \(nextNumber())"))"
    }
}

/// `message` packed as an Any of the given full type name.
func packed(_ message: JSONObject, _ type: String) -> JSONValue {
    var result = message
    result["@type"] = .string("type.googleapis.com/" + type)
    return .object(result)
}

let packedEmpty: JSONValue = packed([:], "google.protobuf.Empty")
