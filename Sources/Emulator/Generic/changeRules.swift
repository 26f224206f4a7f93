import Text

// What cannot become of an object, where the value before and the new one decide: rules of `typeRules`.

/// Columns are added and become nullable; nothing else of a schema changes, and the partitions never (bigquery-8,
/// bigquery-9). Its columns have the older names of their types (bigquery-16).
let asCompatibleTable: TypeRule = { table, old, place, _ throws(Failure) in
    var table = table
    if let schema = table["schema"] { table["schema"] = withOlderTypes(schema) }
    // bigquery-19
    if let query = old?["materializedView"]?["query"], let new = table["materializedView"]?["query"], new != query {
        throw invalid("The query of the materialized view \(place.dotted) cannot be changed.")
    }
    // What is wrong with a change is more than what is wrong with the whole.
    if old == nil { try checkColumns(table) }
    guard let old, old["view"] == nil, old["materializedView"] == nil, old["externalDataConfiguration"] == nil else {
        return table
    }
    let title = "Provided Schema does not match Table \(place.dotted)."
    if let fields = table["schema"]?["fields"]?.array, let before = old["schema"]?["fields"]?.array {
        try refuseColumns(fields, before, "", title)
    }
    for (name, fixed) in [
        "timePartitioning": ["type", "field"], "rangePartitioning": ["field", "range"],
    ] {
        let (now, before) = (table[name], old[name])
        guard now != nil || before != nil else { continue }
        guard now != nil, before != nil, fixed.allSatisfy({ now?[$0] == before?[$0] }) else {
            throw invalid("Cannot change the partitioning of table \(place.dotted): \(name) is that of its creation.")
        }
    }
    try checkColumns(table)
    return table
}

private func refuseColumns(
    _ fields: [JSONValue], _ before: [JSONValue], _ path: String, _ title: String
) throws(Failure) {
    func name(_ column: JSONValue) -> String { column["name"]?.string?.lowercased() ?? "" }
    for old in before {
        let place = path + (old["name"]?.string ?? "")
        guard let new = fields.first(where: { name($0) == name(old) }) else {
            throw invalid("\(title) Field \(place) is missing in new schema")
        }
        let (from, to) = (columnType(old), columnType(new))
        guard from == to else {
            throw invalid("\(title) Field \(place) has changed type from \(from) to \(to)")
        }
        let (mode, newMode) = (old["mode"]?.string ?? "NULLABLE", new["mode"]?.string ?? "NULLABLE")
        guard mode == newMode || mode == "REQUIRED" && newMode == "NULLABLE" else {
            throw invalid("\(title) Field \(place) has changed mode from \(mode) to \(newMode)")
        }
        if let inner = old["fields"]?.array {
            try refuseColumns(new["fields"]?.array ?? [], inner, place + ".", title)
        }
    }
    let known = Set(before.map(name))
    for new in fields where !known.contains(name(new)) && new["mode"] == "REQUIRED" {
        let place = path + (new["name"]?.string ?? "")
        throw invalid("\(title) Cannot add required fields to an existing schema. (field: \(place))")
    }
}

private func withOlderTypes(_ holder: JSONValue) -> JSONValue {
    guard let fields = holder["fields"]?.array else { return holder }
    var holder = holder
    holder["fields"] = .array(
        fields.map { column in
            var column = column
            if column["type"] != nil { column["type"] = .string(columnType(column)) }
            return withOlderTypes(column)
        })
    return holder
}

private func invalid(_ message: String) -> Failure { Failure(.invalidArgument, message, reason: "invalid") }

/// A disk only grows (compute-14).
let asLargeAsBefore: TypeRule = { disk, old, _, _ throws(Failure) in
    if let before = number(old?["sizeGb"]), let now = number(disk["sizeGb"]), now < before {
        throw Failure(
            .invalidArgument,
            "Invalid value for field 'sizeGb': '\(now)'. New disk size '\(now)' GiB must be larger than "
                + "existing size '\(before)' GiB.", reason: "invalid")
    }
    return disk
}

/// The storage of an instance of Cloud SQL only grows, of the same sort; a private network stays (sqladmin-10,
/// sqladmin-11).
func refuseSQL(_ instance: JSONObject, _ old: JSONObject) throws(Failure) {
    let (settings, before) = (instance["settings"], old["settings"])
    if let size = number(before?["dataDiskSizeGb"]), let wanted = number(settings?["dataDiskSizeGb"]), wanted < size {
        throw Failure(
            .invalidArgument, "Invalid request: Disk size cannot be decreased from \(size) GB to \(wanted) GB.")
    }
    if let type = before?["dataDiskType"], let wanted = settings?["dataDiskType"], wanted != type {
        throw Failure(.invalidArgument, "Invalid request: The storage type of an instance cannot be changed.")
    }
    if let network = before?["ipConfiguration"]?["privateNetwork"]?.string, !network.isEmpty,
        settings?["ipConfiguration"]?["privateNetwork"]?.string ?? "" == ""
    {
        throw Failure(.invalidArgument, "Invalid request: The private network of an instance cannot be removed.")
    }
}

private func number(_ value: JSONValue?) -> Int? { value?.int ?? value?.string.flatMap { Int($0) } }

/// The three roles that have an older name are kept under it, in an order of the server's own (bigquery-10); who is a person, an
/// account or a group is kept as one (bigquery-13).
let withBasicRoles: TypeRule = { dataset, _, _, _ throws(Failure) in
    var dataset = dataset
    let names = [
        "roles/bigquery.dataOwner": "OWNER", "roles/bigquery.dataEditor": "WRITER",
        "roles/bigquery.dataViewer": "READER",
    ]
    guard let access = dataset["access"]?.array else { return dataset }
    let order = ["WRITER", "OWNER", "READER"]
    let kept = access.map { entry in
        var entry = entry
        if let name = entry["role"]?.string.flatMap({ names[$0] }) { entry["role"] = .string(name) }
        let words = ["user": "userByEmail", "serviceAccount": "userByEmail", "group": "groupByEmail"]
        if let member = entry["iamMember"]?.string, let colon = member.firstIndex(of: ":"),
            let word = words[String(member[..<colon])]
        {
            entry["iamMember"] = nil
            entry[word] = .string(String(member[member.index(after: colon)...]))
        }
        return entry
    }
    func rank(_ entry: JSONValue) -> Int { order.firstIndex { entry["role"]?.string == $0 } ?? order.count }
    dataset["access"] = .array(
        kept.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element))
    return dataset
}
