/// What an outcome says about sending the same request again.
enum Retriable: Hashable {
    /// The server has not acted on it: any request may be sent again.
    case always
    /// The server may have acted on it: only a request that may safely be repeated may be sent again.
    case whenRepeatable
    case never
}

extension TransportError {
    var retriable: Retriable {
        guard !isPermanent else { return .never }
        return switch stage {
        case .notSent: .always
        case .unanswered: .whenRepeatable
        case .cancelled: .never
        }
    }
}

extension Response {
    var retriable: Retriable {
        switch status {
        case 429: APIError(self).isExhaustedQuota ? .never : .always
        case 403: APIError(self).isRateLimit ? .always : .never
        // 520 to 530 come from the front end of gitlab.com, for a server that it did not reach or understand.
        case 408, 500, 502, 503, 504, 520...530: .whenRepeatable
        default: .never
        }
    }

    /// The wait that the server asks for: the longer of Retry-After in seconds (RFC 9110, 10.2.3) and Google's
    /// RetryInfo.
    var requestedDelay: Duration? {
        let header = self[header: "Retry-After"].flatMap { Int($0.filter { $0 != " " }) }
            .flatMap { (0...86_400).contains($0) ? Duration.seconds($0) : nil }
        guard let detail = APIError(self).retryDelay else { return header }
        return max(detail, header ?? .zero)
    }
}

extension APIError {
    /// The rate was too high, so a pause helps. Google reports it as 429 or, in its older APIs, as 403.
    package var isRateLimit: Bool {
        !isExhaustedQuota
            && (reasons.contains(where: Self.rateReasons.contains)
                || (message.contains("Quota exceeded for quota metric") && message.contains("per minute")))
    }

    /// A quota on the number of objects, or on a day: no pause within a run helps.
    package var isExhaustedQuota: Bool { reasons.contains("RESOURCE_QUOTA_EXCEEDED") }

    private static let rateReasons: Set<String> = [
        "rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "CONCURRENT_OPERATIONS_QUOTA_EXCEEDED",
    ]
}
