import HTTPTypes

/// Every route of the service.
func endpoints(_ service: FeatureService) -> [Endpoint] {
    apiEndpoints(service) + openEndpoints(service)
}

private let featureParameter = Endpoint.Parameter(
    place: .path, name: "feature", summary: "The feature's name.", schema: ["type": "string"], example: "spend")

private func apiEndpoints(_ service: FeatureService) -> [Endpoint] {
    [
        Endpoint(
            method: .get, path: "/v1/features", name: "listFeatures", summary: "List the features that are served",
            details: "Each with the instant that its table speaks of, its rows and its columns.",
            answers: [.json(200, "The features, by name.", "FeatureList")], problems: [.invalid],
            handler: service.listFeatures),
        Endpoint(
            method: .get, path: "/v1/features/{feature}/{entity}", name: "getFeatures",
            summary: "Get the features of one entity",
            details: "The values are those of the latest table. A slash in an entity is sent as %2F.",
            parameters: [
                featureParameter,
                Endpoint.Parameter(
                    place: .path, name: "entity", summary: "The entity, percent-encoded.",
                    schema: ["type": "string"], example: "u1"),
                Endpoint.Parameter(
                    place: .query, name: "columns",
                    summary: "Only these columns, in this order, with commas between.",
                    schema: ["type": "array", "items": ["type": "string"], "minItems": 1, "uniqueItems": true],
                    example: ""),
            ],
            answers: [.json(200, "The entity's row.", "Features")],
            problems: [.noTable, .unknownFeature, .unknownEntity, .unknownColumn, .invalid],
            handler: service.getFeatures),
        Endpoint(
            method: .post, path: "/v1/features:lookup", name: "lookUpFeatures",
            summary: "Get the features of many entities",
            details: """
                All rows are of one table. They come in the order of the entities; the features of an entity without a \
                row are null. Several features take several calls.
                """,
            body: Endpoint.Body(
                schema: "Lookup", example: ["feature": "spend", "entities": ["u1", "u2"]]),
            answers: [.json(200, "A row for each entity.", "Rows")],
            problems: [
                .noTable, .unknownFeature, .unknownColumn, .invalid, .tooSlow, .lengthRequired, .bodyTooLarge,
                .unsupportedMedia,
            ], handler: service.lookUp),
    ]
}

private func health(_ service: FeatureService, at path: String, name: String, _ details: String) -> Endpoint {
    Endpoint(
        method: .get, path: path, name: name, summary: "Whether the process answers",
        details: "It says nothing of the tables. \(details)", answers: [.json(200, "It does.", "Health")], problems: [],
        handler: service.health)
}

private func openEndpoints(_ service: FeatureService) -> [Endpoint] {
    [
        health(service, at: "/health", name: "health", "From outside, too."),
        // Google's front end answers this one itself on run.app; probes inside use it as everywhere.
        health(service, at: "/healthz", name: "healthz", "For probes from inside; not to be reached on run.app."),
        Endpoint(
            method: .get, path: "/readyz", name: "ready", summary: "Whether there are tables to answer from",
            details: "A table that was refused is told among the problems while an older one is served.",
            answers: [
                .json(200, "There are.", "Readiness"),
                .init(
                    status: 503, summary: "There are none, or one is stale (not-ready).",
                    mediaType: "application/problem+json", schema: "NotReady"),
            ], problems: [], handler: service.ready),
        Endpoint(
            method: .get, path: "/openapi.json", name: "openAPI", summary: "This document", details: "OpenAPI 3.1.",
            answers: [.json(200, "The document.", nil)], problems: [], handler: service.openAPI),
        Endpoint(
            method: .get, path: "/docs", name: "docs", summary: "The documentation page",
            details: "One page that needs nothing from elsewhere.",
            answers: [.init(status: 200, summary: "The page.", mediaType: "text/html; charset=utf-8")], problems: [],
            handler: service.docs),
        Endpoint(
            method: .get, path: "/metrics", name: "metrics", summary: "Metrics for Prometheus",
            details: "Text exposition format 0.0.4.",
            answers: [
                .init(status: 200, summary: "The metrics.", mediaType: "text/plain; version=0.0.4; charset=utf-8")
            ], problems: [], handler: service.metricsText),
    ]
}

extension Endpoint.Answer {
    fileprivate static func json(_ status: Int, _ summary: String, _ schema: String?) -> Self {
        Self(status: status, summary: summary, mediaType: "application/json", schema: schema)
    }
}
