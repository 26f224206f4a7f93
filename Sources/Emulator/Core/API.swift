/// One of Google's services: its name, its title in messages, its message table and the form of its errors.
struct API: Sendable {
    let service: String
    let title: String
    let messages: MessageTable
    var errors: Failure.Style = .modern
    /// On in every new project, and here in every project.
    var isAlwaysEnabled = false

    static let run = API(
        service: "run.googleapis.com", title: "Cloud Run Admin API", messages: MessageTable(runMessages))
    static let scheduler = API(
        service: "cloudscheduler.googleapis.com", title: "Cloud Scheduler API",
        messages: MessageTable(schedulerMessages))
    static let secretManager = API(
        service: "secretmanager.googleapis.com", title: "Secret Manager API",
        messages: MessageTable(secretmanagerMessages))
    static let artifactRegistry = API(
        service: "artifactregistry.googleapis.com", title: "Artifact Registry API",
        messages: MessageTable(artifactregistryMessages))
    static let monitoring = API(
        service: "monitoring.googleapis.com", title: "Cloud Monitoring API",
        messages: MessageTable(monitoringMessages), isAlwaysEnabled: true)
    static let iam = API(
        service: "iam.googleapis.com", title: "Identity and Access Management (IAM) API",
        messages: MessageTable(iamMessages), errors: .legacy)
    static let serviceUsage = API(
        service: "serviceusage.googleapis.com", title: "Service Usage API",
        messages: MessageTable(serviceusageMessages), isAlwaysEnabled: true)
    static let resourceManager = API(
        service: "cloudresourcemanager.googleapis.com", title: "Cloud Resource Manager API",
        messages: MessageTable(resourcemanagerMessages))
    static let storage = API(
        service: "storage.googleapis.com", title: "Cloud Storage JSON API",
        messages: MessageTable(storageMessages, keepsZeros: true), errors: .storage, isAlwaysEnabled: true)
    static let gitlab = API(service: "gitlab", title: "GitLab", messages: MessageTable(""), isAlwaysEnabled: true)
}
