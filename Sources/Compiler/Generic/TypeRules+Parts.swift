import PlanModel
import Text

extension TypeRules {
    /// A peering of two networks: an element of the network's list, of which one is changed at a time (compute-26).
    static let networkPeering: TypeRules = {
        var rules = TypeRules()
        rules.part = Part(
            holder: "networks", message: "NetworkPeering", methods: ["addPeering", "updatePeering", "removePeering"])
        rules.path = "projects/*/global/networks/*/peerings/*"
        rules.idField = "name"
        rules.calls[.read] = CallPattern("GET", "{parent}", item: at("peerings", "name={id}"))
        rules.calls[.create] = CallPattern("POST", "{parent}/addPeering", member: "networkPeering")
        rules.calls[.update] = CallPattern("PATCH", "{parent}/updatePeering", member: "networkPeering")
        rules.calls[.delete] = CallPattern("POST", "{parent}/removePeering", body: ["name": "{id}"])
        rules.lane = "peering"
        return rules
    }()
}
