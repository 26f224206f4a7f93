import Text
import PlanModel

extension KindRules {
    /// `twins`, objects that the plan wants once, with the one first that the server made first. Every run orders them in
    /// the same way, so two runs at once agree on which one stays.
    func firstMade(_ twins: [JSONValue]) -> [JSONValue] {
        guard twins.count > 1 else { return twins }
        func order(_ object: JSONValue) -> (String, String) {
            (identity.created.flatMap { object[$0]?.string }.map(sortable) ?? "", object["name"]?.string ?? "")
        }
        return twins.map { (order($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// A time as RFC 3339 has it, in a form that sorts: `Z` after seconds sorts behind the point of a fraction.
private func sortable(_ time: String) -> String {
    guard time.hasSuffix("Z") else { return time }
    let parts = time.dropLast().split(separator: ".", maxSplits: 1)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    return "\(parts.first ?? "").\(fraction)" + String(repeating: "0", count: max(0, 9 - fraction.count))
}
