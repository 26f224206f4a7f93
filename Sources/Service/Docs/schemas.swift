import Text

/// The shapes of what is sent and answered, as OpenAPI's components.
func schemas(_ limits: Limits) -> [(String, JSONValue)] {
    let entities: JSONValue = ["type": "array", "items": text, "minItems": 1, "maxItems": JSONValue(limits.entities)]
    let columns: JSONValue = [
        "type": "array", "items": text, "minItems": 1, "uniqueItems": true,
        "description": "Only these columns, in this order; all of them if absent.",
    ]
    let lookup = object(["feature": text, "entities": entities, "columns": columns], optional: ["columns"])
    let row = object(["entity": text, "features": values(["object", "null"])])
    let rows = object(["feature": text, "as_of": instant, "rows": array(row), "found": count, "missing": count])
    let features = object(["feature": text, "as_of": instant, "entity": text, "features": values("object")])
    return [
        ("Lookup", lookup), ("Features", features), ("Rows", rows), ("FeatureList", featureList),
        ("Health", object(["status": ["const": "ok"]])), ("Readiness", object(readiness)),
        // A problem that tells what readiness tells.
        ("NotReady", object(problem.merging(readiness), optional: ["errors"])),
        ("Problem", object(problem, optional: ["errors"])),
    ]
}

/// An object with exactly these members, all of them required but the `optional` ones.
private func object(_ members: JSONObject, optional: Set<String> = []) -> JSONValue {
    [
        "type": "object", "properties": .object(members), "additionalProperties": false,
        "required": .array(members.sortedKeys.filter { !optional.contains($0) }.map { .string($0) }),
    ]
}

private func array(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

private func values(_ type: JSONValue) -> JSONValue {
    [
        "type": type, "additionalProperties": ["description": "Null where there is no value."],
        "description": "The columns' values; GET /v1/features gives the columns and their types.",
    ]
}

private let text: JSONValue = ["type": "string"]
private let count: JSONValue = ["type": "integer", "minimum": 0]
private let instant: JSONValue = [
    "type": "string", "format": "date-time", "description": "Events before it count, none at or after it.",
]

private let featureList: JSONValue = {
    let column = object(["name": text, "type": ["type": "string", "enum": ["integer", "number", "text", "any"]]])
    let entity: JSONValue = ["type": "string", "description": "The field of the events that names the entities."]
    let feature = object(["name": text, "as_of": instant, "rows": count, "entity": entity, "columns": array(column)])
    return object(["features": array(feature)])
}()

private let readiness: JSONObject = [
    "ready": ["type": "boolean"], "reasons": array(text),
    "tables": array(object(["name": text, "as_of": instant, "age_seconds": ["type": "integer"], "rows": count])),
    "problems": array(object(["feature": ["type": ["string", "null"]], "problem": text])),
]

private let problem: JSONObject = [
    "type": ["type": "string", "format": "uri-reference"], "title": text, "status": ["type": "integer"],
    "detail": text, "instance": text,
    // The field: body.entities[3], path.entity, query.columns, header.Content-Type.
    "errors": array(object(["field": text, "message": text])),
]

extension JSONObject {
    fileprivate func merging(_ other: JSONObject) -> JSONObject {
        var result = self
        for (name, value) in other { result[name] = value }
        return result
    }
}
