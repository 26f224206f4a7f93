import Sampling
import Text

/// What of the configuration's keys no schema says: names of things that exist, quantities with sense, and which keys
/// exclude each other. A key that is not here gets what its schema allows.
struct Words: Sendable {
    var names: Names

    /// The things of one configuration, chosen before anything is written.
    struct Names: Sendable {
        /// What makes the names of two configurations different.
        var prefix = ""
        var services: [String] = []
        var features: [String] = []
        /// Those with a value that an apply can use.
        var secrets: [String] = []
        var buckets: [String] = []
        var accounts: [String] = []
        var repositories: [String] = []
        /// Of entries in `resources/`.
        var resources: [String] = []
    }

    /// A value for a key, by the end of its path; null for none.
    func value(at path: [String], _ random: inout SplitMix) -> JSONValue? {
        for length in stride(from: min(4, path.count), to: 0, by: -1) {
            let end = path.suffix(length).joined(separator: ".")
            if let texts = texts(end), !texts.isEmpty { return texts.randomElement(using: &random).map { .string($0) } }
            if let value = Self.values[end] { return value.randomElement(using: &random) }
            if Self.written.contains(end) { return .null }
        }
        return nil
    }

    /// Groups of keys of which a mapping has exactly one.
    func alternatives(at path: [String]) -> [[String]]? {
        for length in stride(from: min(4, path.count), to: 0, by: -1) {
            if let groups = Self.alternatives[path.suffix(length).joined(separator: ".")] { return groups }
        }
        return nil
    }

    /// The names of the members of a mapping that has any.
    func names(at path: [String], _ random: inout SplitMix) -> [String] {
        switch path.suffix(2).joined(separator: ".") {
        case "project.secrets": return names.secrets
        case "project.buckets": return names.buckets
        case "project.accounts": return names.accounts
        case "project.repositories": return names.repositories
        case "project.schedules": return [names.prefix + "tick", names.prefix + "ping"]
        case "gitlab.variables": return ["K", "U", "V"].map { $0 + names.prefix.uppercased().filter { $0 != "-" } }
        case "service.volumes", "feature.volumes": return ["/mnt/one", "/scratch", "/cloudsql"]
        case "service.schedules", "feature.schedules": return ["nightly", "weekly"]
        case "table.columns": return ["one", "two", "three"]
        case "columns.*.where", "*.where": return ["type", "amount"]
        default: break
        }
        switch path.last {
        case "secret_files": return ["/secrets/a/current", "/secrets/b/file"]
        case "env": return ["MODE", "LEVEL", "OTHER_TEXT"].shuffled(using: &random).dropLast()
        case "sidecars": return ["proxy"]
        case "headers": return ["X-Team"]
        case "labels": return ["team"]
        default: return []
        }
    }

    /// An account of others. Each stack has its own: a grant that two give is taken away by the one that drops it.
    private var given: String { "\(names.prefix)somebody@acme-test.iam.gserviceaccount.com" }

    private var people: [String] {
        [
            "user:\(names.prefix)ana@acme.example", "group:\(names.prefix)ml@acme.example",
            "serviceAccount:\(given)",
        ]
            + names.accounts.map { "service_account.\($0)" } + names.features
    }

    private var addresses: [String] {
        names.services.map { "run_service.\($0)" } + names.features.map { "run_job.\($0)" }
            + names.buckets.map { "bucket.\($0)" } + names.secrets.map { "secret.\($0)" }
            + names.accounts.map { "service_account.\($0)" }
    }

    private func texts(_ end: String) -> [String]? {
        switch end {
        case "image": RandomConfig.imageKeys
        case "to", "invokers.[]", "readers.[]": people
        case "secret": names.secrets
        case "on", "after.[]": addresses
        case "gitlab.variables.*.service": names.services
        case "volumes.*.bucket": names.buckets.map { "acme-test-\($0)" } + ["acme-test-given"]
        case "channel": [World.channel]
        // Two schedules that call the same are one too many.
        case "url":
            ["https://hooks.acme.example/\(names.prefix)run?a=b", "https://bigquery.googleapis.com/\(names.prefix)v2"]
        case "accounts.*.email", "trigger_account", "schedules.*.account": [given]
        case "gitlab.project": names.prefix.isEmpty ? ["acme/ml", "acme/new"] : ["acme/\(names.prefix)project"]
        case "service.account", "feature.account": names.accounts
        case "outputs.*": names.services.map { "${run_service.\($0).uri}/v1" } + ["plain"]
        case "project.retire.[]": (names.buckets.map { "bucket.\($0)" } + names.secrets.map { "secret.\($0)" })
        case "project.adopt.[]": (names.features.map { "scheduler_job.\($0)" })
        default: Self.texts[end]
        }
    }

    private static let alternatives: [String: [[String]]] = [
        "service.alerts.[]": [
            ["error_ratio_above"], ["errors_above"], ["p95_latency_above"], ["instances_above"], ["cpu_above"],
            ["memory_above"], ["log_matches"], ["condition"],
        ],
        "feature.alerts.[]": [
            ["failed_runs_above"], ["no_success_within"], ["cpu_above"], ["memory_above"], ["log_matches"],
            ["condition"],
        ],
        "notifications.[]": [
            ["email"], ["slack", "token"], ["pagerduty"], ["webhook", "username", "password"], ["webhook"], ["pubsub"],
            ["sms"], ["google_chat"], ["channel"],
        ],
        // Only what a view reads with needs none.
        "project.grants.[]": [["role"]],
        "variables.*": [["value", "service"], ["text"], ["environment"], ["environment", "because"]],
        "project.schedules.*": [["url"], ["url", "account"], ["topic", "data"], ["topic", "attributes"]],
        "volumes.*": [
            ["bucket"], ["bucket", "access"], ["bucket", "only_dir", "mount_options"], ["memory"], ["nfs"],
            ["cloud_sql"],
        ],
        "project.accounts.*": [["display_name", "description", "disabled"], ["email"], []],
        "columns.*": [
            ["count"], ["sum"], ["mean"], ["min"], ["max"], ["stddev"], ["first"], ["last"], ["quantile", "q"],
            ["count_distinct"],
        ],
        "network": [["subnet"], ["network", "subnet"], ["network", "tags"], ["connector"]],
        "project.secrets.*": [["environment"], ["generated"]],
        "feature": [
            ["schedule"], ["schedule", "timezone", "paused"], ["schedules"], ["schedule", "trigger_name"], [],
        ],
        "service": [["public"], ["invokers"], ["invokers", "schedules"], ["public", "uptime"]],
    ]

    /// Keys that are filled in elsewhere, or whose values depend on what exists.
    private static let written: Set = [
        "project.defaults", "service.body", "feature.body", "environment.project", "environment.services",
        "environment.features", "environment.images", "environment.resources",
    ]

    private static let texts: [String: [String]] = [
        "schedules.*.audience": ["https://hooks.acme.example"],
        "schedules.*.scope": ["https://www.googleapis.com/auth/bigquery"],
        "role": ["roles/run.viewer", "roles/logging.viewer", "roles/storage.objectViewer", "roles/bigquery.jobUser"],
        "cron": ["0 3 * * *", "*/20 * * * *", "30 4 * * MON"], "feature.schedule": ["0 5 * * *", "15 * * * *"],
        "timezone": ["Etc/UTC", "Europe/Madrid", "America/New_York"],
        "custom_before": ["2026-03-31"],
        "region": ["europe-west1", "europe-west4"], "buckets.*.location": ["EU", "europe-west4", "US"],
        "repositories.*.location": ["europe", "europe-west4"],
        "memory": ["512Mi", "1Gi", "2Gi", "16Gi"], "sidecars.*.memory": ["256Mi", "512Mi"],
        "volumes.*.memory": ["64Mi", "128Mi"],
        "environment": ["CALCO_VALUE_A", "CALCO_VALUE_B"], "mode": ["0400", "444"],
        "gitlab.url": ["https://gitlab.com", "https://git.acme.example"],
        "sidecars.*.volumes.[]": ["/mnt/one", "/scratch"],
        "cloud_sql.[]": ["acme-test:europe-west1:main"],
        "webhook": ["https://hooks.acme.example/open", "https://hooks.acme.example/b", "https://hooks.acme.example/c"],
        "email": ["oncall@acme.example", "night@acme.example"], "slack": ["#ml-alerts"],
        "topic": ["ticks", "events"], "pubsub": ["alerts"], "sms": ["+34600000000"],
        "google_chat": ["spaces/AAAA"],
        "filter": ["severity>=ERROR", "jsonPayload.seconds>10", "textPayload:\"$${x} failed\""],
        "where.*": ["purchase", "view"], "source": ["events/", "raw/clicks.csv"],
        "apis.[]": ["bigquery.googleapis.com", "pubsub.googleapis.com", "translate.googleapis.com"],
        "methods.[]": ["GET", "PUT"], "origins.[]": ["https://acme.example"], "cors.[].headers.[]": ["Content-Type"],
        "created_before": ["2026-01-31"], "depends_on.[]": ["proxy"],
        "mount_options.[]": ["implicit-dirs", "uid=1000"], "only_dir": ["models/2026/"],
        "server": ["10.0.0.2"], "mount": ["/mnt/data", "/mnt/features"],
        "folder": ["none", "read", "read-write"], "storage.folder": ["features/", "a/b/"],
        "network.network": ["default", "main"], "subnet": ["default", "main"], "connector": ["vpc"], "tags.[]": ["web"],
        // Spans whose limits only their texts know.
        "no_success_within": ["26h", "7d", "30d"], "p95_latency_above": ["500ms", "2s"], "deadline": ["30s", "10m"],
        "at_most_every": ["5m", "1h"], "max_retry_duration": ["0s", "1h"], "min_backoff": ["5s", "1m"],
        "max_backoff": ["10m", "1h"], "window": ["7d", "30d", "1h"], "age": ["30d", "90d"],
        "noncurrent_age": ["30d"], "retention": ["1d", "30d"], "soft_delete": ["0s", "7d", "30d"],
        "older_than": ["14d", "30d"], "newer_than": ["7d"], "max_age": ["1h", "10m"], "timeout": ["3s", "10s"],
        "service.timeout": ["1m", "5m"], "feature.timeout": ["10m"], "period": ["10s", "30s"], "delay": ["0s", "5s"],
        "uptime.period": ["1m", "5m", "10m", "15m"], "uptime.timeout": ["5s", "10s"],
        "schedules.*.path": ["/tasks/refresh", "/tasks?a=1"], "path": ["/ready", "/live"], "health": ["/health"],
    ]

    private static let values: [String: [JSONValue]] = [
        "cpu": ["1", "2", 1, 4, "1000m"],
        "gpu": [["type": "nvidia-l4"], ["type": "nvidia-l4", "zonal_redundancy": false]],
        "sidecars.*.cpu": ["1", 1],
        "tasks": [1, 4], "parallelism": [1], "startup.failures": [1, 3], "scaling.max": [5, 20], "scaling.min": [0, 1],
        "port": [8080, 9000],
        "startup.port": [5432], "concurrency": [1, 40],
        "project_number": [123_456_789_012, "123456789012"],
        "condition.expression": ["request.time < timestamp(\"2030-01-01T00:00:00Z\")"],
        "condition.body": [
            [
                "conditionThreshold": [
                    "filter":
                        "resource.type = \"pubsub_subscription\" AND metric.type = \"pubsub.googleapis.com/subscription/num_undelivered_messages\"",
                    "comparison": "COMPARISON_GT", "thresholdValue": 1000, "duration": "300s",
                    "aggregations": [["alignmentPeriod": "60s", "perSeriesAligner": "ALIGN_MAX"]],
                ]
            ]
        ],
        "cpu_above": ["0.9", "0.5"], "memory_above": ["0.95"], "error_ratio_above": ["0.05", "0.01"], "q": ["0.95"],
        "null_words.[]": ["NA", "none"], "columns.*.where": [["type": "purchase"]],
        // What must exist already is chosen by hand.
        "create": [true],
    ]
}

extension World {
    /// A channel that somebody else has made.
    static let channel =
        shared.records.values.compactMap { $0["name"]?.string }
        .first { $0.contains("/notificationChannels/") } ?? ""
}
