@testable import Service
import FeatureTable
import Hummingbird
import NIOCore
import Text

/// `POST /v1/predict`: what `model` says of an entity, by its latest features.
func predictEndpoint(_ service: FeatureService, model: Model) -> Endpoint {
    let text: JSONValue = ["type": "string"]
    return Endpoint(
        method: .post, path: "/v1/predict", name: "predict", summary: "Predict for one entity",
        details: "The score is computed from the latest row of the feature.",
        body: Endpoint.Body(schema: "PredictRequest", example: ["feature": "spend", "entity": "u1"]),
        answers: [.init(status: 200, summary: "The prediction.", schema: "Prediction")],
        problems: [
            .noTable, .unknownFeature, .unknownEntity, .invalid, .tooSlow, .lengthRequired, .bodyTooLarge,
            .unsupportedMedia,
        ],
        schemas: [
            (
                "PredictRequest",
                [
                    "type": "object", "properties": ["feature": text, "entity": text],
                    "required": ["entity", "feature"],
                ]
            ),
            (
                "Prediction",
                [
                    "type": "object", "required": ["as_of", "entity", "score"],
                    "properties": ["as_of": text, "entity": text, "score": ["type": "number"]],
                ]
            ),
        ]
    ) { request, context in
        let body = try await jsonBody(of: request, context, limits: service.settings.limits, clocks: service.clocks)
        let question: JSONValue
        do { question = try JSONValue(parsing: body.readableBytesView) } catch {
            throw Problem(.badRequest, "body", "\(error)")
        }
        guard let feature = question["feature"]?.string, let entity = question["entity"]?.string else {
            throw Problem(.invalid, "body", "expected the texts 'feature' and 'entity'")
        }
        let table = try service.table(feature)
        guard let features = table.features(of: entity) else {
            throw Problem(.unknownEntity, "body.entity", "the feature has no row of this entity")
        }
        return json([
            "as_of": .string(table.asOf.text), "entity": .string(entity),
            "score": .number(JSONNumber(text: "\(model.score(features))")),
        ])
    }
}
