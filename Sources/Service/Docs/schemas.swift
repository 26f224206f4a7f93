import Text

/// The schemas of the request and of the answers, by name.
func schemas(_ settings: Settings) -> [(String, JSONValue)] {
    let maximum = JSONValue(settings.maximumEntities)
    let entities: JSONValue = ["type": "array", "items": text, "minItems": 1, "maxItems": maximum]
    let lookup = object(["feature": text, "entities": entities, "columns": columnNames], optional: ["columns"])
    let row = object(["entity": text, "features": values(["object", "null"])])
    let rows = object(["feature": text, "as_of": instant, "rows": array(row), "found": count, "missing": count])
    let features = object(["feature": text, "as_of": instant, "entity": text, "features": values("object")])
    let column = object(["name": text, "type": ["type": "string", "enum": ["integer", "number", "text", "any"]]])
    let entity: JSONValue = ["type": "string", "description": "The field of the events that names the entity."]
    let feature = object(["name": text, "as_of": instant, "rows": count, "entity": entity, "columns": array(column)])
    var notReady = problem
    for (name, schema) in readiness { notReady[name] = schema }
    return [
        ("Lookup", lookup), ("Features", features), ("Rows", rows),
        ("FeatureList", object(["features": array(feature)])), ("Health", object(["status": ["const": "ok"]])),
        ("Readiness", object(readiness)), ("Problem", object(problem, optional: ["errors"])),
        ("NotReady", object(notReady, optional: ["errors"])),
    ]
}

/// Names of columns, in a request.
let columnNames: JSONValue = ["type": "array", "items": text, "minItems": 1, "uniqueItems": true]

/// An object with exactly these members, of which all but the `optional` ones are required.
private func object(_ members: JSONObject, optional: Set<String> = []) -> JSONValue {
    [
        "type": "object", "properties": .object(members), "additionalProperties": false,
        "required": .array(members.sortedKeys.filter { !optional.contains($0) }.map { .string($0) }),
    ]
}

private func array(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

private func values(_ type: JSONValue) -> JSONValue {
    [
        "type": type, "additionalProperties": ["description": "Null if there is no value."],
        "description": "The values by column; GET /v1/features lists the columns and their types.",
    ]
}

private let text: JSONValue = ["type": "string"]
private let count: JSONValue = ["type": "integer", "minimum": 0]
private let instant: JSONValue = [
    "type": "string", "format": "date-time", "description": "The events before this instant are counted.",
]

private let readiness: JSONObject = [
    "ready": ["type": "boolean"], "reasons": array(text),
    "tables": array(object(["name": text, "as_of": instant, "age_seconds": ["type": "integer"], "rows": count])),
    "problems": array(object(["feature": ["type": ["string", "null"]], "problem": text])),
]

private let problem: JSONObject = [
    "type": ["type": "string", "format": "uri-reference"], "title": text, "status": ["type": "integer"],
    "detail": text, "instance": text, "errors": array(object(["field": text, "message": text])),
]
