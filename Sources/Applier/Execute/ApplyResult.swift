package import PlanModel
package import Stores

/// The result of an apply.
package struct ApplyResult: Sendable {
    /// The changes that were made, in the order in which they finished.
    package var made: [Change]
    package var failures: [ApplyFailure]
    /// Changes that were not attempted, each with the reason.
    package var skipped: [(change: Change, because: String)]
    /// Set if the state could not be saved at the end.
    package var saveError: StateStoreError?
    /// The plan's outputs, as far as their references have values.
    package var outputs: [String: String]
    /// By name, why each other output has no value.
    package var missingOutputs: [String: String] = [:]
    package var serial: Int

    package var isSuccess: Bool { failures.isEmpty && skipped.isEmpty && saveError == nil }
}
