import Text

/// Checks one container of a Cloud Run template and adds the server's defaults (run-12, run-18).
struct RunContainer {
    /// The container's position in the request, for messages.
    let path: String

    /// Returns the container's resources, because the limits apply to the sum of all containers (run-39).
    func finish(_ container: inout JSONObject, isIngress: Bool, isJob: Bool) throws(Failure) -> RunSize {
        try checkRunEnvironment(container["env"]?.array ?? [], isJob: isJob) { violation("env", $0) }
        if let problem = imageProblem(container["image"]?.string ?? "") { throw violation("image", problem) }
        let ports = container["ports"]?.array ?? []
        // The wording is recorded as well (run-20).
        guard ports.count <= 1 else {
            throw violation("ports", "ports should contain 0 or 1 port.")
        }
        if isIngress {
            var port = ports.first?.object ?? [:]
            port["name"] = port["name"] ?? "http1"
            port["containerPort"] = port["containerPort"] ?? 8080
            guard ["http1", "h2c"].contains(port["name"]?.string),
                (1...65_535).contains(port["containerPort"]?.int ?? 0)
            else { throw violation("ports", "a port must be named http1 or h2c and lie between 1 and 65535.") }
            container["ports"] = [.object(port)]
        } else if let port = ports.first?["containerPort"]?.int, !(1...65_535).contains(port) {
            // A job may have a port as well (run-33).
            throw violation("ports", "a port must lie between 1 and 65535.")
        }
        let port = container["ports"]?.array?.first?["containerPort"] ?? 8080
        let hasGPU = container["resources"]?["limits"]?["nvidia.com/gpu"] != nil
        let start = hasGPU ? 1800 : isJob ? 600 : 240
        for probe in ["startupProbe", "livenessProbe", "readinessProbe"] {
            guard let value = container[probe]?.object else { continue }
            container[probe] = .object(try finished(probe, value, port: port, start: start))
        }
        if isIngress, container["startupProbe"] == nil {
            // run-12
            container["startupProbe"] = [
                "tcpSocket": ["port": port], "timeoutSeconds": 240, "periodSeconds": 240, "failureThreshold": 1,
            ]
        }
        return try finishResources(&container, isJob: isJob)
    }

    private func violation(_ field: String, _ text: String) -> Failure {
        let kind = path.hasPrefix("job") ? "Job" : "Service"
        let place = "Violation in Create\(kind)Request.\(path).\(field)"
        return .badField(place, "\(place): \(text)")
    }

    /// Fills in the defaults of a probe, among them the container's port (run-23, run-24).
    private func finished(
        _ name: String, _ probe: JSONObject, port: JSONValue, start: Int
    ) throws(Failure) -> JSONObject {
        var probe = probe
        probe["periodSeconds"] = probe["periodSeconds"] ?? 10
        probe["timeoutSeconds"] = probe["timeoutSeconds"] ?? 1
        probe["failureThreshold"] = probe["failureThreshold"] ?? 3
        guard let period = probe["periodSeconds"]?.int, let timeout = probe["timeoutSeconds"]?.int, timeout >= 1,
            timeout <= period
        else { throw violation(snakeCase(name), "timeout_seconds must be at least 1 and at most period_seconds.") }
        try checkTimes(name, probe, period: period, start: start)
        for kind in ["httpGet", "tcpSocket", "grpc"] {
            guard var action = probe[kind]?.object else { continue }
            action["port"] = action["port"] ?? port
            if kind == "httpGet" { action["path"] = action["path"] ?? "/" }
            probe[kind] = .object(action)
        }
        if !["httpGet", "tcpSocket", "grpc"].contains(where: { probe[$0] != nil }) {
            probe["tcpSocket"] = ["port": port]
        }
        return probe
    }

    /// Checks how long a container may take to start and how often it is probed (run-23, run-40, run-84).
    private func checkTimes(_ name: String, _ probe: JSONObject, period: Int, start: Int) throws(Failure) {
        let isStartup = name == "startupProbe"
        let failures = probe["failureThreshold"]?.int ?? 0
        let most = isStartup ? 240 : 3600
        guard period <= most, (0...most).contains(probe["initialDelaySeconds"]?.int ?? 0), failures >= 1 else {
            throw violation(
                snakeCase(name),
                "period_seconds and initial_delay_seconds are at most \(most), failure_threshold is at least 1.")
        }
        guard !isStartup || period <= start / failures else {
            throw violation(
                snakeCase(name), "failure_threshold times period_seconds must be at most \(start) seconds.")
        }
    }

    private func finishResources(_ container: inout JSONObject, isJob: Bool) throws(Failure) -> RunSize {
        // If resources are sent, `cpuIdle` must be sent as well to be true (run-14).
        var resources = container["resources"]?.object ?? (isJob ? [:] : ["cpuIdle": true])
        var limits = resources["limits"]?.object ?? [:]
        for key in limits.sortedKeys where !["cpu", "memory", "nvidia.com/gpu"].contains(key) {
            throw violation("resources.limits", "the resource '\(key)' is not supported.")
        }
        limits["cpu"] = limits["cpu"] ?? "1000m"
        limits["memory"] = limits["memory"] ?? "512Mi"
        guard let cpu = cpus(limits["cpu"]?.string ?? "") else {
            throw violation("resources.limits.cpu", "'\(limits["cpu"]?.string ?? "")' is not a quantity of CPU.")
        }
        guard let memory = mebibytes(limits["memory"]?.string ?? "") else {
            throw violation(
                "resources.limits.memory", "'\(limits["memory"]?.string ?? "")' is not a quantity of memory.")
        }
        resources["limits"] = .object(limits)
        container["resources"] = .object(resources)
        return RunSize(
            cpu: cpu, mebibytes: memory, isIdle: resources["cpuIdle"] == true,
            hasGPU: limits["nvidia.com/gpu"] != nil)
    }
}

/// `PORT` and `K_*` are reserved, in a job what tells it about itself too (run-94), and names must be unique (run-22).
func checkRunEnvironment(
    _ variables: [JSONValue], isJob: Bool, _ violation: (String) -> Failure
) throws(Failure) {
    var names: Set<String> = []
    let ofJobs = ["JOB", "EXECUTION", "TASK_INDEX", "TASK_ATTEMPT", "TASK_COUNT"].map { "CLOUD_RUN_" + $0 }
    let reserved = ["PORT", "K_SERVICE", "K_REVISION", "K_CONFIGURATION"] + (isJob ? ofJobs : [])
    guard variables.count <= 1000 else { throw violation("there are more than 1000 variables.") }
    for variable in variables {
        let name = variable["name"]?.string ?? ""
        guard !reserved.contains(name) else {
            throw violation("The following reserved env names were provided: \(name).")
        }
        guard names.insert(name).inserted else { throw violation("the name '\(name)' is used twice.") }
        guard (variable["value"]?.string ?? "").utf8.count <= 32_768 else {
            throw violation("the value of '\(name)' is longer than 32 KiB.")
        }
    }
}
