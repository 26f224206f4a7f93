import Text

/// Records are in their zone, and have data of their type; an alias is alone (dns-9).
let inItsZone: TypeRule = { records, old, place, store throws(Failure) in
    try checkRecords(records, at: place, isNew: old == nil, store)
    return records
}

/// The same for one of the changes of a zone.
func checkRecords(
    _ records: JSONObject, at place: GenericPlace, isNew: Bool, _ store: borrowing Store
) throws(Failure) {
    let (name, type) = (records["name"]?.string ?? place.id.first ?? "", records["type"]?.string ?? place.lastPart)
    func invalid(_ field: String, _ text: String) -> Failure {
        Failure(.invalidArgument, "Invalid value for 'entity.rrset.\(field)': '\(text)'", reason: "invalid")
    }
    let parts = place.collection
    let zone = store[genericShelf(place.service, Array(parts.dropLast(2))), parts.dropLast().last ?? ""]
    if let domain = zone?["dnsName"]?.string, name != domain, !name.hasSuffix("." + domain) {
        throw invalid("name", name)
    }
    let data = (records["rrdatas"]?.array ?? []).compactMap(\.string)
    guard !data.isEmpty || records["routingPolicy"] != nil else { throw invalid("rrdata", "") }
    // The zone has records of its own under its name, beside which there is no alias (dns-10).
    guard type != "CNAME" || zone?["dnsName"]?.string != name else { throw invalid("name", name) }
    guard isNew else { return }
    let others = store.records(place.shelf).compactMap { record -> String? in
        let parts = record.id.split(separator: "/").map(String.init)
        return parts.count == 2 && parts[0] == name && parts[1] != type ? parts[1] : nil
    }
    guard others.isEmpty || type != "CNAME" && !others.contains("CNAME") else {
        throw Failure(
            .invalidArgument,
            "The resource record set 'entity.rrset' named '\(name) (\(type))' is invalid because the DNS name "
                + "'\(name)' may have either one CNAME resource record set or resource record sets of other types, "
                + "but not both.", reason: "cnameResourceRecordSetConflict")
    }
}
