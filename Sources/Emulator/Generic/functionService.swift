import Discovery
import Text

/// A function is a service of Cloud Run: its URL and its name are fields of the function (cloudfunctions-1).
let withService: TypeRule = { function, _, place, store throws(Failure) in
    var function = function
    let id = serviceID(of: place)
    let own: JSONObject = [
        "service": .string("\(servicePlace(of: place))/\(id)"), "revision": .string("\(id)-00001-abc"),
        "uri": .string(hashedRunURL(id, store.projectNumber(place.project), place.location)),
    ]
    function["serviceConfig"] = .object(overlaid(own, on: function["serviceConfig"]?.object ?? [:]))
    return function
}

/// What comes with an object in another API, and goes with it: written after the object; nil is one that was deleted.
let typeCompanions: [String: @Sendable (JSONObject?, GenericPlace, Instant, inout Store) -> Void] = [
    "cloudfunctions.v2 projects.locations.functions": { function, place, now, store in
        let (shelf, id) = ("run/\(servicePlace(of: place))", serviceID(of: place))
        guard let function else {
            store[shelf, id] = nil
            return store.removePolicy(of: shelf + "/" + id)
        }
        let config = function["serviceConfig"]
        let before = store[shelf, id]?.object
        let (uri, time) = (config?["uri"] ?? "", JSONValue.string(now.rfc3339))
        let account = config?["serviceAccountEmail"] ?? ""
        var service: JSONObject = [
            "name": config?["service"] ?? "", "uri": uri, "urls": .array([uri]), "generation": "1",
            "observedGeneration": "1", "updateTime": time, "ingress": "INGRESS_TRAFFIC_ALL", "launchStage": "GA",
        ]
        service["uid"] = before?["uid"] ?? .string(Identifiers.uuid("service " + place.name))
        service["createTime"] = before?["createTime"] ?? time
        service["etag"] = .string(Identifiers.etag("service " + place.name))
        service["labels"] = ["goog-managed-by": "cloudfunctions"]
        service["template"] = ["serviceAccount": account, "containers": [["image": "gcr.io/function"]]]
        service["terminalCondition"] = ["type": "Ready", "state": "CONDITION_SUCCEEDED"]
        store[shelf, id] = .object(service)
    },
    "compute.v1 instanceGroupManagers": writeGroup, "compute.v1 instanceGroups": writePorts,
    // A cluster shows its pools, whoever made them (container-3).
    "container.v1 projects.locations.clusters.nodePools": { pool, place, _, store in
        let path = place.collection.dropLast()
        let (shelf, id) = (genericShelf(place.service, Array(path.dropLast())), path.last ?? "")
        guard var cluster = store[shelf, id]?.object else { return }
        let others = (cluster["nodePools"]?.array ?? []).filter { $0["name"]?.string != place.lastPart }
        cluster["nodePools"] = .array(others + (pool.map { [.object($0)] } ?? []))
        store[shelf, id] = .object(cluster)
    },
]

/// The names of services have neither capitals nor underscores.
private func serviceID(of place: GenericPlace) -> String {
    place.lastPart.lowercased().replacing("_", with: "-")
}

private func servicePlace(of place: GenericPlace) -> String {
    "projects/\(place.project)/locations/\(place.location)/services"
}
