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

/// The addresses that `after` lists.
func addresses(_ texts: [String]) -> [Address] { texts.compactMap { Address(parsing: $0) } }

extension WorkloadConfig {
    /// The id of its own account, if it has one.
    var accountID: String { ownAccountID(name, suffix: "-run") }

    /// The account that it runs as.
    var member: Grant.Member { account.member(own: accountID) }
}

extension FeatureConfig {
    /// The id of the trigger's own account, if it has one.
    var triggerAccountID: String { ownAccountID(workload.name, suffix: "-cron") }

    /// The account that starts the job.
    var trigger: Grant.Member { triggerAccount.member(own: triggerAccountID) }

    /// The name of what starts it by that schedule.
    func triggerName(_ schedule: FeatureSchedule) -> String {
        schedule.name.map { "\(workload.name)-\($0)" } ?? workload.name
    }
}

extension ProjectSchedule {
    /// The id of the account that is made for it, unless it has another.
    var triggerAccountID: String { ownAccountID(name, suffix: "-cron") }
}

/// The id of an account has at most 30 characters (iam-11). A longer name keeps its beginning, and a hash tells it from
/// others with the same beginning.
func ownAccountID(_ name: String, suffix: String) -> String {
    guard name.utf8.count + suffix.utf8.count > 30 else { return name + suffix }
    let mark = digest(Array(name.utf8)).dropFirst("sha256:".count).prefix(8)
    return "\(name.prefix(30 - suffix.utf8.count - 1 - mark.utf8.count))-\(mark)\(suffix)"
}

extension AccountChoice {
    /// The account that is meant; `id` is that of its own.
    func member(own id: String) -> Grant.Member {
        switch self {
        case .own: .account(id)
        case .made(let id): .account(id)
        case .given(let email): .other("serviceAccount:" + email)
        }
    }
}

extension AccountConfig {
    var member: Grant.Member { email.map { .other("serviceAccount:" + $0) } ?? .account(id) }
}

extension ServiceConfig {
    /// The id of the account that calls it by schedule.
    var triggerAccountID: String { ownAccountID(workload.name, suffix: "-cron") }

    /// The account that calls it by that schedule.
    func trigger(_ schedule: ServiceSchedule) -> Grant.Member { schedule.account.member(own: triggerAccountID) }

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

    /// What follows the `@` in the addresses of this project's accounts.
    var accountDomain: String { String(email(of: "").dropFirst()) }

    /// The e-mail address of a service account.
    func email(of member: Grant.Member) -> String {
        switch member {
        case .account(let id): email(of: id)
        case .other(let text): String(text.drop { $0 != ":" }.dropFirst())
        case .data: ""
        }
    }

    /// The e-mail address of `member`, if it is a service account.
    func serviceAccount(_ member: Grant.Member) -> String? {
        switch member {
        case .account(let id): email(of: id)
        case .other(let text): text.hasPrefix("serviceAccount:") ? email(of: member) : nil
        case .data: nil
        }
    }

    /// The member that the account of this plan at `address` is.
    func member(of address: Address) -> String {
        "serviceAccount:" + email(of: String(address.text.drop { $0 != "." }.dropFirst()))
    }

    /// Who `recipient` is; nil if there is no such workload or account. A member that is an account of this plan is known
    /// to be one, so that the account comes first.
    func member(_ recipient: Recipient) -> Grant.Member? {
        switch recipient {
        case .member(let text):
            return accounts.first { text == "serviceAccount:" + email(of: $0.id) }.map { .account($0.id) }
                ?? .other(text)
        case .workload(let name): return workloads.first { $0.name == name }?.member
        case .account(let id): return config.project.accounts.first { $0.id == id }?.member ?? .account(id)
        case .data(.own(let address)): return name(ofData: address).map { .data($0, address) }
        case .data(.other(let name)): return .data(fullName(name), nil)
        case .data(.project): return nil
        }
    }

    /// Cloud Run's deterministic host, known before the service exists (run-30).
    func host(of service: ServiceConfig) -> String {
        "\(service.workload.id)-\(config.environment.projectNumber).\(region(of: service.workload.name)).run.app"
    }

    func url(of service: ServiceConfig) -> String { "https://" + host(of: service) }

    /// `projects/P/locations/L/repositories/R`; without a location, in the environment's region.
    func repositoryName(_ name: String, _ place: String?) -> String {
        let id = config.project.repositories.first { $0.name == name }?.id ?? name
        return (place.map { "\(project)/locations/\($0)" } ?? location) + "/repositories/\(id)"
    }

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
