import Diagnostics
import PlanModel
import YAML

extension Notation where Value == [String: String] {
    /// The `moved` mapping: earlier addresses to present ones.
    static let moves = map(
        "mapping of addresses", "`KIND.OLD: KIND.NEW`", names: addressPattern,
        of: .text("address", "`KIND.NAME`", pattern: addressPattern, parse: parseRetired)
    ) { (name) throws(Problem) in _ = try parseRetired(name) }
}

private let addressPattern = "^[a-z0-9_]+[.]."

/// An error for each entry of `moved` that cannot be what somebody meant: what is moved is gone from the plan, and what
/// it became is there, is of the same kind, and was nothing else before.
func impossibleMoves(_ config: Config, _ moved: Node?) -> [Diagnostic] {
    guard let entries = moved?.entries, !entries.isEmpty else { return [] }
    let scope = Scope(config)
    let known = Set(allKinds(scope).flatMap { $0.resources(scope).map(\.address.text) })
    var taken: [String: String] = [:]
    return entries.compactMap { entry in
        let (old, new) = (entry.key, entry.value.scalar?.text ?? "")
        guard config.project.moved[old] == new else { return nil }
        defer { taken[new] = taken[new] ?? old }
        func error(_ message: String, _ hint: String? = nil) -> Diagnostic {
            Diagnostic(path: entry.value.path, range: entry.keyRange, message: "moved: " + message, hint: hint)
        }
        if known.contains(old) {
            return error(
                "\(old) is still in this plan, so it became nothing else",
                "remove this line, or take \(old) out of the configuration")
        }
        if config.project.moved[new] != nil {
            return error("\(new) moved on", "write where \(old) ends: \(old): \(config.project.moved[new] ?? "")")
        }
        guard known.contains(new) else {
            return error(
                "this plan has no \(new)\(didYouMean(new, among: known.sorted()))",
                "if it left the configuration again, remove this line")
        }
        guard old.prefix(while: { $0 != "." }) == new.prefix(while: { $0 != "." }) else {
            return error("\(old) and \(new) are of two kinds: one cannot become the other")
        }
        if let other = taken[new] { return error("\(other) became \(new) already; \(old) cannot, too") }
        return nil
    }
}
