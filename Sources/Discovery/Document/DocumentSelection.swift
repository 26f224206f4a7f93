/// Which resources and methods of a document become known.
package enum DocumentSelection: Sendable, Hashable {
    /// All of them.
    case everything
    /// Resources that can be managed, with the methods that manage them.
    case managed
    /// Of those, the named ones.
    case named(Set<String>)

    /// The methods that manage a resource.
    private static let standard: Set = [
        "create", "insert", "get", "list", "patch", "update", "delete", "getIamPolicy", "setIamPolicy",
        "testIamPermissions",
    ]

    /// What is in a resource, and not one: a path of documents is read like one document.
    private static let contents: Set = ["projects.databases.documents"]

    /// The methods of `resource` to keep, of those with these names.
    func kept(of resource: String, _ names: Set<String>) -> Set<String> {
        if self == .everything { return names }
        if Self.contents.contains(resource) { return [] }
        if case .named(let resources) = self, !resources.contains(resource) { return [] }
        let standard = names.intersection(Self.standard)
        let hasGet = standard.contains("get")
        let isCreated = !standard.isDisjoint(with: ["create", "insert"])
        let isChanged = !standard.isDisjoint(with: ["patch", "update"])
        let isOperation = resource.lowercased().hasSuffix("operations")
        return hasGet && (isCreated || isChanged || isOperation) ? standard : []
    }
}
