import Text

// A group of machines and what manages it are two objects with one name, and one list of named ports (compute-25).

/// The group that comes with its manager, and goes with it.
@Sendable func writeGroup(_ manager: JSONObject?, _ place: GenericPlace, _ now: Instant, _ store: inout Store) {
    let shelf = genericShelf(place.service, Array(place.collection.dropLast()) + ["instanceGroups"])
    guard let manager else { return store[shelf, place.key] = nil }
    var group = store[shelf, place.key]?.object ?? ["name": .string(place.lastPart)]
    group["namedPorts"] = manager["namedPorts"]
    store[shelf, place.key] = .object(group)
}

/// Shows the ports of a group in its manager, if it has one.
@Sendable func writePorts(_ group: JSONObject?, _ place: GenericPlace, _ now: Instant, _ store: inout Store) {
    let shelf = genericShelf(place.service, Array(place.collection.dropLast()) + ["instanceGroupManagers"])
    guard let group, var manager = store[shelf, place.key]?.object else { return }
    let ports = group["namedPorts"]?.array ?? []
    manager["namedPorts"] = ports.isEmpty ? nil : .array(ports)
    store[shelf, place.key] = .object(manager)
}
