import Text
import YAML

extension Fields {
    /// Reports a `traffic` of the service's body that Cloud Run would refuse, or that no instance of what is deployed
    /// would ever see.
    mutating func checkTraffic(_ body: JSONValue) {
        guard let place = node["body"]?["traffic"], let targets = body["traffic"]?.array else { return }
        let percents = targets.compactMap { ($0["percent"] ?? 0).int }
        // A reference is known later.
        if percents.count == targets.count, percents.reduce(0, +) != 100 {
            fail(
                Problem("the percents add up to \(percents.reduce(0, +))", hint: "they must add up to 100"),
                at: place, "body.traffic")
        }
        let latest = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
        if !targets.contains(where: { $0["type"]?.string == latest }) {
            fail(
                Problem("nothing leads to what an apply deploys", hint: "add {type: \(latest), percent: 0, tag: NAME}"),
                at: place, "body.traffic")
        }
    }
}
