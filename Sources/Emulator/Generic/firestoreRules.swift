import Text

// What Firestore makes of what is set in a database: rules of `typeRules`.

/// A field has the indexes of all fields of its database unless it has a configuration of its own (firestore-6).
let asField: TypeRule = { field, _, place, _ throws(Failure) in
    var field = field
    let ancestor = place.collection.prefix(4).joined(separator: "/") + "/collectionGroups/__default__/fields/*"
    var config = field["indexConfig"] ?? ["usesAncestorConfig": true]
    config["ancestorField"] = .string(ancestor)
    if config["usesAncestorConfig"] == true { config["indexes"] = .array(inheritedIndexes(of: place.lastPart)) }
    let indexes = config["indexes"]?.array ?? []
    config["indexes"] =
        indexes.isEmpty ? nil : .array(indexes.map { $0.setting("READY", at: JSONPointer(tokens: ["state"])) })
    field["indexConfig"] = config
    if let expiry = field["ttlConfig"] {
        field["ttlConfig"] = expiry.setting("ACTIVE", at: JSONPointer(tokens: ["state"]))
    }
    return field
}

private func inheritedIndexes(of field: String) -> [JSONValue] {
    [("order", "ASCENDING"), ("order", "DESCENDING"), ("arrayConfig", "CONTAINS")].map { name, value in
        ["fields": [["fieldPath": .string(field), name: .string(value)]], "queryScope": "COLLECTION"]
    }
}

/// A database has at most one daily and one weekly schedule of backups (firestore-7).
let oneOfASort: TypeRule = { schedule, old, place, store throws(Failure) in
    let sorts = ["dailyRecurrence", "weeklyRecurrence"].filter { schedule[$0] != nil }
    guard let sort = sorts.first, sorts.count == 1 else {
        throw Failure(.invalidArgument, "A backup schedule has either a daily or a weekly recurrence.")
    }
    let others = store.records(place.shelf).filter { $0.id != place.key && $0.value[sort] != nil }
    guard others.isEmpty else {
        throw Failure(.failedPrecondition, "The database has a backup schedule with \(sort) already.")
    }
    return schedule
}
