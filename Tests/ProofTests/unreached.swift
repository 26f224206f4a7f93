/// Declared keys that no random configuration can have, and why.
let unreached: [String: String] = {
    let inTheOpen = "a run is started with its variables in the open: `env` of a schedule has texts only"
    let notWritten = "the random bodies are those of services, features and resources so far"
    return [
        "project.buckets.*.body": notWritten, "project.repositories.*.body": notWritten,
        "feature.schedule.env.*.secret": inTheOpen, "feature.schedule.env.*.version": inTheOpen,
        "feature.schedules.*.env.*.secret": inTheOpen, "feature.schedules.*.env.*.version": inTheOpen,
    ]
}()
