/// The words of the configuration that cover the type, whichever version of its API it names; nil if there are none.
func coveringWords(of type: String) -> String? {
    let parts = type.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return coveredTypes["\(parts[0].prefix { $0 != "." })/\(parts[1])"]
}

/// By the API, without its version, and the resource.
private let coveredTypes: [String: String] = [
    "run/projects.locations.services":
        "a file in services/, with `region: REGION` if it is not where the environment is",
    "run/projects.locations.jobs": "a file in features/, with `region: REGION` if it is not where the environment is",
    "run/namespaces.domainmappings":
        "`domains` of a service, or of project.yaml for a service that is not in services/",
    "run/projects.locations.domainmappings":
        "`domains` of a service, or of project.yaml for a service that is not in services/",
    "storage/buckets": "`buckets` in project.yaml, with fields without a word in its `body`",
    "storage/managedFolders": "`storage` in project.yaml",
    "secretmanager/projects.secrets": "`secrets` in project.yaml, with fields without a word in its `body`",
    "secretmanager/projects.secrets.versions": "`secrets` in project.yaml",
    "artifactregistry/projects.locations.repositories":
        "`repositories` in project.yaml, with fields without a word in its `body`",
    "iam/projects.serviceAccounts": "`accounts` in project.yaml",
    "cloudscheduler/projects.locations.jobs": "`schedule` of a feature, or `schedules` of a service or of project.yaml",
    "monitoring/projects.notificationChannels":
        "`notifications` in project.yaml, with fields without a word in its `body`",
    "serviceusage/services": "`apis` in project.yaml",
]
