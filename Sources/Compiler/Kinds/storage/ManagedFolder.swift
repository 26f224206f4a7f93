import Text
import PlanModel

extension Kind {
    /// The folder that workloads get access to, so that they do not need access to the whole bucket. It cannot be
    /// changed, and is deleted only if it is empty.
    static let managedFolder = Kind("managed_folder", api: .storage, needs: permissions) { _ in
        var rules = KindRules()
        rules.identity.field = at("name")
        rules.comparison.immutable = [at("name")]
        rules.readiness.occupied = [.init(status: 409, contains: "conflict")]
        return rules
    } inventory: { _ in
        let url = "\(API.storage.root)b/*/managedFolders/*"
        var inventory = Inventory(
            retain: true, forms: [Form(CallShape("GET", url), delete: CallShape("DELETE", url))])
        // storage-41
        inventory.lastChange = LastChange(at: [at("updateTime")])
        return inventory
    } items: { scope in
        scope.config.project.storage.asList
    } resource: { storage, scope in
        Resource(
            address: .folder(storage), kind: "managed_folder", name: "\(storage.bucket)/\(storage.folder)",
            dependsOn: [.bucket(storage.bucket)], retain: true,
            calls: Calls(
                read: Call("GET", scope.folderURL),
                create: Call("POST", "\(API.storage.root)b/\(storage.bucket)/managedFolders"),
                delete: Call("DELETE", scope.folderURL)),
            body: ["name": .string(storage.folder)])
    }
}

// storage-43
private let permissions = Needs(
    .storage,
    """
    DELETE b/*/managedFolders/* storage.managedFolders.delete
    GET b/*/managedFolders/* storage.managedFolders.get
    GET b/*/managedFolders/*/iam storage.managedFolders.getIamPolicy
    POST b/*/managedFolders storage.managedFolders.create
    PUT b/*/managedFolders/*/iam storage.managedFolders.setIamPolicy
    """)
