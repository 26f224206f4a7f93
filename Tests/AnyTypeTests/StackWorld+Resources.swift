import PlanModel
import Testing

extension StackWorld {
    /// Applies what these lines of `resources/`, and of project.yaml, say.
    @discardableResult func apply(_ resources: String, project: String = "") async throws -> Outcome {
        try await apply(StackFiles(resources, project: project).plan())
    }

    /// Nothing is to be done.
    func isQuiet(
        _ resources: String, project: String = "", _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let outcome = try await apply(resources, project: project)
        #expect(
            outcome.failures == [] && outcome.writes == [], "\(outcome.failures) \(outcome.writes)",
            sourceLocation: location)
    }
}
