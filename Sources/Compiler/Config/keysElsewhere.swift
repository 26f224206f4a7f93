/// Keys that people write although they belong elsewhere or have another name here, with the hint for each: those of the
/// other kind of workload, and the words of Terraform, gcloud and Compose.
let keysElsewhereInService = hints(
    [
        (only(FeatureKeys.shared, notIn: ServiceKeys.shared) + " max_retries task_count", ofJobs),
        (
            "schedule timezone paused cron",
            "write schedules: {NAME: {cron: …, path: …}}; what runs by itself is a file of its own in features/"
        ),
    ]
        + ofWorkloads + [
            ("max_instances max_instance_count max_scale maxScale autoscaling replicas", "write scaling: {max: N}"),
            ("min_instances min_instance_count min_scale minScale", "write scaling: {min: N}"),
            ("container_concurrency containerConcurrency max_instance_request_concurrency", "write concurrency: N"),
            ("allow_unauthenticated unauthenticated public_access", "write public: true"),
            ("cpu_throttling", "write cpu_idle: true where it is true, cpu_idle: false where it is false"),
            (
                "healthcheck health_check startup_probe liveness_probe readiness_probe",
                "write health: PATH, or probes: {startup: {…}, liveness: {…}}"
            ),
            ("ports container_port containerPort", "write port: 8080"),
            ("use_http2 h2c", "write http2: true"), ("traffic", "write body: {traffic: [{…}]}"),
            ("cpu_boost", "write startup_cpu_boost: true"),
            ("domain custom_domain domain_mapping domain_mappings", "write domains: [HOST]"),
            ("iam members", "list who may call it under `invokers`"),
        ])

let keysElsewhereInFeature = hints(
    [
        (
            only(ServiceKeys.shared, notIn: FeatureKeys.shared),
            "a job answers nobody; what listens for requests is a file in services/"
        ),
        ("cron", "write schedule: \"0 3 * * *\""), ("max_retries", "write retries: N"),
        ("task_count taskCount completions", "write tasks: N"), ("attempts backoff_limit", "write retries: N"),
        ("cron_schedule every interval", "write schedule: \"0 3 * * *\""),
        ("task_timeout", withUnit),
        ("suspend suspended", "write paused: true"), ("ports", "nothing calls a job: it needs no port"),
    ] + ofWorkloads)

let keysElsewhereInProject = hints([
    (
        "project project_id project_number number region location",
        "each environment has its own: environments/NAME.yaml"
    ),
    ("bucket", "write buckets: {NAME: {}}, or storage: {bucket: NAME, folder: FOLDER/}"), ("name", "write stack: NAME"),
    ("iam members", "write grants: [{to: MEMBER, role: ROLE}]"),
    ("service_accounts serviceAccounts", "write accounts: {NAME: {}}"),
    ("registry artifact_registry", "write repositories: {NAME: {}}"),
    (
        "alerts alert_policies",
        "each service and feature has its own; any other is in resources/, type: monitoring.v3/projects.alertPolicies"
    ),
    (
        "slack pagerduty webhook pubsub sms google_chat channels notification_channels",
        "write notifications: [{email: ADDRESS}, {slack: \"#CHANNEL\", token: {secret: NAME}}, …]"
    ),
    ("email emails", "write notifications: [{email: ADDRESS}]"),
])

let keysElsewhereInEnvironment = hints([
    (
        ProjectKeys.shared.keys.map(\.name).joined(separator: " "),
        "write it below `project`, which overlays project.yaml"
    ),
    ("project_name", "write project_id: ID"), ("location", "write region: REGION"),
    ("name", "the environment's name is that of its file"), ("service", "write services: {NAME: {…}}"),
])

private let ofJobs = "a service runs when it is asked; what runs on a schedule is a file of its own in features/"

private let withUnit = "write timeout, with its unit: 90s, 10m"

private let ofWorkloads = [
    ("environment environment_variables env_vars set_env_vars variables", "write env: {NAME: value}"),
    ("entrypoint cmd", "write command: [PROGRAM], args: [ARGUMENT]"),
    ("vpc_access vpc_connector", "write network: {subnet: NAME} or {connector: NAME}"),
    ("labels tags", "labels of all objects are in project.yaml; of this one write body: {labels: {…}}"),
    ("accelerator", "write gpu: {type: nvidia-l4}"),
    (
        "cloud_sql cloudsql_instances cloud_sql_instances",
        "write volumes: {/cloudsql: {cloud_sql: [PROJECT:REGION:INSTANCE]}}"
    ),
    ("timeout_seconds", withUnit), ("mem ram memory_limit", "write memory: 512Mi"),
    ("cpu_limit", "write cpu: 1"),
    (
        "service_account service_account_name service_account_email serviceAccount",
        "each workload has its own account; for another one write account: NAME, or its e-mail address"
    ),
    ("iam_roles permissions", "write grants: [{role: roles/…}]"),
    ("resources limits", "write cpu: 1 and memory: 512Mi"),
    ("template containers container spec", "write image, cpu and memory here; others beside it are `sidecars`"),
    ("location", "write region: REGION"),
    ("project project_id", "it is where the environment is: environments/NAME.yaml"),
    ("volume_mounts mounts volume", "write volumes: {PATH: {bucket: NAME}}, or folder: read for the managed folder"),
    (
        "secrets secret env_from secret_env set_secrets secret_environment_variables",
        "write env: {NAME: {secret: ID}}, or secret_files: {PATH: {secret: ID}}; ID stands under `secrets` in project.yaml"
    ),
    ("build", "the pipeline builds images and writes the images file; write image: KEY"),
    ("restart", "Cloud Run starts and ends containers as they are needed"),
]

/// The keys of one group that another does not have.
private func only(_ group: some KeyGroup, notIn other: some KeyGroup) -> String {
    let shared = Set(other.keys.map(\.name))
    return group.keys.map(\.name).filter { !shared.contains($0) }.joined(separator: " ")
}

/// Hints by key; `keys` of a group are separated by spaces.
func hints(_ groups: [(keys: String, hint: String)]) -> [String: String] {
    Dictionary(groups.flatMap { group in group.keys.split(separator: " ").map { (String($0), group.hint) } }) { $1 }
}
