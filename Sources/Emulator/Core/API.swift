import Discovery

/// One of Google's services: its name, its title in messages, its message table and the form of its errors.
struct API: Sendable {
    let service: String
    let title: String
    /// Parsed when a request first needs it, because few programs use all APIs.
    fileprivate let table: @Sendable () -> MessageTable
    var errors: Failure.Style = .modern
    /// Whether the API is enabled in every project here, because it is in every new one.
    var isAlwaysEnabled = false

    var messages: MessageTable { table() }

    /// An API without routes of its own.
    init(_ known: GoogleAPI) {
        let own = Self.all.first { $0.service == known.host }
        let style = olderErrors[known.name] ?? .modern
        service = known.host
        title = own?.title ?? known.title
        table = { MessageTable(readingFrom: known, keepsZeros: olderErrors[known.name] != nil) }
        errors = own?.errors ?? style
        isAlwaysEnabled = own?.isAlwaysEnabled ?? false
    }

    private init(
        service: String, title: String, table: @escaping @Sendable () -> MessageTable, errors: Failure.Style = .modern,
        isAlwaysEnabled: Bool = false
    ) {
        (self.service, self.title, self.table) = (service, title, table)
        (self.errors, self.isAlwaysEnabled) = (errors, isAlwaysEnabled)
    }

    static let run = API(service: "run.googleapis.com", title: "Cloud Run Admin API", table: { runTable })
    /// The API before `run`, of which only the mappings of domains are here.
    static let oldRun = API(service: "run.googleapis.com", title: "Cloud Run Admin API", table: { oldRunTable })
    static let scheduler = API(
        service: "cloudscheduler.googleapis.com", title: "Cloud Scheduler API", table: { schedulerTable })
    static let secretManager = API(
        service: "secretmanager.googleapis.com", title: "Secret Manager API", table: { secretManagerTable })
    static let artifactRegistry = API(
        service: "artifactregistry.googleapis.com", title: "Artifact Registry API", table: { artifactRegistryTable })
    static let monitoring = API(
        service: "monitoring.googleapis.com", title: "Cloud Monitoring API", table: { monitoringTable },
        isAlwaysEnabled: true)
    static let iam = API(
        service: "iam.googleapis.com", title: "Identity and Access Management (IAM) API", table: { iamTable },
        errors: .legacy)
    static let serviceUsage = API(
        service: "serviceusage.googleapis.com", title: "Service Usage API", table: { serviceUsageTable },
        isAlwaysEnabled: true)
    static let resourceManager = API(
        service: "cloudresourcemanager.googleapis.com", title: "Cloud Resource Manager API",
        table: { resourceManagerTable })
    /// Of which only policies are here.
    static let billing = API(
        service: "cloudbilling.googleapis.com", title: "Cloud Billing API", table: { resourceManagerTable })
    /// Of which only policies have routes (iam-39).
    static let proxy = API(
        service: "iap.googleapis.com", title: "Cloud Identity-Aware Proxy API", table: { resourceManagerTable })
    static let storage = API(
        service: "storage.googleapis.com", title: "Cloud Storage JSON API", table: { storageTable }, errors: .storage,
        isAlwaysEnabled: true)
    static let dns = API(service: "dns.googleapis.com", title: "Cloud DNS API", table: { dnsTable }, errors: .legacy)
    static let serviceNetworking = API(
        service: "servicenetworking.googleapis.com", title: "Service Networking API", table: { serviceNetworkingTable })
    static let gitlab = API(service: "gitlab", title: "GitLab", table: { noTable }, isAlwaysEnabled: true)
}

/// The APIs without routes whose errors have the older form (bigquery-1, compute-1, dns-1, sqladmin-2). They do not use protobuf's JSON either.
private let olderErrors: [String: Failure.Style] = [
    "bigquery.v2": .legacy, "compute.v1": .storage, "dns.v1": .legacy, "sqladmin.v1": .storage,
]

private let runTable = known("run.v2", prefixes: ["GoogleCloudRunV2", "GoogleLongrunning"])
private let oldRunTable = MessageTable(readingFrom: GoogleAPI.named("run.v1") ?? GoogleAPI(""), keepsZeros: false)
private let schedulerTable = known("cloudscheduler.v1")
private let secretManagerTable = known("secretmanager.v1")
private let artifactRegistryTable = known("artifactregistry.v1")
private let monitoringTable = known("monitoring.v3")
private let iamTable = known("iam.v1")
private let serviceUsageTable = known("serviceusage.v1", prefixes: ["GoogleApiServiceusageV1"])
private let serviceNetworkingTable = known("servicenetworking.v1")
private let resourceManagerTable = known("cloudresourcemanager.v3")
private let storageTable = known("storage.v1", keepsZeros: true, ignoresUnknown: true)
private let dnsTable = MessageTable(readingFrom: GoogleAPI.named("dns.v1") ?? GoogleAPI(""), keepsZeros: true)
private let noTable = MessageTable(GoogleAPI(""))

/// The messages of a known API; a test checks that they exist.
private func known(
    _ name: String, prefixes: [String] = [], keepsZeros: Bool = false, ignoresUnknown: Bool = false
) -> MessageTable {
    MessageTable(
        GoogleAPI.named(name) ?? GoogleAPI(""), prefixes: prefixes, keepsZeros: keepsZeros,
        ignoresUnknown: ignoresUnknown)
}
