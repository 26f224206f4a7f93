/// Declared keys that no random configuration has, and why.
let unreached: [String: String] = {
    let inTheOpen = "a run is started with its variables in the open: `env` of a schedule has texts only"
    let notWritten = "the random bodies are those of services, features and resources so far"
    return [
        "project.buckets.*.body": notWritten, "project.repositories.*.body": notWritten,
        "project.notifications.[].body": notWritten, "project.secrets.*.body": notWritten,
        "service.api_key.body": notWritten, "service.uptime.body": notWritten,
        "resource.*.leave": "what others change is tried type by type",
        "feature.schedule.env.*.secret": inTheOpen, "feature.schedule.env.*.version": inTheOpen,
        "feature.schedules.*.env.*.secret": inTheOpen, "feature.schedules.*.env.*.version": inTheOpen,
    ]
}()

/// Declared keys that some draws have and others do not, and why: they are refused beside what is drawn more often, and taken
/// out again.
let seldom: [String: String] = [
    "project.secrets.*.text":
        "a text that is the same for everybody needs `because`, and another one the name of a secret",
    "project.secrets.*.because": "beside `text` only",
    "project.schedules.*.scope": "only with an `auth` that asks for a token of Google's",
    "resource.*.parameters": "only types whose creates have parameters, which are few",
]
