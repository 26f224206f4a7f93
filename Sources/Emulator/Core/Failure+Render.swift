import HTTP
import Text

extension Failure {
    /// The forms of an error body.
    enum Style: Sendable {
        /// code, message, status, details (google-4).
        case modern
        /// The same and the older `errors` array (iam-10).
        case legacy
        /// code, message and `errors`, without a status: Cloud Storage (storage-18).
        case storage
    }

    func response(_ style: Style) -> Response {
        if let body { return body.isNull ? Response(status: httpStatus) : Response(status: httpStatus, json: body) }
        var error: JSONObject = ["code": JSONValue(httpStatus), "message": .string(message)]
        if style != .storage { error["status"] = .string(statusName) }
        if style != .modern {
            let entry: JSONValue = [
                "domain": "global", "message": .string(message), "reason": .string(reason ?? legacyReason),
            ]
            error["errors"] = [entry]
        }
        if !details.isEmpty, style != .storage { error["details"] = .array(details) }
        return Response(status: httpStatus, json: ["error": .object(error)])
    }

    /// The error of an operation: the gRPC number, not the HTTP status (google-3).
    var operationError: JSONValue {
        var error: JSONObject = ["code": JSONValue(code.rawValue), "message": .string(message)]
        if !details.isEmpty { error["details"] = .array(details) }
        return .object(error)
    }

    private var httpStatus: Int {
        if let status { return status }
        switch code {
        case .invalidArgument, .failedPrecondition: return 400
        case .notFound: return 404
        case .alreadyExists, .aborted: return 409
        case .permissionDenied: return 403
        case .unimplemented: return 501
        case .internalError: return 500
        }
    }

    private var statusName: String {
        switch code {
        case .invalidArgument: "INVALID_ARGUMENT"
        case .failedPrecondition: "FAILED_PRECONDITION"
        case .notFound: "NOT_FOUND"
        case .alreadyExists: "ALREADY_EXISTS"
        case .aborted: "ABORTED"
        case .permissionDenied: "PERMISSION_DENIED"
        case .unimplemented: "UNIMPLEMENTED"
        case .internalError: "INTERNAL"
        }
    }

    private var legacyReason: String {
        switch code {
        case .invalidArgument: "invalid"
        case .failedPrecondition: "failedPrecondition"
        case .notFound: "notFound"
        case .alreadyExists: "alreadyExists"
        case .aborted: "aborted"
        case .permissionDenied: "forbidden"
        case .unimplemented: "notImplemented"
        case .internalError: "backendError"
        }
    }
}
