import Discovery
import Text

/// The ranges of a network's subnets have no address in common, and in a network with subnets of its own none of these
/// (compute-29).
let apart: TypeRule = { subnet, _, place, store throws(Failure) in
    guard let network = subnet["network"]?.string else { return subnet }
    let own = ranges(of: subnet)
    func overlap(_ range: String, _ other: String, _ name: String) -> Failure {
        Failure(
            .invalidArgument,
            "Invalid IPCidrRange: \(range) conflicts with existing subnetwork '\(name)' in region '\(place.location)': "
                + "\(other).", reason: "invalid")
    }
    for (index, range) in own.enumerated() {
        if let other = own[..<index].first(where: range.overlaps) { throw overlap(range, other, place.lastPart) }
        let made = store.object(ofNetwork: network, in: place)
        // The subnets that such a network makes by itself.
        if made?["autoCreateSubnetworks"] == true, range.overlaps("10.128.0.0/9") {
            throw overlap(range, "10.128.0.0/9", "default")
        }
    }
    for region in cloudRegions.sorted() {
        let shelf = genericShelf(place.service, ["projects", place.project, "regions", region, "subnetworks"])
        for (id, other) in store.records(shelf)
        where (region != place.location || id != place.lastPart)
            && other["network"]?.string.map({ isSame($0, network) }) == true
        {
            for taken in ranges(of: other.object ?? [:]) {
                if let range = own.first(where: taken.overlaps) { throw overlap(range, taken, id) }
            }
        }
    }
    return subnet
}

private func ranges(of subnet: JSONObject) -> [String] {
    ([subnet["ipCidrRange"]] + (subnet["secondaryIpRanges"]?.array ?? []).map { $0["ipCidrRange"] }).compactMap {
        $0?.string
    }
}

extension String {
    /// True if both are ranges that have an address in common.
    fileprivate func overlaps(_ other: String) -> Bool {
        guard let range = AddressRange(self), let other = AddressRange(other) else { return false }
        return range.overlaps(other)
    }
}

/// A name may be a whole URL: the end of both decides, which begins with the project.
private func isSame(_ name: String, _ other: String) -> Bool {
    func end(_ name: String) -> [Substring] { name.split(separator: "/").suffix(4) }
    let (left, right) = (end(name), end(other))
    return left.last == right.last && (left.count < 4 || right.count < 4 || left == right)
}

extension Store {
    /// The network of that name or URL, if it is of the same project.
    fileprivate func object(ofNetwork name: String, in place: GenericPlace) -> JSONObject? {
        let shelf = genericShelf(place.service, ["projects", place.project, "global", "networks"])
        guard let network = network(name) else {
            return self[shelf, name.split(separator: "/").last.map(String.init) ?? ""]?.object
        }
        guard network.project == place.project else { return nil }
        return self[shelf, network.name.split(separator: "/").last.map(String.init) ?? ""]?.object
    }
}

/// The schema of a topic's messages is there (pubsub-11).
let ofKnownSchema: TypeRule = { topic, _, place, store throws(Failure) in
    let parts = (topic["schemaSettings"]?["schema"]?.string ?? "").split(separator: "/").map(String.init)
    // What is in other projects is not known.
    guard parts.count == 4, parts[1] == place.project else { return topic }
    guard store[genericShelf(place.service, Array(parts.prefix(3))), parts[3]]?.object != nil else {
        throw Failure(.notFound, "Resource not found (resource=\(parts[3])).")
    }
    return topic
}
