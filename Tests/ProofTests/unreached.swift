/// Declared keys that no random configuration has, and why.
let unreached: [String: String] = {
    let inTheOpen = "a run is started with its variables in the open: `env` of a schedule has texts only"
    let notWritten = "the random bodies are those of services, features and resources so far"
    let besideOthers = "refused beside what is drawn more often, and taken out again"
    return [
        "project.buckets.*.body": notWritten, "project.repositories.*.body": notWritten,
        "project.notifications.[].body": notWritten, "project.secrets.*.body": notWritten,
        "service.api_key.body": notWritten, "service.uptime.body": notWritten,
        "project.secrets.*.text": "no secret is known by name yet when one is drawn",
        "project.secrets.*.because": "beside `text` only",
        "resource.*.leave": "what others change is tried type by type",
        "feature.sidecars.*.startup.headers": besideOthers, "service.sidecars.*.startup.headers": besideOthers,
        "feature.schedule.env.*.secret": inTheOpen, "feature.schedule.env.*.version": inTheOpen,
        "feature.schedules.*.env.*.secret": inTheOpen, "feature.schedules.*.env.*.version": inTheOpen,
    ]
}()
