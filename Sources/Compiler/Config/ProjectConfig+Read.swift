import Diagnostics
import Text
import YAML

/// The most labels that users may set: Google accepts 64 (google-10), and the rest are ours.
private let mostLabels = 56

/// The keys of project.yaml.
struct ProjectKeys: KeyGroup {
    static let shared = ProjectKeys()

    let stack = Key(
        "stack", .id(most: 63), required: "acme-ml", "The value of the owner label on every object that is created")
    let labels = Key("labels", .labels, otherwise: "none")
    let repositories = Key(
        "repositories", .repositories, otherwise: "none", "Repositories of Artifact Registry, [below](#repositories)")
    let storage = Key(
        "storage", .section(StorageKeys()), otherwise: "no bucket; every `folder` must then be `none`")
    let gitlab = Key("gitlab", .mapping(of: GitLabKeys.shared), otherwise: "nothing is published")
    let notifications = Key(
        "notifications", .notifications, otherwise: "none", "Where alerts are sent, [below](#channels)")
    let policyPerWorkload = Key(
        "policy_per_workload", .bool, default: false,
        "`true`: workloads do not share alert policies, [below](#alerts)")
    let apis = Key(
        "apis",
        .uniqueTexts(
            "hosts", "such as `bigquery.googleapis.com`, each once", pattern: "^[a-z0-9.-]+[.]googleapis[.]com$",
            parseAPI),
        otherwise: "none", "Google APIs to enable beyond those that follow from the rest; never disabled again")
    let retire = Key(
        "retire", .uniqueTexts("addresses", "`KIND.NAME`, each once", pattern: "^[a-z0-9_]+[.].", parseRetired),
        otherwise: "none", "Retained resources that may now be deleted")
    let moved = Key(
        "moved", .moves, otherwise: "none",
        "What was renamed: earlier addresses, each with the one that it has now, [below](#renaming)")
    let adopt = Key(
        "adopt", .uniqueTexts("addresses", "`KIND.NAME`, each once", pattern: "^[a-z0-9_]+[.].", parseRetired),
        otherwise: "none",
        "Objects to take over although they have a description of their own, [how](migrate.md#what-others-described), or secrets "
            + "although they have versions, [how](migrate.md#a-secret-that-has-versions)")
    let defaults = Key(
        "defaults", .mapping(of: DefaultKeys.shared), otherwise: "none",
        "What all services or all features share: laid under each file, as an environment lies over it")
    let outputs = Key(
        "outputs", .outputs, otherwise: "none",
        "Values to print after an apply, besides those of the services: texts with [references](resources.md#references)"
    )
    let schedules = Key(
        "schedules", .schedules(ProjectScheduleKeys.shared), otherwise: "none",
        "Calls of URLs and messages to topics by [schedule](#schedules)")
    let domains = Key(
        "domains", .domains, otherwise: "none",
        "[Domains](#domains) of services that this stack does not make; those of its own are in their files")
    let secrets = Key("secrets", .secrets, otherwise: "none", "What workloads may use, [below](#secrets)")
    let buckets = Key("buckets", .buckets, otherwise: "none", "Further buckets, [below](#buckets)")
    let accounts = Key(
        "accounts", .accounts, otherwise: "none",
        "Service accounts of no workload, or of several, [below](#accounts)")
    let grants = Key(
        "grants", .sharedGrants, otherwise: "none",
        "Roles of people, groups, CI and other accounts, [below](#accounts). Those of a workload are in its own file")
}

extension ProjectConfig {
    /// Reads the merged `project.yaml`.
    static func read(
        _ node: Node, environment: String, services: [String], features: [String],
        into diagnostics: inout [Diagnostic]
    ) -> ProjectConfig? {
        let keys = ProjectKeys.shared
        return readFields(of: node, "the project", elsewhere: keysElsewhereInProject, into: &diagnostics) { fields in
            let stack = fields.read(keys.stack)
            let labels = fields.read(keys.labels) ?? [:]
            if labels.count > mostLabels {
                fields.fail(
                    Problem("\(labels.count) labels; at most \(mostLabels) are allowed", source: LimitPages.labels),
                    at: keys.labels.name)
            }
            let repositories = (fields.read(keys.repositories) ?? [:])
                .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, settings in
                    var repository = settings
                    repository.name = name
                    return repository
                }
            fields.refuseRepository()
            let storage = fields.read(keys.storage)
            let gitlab = fields.nested(keys.gitlab) { inner in
                GitLabConfig.read(&inner, environment: environment, services: services)
            }
            let policyPerWorkload = fields.read(keys.policyPerWorkload) ?? false
            let apis = fields.read(keys.apis) ?? []
            let retire = fields.read(keys.retire) ?? []
            let moved = fields.read(keys.moved) ?? [:]
            let adopt = fields.read(keys.adopt) ?? []
            let outputs = fields.read(keys.outputs) ?? [:]
            _ = fields.nested(keys.defaults) { inner -> Bool? in
                _ = (inner.read(DefaultKeys.shared.services), inner.read(DefaultKeys.shared.features))
                return true
            }
            fields.warnOfUnknownKinds(retire)
            let (sorted, secretReferences) = fields.secrets(keys.secrets)
            var surroundings = Surroundings(hasStorage: true, hasNotifications: true)
            surroundings.take(sorted, fields.node[keys.secrets.name])
            let notifications = fields.notifications(keys, surroundings)
            let accounts = (fields.read(keys.accounts) ?? [:]).map { id, account -> AccountConfig in
                var config = AccountConfig(
                    id: id, displayName: account.displayName, email: account.email, grants: account.grants)
                config.after = account.after
                (config.description, config.isDisabled) = (account.description, account.isDisabled)
                // iam-11; the key of one that exists is only a word for it.
                if account.email == nil, id.utf8.count < 6, let entry = fields.node[keys.accounts.name]?.entry(id) {
                    fields.fail(
                        Problem("'\(id)' is too short: an account's id has 6 to 30 characters"), atKeyOf: entry,
                        keys.accounts.name)
                }
                return config
            }
            surroundings.take(accounts, fields.node[keys.accounts.name])
            let domains = (fields.read(keys.domains) ?? [:]).map { host, domain in
                var domain = domain
                domain.host = host
                return domain
            }
            let schedules = fields.schedules(keys, Set(services + features), surroundings)
            let grants = fields.read(keys.grants) ?? []
            let buckets = (fields.read(keys.buckets) ?? [:]).values
                .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            fields.checkBuckets(buckets, storage)
            let overlays =
                buckets.compactMap(\.overlay) + repositories.compactMap(\.overlay) + sorted.compactMap(\.overlay)
                + notifications.compactMap(\.overlay)
            guard let stack else { return nil }
            return ProjectConfig(
                stack: stack, labels: labels, repositories: repositories, storage: storage, gitlab: gitlab,
                notifications: notifications, policyPerWorkload: policyPerWorkload, apis: apis,
                retire: retire, moved: moved, adopt: adopt,
                secrets: sorted, buckets: buckets,
                accounts: accounts.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }, grants: grants,
                outputs: outputs,
                references: fields.references(outputs, keys.outputs.name)
                    + fields.references(below: keys.schedules.name, at: ["url", "topic", "audience"])
                    + fields.references(below: keys.notifications.name, at: ["webhook", "pubsub"])
                    + fields.memberReferences(below: keys.grants.name, at: ["to"])
                    + fields.references(below: keys.grants.name, at: ["role"])
                    + fields.references(below: keys.accounts.name, at: ["role"])
                    + fields.references(below: keys.buckets.name, at: ["origins"])
                    + fields.memberReferences(below: keys.repositories.name, at: ["readers"])
                    + overlays.flatMap(\.references) + secretReferences,
                waits: [
                    keys.accounts.name, keys.buckets.name, keys.grants.name, keys.repositories.name, keys.secrets.name,
                ]
                .flatMap { fields.waits(below: $0) },
                schedules: schedules, domains: domains.sorted { $0.host.utf8.lexicographicallyPrecedes($1.host.utf8) })
        }
    }
}

/// The keys of `defaults`.
struct DefaultKeys: KeyGroup {
    static let shared = DefaultKeys()

    let services = Key(
        "services", .overlay(of: ServiceKeys.shared), otherwise: "none",
        "Keys of services/NAME.yaml; a key in a file replaces them, a mapping is merged")
    let features = Key("features", .overlay(of: FeatureKeys.shared), otherwise: "none", "Keys of features/NAME.yaml")
}

extension Notation where Value == [String: String] {
    /// The `outputs` mapping: names to texts, which may refer to other resources.
    static let outputs = map(
        "mapping of texts", "names: letters, digits and `_.-`", names: "^[A-Za-z0-9_.-]{1,255}$",
        of: .text(parse: checkReferences)
    ) { (name) throws(Problem) in
        let reserved = ["service_url", "api_key_secret", "gitlab_variable"]
        if let taken = reserved.first(where: { name == $0 || name.hasPrefix($0 + ".") }) {
            throw Problem("'\(taken)' is the beginning of outputs that are there anyway", hint: "choose another name")
        }
        guard name.utf8.allSatisfy({ $0.isLetterOrDigit || "_.-".utf8.contains($0) }) else {
            throw Problem("'\(name)' is no name of an output", hint: "letters, digits and _.-")
        }
    }
}

private func checkReferences(_ text: String) throws(Problem) -> String {
    _ = try ConfigTemplate(text)
    return text
}

/// The keys of `storage`.
struct StorageKeys: Section {
    let bucket = Key(
        "bucket", .bucketName, required: "acme-ml-features")
    let create = Key("create", .bool, default: true, "`false`: the bucket must already exist and is only used")
    let folder = Key(
        "folder",
        .text(
            "text", "segments of letters, digits and `-_.=`, each followed by `/`; at most 15; not `.` or `..`",
            pattern: "^([-A-Za-z0-9_.=]+/){1,15}$", parse: parseFolder), required: "features/")
    let listGrant = Key(
        "list_grant", .bool, default: true,
        "A workload that mounts the folder may list the names in the whole bucket, [below](#the-mounted-folder)")

    func read(_ fields: inout Fields) -> StorageConfig? {
        let (bucket, create) = (fields.read(bucket), fields.read(create))
        let (folder, listGrant) = (fields.read(folder), fields.read(listGrant))
        guard let bucket, let create, let folder, let listGrant else { return nil }
        return StorageConfig(bucket: bucket, create: create, folder: folder, listGrant: listGrant)
    }
}

extension Notation where Value == [String: String] {
    fileprivate static let labels = Notation.map(
        "mapping of texts",
        "at most \(mostLabels); keys `[a-z][a-z0-9_-]*` of at most 63, not starting with `calco` or `goog`; values "
            + "`[a-z0-9_-]*` of at most 63", names: "^[a-z][a-z0-9_-]{0,62}$", of: .labelValue
    ) { (name) throws(Problem) in _ = try parseLabelKey(name) }
}

extension Notation where Value == String {
    static let bucketName = text(
        "text",
        "3 to 63 of `a-z0-9-_.` (to 222 with dots, parts of at most 63), first and last a letter or digit, no IP "
            + "address, not starting with `goog`, not containing `google`",
        pattern: "^[a-z0-9][-a-z0-9_.]{1,220}[a-z0-9]$", parse: parseBucket)

    /// May be empty, if it is written so.
    fileprivate static let labelValue = Notation("text", schema: ["type": "string", "pattern": "^[a-z0-9_-]{0,63}$"]) {
        (node) throws(Problem) in
        if let scalar = node.scalar, !scalar.isPlain, scalar.text.isEmpty { return "" }
        return try parseLabelValue(try node.text())
    }
}

extension Notation where Value == [String] {
    /// A list of texts, each parsed; sorted, without duplicates.
    static func uniqueTexts(
        _ name: String, _ limits: String, pattern: String? = nil,
        _ parse: @escaping @Sendable (String) throws(Problem) -> String
    ) -> Notation {
        Notation(
            "list of \(name)", limits: limits,
            schema: ["type": "array", "items": textSchema(pattern), "uniqueItems": true]
        ) { node, key, fields in
            var seen: Set<String> = []
            _ = fields.list(node, key) { element, fields in
                fields.attempt(element, key) { node throws(Problem) in
                    let text = try parse(try node.text())
                    guard seen.insert(text).inserted else { throw Problem("'\(text)' is given twice") }
                    return text
                }
            }
            return seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }
}

extension Fields {
    /// Only a warning: an object created by an older version can be deleted although this version does not know its
    /// kind.
    fileprivate mutating func warnOfUnknownKinds(_ retire: [String]) {
        let known = Set(kinds.map(\.name))
        // The types of `resources/` are many: they are listed only if something is retired.
        let others = retire.isEmpty ? [] : Set(knownTypes().map(\.kind))
        for node in self.node["retire"]?.elements ?? [] {
            guard let kind = node.scalar?.text.split(separator: ".").first.map(String.init), !known.contains(kind),
                !others.contains(kind),
                retire.contains(node.scalar?.text ?? "")
            else { continue }
            let suggestion = didYouMean(kind, among: known.sorted())
            report(
                Diagnostic(
                    .warning, path: node.path, range: node.range,
                    message: "retire: this version has no kind '\(kind)'\(suggestion)"))
        }
    }
}
