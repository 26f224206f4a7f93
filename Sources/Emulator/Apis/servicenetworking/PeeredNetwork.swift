import Text

private let allShelves = "servicenetworking/services/"

/// A network by the number of its project, as Service Networking names it (servicenetworking-1).
struct PeeredNetwork: Sendable, Hashable {
    /// The id of its project.
    let project: String
    /// `projects/12345/global/networks/default`.
    let name: String

    /// The shelf of a service's connections, one for each network.
    static func shelf(_ service: String) -> String { allShelves + service }
}

extension Store {
    /// The network that a path or a URL names, by the id or the number of its project; nil if it names none.
    func network(_ text: String) -> PeeredNetwork? {
        let parts = text.split(separator: "/").map(String.init)
        guard let start = parts.firstIndex(of: "projects"), parts.count == start + 5,
            parts[(start + 2)...(start + 3)] == ["global", "networks"], let id = try? projectId(parts[start + 1])
        else { return nil }
        return PeeredNetwork(
            project: id, name: "projects/\(projectNumber(id))/global/networks/\(parts[start + 4])")
    }

    /// Whether instances can have private addresses in the network. That of a project which this cloud has never seen is
    /// taken to be: it may be shared, and whoever owns it has connected it.
    func isPeered(_ network: PeeredNetwork) -> Bool {
        guard knowsProject(network.project) else { return true }
        return self[PeeredNetwork.shelf("servicenetworking.googleapis.com"), network.name] != nil
    }

    /// Whether an instance of Cloud SQL has an address in the network.
    func isUsed(_ network: PeeredNetwork) -> Bool {
        shelves(startingWith: genericShelf("sqladmin.googleapis.com", []))
            .filter { $0.hasSuffix("/instances") }.flatMap { records($0) }
            .contains { _, instance in
                let named = instance["settings"]?["ipConfiguration"]?["privateNetwork"]?.string
                return named.flatMap { self.network($0) } == network
            }
    }

    /// The connections of a network to `service`, or to all services if that is `-`.
    func connections(of network: PeeredNetwork, to service: String) -> [JSONValue] {
        let all = service == "-" ? shelves(startingWith: allShelves) : [PeeredNetwork.shelf(service)]
        return all.compactMap { self[$0, network.name] }
    }
}
