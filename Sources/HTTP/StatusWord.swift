/// The canonical codes of google.rpc.Code with their gRPC numbers and their HTTP statuses.
private let codes: [(grpc: Int, http: Int, word: String)] = [
    (1, 499, "CANCELLED"), (2, 500, "UNKNOWN"), (3, 400, "INVALID_ARGUMENT"), (4, 504, "DEADLINE_EXCEEDED"),
    (5, 404, "NOT_FOUND"), (6, 409, "ALREADY_EXISTS"), (7, 403, "PERMISSION_DENIED"), (8, 429, "RESOURCE_EXHAUSTED"),
    (9, 400, "FAILED_PRECONDITION"), (10, 409, "ABORTED"), (11, 400, "OUT_OF_RANGE"), (12, 501, "UNIMPLEMENTED"),
    (13, 500, "INTERNAL"), (14, 503, "UNAVAILABLE"), (15, 500, "DATA_LOSS"), (16, 401, "UNAUTHENTICATED"),
]

func statusWord(grpc number: Int) -> String? { codes.first { $0.grpc == number }?.word }

/// The word of an HTTP status if there is only one: 400, 409 and 500 stand for several words, so they have none here.
func statusWord(http status: Int) -> String? {
    let matching = codes.filter { $0.http == status }
    return matching.count == 1 ? matching.first?.word : nil
}

func statusNumber(ofWord word: String) -> Int { codes.first { $0.word == word }?.http ?? 500 }
