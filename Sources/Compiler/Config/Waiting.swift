import YAML

extension Notation where Value == [String] {
    /// Addresses of this plan.
    static let addresses = uniqueTexts("addresses", "`KIND.NAME`, each once", pattern: "^[a-z0-9_]+[.].") { $0 }
}

extension Fields {
    /// The addresses in each `after` below `key`, however deep, as far as they are texts.
    func waits(below key: String) -> [ReferenceUse] {
        func waits(_ node: Node, _ name: String) -> [ReferenceUse] {
            if let elements = node.elements { return elements.flatMap { waits($0, name) } }
            return (node.entries ?? []).flatMap { entry -> [ReferenceUse] in
                let name = "\(name).\(entry.key)"
                // What a `body` holds is the API's.
                guard entry.key != "body" else { return [] }
                guard entry.key == "after" else { return waits(entry.value, name) }
                return (entry.value.elements ?? []).compactMap { place in
                    place.scalar.map { ReferenceUse(text: $0.text, node: place, key: name) }
                }
            }
        }
        return node[key].map { waits($0, key) } ?? []
    }
}
