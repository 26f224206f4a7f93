package import PlanModel
package import Stores

/// What an apply came to.
package struct ApplyResult: Sendable {
    /// The changes that were made, in the order in which they ended.
    package var made: [Change]
    package var failures: [ApplyFailure]
    /// Changes that were not tried, each with the reason.
    package var skipped: [(change: Change, because: String)]
    /// Set when the state could not be saved at the end.
    package var saveError: StateStoreError?
    /// The plan's outputs, as far as their references have values.
    package var outputs: [String: String]
    package var serial: Int

    package var isSuccess: Bool { failures.isEmpty && skipped.isEmpty && saveError == nil }
}
