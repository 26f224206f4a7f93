import JSON
import PlanModel

extension Kind {
    /// The folder that workloads are granted, so that they need no access to the whole bucket. Nothing about it can be
    /// changed, and it is deleted only when it is empty.
    static let managedFolder = Kind("managed_folder", api: API.storage) { _ in
        var rules = KindRules()
        rules.immutable = [at("name")]
        rules.retain = true
        return rules
    } items: { scope in
        scope.config.project.storage.asList
    } resource: { storage, scope in
        Resource(
            address: .folder(storage), kind: "managed_folder", name: "\(storage.bucket)/\(storage.folder)",
            dependsOn: [.bucket(storage.bucket)],
            calls: Calls(
                read: Call("GET", scope.folderURL),
                create: Call("POST", "\(Root.storage)b/\(storage.bucket)/managedFolders"),
                delete: Call("DELETE", scope.folderURL)),
            body: ["name": .string(storage.folder)])
    }
}
