import Text

// What messages demand of what holds data, and of names in DNS.

private let page = "https://cloud.google.com/"

let dataDemands: [([String], String, [MessageDemand.Rule])] = [
    // sqladmin-19
    (["sqladmin.v1 Settings"], page + "sql/docs/postgres/create-instance", [.someOf(["tier"])]),
    // bigquery-18
    (
        ["bigquery.v2 Table"], page + "bigquery/docs/partitioned-tables",
        [
            .atMostOne(["timePartitioning", "rangePartitioning"]),
            .atMostOne(["view", "materializedView", "externalDataConfiguration"]),
        ]
    ),
    // bigquery-21
    (["bigquery.v2 RangePartitioning.range"], page + "bigquery/docs/partitioned-tables", [.reads(steps)]),
    // dns-9, dns-10
    (
        ["dns.v1 ResourceRecordSet"], page + "dns/docs/records-overview",
        [
            .atMostOne(["rrdatas", "routingPolicy"]), .reads(records),
        ]
    ),
    (
        ["dns.v1 ManagedZone"], page + "dns/docs/zones/zones-overview",
        [
            .only("privateVisibilityConfig", when: "visibility", ["private"]),
            .only("forwardingConfig", when: "visibility", ["private"]),
            .only("peeringConfig", when: "visibility", ["private"]),
            .atMostOne(["forwardingConfig", "peeringConfig", "serviceDirectoryConfig"]),
        ]
    ),
    // artifactregistry-12, artifactregistry-13, artifactregistry-23
    (
        ["artifactregistry.v1 CleanupPolicy"], page + "artifact-registry/docs/repositories/cleanup-policy-overview",
        [
            .only("mostRecentVersions", when: "action", ["KEEP"]), .atMostOne(["condition", "mostRecentVersions"]),
            .someOf(["condition", "mostRecentVersions"]),
        ]
    ),
    (
        ["artifactregistry.v1 CleanupPolicyCondition"],
        page + "artifact-registry/docs/repositories/cleanup-policy-overview",
        [
            .only("tagPrefixes", when: "tagState", ["TAGGED"])
        ]
    ),
    // artifactregistry-11, artifactregistry-23
    (
        ["artifactregistry.v1 Repository"],
        page + "artifact-registry/docs/reference/rest/v1/projects.locations.repositories",
        [
            .only("virtualRepositoryConfig", when: "mode", ["VIRTUAL_REPOSITORY"]),
            .only("remoteRepositoryConfig", when: "mode", ["REMOTE_REPOSITORY"]),
            .only("mavenConfig", when: "format", ["MAVEN"]), .only("dockerConfig", when: "format", ["DOCKER"]),
            .reads(upstream),
        ]
    ),
    // storage-55
    (
        ["storage.v1 Bucket.lifecycle.rule.action"], page + "storage/docs/lifecycle",
        [
            .only("storageClass", when: "type", ["SetStorageClass"])
        ]
    ),
]

private func steps(_ range: JSONObject) -> MessageDemand.Objection? {
    func number(_ field: String) -> Int? { range[field]?.int ?? range[field]?.string.flatMap { Int($0) } }
    if let interval = number("interval"), interval <= 0 { return .init(field: "interval", text: "it is not above 0") }
    guard let start = number("start"), let end = number("end"), start >= end else { return nil }
    return .init(field: "end", text: "it is not above 'start'")
}

private func records(_ set: JSONObject) -> MessageDemand.Objection? {
    guard let type = set["type"]?.string, let data = set["rrdatas"]?.array else { return nil }
    if type == "CNAME", data.count > 1 { return .init(field: "rrdatas", text: "an alias is of one name") }
    guard let wrong = data.first(where: { !isLater($0) && !isRecordData($0.string ?? "", of: type) }) else {
        return nil
    }
    return .init(field: "rrdatas", text: "\(wrong.compactText) is no data of a record of the type \(type)")
}

/// What a remote repository fetches from is of its own format.
private func upstream(_ repository: JSONObject) -> MessageDemand.Objection? {
    let own = [
        "dockerRepository": "DOCKER", "mavenRepository": "MAVEN", "npmRepository": "NPM", "pythonRepository": "PYTHON",
        "aptRepository": "APT", "yumRepository": "YUM",
    ]
    guard let format = repository["format"]?.string, !format.contains("${"),
        let field = repository["remoteRepositoryConfig"]?.object?.sortedKeys.first(where: {
            own[$0].map { $0 != format } ?? false
        })
    else { return nil }
    return .init(field: "remoteRepositoryConfig", text: "'\(field)' is of another format than \(format)")
}
