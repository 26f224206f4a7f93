package import Text

/// Why an API refused, read from any of the shapes an answer can have: Google's modern and legacy errors, Cloud
/// Storage's (which has no status word), the error of a failed operation, GitLab's, or a front end's HTML page.
package struct APIError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One field of the request and what is wrong with it (google.rpc.BadRequest).
    package struct FieldViolation: Sendable, Hashable {
        package let field: String
        package let message: String
    }

    /// The HTTP status; for the error of an operation, the one its gRPC code stands for.
    package let httpStatus: Int
    /// The canonical word (`NOT_FOUND`), or empty if neither the answer nor its HTTP status determines one.
    package let status: String
    /// The server's own explanation on one line, or ours if it gave none.
    package let message: String
    /// The machine-readable reasons, modern (`SERVICE_DISABLED`) and legacy (`notFound`), without duplicates.
    package let reasons: [String]
    /// The wait that RetryInfo asks for.
    package let retryDelay: Duration?
    package let fieldViolations: [FieldViolation]
    /// The permission that the caller lacks, such as `run.services.create`, if the answer names one.
    package var permission: String?
    /// False: the answer explains nothing, and `message` is ours.
    package var isExplained = true

    /// For example `403 PERMISSION_DENIED: The principal lacks ...`.
    package var description: String {
        "\(httpStatus)\(status.isEmpty ? "" : " " + status): \(message)"
    }
}

extension APIError {
    /// Reads the error from any answer; never fails.
    package init(_ response: Response) {
        guard var body = try? JSONValue(parsing: response.body) else {
            let (text, isTheirs) = explanation(ofText: response)
            self.init(httpStatus: response.status, message: text)
            isExplained = isTheirs
            return
        }
        // Streaming methods wrap their error in an array.
        if let first = body.array?.first { body = first }
        if body["error"]?.object != nil, let error = body["error"] {
            self.init(google: error, httpStatus: response.status)
        } else {
            let text = gitlabExplanation(of: body, status: response.status)
            self.init(httpStatus: response.status, message: text ?? noExplanation)
            isExplained = text != nil
        }
    }

    /// Reads the `error` member of a finished operation (google.rpc.Status), whose code is a gRPC number.
    package init(operation error: JSONValue) {
        let word = error["code"]?.int.flatMap(statusWord(grpc:)) ?? "UNKNOWN"
        self.init(google: error, httpStatus: statusNumber(ofWord: word), status: word)
    }

    /// The error of an operation in the dialect of Compute Engine: a list, and perhaps the status that it stands for.
    package init(operation error: JSONValue, httpStatus: Int?) {
        let errors = error["errors"]?.array ?? []
        let first = errors.first ?? .null
        self.init(
            httpStatus: httpStatus ?? 500, status: first["code"]?.string.map(oneLine) ?? "",
            message: errors.compactMap { $0["message"]?.string.map(oneLine) }.joined(separator: "; "),
            reasons: errors.compactMap { $0["code"]?.string }, retryDelay: nil, fieldViolations: [])
    }

    private init(httpStatus: Int, message: String) {
        self.init(
            httpStatus: httpStatus, status: "", message: message, reasons: [], retryDelay: nil, fieldViolations: [])
    }

    private init(google error: JSONValue, httpStatus: Int, status: String? = nil) {
        let details = error["details"]?.array ?? []
        var reasons: [String] = []
        let modern = details.filter { isDetail($0, "ErrorInfo") }
        for reason in (modern + (error["errors"]?.array ?? [])).compactMap({ $0["reason"]?.string })
        where !reasons.contains(reason) {
            reasons.append(reason)
        }
        let violations = details.filter { isDetail($0, "BadRequest") }.flatMap { $0["fieldViolations"]?.array ?? [] }
        let delay = details.first { isDetail($0, "RetryInfo") }?["retryDelay"]?.string
        let message = oneLine(error["message"]?.string ?? "")
        self.init(
            httpStatus: httpStatus,
            status: status ?? error["status"]?.string.map(oneLine) ?? statusWord(http: httpStatus) ?? "",
            message: message.isEmpty ? noExplanation : message,
            reasons: reasons,
            retryDelay: delay.flatMap { Duration(protobufJSON: $0) },
            fieldViolations: violations.map { violation in
                FieldViolation(
                    field: withoutViolationPrefix(violation["field"]?.string ?? ""),
                    message: oneLine(violation["description"]?.string ?? ""))
            })
        isExplained = !message.isEmpty
        permission =
            modern.lazy.compactMap { $0["metadata"]?["permission"]?.string }.first(where: isPermission)
            ?? deniedPermission(in: message)
    }
}

private let noExplanation = "no explanation was given"

private func isDetail(_ detail: JSONValue, _ type: String) -> Bool {
    detail["@type"]?.string?.hasSuffix("google.rpc." + type) ?? false
}

/// Cloud Run writes `Violation in CreateServiceRequest.service.template...`: the path of the field starts after the
/// first dot.
private func withoutViolationPrefix(_ field: String) -> String {
    guard field.hasPrefix("Violation in "), let dot = field.firstIndex(of: ".") else { return oneLine(field) }
    return oneLine(String(field[field.index(after: dot)...]))
}
