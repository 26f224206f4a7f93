import Text

/// The shapes of what is sent and answered, as OpenAPI's components.
func schemas(_ limits: Limits) -> [(String, JSONValue)] {
    [
        ("Lookup", lookup(limits)), ("Features", features), ("Rows", rows), ("FeatureList", featureList),
        ("Health", object(["status": ["const": "ok"]])), ("Readiness", readiness),
        ("NotReady", notReady), ("Problem", problem),
    ]
}

/// An object with exactly these members, all of them required but the `optional` ones.
private func object(_ members: JSONObject, optional: Set<String> = []) -> JSONValue {
    [
        "type": "object", "properties": .object(members), "additionalProperties": false,
        "required": .array(members.sortedKeys.filter { !optional.contains($0) }.map { .string($0) }),
    ]
}

private let text: JSONValue = ["type": "string"]
private let count: JSONValue = ["type": "integer", "minimum": 0]
private let instant: JSONValue = [
    "type": "string", "format": "date-time", "description": "Events before it count, none at or after it.",
]
private let values: JSONObject = [
    "additionalProperties": ["description": "Null where there is no value."],
    "description": "The columns' values; GET /v1/features gives the columns and their types.",
]

private func array(of items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

private func lookup(_ limits: Limits) -> JSONValue {
    object(
        [
            "feature": ["type": "string", "description": "The feature's name."],
            "entities": [
                "type": "array", "items": text, "minItems": 1, "maxItems": JSONValue(limits.entities),
                "description": "What the rows are asked of.",
            ],
            "columns": [
                "type": "array", "items": text, "minItems": 1, "uniqueItems": true,
                "description": "Only these columns, in this order; all of them if absent.",
            ],
        ], optional: ["columns"])
}

private func valueObject(orNull: Bool) -> JSONValue {
    var members = values
    members["type"] = orNull ? ["object", "null"] : "object"
    return .object(members)
}

private let features = object([
    "feature": text, "as_of": instant, "entity": text, "features": valueObject(orNull: false),
])

private let rows = object([
    "feature": text, "as_of": instant,
    "rows": array(of: object(["entity": text, "features": valueObject(orNull: true)])),
    "found": count, "missing": count,
])

private let featureList = object([
    "features": array(
        of: object([
            "name": text, "as_of": instant, "rows": count,
            "entity": ["type": "string", "description": "The field of the events that names the entities."],
            "columns": array(
                of: object([
                    "name": text, "type": ["type": "string", "enum": ["integer", "number", "text", "any"]],
                ])),
        ]))
])

private let readinessMembers: JSONObject = [
    "ready": ["type": "boolean"], "reasons": array(of: text),
    "tables": array(
        of: object(["name": text, "as_of": instant, "age_seconds": ["type": "integer"], "rows": count])),
    "problems": array(of: object(["feature": ["type": ["string", "null"]], "problem": text])),
]

private let problemMembers: JSONObject = [
    "type": ["type": "string", "format": "uri-reference"], "title": text, "status": ["type": "integer"],
    "detail": text, "instance": text,
    "errors": array(
        of: object([
            "field": [
                "type": "string", "description": "body.entities[3], path.entity, query.columns, header.Accept",
            ],
            "message": text,
        ])),
]

private let readiness = object(readinessMembers)
private let problem = object(problemMembers, optional: ["errors"])

/// A problem that tells what readiness tells.
private let notReady: JSONValue = {
    var members = problemMembers
    for (name, value) in readinessMembers { members[name] = value }
    return object(members, optional: ["errors"])
}()
