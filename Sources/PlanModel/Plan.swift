/// The compiled desired state of one environment: everything `calco-apply` needs, and nothing about what exists.
package struct Plan: Sendable, Hashable {
    package static let format = "calco/plan"
    package static let version = 2

    package var stack: String
    package var environment: String
    package var project: Project
    /// How to treat each kind that occurs in `resources`, by kind.
    package var kinds: [String: KindRules]
    /// How to tell who owns an object, for every kind that the compiler knows, used here or not.
    package var inventory: [String: Inventory]
    /// How long and how often the applier tries.
    package var patience: Patience
    /// Dependencies precede dependents.
    package var resources: [Resource]
    /// Values to print and pass on after the apply, by name; they may contain references.
    package var outputs: [String: String]
    /// Of outputs whose text is known without their objects, by name: the objects without which they say nothing.
    package var outputsOf: [String: [Address]] = [:]
    /// Retained resources that a reviewer has allowed to be deleted once they are no longer in `resources`.
    package var retire: [Address]
    /// Earlier addresses of resources, each with the one that the same object has in this plan.
    package var moved: [Address: Address] = [:]
    /// What permissions its calls need, by the root of their URLs.
    package var permissions: [String: PermissionRules] = [:]

    package struct Project: Sendable, Hashable {
        package var id: String
        package var number: String

        package init(id: String, number: String) {
            self.id = id
            self.number = number
        }
    }

    package init(
        stack: String, environment: String, project: Project, kinds: [String: KindRules],
        inventory: [String: Inventory] = [:], patience: Patience = Patience(), resources: [Resource],
        outputs: [String: String] = [:], retire: [Address] = []
    ) {
        self.stack = stack
        self.environment = environment
        self.project = project
        self.kinds = kinds
        self.inventory = inventory
        self.patience = patience
        self.resources = resources
        self.outputs = outputs
        self.retire = retire
    }
}
