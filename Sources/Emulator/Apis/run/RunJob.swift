import Text

extension Store {
    /// Creates a job or replaces all of it (run-8).
    mutating func writeJob(_ id: String, old: JSONObject?, _ request: RoutedRequest) throws(Failure) -> Reply {
        let sent = try request.message("Job", at: "job")
        try checkRunEtag(sent["etag"]?.string, old ?? [:])
        let name = "\(request.parent)/jobs/\(id)"
        try checkRunName(sent, name, .job)
        var new = sent
        try RunRules(request: request, store: self).checkJob(&new)
        let generation = generation(after: old)
        stampRun(&new, name: name, old: old, generation: generation, seed: "\(name) \(nextNumber())", request)
        new["latestCreatedExecution"] = old?["latestCreatedExecution"] ?? [:]
        new["executionCount"] = old?["executionCount"]
        let failure = readiness(of: new["template"]?["template"]?.object ?? [:], request, revision: "")

        let pending = pending(new, old: old)
        new["observedGeneration"] = .string(String(generation))
        new["terminalCondition"] = condition("Ready", request, failure)
        if request.flag("validateOnly") { return validated(new, RunKind.job.type) }
        self[RunKind.job.shelf(request), id] = .object(new)
        return beginRun(RunKind.job.type, first: pending, last: new, failure: failure, request)
    }
}
