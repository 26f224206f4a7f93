/// Keys that people write although they belong elsewhere or have another name here, with the hint for each: those of the
/// other kind of workload, and the words of Terraform, gcloud and Compose.
let keysElsewhereInService = hints(
    [("schedule timezone paused retries tasks parallelism table", ofJobs), ("cron max_retries task_count", ofJobs)]
        + ofWorkloads + [
            ("max_instances max_instance_count max_scale maxscale replicas", "write scaling: {max: N}"),
            ("min_instances min_instance_count min_scale minscale", "write scaling: {min: N}"),
            ("container_concurrency max_instance_request_concurrency", "write concurrency: N"),
            ("allow_unauthenticated", "write public: true"), ("cpu_throttling", "write cpu_idle: true"),
            (
                "healthcheck startup_probe liveness_probe",
                "write health: PATH, or probes: {startup: {…}, liveness: {…}}"
            ),
            ("ports", "write port: 8080"), ("iam members", "list who may call it under `invokers`"),
        ])

let keysElsewhereInFeature = hints(
    [
        (
            "api_key concurrency cpu_idle health ingress invokers probes public scaling uptime",
            "a job answers nobody; what listens for requests is a file in services/"
        ),
        ("cron", "write schedule: \"0 3 * * *\""), ("max_retries", "write retries: N"),
        ("task_count", "write tasks: N"), ("task_timeout", "write timeout: 10m"),
        ("suspend suspended", "write paused: true"), ("ports port", "nothing calls a job: it needs no port"),
    ] + ofWorkloads)

let keysElsewhereInProject = hints([
    (
        "project project_id project_number number region location",
        "each environment has its own: environments/NAME.yaml"
    ),
    ("bucket buckets", "write storage: {bucket: NAME, folder: FOLDER/}"), ("name", "write stack: NAME"),
    ("registry artifact_registry", "write repository: {name: NAME}"),
    ("alerts", "each service and feature has its own"),
    ("email emails", "write notifications: [{email: ADDRESS}]"),
])

let keysElsewhereInEnvironment = hints([
    ("stack labels repository storage gitlab notifications", "write it below `project`, which overlays project.yaml"),
    ("project_name", "write project_id: ID"), ("location", "write region: REGION"),
    ("name", "the environment's name is that of its file"), ("service", "write services: {NAME: {…}}"),
])

private let ofJobs = "a service runs when it is asked; what runs on a schedule is a file of its own in features/"

private let ofWorkloads = [
    ("environment environment_variables env_vars set_env_vars variables", "write env: {NAME: value}"),
    ("service_account service_account_name service_account_email", "each workload has its own account; see `roles`"),
    ("iam_roles permissions", "write roles: [roles/…]"), ("resources limits", "write cpu: 1 and memory: 512Mi"),
    ("template containers container spec", "there is one container: write image, cpu and memory here"),
    ("region location project project_id", "it is where the environment is: environments/NAME.yaml"),
    ("volumes volume_mounts", "write folder: read, and mount: PATH for another place than /mnt/data"),
    (
        "secrets secret_env set_secrets secret_environment_variables",
        "write env: {NAME: {secret: ID}}, or secret_files: {PATH: {secret: ID}}; ID stands under `secrets` in project.yaml"
    ),
    ("build", "the pipeline builds images and writes the images file; write image: KEY"),
    ("restart depends_on", "Cloud Run starts and ends containers as they are needed"),
]

private func hints(_ groups: [(keys: String, hint: String)]) -> [String: String] {
    Dictionary(groups.flatMap { group in group.keys.split(separator: " ").map { (String($0), group.hint) } }) { $1 }
}
