/// Keys that people write in a service and that a job alone has, and what to do about them.
let keysOfJobs: [String: String] = {
    let hint = "a service runs when it is asked; what runs on a schedule is a file of its own in features/"
    let keys = ["schedule", "timezone", "paused", "retries", "tasks", "parallelism", "table"]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, hint) })
}()

/// Keys that people write in a feature and that a service alone has, and what to do about them.
let keysOfServices: [String: String] = {
    let hint = "a job answers nobody; what listens for requests is service.yaml"
    let keys = [
        "api_key", "concurrency", "cpu_idle", "health", "ingress", "invokers", "probes", "public", "scaling", "uptime",
    ]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, hint) })
}()
