/// The same one level down: words of Terraform, gcloud, Kubernetes and Compose in the mappings below a workload or the project.
let wordsOfScaling = hints([
    ("min_instances min_instance_count minInstanceCount minInstances min_scale minScale", "write min: N"),
    ("max_instances max_instance_count maxInstanceCount maxInstances max_scale maxScale", "write max: N"),
])

let wordsOfNetwork = hints([
    ("vpc vpc_network", "write network: NAME"), ("subnetwork", "write subnet: NAME"),
    ("vpc_connector vpc_access_connector", "write connector: NAME"), ("network_tags", "write tags: [NAME]"),
    ("vpc_egress egress_setting egress_settings", "write egress: private-ranges, or egress: all"),
])

let wordsOfGPU = hints([
    ("accelerator model gpu_type", "write type: nvidia-l4"),
    ("count gpu_count", "Cloud Run gives each instance one GPU: remove the key"),
])

let wordsOfVolume = hints([
    ("gcs name source", "write bucket: NAME"), ("read_only readonly readOnly ro", "write access: read"),
    ("path mount_path mountPath target", "the path is the key above this: {PATH: {bucket: NAME}}"),
    ("empty_dir emptyDir tmpfs", "write memory: 512Mi"),
    ("cloud_sql_instance cloud_sql_instances", "write cloud_sql: [PROJECT:REGION:INSTANCE]"),
])

let wordsOfBucket = hints([
    ("region", "write location: REGION"), ("class", "write storage_class: CLASS"),
    ("lifecycle_rule lifecycle_rules", "write lifecycle: [{action: delete, age: 30}]"),
    ("force_destroy", "a bucket goes only by name: `retire` in project.yaml, or calco-apply destroy --with"),
    ("retention_policy retention_period", "write retention: 30d"),
    ("soft_delete_policy", "write soft_delete: 7d"),
])

let wordsOfSecretReference = hints([
    ("name secret_name secret_id", "write secret: NAME"), ("key", "write version: N, or leave it out for the latest"),
])

let wordsOfTiming = hints([
    ("schedule cron_expression expression", "write cron: \"0 3 * * *\""),
    ("time_zone tz", "write timezone: Europe/Madrid"),
    ("retry_count max_retries", "write retries: N"),
])
