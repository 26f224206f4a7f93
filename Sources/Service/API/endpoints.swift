import Text
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
            answers: [.init(status: 200, summary: "The features, by name.", schema: "FeatureList"), .notModified],
            problems: [.invalid],
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
            answers: [.init(status: 200, summary: "The entity's row.", schema: "Features"), .notModified],
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
            answers: [.init(status: 200, summary: "A row for each entity.", schema: "Rows")],
            problems: [
                .noTable, .unknownFeature, .unknownColumn, .invalid, .tooSlow, .lengthRequired, .bodyTooLarge,
                .unsupportedMedia,
            ], handler: service.lookUp),
    ]
}

private func health(_ service: FeatureService, at path: String, name: String, _ details: String) -> Endpoint {
    Endpoint(
        method: .get, path: path, access: .open, isProbe: true, name: name, summary: "Whether the process answers",
        details: "It says nothing of the tables. \(details)",
        answers: [.init(status: 200, summary: "It does.", schema: "Health")],
        handler: service.health)
}

private func openEndpoints(_ service: FeatureService) -> [Endpoint] {
    [
        health(service, at: "/health", name: "health", "From outside, too."),
        // Google's front end answers this one itself on run.app; probes inside use it as everywhere.
        health(service, at: "/healthz", name: "healthz", "For probes from inside; not to be reached on run.app."),
        Endpoint(
            method: .get, path: "/readyz", access: .open, isProbe: true, name: "ready",
            summary: "Whether there are tables to answer from",
            details: "A table that was refused is told among the problems while an older one is served.",
            answers: [
                .init(status: 200, summary: "There are.", schema: "Readiness"),
                .init(
                    status: 503, summary: "There are none, or one is stale (not-ready).",
                    mediaType: "application/problem+json", schema: "NotReady"),
            ], handler: service.ready),
        Endpoint(
            method: .get, path: "/openapi.json", access: .open, name: "openAPI", summary: "This document",
            details: "OpenAPI 3.1.",
            answers: [.init(status: 200, summary: "The document."), .notModified], handler: service.documents.openAPI),
        Endpoint(
            method: .get, path: "/docs", access: .open, name: "docs", summary: "The documentation page",
            details: "One page that needs nothing from elsewhere.",
            answers: [.init(status: 200, summary: "The page.", mediaType: "text/html; charset=utf-8"), .notModified],
            handler: service.documents.docs),
        Endpoint(
            method: .get, path: "/metrics", access: .open, name: "metrics", summary: "Metrics for Prometheus",
            details: "Text exposition format 0.0.4.",
            answers: [
                .init(status: 200, summary: "The metrics.", mediaType: "text/plain; version=0.0.4; charset=utf-8")
            ], handler: service.metricsText),
    ]
}
