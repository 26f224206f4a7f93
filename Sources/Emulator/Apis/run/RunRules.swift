import HTTP
import Text

/// What Cloud Run requires of a service or a job, and the defaults that it fills in (run-12, run-18).
struct RunRules {
    let request: RoutedRequest
    let store: Store

    func checkService(_ service: inout JSONObject, old: JSONObject?) throws(Failure) {
        try checkMetadata(service, "service")
        service["ingress"] = service["ingress"] ?? "INGRESS_TRAFFIC_ALL"
        service["traffic"] =
            service["traffic"] ?? [["type": "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", "percent": 100]]
        let percents = (service["traffic"]?.array ?? []).map { $0["percent"]?.int ?? 0 }
        guard percents.allSatisfy({ (0...100).contains($0) }), percents.reduce(0, +) == 100 else {
            throw violation("service.traffic", "traffic percentages must add up to 100.")
        }
        var template = service["template"]?.object ?? [:]
        let path = "service.template"
        try checkMetadata(template, path)
        template["timeout"] = template["timeout"] ?? "300s"
        try range(seconds(template["timeout"]?.string ?? ""), 1...3600, path + ".timeout", "seconds")
        template["serviceAccount"] = try account(template["serviceAccount"])
        var containers = try containers(template, path)
        let ingress = containers.indices.filter { containers[$0]["ports"] != nil }
        // run-21
        guard ingress.count == 1 || ingress.isEmpty && containers.count == 1 else {
            throw violation("\(path).containers", "exactly one container must have ports.")
        }
        let main = ingress.first ?? 0
        let generation = template["executionEnvironment"]?.string
        let cpu = try finish(
            &containers, path, main: main, isJob: false,
            isSecondGeneration: generation == "EXECUTION_ENVIRONMENT_GEN2")
        template["containers"] = .array(containers.map { .object($0) })
        // A container with less than one CPU handles one request at a time (run-13, run-15).
        let concurrency = template["maxInstanceRequestConcurrency"]?.int ?? (cpu < 1 ? 1 : 80)
        try range(Double(concurrency), 1...1000, path + ".max_instance_request_concurrency", "")
        guard cpu >= 1 || concurrency == 1 else {
            throw violation(
                "\(path).max_instance_request_concurrency", "Total cpu < 1 is not supported with concurrency > 1.")
        }
        template["maxInstanceRequestConcurrency"] = JSONValue(concurrency)
        try checkScaling(&template, path)
        try checkRevision(template, old)
        service["template"] = .object(template)
    }

    func checkJob(_ job: inout JSONObject) throws(Failure) {
        try checkMetadata(job, "job")
        var execution = job["template"]?.object ?? [:]
        try checkMetadata(execution, "job.template")
        execution["taskCount"] = execution["taskCount"] ?? 1
        try range(execution["taskCount"]?.int.map(Double.init), 1...10_000, "job.template.task_count", "")
        var task = execution["template"]?.object ?? [:]
        let path = "job.template.template"
        task["timeout"] = task["timeout"] ?? "600s"
        try range(seconds(task["timeout"]?.string ?? ""), 1...604_800, path + ".timeout", "seconds")
        // The default is 3, so 0 must be sent (run-18). For the limits, see run-19.
        task["maxRetries"] = task["maxRetries"] ?? 3
        try range(task["maxRetries"]?.int.map(Double.init), 0...10, path + ".max_retries", "")
        task["serviceAccount"] = try account(task["serviceAccount"])
        task["executionEnvironment"] = task["executionEnvironment"] ?? "EXECUTION_ENVIRONMENT_GEN2"
        var containers = try containers(task, path)
        _ = try finish(&containers, path, main: nil, isJob: true, isSecondGeneration: true)
        task["containers"] = .array(containers.map { .object($0) })
        execution["template"] = .object(task)
        job["template"] = .object(execution)
    }

    /// The error for a field (run-20).
    private func violation(_ path: String, _ text: String) -> Failure {
        let verb = request.http.method == "PATCH" ? "Update" : "Create"
        let kind = path.hasPrefix("job") ? "Job" : "Service"
        return .badField(
            "Violation in \(verb)\(kind)Request.\(path)", "Violation in \(verb)\(kind)Request.\(path): \(text)")
    }

    private func range(_ value: Double?, _ range: ClosedRange<Double>, _ path: String, _ unit: String) throws(Failure) {
        guard let value, range.contains(value) else {
            let limits = "\(Int(range.lowerBound)) and \(Int(range.upperBound)) \(unit)"
            throw violation(path, "must be between \(trimmed(limits)).")
        }
    }

    /// Checks the containers and fills in their defaults; returns the sum of their CPUs.
    private func finish(
        _ containers: inout [JSONObject], _ path: String, main: Int?, isJob: Bool, isSecondGeneration: Bool
    ) throws(Failure) -> Double {
        var sizes: [RunSize] = []
        for index in containers.indices {
            sizes.append(
                try RunContainer(path: "\(path).containers[\(index)]").finish(
                    &containers[index], isIngress: index == main, isJob: isJob))
        }
        let place = "\(path).containers\(containers.count == 1 ? "[0]" : "").resources"
        if let text = runLimitsProblem(of: sizes, isJob: isJob, isSecondGeneration: isSecondGeneration) {
            throw violation(place + ".limits", text)
        }
        let cpu = sizes.map(\.cpu).reduce(0, +)
        // run-15
        if cpu < 1, sizes.contains(where: { !$0.isIdle }) {
            throw violation(place, "cpu < 1 is not supported with cpu always allocated.")
        }
        return cpu
    }

    private func containers(_ template: JSONObject, _ path: String) throws(Failure) -> [JSONObject] {
        var containers = (template["containers"]?.array ?? []).compactMap(\.object)
        guard !containers.isEmpty else { throw violation("\(path).containers", "must have at least one container.") }
        if let problem = namesProblem(containers) { throw violation("\(path).containers", problem) }
        let volumes = (template["volumes"]?.array ?? []).compactMap(\.object)
        let generation = template["executionEnvironment"]?.string
        try RunVolumes(volumes: volumes, generation: generation).finish(&containers, path) { violation($0, $1) }
        return containers
    }

    /// Container names must be unique, and `dependsOn` must name another container (run-42).
    private func namesProblem(_ containers: [JSONObject]) -> String? {
        let names = containers.compactMap { $0["name"]?.string }
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            return "the container name '\(twice)' is used twice."
        }
        for container in containers {
            for name in container["dependsOn"]?.array ?? []
            where !names.contains(name.string ?? "") || name == container["name"] {
                return "depends_on refers to '\(name.string ?? "")', which is not another container of the template."
            }
        }
        return circleProblem(containers)
    }

    /// Containers that wait for each other never start (run-65).
    private func circleProblem(_ containers: [JSONObject]) -> String? {
        var waiting = Dictionary(
            containers.map { ($0["name"]?.string ?? "", Set(($0["dependsOn"]?.array ?? []).compactMap(\.string))) }
        ) { $0.union($1) }
        while !waiting.isEmpty {
            let ready = waiting.filter { $0.value.isDisjoint(with: waiting.keys) }
            guard !ready.isEmpty else {
                let names = waiting.keys.sorted(by: precedes).joined(separator: "', '")
                return "depends_on of the containers '\(names)' is a circle."
            }
            for name in ready.keys { waiting[name] = nil }
        }
        return nil
    }

    /// These prefixes are reserved (run-25).
    private func checkMetadata(_ resource: JSONObject, _ path: String) throws(Failure) {
        let reserved = ["run.googleapis.com", "cloud.googleapis.com", "serving.knative.dev", "autoscaling.knative.dev"]
        for field in ["labels", "annotations"] {
            for key in resource[field]?.object?.sortedKeys ?? []
            where reserved.contains(where: { key.hasPrefix($0 + "/") || key.contains("." + $0 + "/") }) {
                throw violation("\(path).\(field)", "the key '\(key)' has a prefix that is reserved.")
            }
        }
        try checkLabels(resource["labels"], at: "\(path).labels")
    }

    private func checkScaling(_ template: inout JSONObject, _ path: String) throws(Failure) {
        var scaling = template["scaling"]?.object ?? [:]
        let most = scaling["maxInstanceCount"]?.int ?? 100
        let least = scaling["minInstanceCount"]?.int ?? 0
        guard most > 0, least >= 0, least <= most else {
            throw violation("\(path).scaling", "min_instance_count must be at most max_instance_count.")
        }
        scaling["maxInstanceCount"] = JSONValue(most)
        template["scaling"] = .object(scaling)
    }

    /// Refuses a revision name that does not begin with that of the service (run-86), or that was already used for another
    /// configuration (run-26).
    private func checkRevision(_ template: JSONObject, _ old: JSONObject?) throws(Failure) {
        guard let revision = template["revision"]?.string else { return }
        let service = request.variable("service")
        let name = service.isEmpty ? request.query["serviceId"] ?? "" : service
        guard revision.hasPrefix(name + "-"), revision.utf8.count < 64, revision.last != "-",
            revision.allSatisfy({ $0 == "-" || isDigit($0) || $0.isASCII && $0.isLowercase })
        else {
            throw violation(
                "service.template.revision",
                "The revision name must be prefixed by the name of the service with a trailing -, and have lower-case letters, "
                    + "digits and hyphens, fewer than 64.")
        }
        guard let old, old["template"] != .object(template),
            store[revisionShelf(request, request.variable("service")), revision] != nil
        else { return }
        throw Failure(.alreadyExists, "Revision named '\(revision)' with different configuration already exists.")
    }

    /// The account that runs the container. One that does not exist is refused as if permission were missing (run-27).
    private func account(_ value: JSONValue?) throws(Failure) -> JSONValue {
        guard let email = value?.string else {
            return .string("\(store.projectNumber(request.project))-compute@developer.gserviceaccount.com")
        }
        guard email.contains("@"), store.serviceAccountMayExist(email) else {
            throw Failure(
                .permissionDenied,
                "Permission 'iam.serviceaccounts.actAs' denied on service account \(email) (or it may not exist).")
        }
        return .string(email)
    }
}
