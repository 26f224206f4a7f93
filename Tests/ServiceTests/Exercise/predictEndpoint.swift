@testable import Service
import FeatureTable
import Hummingbird
import NIOCore
import Text

/// `POST /v1/predict`: the prediction of `model` for an entity, from its latest features.
func predictEndpoint(_ service: FeatureService, model: Model) -> Endpoint {
    let text: JSONValue = ["type": "string"]
    return Endpoint(
        method: .post, path: "/v1/predict", name: "predict", summary: "Predict for one entity",
        details: "The score is computed from the latest row of the feature.",
        body: Endpoint.body("PredictRequest", example: ["feature": "spend", "entity": "u1"]),
        answers: ["200": Endpoint.answer("The prediction.", "Prediction")],
        problems: [.noTable, .unknownFeature, .unknownEntity] + bodyProblems,
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
        let body = try await service.jsonBody(of: request, context)
        let question: JSONValue
        do { question = try JSONValue(parsing: body.readableBytesView) } catch {
            throw Problem(.badRequest, "body", "\(error)")
        }
        guard let feature = question["feature"]?.string, let entity = question["entity"]?.string else {
            throw Problem(.invalid, "body", "expected the strings 'feature' and 'entity'")
        }
        let table = try service.table(feature)
        guard let features = table.features(of: entity) else {
            throw Problem(.unknownEntity, "body.entity", "the feature has no row for this entity")
        }
        return json([
            "as_of": .string(table.asOf.text), "entity": .string(entity),
            "score": .number(JSONNumber(text: "\(model.score(features))")),
        ])
    }
}
