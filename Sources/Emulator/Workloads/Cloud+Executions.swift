import Text

/// The progress of an execution that runs outside the cloud.
package enum ExecutionOutcome: Sendable, Hashable {
    case running
    /// How many of its tasks failed, of how many.
    case ended(failed: Int, of: Int)
}

extension Cloud {
    /// Records the progress in the execution `id` of `job`: `:run` itself reports everything as done at once.
    package func record(
        _ outcome: ExecutionOutcome, of id: String, job: String, at now: Instant
    ) throws(WorkloadError) {
        do throws(StoreLogError) {
            try change { store in store.record(outcome, of: id, job: job, at: now) }
        } catch {
            throw WorkloadError(description: error.description)
        }
    }
}

extension Store {
    fileprivate mutating func record(_ outcome: ExecutionOutcome, of id: String, job: String, at now: Instant) {
        let parts = job.split(separator: "/")
        let jobs = "run/" + parts.dropLast().joined(separator: "/")
        let name = parts.last.map(String.init) ?? ""
        let executions = "\(jobs)/\(name)/executions"
        guard var execution = self[executions, id], var record = self[jobs, name] else { return }
        let time = JSONValue.string(now.rfc3339)
        for count in ["succeededCount", "failedCount", "runningCount"] { execution[count] = nil }
        var latest: JSONValue = ["name": .string(id), "createTime": execution["createTime"] ?? time]
        switch outcome {
        case .running:
            execution["completionTime"] = nil
            execution["runningCount"] = execution["taskCount"]
            execution["conditions"] = [
                ["type": "Completed", "state": "CONDITION_RECONCILING", "lastTransitionTime": time]
            ]
            latest["completionStatus"] = "EXECUTION_RUNNING"
        case .ended(let failed, let count):
            execution["completionTime"] = time
            if failed > 0 { execution["failedCount"] = JSONValue(failed) }
            if count > failed { execution["succeededCount"] = JSONValue(count - failed) }
            execution["conditions"] = [
                [
                    "type": "Completed", "state": failed == 0 ? "CONDITION_SUCCEEDED" : "CONDITION_FAILED",
                    "lastTransitionTime": time,
                ]
            ]
            latest["completionTime"] = time
            latest["completionStatus"] = failed == 0 ? "EXECUTION_SUCCEEDED" : "EXECUTION_FAILED"
        }
        execution["updateTime"] = time
        record["latestCreatedExecution"] = latest
        self[executions, id] = execution
        self[jobs, name] = record
    }
}
