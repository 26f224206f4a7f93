import Diagnostics
import YAML

/// What looks like a reference in a text of `node` where nothing is filled in, and would be sent with its braces. `uses` are
/// those that are filled in; what `reported` says something about is not said twice.
func unfilledReferences(in node: Node, _ uses: [ReferenceUse], _ reported: some Sequence<Diagnostic>) -> [Diagnostic] {
    var known = Set(uses.map { Place(path: $0.node.path, range: $0.node.range) })
    for diagnostic in reported {
        if let range = diagnostic.range { known.insert(Place(path: diagnostic.path, range: range)) }
    }
    return problems(in: node, "", takesSecrets: false, known)
}

/// The keys whose values name an account or the target of a grant: they are read as such, in whatever way they are written.
private let namingKeys: Set = ["account", "invokers", "on", "readers", "to", "trigger_account"]

private struct Place: Hashable {
    let path: String
    let range: SourceRange
}

private func problems(in node: Node, _ name: String, takesSecrets: Bool, _ known: Set<Place>) -> [Diagnostic] {
    switch node.content {
    case .mapping(let entries):
        return entries.flatMap { entry -> [Diagnostic] in
            // What defaults say is looked at in each file over which they lie: there its references are read.
            guard !name.isEmpty || entry.key != "defaults" else { return [] }
            // A condition of an alert has words of its own for it.
            guard !namingKeys.contains(entry.key), name != "alerts" || entry.key != "condition" else { return [] }
            // Google's own fields, a secret that is made of others and what a schedule sends take the value of one.
            let takesSecrets =
                takesSecrets || name.isEmpty && entry.key == "secrets"
                || entry.key == "headers" && name.hasPrefix("schedules.")
                || entry.key == "body" && entry.value.scalar == nil
            return problems(
                in: entry.value, name.isEmpty ? entry.key : "\(name).\(entry.key)", takesSecrets: takesSecrets, known)
        }
    case .sequence(let elements):
        return elements.flatMap { problems(in: $0, name, takesSecrets: takesSecrets, known) }
    case .scalar(let scalar):
        guard scalar.text.utf8.contains(UInt8(ascii: "$")), scalar.text.contains("${"),
            !known.contains(Place(path: node.path, range: node.range))
        else { return [] }
        do throws(Problem) { _ = try checkUnreferring(scalar.text, takesSecrets: takesSecrets) } catch {
            return [error.diagnostic(at: node, name: name)]
        }
        return []
    }
}
