/// `features/NAME.yaml`: one job.
package struct FeatureConfig: Sendable, Hashable {
    package var workload: WorkloadConfig
    /// Sorted by name; empty: something else runs it.
    package var schedules: [FeatureSchedule]
    /// What starts it at the scheduled times.
    package var triggerAccount = AccountChoice.own
    /// The trigger's id in Cloud Scheduler; nil: the feature's name.
    package var triggerID: String?
    package var retries: Int
    package var tasks: Int
    package var parallelism: Int
    /// Nil: the image decides what to compute.
    package var table: TableConfig?
    package var alerts: [FeatureAlert]

    /// True if it has schedules and none of them runs it.
    package var isPaused: Bool { !schedules.isEmpty && schedules.allSatisfy(\.timing.paused) }
}

package enum FeatureAlert: Sendable, Hashable {
    case failedRunsAbove(Int)
    case noSuccessWithin(TimeSpan)
    case common(CommonAlert)
}
