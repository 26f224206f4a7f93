/// The compiled desired state of one environment: everything `calco-apply` needs, and nothing about what exists.
package struct Plan: Sendable, Hashable {
    package static let format = "calco/plan"
    package static let version = 1

    package var stack: String
    package var environment: String
    package var project: Project
    /// How to treat each kind that occurs in `resources`, by kind.
    package var kinds: [String: KindRules]
    /// Dependencies precede dependents.
    package var resources: [Resource]
    /// Values to print and hand on after apply, by name; they may hold references.
    package var outputs: [String: String]
    /// Kept resources that a reviewer has allowed to be deleted once they are no longer in `resources`.
    package var retire: [Address]

    package struct Project: Sendable, Hashable {
        package var id: String
        package var number: String

        package init(id: String, number: String) {
            self.id = id
            self.number = number
        }
    }

    package init(
        stack: String, environment: String, project: Project, kinds: [String: KindRules], resources: [Resource],
        outputs: [String: String] = [:], retire: [Address] = []
    ) {
        self.stack = stack
        self.environment = environment
        self.project = project
        self.kinds = kinds
        self.resources = resources
        self.outputs = outputs
        self.retire = retire
    }
}
