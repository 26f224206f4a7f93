extension Stack {
    /// Nothing but the stack's name.
    static let empty = Stack.full.with("services/api.yaml", nil).with("features/daily.yaml", nil)
        .with("project.yaml", "stack: acme\n")

    /// Changes several fields of everything: labels, images, environment, grants, schedule, alerts and their recipient.
    static let changed = Stack.full.with("images.json", images(service: "1", feature: "2"))
        .replacing("team: ml", with: "team: data", in: "project.yaml")
        .replacing("oncall@", with: "night@", in: "project.yaml")
        .replacing("{LOG_LEVEL: info, MODE: fast}", with: "{LOG_LEVEL: debug}", in: "services/api.yaml")
        .replacing("bigquery.dataViewer", with: "bigquery.jobUser", in: "services/api.yaml")
        .replacing("0.05", with: "0.01", in: "services/api.yaml")
        .replacing("0 3 * * *", with: "0 4 * * *", in: "features/daily.yaml")
        .replacing("WINDOW: 7d", with: "WINDOW: 30d", in: "features/daily.yaml")
        .replacing("bigquery.jobUser", with: "bigquery.dataViewer", in: "features/daily.yaml")

    /// Another feature, a repository, no folder for the service, other alerts.
    static let another = Stack.full.with("features/daily.yaml", nil)
        .with(
            "features/weekly.yaml",
            "name: weekly\nimage: feature\nschedule: \"0 5 * * 1\"\nfolder: read\ngrants: [{role: roles/bigquery.jobUser}]\n"
        )
        .replacing("stack: acme", with: "stack: acme\nrepositories: {images: {}}", in: "project.yaml")
        .replacing("folder: read\n", with: "", in: "services/api.yaml")
        .replacing("error_ratio_above: 0.05", with: "p95_latency_above: 2s", in: "services/api.yaml")

    static let renamed = Stack.full.with("services/api.yaml", nil)
        .with("services/web.yaml", Stack.full["services/api.yaml"]?.replacing("name: api", with: "name: web"))
        .with("features/daily.yaml", nil)
        .with(
            "features/nightly.yaml", Stack.full["features/daily.yaml"]?.replacing("name: daily", with: "name: nightly"))

    static let serviceless = Stack.full.with("services/api.yaml", nil)
        .replacing("gitlab: {project: acme/ml}\n", with: "", in: "project.yaml")

    /// Without notifications there can be no alerts.
    static let silent = Stack.full.replacing(
        "notifications: [{email: oncall@acme.example}]", with: "", in: "project.yaml"
    )
    .replacing("alerts: [{error_ratio_above: 0.05}]", with: "", in: "services/api.yaml")
    .replacing("alerts: [{failed_runs_above: 0}]", with: "", in: "features/daily.yaml")

    static let unpublished = Stack.full.replacing("gitlab: {project: acme/ml}\n", with: "", in: "project.yaml")

    /// Without a bucket, which can never leave its region.
    static let portable = Stack.full.replacing(
        "storage: {bucket: acme-test-features, folder: features/}", with: "", in: "project.yaml"
    )
    .replacing("folder: read\n", with: "", in: "services/api.yaml")
    .replacing("folder: read-write\n", with: "", in: "features/daily.yaml")

    /// Also without an uptime check.
    static let plain = Stack.portable.replacing(
        "public: true", with: "public: true\nuptime: false", in: "services/api.yaml")

    /// With enough jobs to be read as a list.
    static let crowded = ["one", "two", "three"].reduce(plain) { stack, name in
        stack.with("features/\(name).yaml", "name: \(name)\nimage: feature\nschedule: \"0 5 * * 1\"\n")
    }

    /// The service and the job elsewhere, under other names.
    static let abroad = plain.replacing(
        "name: api", with: "name: api-south\nregion: europe-southwest1", in: "services/api.yaml"
    )
    .replacing("name: daily", with: "name: daily-south\nregion: europe-southwest1", in: "features/daily.yaml")

    /// With resources of any type: one with labels, one that refers to the service, and two that only the state and
    /// `adopt` prove.
    static let linked = Stack.full.with(
        "resources/all.yaml",
        """
        events: {type: pubsub.v1/projects.topics, body: {messageRetentionDuration: 86400s}}
        push:
          type: pubsub.v1/projects.subscriptions
          body: {topic: "${pubsub_topics.events.name}", pushConfig: {pushEndpoint: "${run_service.api.uri}/x"}}
        net: {type: compute.v1/networks, adopt: true, body: {autoCreateSubnetworks: false}}
        sub:
          type: compute.v1/subnetworks
          adopt: true
          body: {network: "${compute_networks.net.selfLink}", ipCidrRange: 10.0.0.0/24, privateIpGoogleAccess: true}
        """)

    static let relinked = Stack.linked.replacing("86400s", with: "90000s", in: "resources/all.yaml")
        .replacing(", privateIpGoogleAccess: true", with: "", in: "resources/all.yaml")
        .replacing("/x\"", with: "/y\"", in: "resources/all.yaml")

    var moved: Stack { replacing("europe-west1", with: "europe-southwest1", in: "environments/test.yaml") }

    func publishing(_ gitlab: String) -> Stack { replacing("{project: acme/ml}", with: gitlab, in: "project.yaml") }

    func keyed(_ key: String) -> Stack {
        replacing("public: true", with: "public: true\napi_key: \(key)", in: "services/api.yaml")
    }
}
