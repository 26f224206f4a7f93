@testable import Compiler

/// A config that uses every kind: the files in `config/`, as values.
enum SampleConfig {
    static var full: Config {
        Config(environment: environment, project: project, services: [service], features: [feature("cron-feature")])
    }

    /// `count` features beside the service.
    static func large(_ count: Int) -> Config {
        var config = full
        config.features = (0..<count).map { feature("feature-" + String($0 + 100_000)) }
        return config
    }

    /// One environment and nothing in it.
    static var empty: Config {
        var config = full
        config.project.repositories = []
        config.project.storage = nil
        config.project.gitlab = nil
        config.project.notifications = []
        config.service = nil
        config.features = []
        return config
    }

    static var environment: EnvironmentConfig {
        EnvironmentConfig(
            name: "local", projectID: "acme-ml-local", projectNumber: "100000000001", region: "europe-west1")
    }

    static var project: ProjectConfig {
        ProjectConfig(
            stack: "acme-ml", labels: ["team": "ml-platform"],
            repositories: [RepositoryConfig(name: "workloads", keep: 10)],
            storage: StorageConfig(
                bucket: "acme-ml-local-features", create: true, folder: "features/", listGrant: true),
            gitlab: GitLabConfig(
                url: "https://gitlab.com", project: "acme/ml-platform",
                variables: [
                    GitLabVariableConfig(
                        key: "KEY_URL", value: .apiKey("api"), scope: "local", masked: true, protected: false),
                    GitLabVariableConfig(
                        key: "NOTE", value: .text("costs $5, ${not} a reference"), scope: "review/*", masked: false,
                        protected: true),
                    GitLabVariableConfig(
                        key: "SRV_URL", value: .serviceURL("api"), scope: "local", masked: false, protected: false),
                ]),
            notifications: [NotificationConfig(email: "ml-oncall@acme.example")], policyPerWorkload: false,
            retire: ["bucket.acme-ml-old"])
    }

    static var service: ServiceConfig {
        ServiceConfig(
            workload: WorkloadConfig(
                name: "api", image: image("service"), cpu: CPU(millis: 1000), memory: Memory(bytes: 512 << 20),
                timeout: TimeSpan(seconds: 60), env: ["LOG_LEVEL": "info", "TEMPLATE": "$${name}"], grants: [],
                folder: .read, mount: "/mnt/data"),
            invokers: .everyone, concurrency: 80, minInstances: 0, maxInstances: 4, cpuIdle: true, ingress: .all,
            startup: ProbeConfig(
                target: .http(path: "/health"), period: TimeSpan(seconds: 10), timeout: TimeSpan(seconds: 1),
                failures: 24,
                delay: TimeSpan(seconds: 0)),
            liveness: ProbeConfig(
                target: .http(path: "/health"), period: TimeSpan(seconds: 30), timeout: TimeSpan(seconds: 5),
                failures: 3,
                delay: TimeSpan(seconds: 0)),
            apiKey: APIKey(version: 2),
            uptime: UptimeConfig(path: "/health", period: TimeSpan(seconds: 60), timeout: TimeSpan(seconds: 10)),
            alerts: [.instancesAbove(3), .errorRatioAbove("0.05"), .p95LatencyAbove(TimeSpan(seconds: 2))])
    }

    static func feature(_ name: String) -> FeatureConfig {
        var timing = Timing(cron: CronSchedule(text: "0 3 * * *"))
        timing.timeZone = "Europe/Madrid"
        return FeatureConfig(
            workload: WorkloadConfig(
                name: name, image: image("feature"), cpu: CPU(millis: 1000), memory: Memory(bytes: 512 << 20),
                timeout: TimeSpan(seconds: 900), env: ["WINDOW": "7d"], grants: [GrantConfig("roles/bigquery.jobUser")],
                folder: .readWrite, mount: "/mnt/data"),
            schedules: [FeatureSchedule(timing: timing)], retries: 0, tasks: 1,
            parallelism: 1, alerts: [.failedRunsAbove(0), .noSuccessWithin(TimeSpan(seconds: 90_000))])
    }

    private static func image(_ name: String) -> ImageReference {
        let digest = String(repeating: "2ad56231", count: 8)
        return ImageReference(
            text: "europe-west1-docker.pkg.dev/acme-ml-local/workloads/\(name)@sha256:\(digest)")
    }
}

extension Config {
    /// The only service, or the first.
    var service: ServiceConfig? {
        get { services.first }
        set { services = newValue.map { [$0] } ?? [] }
    }
}
