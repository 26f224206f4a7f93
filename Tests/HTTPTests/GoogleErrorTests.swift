import Text
import Testing

@testable import HTTP

private func error(_ status: Int, _ body: String) -> APIError {
    APIError(Response(status: status, body: Array(body.utf8)))
}

struct GoogleErrorTests {
    @Test func readsModern() {
        let error = error(
            403,
            """
            {"error":{"code":403,"message":"X API has not been used\\nin project 1.","status":"PERMISSION_DENIED",
            "details":[
            {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"googleapis.com"},
            {"@type":"type.googleapis.com/google.rpc.DebugInfo","detail":"internal"}]}}
            """)
        #expect(error.description == "403 PERMISSION_DENIED: X API has not been used in project 1.")
        #expect(error.reasons == ["SERVICE_DISABLED"])
        #expect(!error.isRateLimit)
    }

    @Test func readsFieldViolationsAndRetryDelay() {
        let error = error(
            400,
            """
            {"error":{"code":400,"message":"m","status":"INVALID_ARGUMENT","details":[
            {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"1.25s"},
            {"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[
            {"field":"Violation in CreateServiceRequest.service.template.containers[0].ports","description":"0 or 1"},
            {"field":"a.b","description":"bad"}, {}, 3]}]}}
            """)
        #expect(
            error.fieldViolations.prefix(2) == [
                APIError.FieldViolation(field: "service.template.containers[0].ports", message: "0 or 1"),
                APIError.FieldViolation(field: "a.b", message: "bad"),
            ])
        #expect(error.retryDelay == .milliseconds(1250))
    }

    @Test func readsLegacyAndStorage() {
        let legacy = error(
            404,
            #"{"error":{"message":"gone","status":"NOT_FOUND","errors":[{"reason":"notFound"},{"reason":"notFound"}]}}"#
        )
        #expect(legacy.reasons == ["notFound"])
        let storage = error(404, #"{"error":{"code":404,"message":"No such bucket","errors":[{"reason":"notFound"}]}}"#)
        #expect(storage.description == "404 NOT_FOUND: No such bucket")
        let conflict = error(409, #"{"error":{"code":409,"message":"taken","errors":[{"reason":"conflict"}]}}"#)
        #expect(conflict.description == "409: taken")
        #expect(error(500, #"[{"error":{"message":"m","status":"INTERNAL"}}]"#).description == "500 INTERNAL: m")
    }

    @Test(arguments: [
        (404, #"{"message":"404 Project Not Found"}"#, "404: Project Not Found"),
        (401, #"{"message":"401 Unauthorized"}"#, "401: Unauthorized"),
        (
            400, #"{"message":{"key":["(K) has already been taken","is bad"]}}"#,
            "400: key (K) has already been taken, is bad"
        ),
        (403, #"{"error":"insufficient_scope","error_description":"The scope"}"#, "403: insufficient_scope: The scope"),
        (422, #"{"message":null}"#, "422: no explanation was given"), (400, "[]", "400: no explanation was given"),
        (400, "7", "400: no explanation was given"),
        (403, #"{"error":{}}"#, "403 PERMISSION_DENIED: no explanation was given"),
        (502, "<html><head><title>502\nBad Gateway</title></head></html>", "502: 502 Bad Gateway"),
        (502, "<html><p>x</p>", "502: a page of HTML instead of an explanation"),
        (503, "", "503: an empty answer"), (500, "upstream \u{1B}[31mfailed\n", "500: upstream [31mfailed"),
    ])
    func readsOthers(status: Int, body: String, expected: String) {
        #expect(error(status, body).description == expected)
    }

    @Test func neverFails() {
        #expect(APIError(Response(status: 500, body: [0xFF, 0xFE])).description.hasPrefix("500: "))
        #expect(error(500, String(repeating: "x", count: 5000)).message.count == 1003)
        #expect(error(400, #"{"error":{"message":3,"status":[],"details":{},"errors":"x"}}"#).reasons == [])
    }

    @Test(arguments: [
        (5, 404, "NOT_FOUND"), (9, 400, "FAILED_PRECONDITION"), (10, 409, "ABORTED"), (13, 500, "INTERNAL"),
        (99, 500, "UNKNOWN"),
    ])
    func readsOperations(code: Int, status: Int, word: String) {
        let error = APIError(operation: ["code": JSONValue(code), "message": "why"])
        #expect(error.description == "\(status) \(word): why")
    }

    @Test func adviceIsReadBack() {
        let google = Response(status: 401, json: ["error": ["message": "expired", "status": "UNAUTHENTICATED"]])
        let explained = google.explaining("get another")
        #expect(APIError(explained).description == "401 UNAUTHENTICATED: expired (get another)")
        #expect(explained.headers.count == 1)
        let gitlab = Response(status: 401, json: ["message": "401 Unauthorized"]).explaining("get another")
        #expect(APIError(gitlab).message == "Unauthorized (get another)")
    }
}
