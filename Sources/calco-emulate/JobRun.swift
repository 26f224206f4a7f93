import Diagnostics

/// One execution of a job: its tasks, at most `parallelism` at a time (0: all), each retried up to `retries` times and
/// stopped after `timeout` seconds.
struct JobRun: Sendable {
    let command: [String]
    let environment: [String: String]
    let name: String
    let execution: String
    let tasks: Int
    let parallelism: Int
    let retries: Int
    let timeout: Int

    /// How many tasks failed.
    func run() async -> Int {
        let width = parallelism > 0 ? min(parallelism, tasks) : tasks
        let failed = await untilSignal {
            await withTaskGroup(of: Bool.self) { group in
                var next = 0
                var failed = 0
                while next < width {
                    group.addTask { [next] in await self.task(next) }
                    next += 1
                }
                for await isDone in group {
                    failed += isDone ? 0 : 1
                    guard next < tasks, !Task.isCancelled else { continue }
                    group.addTask { [next] in await self.task(next) }
                    next += 1
                }
                return failed + tasks - next
            }
        }
        let outcome = failed == 0 ? "succeeded" : "failed: \(failed) of \(tasks) tasks"
        note("execution \(execution) \(outcome)")
        return failed
    }

    private func task(_ index: Int) async -> Bool {
        for attempt in 0...retries {
            if Task.isCancelled { return false }
            let own = [
                "CLOUD_RUN_JOB": name, "CLOUD_RUN_EXECUTION": execution, "CLOUD_RUN_TASK_INDEX": String(index),
                "CLOUD_RUN_TASK_ATTEMPT": String(attempt), "CLOUD_RUN_TASK_COUNT": String(tasks),
            ]
            let status = await launch(command, environment.merging(own) { $1 }, timeout: .seconds(timeout))
            if status == .exited(0) { return true }
            note("task \(index), attempt \(attempt): \(status.text)")
            // A program that cannot be started now cannot be started later either.
            if case .failed = status { return false }
        }
        return false
    }
}
