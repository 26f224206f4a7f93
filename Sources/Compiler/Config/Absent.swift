import PlanModel
import Text
import YAML

/// What an environment takes away: objects and workloads that are `null` in it. What is granted on one or to one, and what
/// waits for one, goes with it, as its own entries do: lists are replaced as a whole, so an environment could take a single
/// grant away only by repeating all others.
struct Absent: Sendable {
    private var addresses: Set<String> = []
    private var workloads: Set<String> = []

    /// Nothing.
    init() {}

    /// `project` is project.yaml without what the environment lays over it, `resources` are the files of resources/.
    init(in overrides: Overrides, _ project: Node?, _ resources: [Node], _ apis: KnownAPIs) {
        for (entries, kind) in [(overrides.services, "run_service"), (overrides.features, "run_job")] {
            for entry in entries where entry.value.isNull {
                workloads.insert(entry.key)
                addresses.formUnion(["\(kind).\(entry.key)", "secret.\(entry.key)-api-key"])
                for suffix in ["-run", "-cron"] {
                    addresses.insert(Address.account(ownAccountID(entry.key, suffix: suffix)).text)
                }
            }
        }
        let kinds = ["accounts": "service_account", "buckets": "bucket", "repositories": "artifact_repository"]
        for (word, kind) in kinds {
            for key in keysRemoved(by: overrides.project?[word]) { addresses.insert("\(kind).\(key)") }
        }
        for key in keysRemoved(by: overrides.project?["secrets"]) {
            let name = project?["secrets"]?[key]?["name"]?.scalar?.text
            addresses.formUnion(["secret.\(key)", "secret.\(name ?? key)"])
        }
        let gone = Set(overrides.resources.filter(\.value.isNull).map(\.key))
        for entry in gone.isEmpty ? [] : resources.flatMap({ $0.entries ?? [] }) {
            let name = resourceName(of: entry.key)
            guard let type = entry.value["type"]?.scalar?.text, let kind = GenericType(named: type, apis)?.kind,
                gone.contains(name) || gone.contains("\(kind).\(name)")
            else { continue }
            addresses.insert("\(kind).\(name)")
        }
    }

    /// `node`, project.yaml, a workload or an entry of resources/, without what is about something absent.
    func removed(from node: Node) -> Node {
        guard !addresses.isEmpty, let entries = node.entries else { return node }
        var node = node
        node.content = .mapping(
            entries.map { entry in
                var entry = entry
                switch entry.key {
                case "grants": entry.value = filtered(entry.value) { !isAbsent($0) }
                case "after", "invokers", "readers": entry.value = filtered(entry.value) { !names($0) }
                case "accounts", "buckets", "repositories", "secrets":
                    guard let parts = entry.value.entries else { break }
                    entry.value.content = .mapping(
                        parts.map { part in
                            var part = part
                            part.value = removed(from: part.value)
                            return part
                        })
                default: break
                }
                return entry
            })
        return node
    }

    /// The elements of a list that stay, each without what it says of something absent.
    private func filtered(_ list: Node, _ stays: (Node) -> Bool) -> Node {
        guard let elements = list.elements else { return list }
        var list = list
        list.content = .sequence(elements.filter(stays).map(removed))
        return list
    }

    /// True for a grant on something absent, to one, or of a role that is one.
    private func isAbsent(_ grant: Node) -> Bool {
        ["on", "role", "to"].contains { grant[$0].map(names) == true }
    }

    /// True for the name of a workload, an address or a text that refers to something absent.
    private func names(_ node: Node) -> Bool {
        guard let text = node.scalar?.text else { return false }
        if workloads.contains(text) || addresses.contains(text) { return true }
        return TemplatePiece.pieces(of: text).contains { piece in
            guard case .reference(let inner?) = piece else { return false }
            return addresses.contains { inner.hasPrefix($0 + ".") }
        }
    }
}

/// The keys of a mapping that an environment sets to null.
private func keysRemoved(by node: Node?) -> [String] { (node?.entries ?? []).filter(\.value.isNull).map(\.key) }
