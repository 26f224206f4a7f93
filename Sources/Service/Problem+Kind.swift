import HTTPTypes

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
        case .invalid: .unprocessableContent
        case .headersTooLarge: .requestHeaderFieldsTooLarge
        case .internalError: .internalServerError
        case .busy, .loading, .notReady: .serviceUnavailable
        }
    }

    var title: String {
        switch self {
        case .badRequest: "The request cannot be read"
        case .missingKey: "A valid API key is needed"
        case .noTable: "No table is there yet"
        case .unknownFeature: "There is no such feature"
        case .unknownEntity: "The feature does not know this entity"
        case .unknownColumn: "The feature does not have this column"
        case .unknownRoute: "There is nothing at this path"
        case .methodNotAllowed: "This path does not take this method"
        case .notAcceptable: "The answer has no form that you accept"
        case .tooSlow: "The request took too long to arrive"
        case .lengthRequired: "The request has no body"
        case .bodyTooLarge: "The body is too large"
        case .unsupportedMedia: "The body is not JSON"
        case .invalid: "The request does not have the right shape"
        case .headersTooLarge: "The headers are too large"
        case .internalError: "The service failed"
        case .busy: "The service is busy"
        case .loading: "The tables are being loaded"
        case .notReady: "The service is not ready"
        }
    }

    /// What a caller can do about it.
    var remedy: String {
        switch self {
        case .badRequest: "Send well-formed HTTP, JSON and percent-encoding, in UTF-8."
        case .missingKey: "Send the header X-API-Key with one of the keys that are valid now."
        case .noTable: "Wait until the feature's job has written its first table; GET /readyz says what is there."
        case .unknownFeature: "GET /v1/features lists the features that are served."
        case .unknownEntity: "It had no events before the table's as_of, or it is spelled differently."
        case .unknownColumn: "GET /v1/features lists the columns of each feature."
        case .unknownRoute: "GET /docs lists the routes."
        case .methodNotAllowed: "The header Allow lists the methods."
        case .notAcceptable: "Accept what the route gives, or */*."
        case .tooSlow: "Send the whole body within REQUEST_TIMEOUT seconds."
        case .lengthRequired: "Send a body with Content-Length or Transfer-Encoding: chunked."
        case .bodyTooLarge: "Send several smaller requests; the detail gives the limit."
        case .unsupportedMedia: "Send JSON as it is, with Content-Type: application/json."
        case .invalid: "Each of the errors names a field and what is wanted there."
        case .headersTooLarge: "Send fewer or shorter headers."
        case .internalError: "It is not your fault; the service's log has the reason."
        case .busy: "Try again after the seconds of the header Retry-After."
        case .loading: "The service has just started; try again after the seconds of the header Retry-After."
        case .notReady: "The reasons say why: no table is there yet, or one is older than STALE_AFTER seconds."
        }
    }

    /// Whether what follows on the connection cannot be told from the rest of this request.
    var closesConnection: Bool {
        switch self {
        case .tooSlow, .bodyTooLarge, .headersTooLarge: true
        default: false
        }
    }
}
