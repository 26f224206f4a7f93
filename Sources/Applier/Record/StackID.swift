import Text
package import PlanModel

/// Whose a record is. It is in every record that a state can start from.
package struct StackID: Sendable, Hashable {
    package var stack: String
    package var environment: String
    package var project: Plan.Project

    package init(stack: String, environment: String, project: Plan.Project) {
        self.stack = stack
        self.environment = environment
        self.project = project
    }

    package init(_ plan: Plan) {
        self.init(stack: plan.stack, environment: plan.environment, project: plan.project)
    }
}

extension StackID {
    var members: [(String, JSONValue)] {
        [("environment", .string(environment)), ("project", project.json), ("stack", .string(stack))]
    }

    init(_ reader: inout ObjectReader) throws(JSONFormatError) {
        self.init(
            stack: try reader.string("stack"), environment: try reader.string("environment"),
            project: try Plan.Project(json: try reader.value("project"), at: reader.pointer.appending("project")))
    }

    /// Why `plan` may not be applied to a state with this id, stored at `name`; nil if it may. A project is identified
    /// by its id, which is never reused; a wrong number can be corrected.
    func objection(to plan: Plan, _ name: String) -> String? {
        guard stack == plan.stack, environment == plan.environment else {
            return "\(name) belongs to stack '\(stack)', environment '\(environment)'; "
                + "the plan is for '\(plan.stack)', '\(plan.environment)'. Give each environment a state of its own"
        }
        guard project.id != plan.project.id else { return nil }
        return
            "\(name) belongs to the project '\(project.id)'; the plan is for '\(plan.project.id)'. A stack does not move "
            + "from project to project. Either empty the old project first: from the commit before the change, take out "
            + "the workloads and what else is to go, apply that, and move \(name) away. Or leave the old project as it "
            + "is, and give the new one an environment of its own, with a state of its own."
    }
}
