/// Keys that people write in a service although only a job has them, with the hint for each.
let keysOfJobs: [String: String] = {
    let hint = "a service runs when it is asked; what runs on a schedule is a file of its own in features/"
    let keys = ["schedule", "timezone", "paused", "retries", "tasks", "parallelism", "table"]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, hint) })
}()

/// Keys that people write in a feature although only a service has them, with the hint for each.
let keysOfServices: [String: String] = {
    let hint = "a job answers nobody; what listens for requests is service.yaml"
    let keys = [
        "api_key", "concurrency", "cpu_idle", "health", "ingress", "invokers", "probes", "public", "scaling", "uptime",
    ]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, hint) })
}()
