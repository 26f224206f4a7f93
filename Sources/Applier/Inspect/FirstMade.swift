import Text
import PlanModel

extension KindRules {
    /// `twins`, objects of which the plan wants only one, ordered by when the server created them. Every run orders
    /// them in the same way, so simultaneous runs agree on which one stays.
    func firstMade(_ twins: [JSONValue]) -> [JSONValue] {
        guard twins.count > 1 else { return twins }
        func order(_ object: JSONValue) -> (String, String) {
            (
                identity.created.flatMap { object[$0]?.string }.map(sortable) ?? "",
                (object["name"] ?? object["id"])?.string ?? ""
            )
        }
        return twins.map { (order($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// An RFC 3339 time in a form that sorts: a `Z` after the seconds would sort after the decimal point of a fraction.
private func sortable(_ time: String) -> String {
    guard time.hasSuffix("Z") else { return time }
    let parts = time.dropLast().split(separator: ".", maxSplits: 1)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    return "\(parts.first ?? "").\(fraction)" + String(repeating: "0", count: max(0, 9 - fraction.count))
}
