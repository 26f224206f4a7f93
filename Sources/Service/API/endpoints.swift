import HTTPTypes
import Text

/// Every route of the service but those that document it.
func endpoints(_ service: FeatureService) -> [Endpoint] { apiEndpoints(service) + openEndpoints(service) }

private func apiEndpoints(_ service: FeatureService) -> [Endpoint] {
    [
        Endpoint(
            method: .get, path: "/v1/features", name: "listFeatures", summary: "List the features",
            details: "Each with the as_of, the number of rows and the columns of its table.",
            answers: ["200": Endpoint.answer("The features, by name.", "FeatureList"), "304": Endpoint.notModified],
            problems: [.invalid], handler: service.listFeatures),
        Endpoint(
            method: .get, path: "/v1/features/{feature}/{entity}", name: "getFeatures",
            summary: "Get the features of one entity",
            details: "The values are those of the latest table.",
            parameters: [
                Endpoint.parameter("feature", in: "path", "The feature's name.", example: "spend"),
                Endpoint.parameter("entity", in: "path", "The entity; a slash is sent as %2F.", example: "u1"),
                Endpoint.parameter(
                    "columns", in: "query", "Only these columns, in this order, separated by commas.",
                    schema: columnNames),
            ],
            answers: ["200": Endpoint.answer("The entity's row.", "Features"), "304": Endpoint.notModified],
            problems: [.noTable, .unknownFeature, .unknownEntity, .unknownColumn, .invalid],
            handler: service.getFeatures),
        Endpoint(
            method: .post, path: "/v1/features:lookup", name: "lookUpFeatures",
            summary: "Get the features of many entities",
            details: """
                All rows come from one table, in the order of the entities. The features of an entity without a row are \
                null. Several features take several requests. An answer has at most \(LookupRequest.maximumAnswer) bytes.
                """,
            body: Endpoint.body("Lookup", example: ["feature": "spend", "entities": ["u1", "u2"]]),
            answers: ["200": Endpoint.answer("A row for each entity.", "Rows")],
            problems: [.noTable, .unknownFeature, .unknownColumn] + bodyProblems, handler: service.lookUp),
    ]
}

/// The problems of an endpoint with a JSON body.
let bodyProblems: [Problem.Kind] = [.invalid, .tooSlow, .lengthRequired, .bodyTooLarge, .unsupportedMedia]

private func openEndpoints(_ service: FeatureService) -> [Endpoint] {
    func health(_ path: String, name: String, _ details: String) -> Endpoint {
        Endpoint(
            method: .get, path: path, access: .open, isProbe: true, name: name, summary: "Whether the process answers",
            details: details, answers: ["200": Endpoint.answer("It does.", "Health")], handler: service.health)
    }
    return [
        health("/health", name: "health", "It says nothing about the tables."),
        // The front end of run.app reserves this path (run-36); probes of the container can use it.
        health("/healthz", name: "healthz", "For probes of the container; it cannot be reached through run.app."),
        Endpoint(
            method: .get, path: "/readyz", access: .open, isProbe: true, name: "ready",
            summary: "Whether there are tables to answer from",
            details: "A new table that was refused is among the problems while an older one is served.",
            answers: [
                "200": Endpoint.answer("There are.", "Readiness"),
                "503": Endpoint.answer("None, or one is stale (not-ready).", "NotReady", "application/problem+json"),
            ], handler: service.ready),
        Endpoint(
            method: .get, path: "/metrics", access: .open, name: "metrics", summary: "Metrics for Prometheus",
            details: "The text format, version 0.0.4.",
            answers: ["200": Endpoint.answer("The metrics.", ["type": "string"], "text/plain")],
            handler: service.metricsText),
    ]
}
