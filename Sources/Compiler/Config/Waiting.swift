import YAML

extension Notation where Value == [String] {
    /// Addresses of this plan.
    static let addresses = uniqueTexts("addresses", "`KIND.NAME`, each once", pattern: "^[a-z0-9_]+[.].") { $0 }
}

extension Fields {
    /// The addresses in `key`, if that is `after`, or in each `after` below it, however deep, as far as they are texts.
    func waits(below key: String) -> [ReferenceUse] {
        func waits(_ node: Node, _ key: String, _ name: String) -> [ReferenceUse] {
            switch key {
            case "after":
                return (node.elements ?? []).compactMap { place in
                    place.scalar.map { ReferenceUse(text: $0.text, node: place, key: name) }
                }
            // What it holds is the API's.
            case "body": return []
            default:
                if let elements = node.elements { return elements.flatMap { waits($0, key, name) } }
                return (node.entries ?? []).flatMap { waits($0.value, $0.key, "\(name).\($0.key)") }
            }
        }
        return node[key].map { waits($0, key, key) } ?? []
    }
}
