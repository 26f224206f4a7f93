package import PlanModel

/// A role on something: an entry of `grants`.
package struct GrantConfig: Sendable, Hashable {
    /// Empty for what has none: a view that reads a dataset.
    package var role: String
    package var place: GrantPlace
    /// When it counts; nil: always.
    package var condition: GrantCondition?
    /// The addresses of what must exist first.
    package var after: [String] = []

    package init(_ role: String, on place: GrantPlace = .project, if condition: GrantCondition? = nil) {
        (self.role, self.place, self.condition) = (role, place, condition)
    }
}

/// A condition of a grant, as IAM has it. Two grants that differ in any of it are two grants.
package struct GrantCondition: Sendable, Hashable {
    package var title: String
    /// In the Common Expression Language.
    package var expression: String
    package var description: String?

    package init(title: String, expression: String, description: String? = nil) {
        (self.title, self.expression, self.description) = (title, expression, description)
    }
}

/// What a role is granted on.
package enum GrantPlace: Sendable, Hashable {
    /// This environment's project.
    case project
    /// An object of this stack, by its address in the plan.
    case own(Address)
    /// Something else with a policy, by its name; without `projects/` at its beginning it is in this environment's project,
    /// except for what is in none: `topics/events`, `projects/other/topics/events`, `buckets/acme`, `folders/1`.
    case other(String)
}

/// An entry of `grants` in project.yaml.
package struct SharedGrantConfig: Sendable, Hashable {
    package var to: Recipient
    package var grant: GrantConfig

    package init(to recipient: Recipient, _ grant: GrantConfig) { (to, self.grant) = (recipient, grant) }
}

/// Who gets a role, or what reads a dataset.
package enum Recipient: Sendable, Hashable {
    /// As IAM writes it: `group:ml@acme.example`.
    case member(String)
    /// The account of the service or feature of that name.
    case workload(String)
    /// `service_account.ID`, an account of this stack.
    case account(String)
    /// A view, a routine or a dataset of BigQuery, which has no role but reads what it is granted.
    case data(GrantPlace)
}

/// A service account that belongs to no workload, or to several: an entry of `accounts`.
package struct AccountConfig: Sendable, Hashable {
    package var id: String
    package var displayName: String?
    /// Of an account that exists and is only used; nil: this stack creates it.
    package var email: String?
    package var grants: [GrantConfig] = []
    package var after: [String] = []
    package var description: String?
    /// Nil: it is left as it is.
    package var isDisabled: Bool?

    package init(id: String, displayName: String? = nil, email: String? = nil, grants: [GrantConfig] = []) {
        (self.id, self.displayName, self.email, self.grants) = (id, displayName, email, grants)
    }
}

/// The account that a workload runs as, or that starts it.
package enum AccountChoice: Sendable, Hashable {
    /// One that nothing else uses.
    case own
    /// One that this stack creates, by its id.
    case made(String)
    /// One that exists, by its e-mail address.
    case given(String)
}
