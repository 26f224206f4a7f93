import HTTPTypes

extension Problem {
    /// The sorts of problems; each has an anchor in the documentation page, which its `type` points to.
    enum Kind: CaseIterable, Sendable {
        case badRequest, missingKey, noTable, unknownFeature, unknownEntity, unknownColumn, unknownRoute
        case methodNotAllowed, notAcceptable, tooSlow, lengthRequired, bodyTooLarge, unsupportedMedia
        case expectationFailed, invalid, headersTooLarge, internalError, unknownMethod, busy, loading, notReady

        /// `missing-key`
        var name: String {
            "\(self)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
        }
    }
}

extension Problem.Kind {
    var status: HTTPResponse.Status {
        switch self {
        case .badRequest: .badRequest
        case .missingKey: .unauthorized
        case .noTable, .unknownFeature, .unknownEntity, .unknownColumn, .unknownRoute: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .tooSlow: .requestTimeout
        case .lengthRequired: .lengthRequired
        case .bodyTooLarge: .contentTooLarge
        case .unsupportedMedia: .unsupportedMediaType
        case .expectationFailed: .expectationFailed
        case .invalid: .unprocessableContent
        case .headersTooLarge: .requestHeaderFieldsTooLarge
        case .internalError: .internalServerError
        case .unknownMethod: .notImplemented
        case .busy, .loading, .notReady: .serviceUnavailable
        }
    }

    var title: String { told.title }
    /// What a caller can do about it.
    var remedy: String { told.remedy }

    private var told: (title: String, remedy: String) {
        switch self {
        case .badRequest: ("The request cannot be read", "Send well-formed HTTP, JSON and percent-encoding, in UTF-8.")
        case .missingKey: ("A valid API key is needed", "Send one of the keys that are valid now in X-API-Key.")
        case .noTable: ("No table is there yet", "Wait for the first run of the feature's job; see GET /readyz.")
        case .unknownFeature: ("There is no such feature", "GET /v1/features lists the features that are served.")
        case .unknownEntity:
            ("The feature does not know this entity", "It had no events before as_of, or is misspelled.")
        case .unknownColumn: ("The feature does not have this column", "GET /v1/features lists each feature's columns.")
        case .unknownRoute: ("There is nothing at this path", "GET /docs lists the routes.")
        case .methodNotAllowed: ("This path does not take this method", "The header Allow lists the methods.")
        case .notAcceptable: ("The answer has no form that you accept", "Accept what the route gives, or */*.")
        case .tooSlow: ("The request took too long to arrive", "Send the whole body within REQUEST_TIMEOUT seconds.")
        case .lengthRequired: ("The request has no body", "Send Content-Length or Transfer-Encoding: chunked.")
        case .bodyTooLarge: ("The body is too large", "Send several smaller requests; the detail gives the limit.")
        case .unsupportedMedia: ("The body is not JSON", "Send JSON as it is, as Content-Type: application/json.")
        case .expectationFailed: ("The expectation is not met", "Send Expect: 100-continue, or no Expect.")
        case .invalid: ("The request does not have the right shape", "Each error names a field and what is wanted.")
        case .headersTooLarge: ("The headers are too large", "Send fewer or shorter headers.")
        case .internalError: ("The service failed", "It is not your fault; the service's log has the reason.")
        case .unknownMethod: ("There is no such method", "Send one of HTTP's own; GET /docs lists what routes take.")
        case .busy: ("The service is busy", "Try again after the seconds of the header Retry-After.")
        case .loading: ("The tables are being loaded", "The service has just started; see the header Retry-After.")
        case .notReady: ("The service is not ready", "The reasons say why: no table, or one older than STALE_AFTER.")
        }
    }
}
