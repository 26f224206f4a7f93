import PlanModel

extension Address {
    static func service(_ api: String) -> Address { Address(kind: "service_enabled", name: api) }
    static func repository(_ name: String) -> Address { Address(kind: "artifact_repository", name: name) }
    static func account(_ id: String) -> Address { Address(kind: "service_account", name: id) }
    static func bucket(_ name: String) -> Address { Address(kind: "bucket", name: name) }
    static func secret(_ id: String) -> Address { Address(kind: "secret", name: id) }
    static func runService(_ name: String) -> Address { Address(kind: "run_service", name: name) }
    static func uptime(_ service: String) -> Address { Address(kind: "uptime_check", name: service) }
    static func runJob(_ name: String) -> Address { Address(kind: "run_job", name: name) }
    /// The name of the channel, or a label made from it if it has characters that are not allowed in an address.
    static func channel(_ name: String) -> Address {
        Address(parsing: "notification_channel." + name)
            ?? Address(kind: "notification_channel", name: labelValue(name))
    }

    static func folder(_ storage: StorageConfig) -> Address {
        Address(kind: "managed_folder", name: storage.folderPath)
    }

    static func secretVersion(_ secret: String, _ version: Int) -> Address {
        Address(kind: "secret_version", name: "\(secret)-\(version)")
    }

    static func secretVersion(_ service: ServiceConfig, _ version: Int) -> Address {
        secretVersion(service.secretID, version)
    }
}

extension WorkloadConfig {
    /// The id of the account that the workload runs as.
    var accountID: String { name + "-run" }
}

extension FeatureConfig {
    /// The id of the account that starts the job.
    var triggerAccountID: String { workload.name + "-cron" }

    /// The name of what starts it by that schedule.
    func triggerName(_ schedule: FeatureSchedule) -> String {
        schedule.name.map { "\(workload.name)-\($0)" } ?? workload.name
    }
}

extension ProjectSchedule {
    /// The id of the account that is made for it, unless it has another.
    var ownAccountID: String { name + "-cron" }
}

extension ServiceConfig {
    /// The id of the account that calls it by schedule.
    var triggerAccountID: String { workload.name + "-cron" }

    /// The name of what calls it by that schedule.
    func triggerName(_ schedule: ServiceSchedule) -> String { "\(workload.name)-\(schedule.name)" }

    /// The secret that holds the API key.
    var secretID: String { workload.name + "-api-key" }

    /// The versions that the service accepts, the older one first.
    var keyVersions: [Int] { apiKey?.versions ?? [] }
}

extension StorageConfig {
    /// The folder without its trailing slash: `features`.
    var folderPath: String { folder.hasSuffix("/") ? String(folder.dropLast()) : folder }
}

extension Scope {
    /// `ID@PROJECT.iam.gserviceaccount.com`; a domain-scoped project `example.com:p` becomes `p.example.com` (iam-16).
    func email(of accountID: String) -> String {
        let id = config.environment.projectID
        guard let colon = id.firstIndex(of: ":") else { return "\(accountID)@\(id).iam.gserviceaccount.com" }
        return "\(accountID)@\(id[id.index(after: colon)...]).\(id[..<colon]).iam.gserviceaccount.com"
    }

    /// Cloud Run's deterministic host, known before the service exists (run-30).
    func host(of service: ServiceConfig) -> String {
        "\(service.workload.name)-\(config.environment.projectNumber).\(config.environment.region).run.app"
    }

    func url(of service: ServiceConfig) -> String { "https://" + host(of: service) }

    /// `projects/P/secrets/S/versions/V`.
    func versionName(_ secret: String, _ version: Int) -> String {
        "\(project)/secrets/\(secret)/versions/\(version)"
    }

    func versionName(_ service: ServiceConfig, _ version: Int) -> String { versionName(service.secretID, version) }

    var folderURL: String {
        guard let storage = config.project.storage else { return "" }
        return "\(API.storage.root)b/\(urlPart(storage.bucket))/managedFolders/\(urlPart(storage.folder))"
    }

    /// Every workload that has an account and a container.
    var workloads: [WorkloadConfig] { config.services.map(\.workload) + config.features.map(\.workload) }

    func service(_ name: String) -> ServiceConfig? { config.services.first { $0.workload.name == name } }
}
