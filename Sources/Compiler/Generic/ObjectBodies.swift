import PlanModel
import Text

/// The objects that a `body` may be laid over, and who sets which of their fields.
extension ObjectBody {
    static let bucket = ObjectBody(
        api: "storage.v1", schema: "Bucket",
        words: owned(
            "labels",
            [
                at("name"): "`name`", at("location"): "`location`", at("storageClass"): "`storage_class`",
                at("autoclass", "enabled"): "`storage_class`", at("lifecycle", "rule"): "`lifecycle`",
                at("versioning", "enabled"): "`versioning`", at("cors"): "`cors`",
                at("retentionPolicy", "retentionPeriod"): "`retention`",
                // storage-38
                at("retentionPolicy", "isLocked"): .calco(
                    "a policy is locked by a call of its own, for good: remove it, and after the apply run gcloud storage "
                        + "buckets update gs://NAME --lock-retention-period"),
                at("retentionPolicy", "effectiveTime"): byTheServer,
                at("softDeletePolicy", "retentionDurationSeconds"): "`soft_delete`",
                at("website", "mainPageSuffix"): "`website.index`",
                at("website", "notFoundPage"): "`website.not_found`",
                at("acl"): "`grants`", at("defaultObjectAcl"): "`grants`",
                at("iamConfiguration", "publicAccessPrevention"): "`public_access_prevention`",
                at("iamConfiguration", "uniformBucketLevelAccess"): allByGrants,
                at("iamConfiguration", "bucketPolicyOnly"): allByGrants, at("id"): .follows(from: "`name`"),
                at("projectNumber"): .follows(from: "the environment"),
            ]))

    static let repository = ObjectBody(
        api: "artifactregistry.v1", schema: "Repository",
        words: owned(
            "labels",
            [
                at("name"): "`name`", at("format"): "`format`", at("cleanupPolicies"): "`cleanup`",
            ]), fixed: ["kmsKeyName", "mavenConfig", "mode"])

    static let secret = ObjectBody(
        api: "secretmanager.v1", schema: "Secret",
        words: owned(
            "labels",
            [
                at("annotations", versionsAnnotation): .calco(
                    "it lists the versions of this stack: choose another name")
            ]), replaced: [at("replication")], fixed: ["replication", "secretType", "tags"])

    static let channel = ObjectBody(
        api: "monitoring.v3", schema: "NotificationChannel",
        words: owned(
            "userLabels",
            [
                at("name"): .calco("the server names it: remove it"), at("type"): .follows(from: "the kind of channel"),
                at("labels", "email_address"): "`email`", at("labels", "channel_name"): "`slack`",
                at("labels", "auth_token"): "`token`", at("labels", "service_key"): "`pagerduty`",
                at("labels", "url"): "`webhook`", at("labels", "username"): "`username`",
                at("labels", "password"): "`password`", at("labels", "topic"): "`pubsub`",
                at("labels", "number"): "`sms`", at("labels", "space"): "`google_chat`",
                at("verificationStatus"): byTheServer, at("creationRecord"): byTheServer,
                at("mutationRecords"): byTheServer,
            ]))

    static let uptime = ObjectBody(
        api: "monitoring.v3", schema: "UptimeCheckConfig",
        words: owned(
            "userLabels",
            [
                at("name"): .calco("the server names it: remove it"),
                at("monitoredResource"): .follows(from: "the service"),
                at("resourceGroup"): .follows(from: "the service"),
                at("syntheticMonitor"): .follows(from: "the service"), at("tcpCheck"): .follows(from: "the service"),
                at("period"): "`uptime.period`", at("timeout"): "`uptime.timeout`",
                at("httpCheck", "path"): "`uptime.path`",
            ]))

    /// What Cloud Run's first API said by annotations, and refuses as such in the second (run-87).
    private static let formerAnnotations = [
        "autoscaling.knative.dev/maxScale": "`scaling.max`", "autoscaling.knative.dev/minScale": "`scaling.min`",
        "run.googleapis.com/cloudsql-instances": "`volumes: {/cloudsql: {cloud_sql: […]}}`",
        "run.googleapis.com/cpu-throttling": "`cpu_idle`",
        "run.googleapis.com/execution-environment": "`execution_environment`",
        "run.googleapis.com/startup-cpu-boost": "`startup_cpu_boost`",
        "run.googleapis.com/vpc-access-connector": "`network`", "run.googleapis.com/vpc-access-egress": "`network`",
    ]

    static let service = ObjectBody(
        api: "run.v2", schema: "GoogleCloudRunV2Service",
        words: template(at: ["template"]).merging(
            formerAnnotations.map { (at("template", "annotations", $0.key), Setter.word($0.value)) }
        ) { $1 }.merging(
            [
                at("ingress"): "`ingress`", at("description"): "`description`", at("annotations"): "`annotations`",
                at("scaling", "minInstanceCount"): "`scaling.service_min`",
                at("template", "scaling", "minInstanceCount"): "`scaling.min`",
                at("template", "scaling", "maxInstanceCount"): "`scaling.max`",
                at("template", "timeout"): "`timeout`",
                at("template", "maxInstanceRequestConcurrency"): "`concurrency`",
                at("template", "sessionAffinity"): "`session_affinity`",
                at("template", "containers", "*", "ports"): "`port` and `http2`",
                at("template", "containers", "*", "resources", "cpuIdle"): "`cpu_idle`",
                at("template", "containers", "*", "resources", "startupCpuBoost"): "`startup_cpu_boost`",
            ]) { $1 }.merging(probe("startup")) { $1 }.merging(probe("liveness")) { $1 }, replaced: [at("traffic")])

    static let job = ObjectBody(
        api: "run.v2", schema: "GoogleCloudRunV2Job",
        words: template(at: ["template", "template"]).merging(
            [
                at("annotations"): "`annotations`", at("template", "taskCount"): "`tasks`",
                at("template", "parallelism"): "`parallelism`",
                at("template", "template", "maxRetries"): "`retries`",
                at("template", "template", "timeout"): "`timeout`",
            ]) { $1 })

    /// What the words of a probe set: not where it asks, which is `port` unless a body says otherwise.
    private static func probe(_ word: String) -> [JSONPointer: Setter] {
        let place = ["template", "containers", "*", word + "Probe"]
        let fields = [
            "failureThreshold": "failures", "initialDelaySeconds": "delay", "periodSeconds": "period",
            "timeoutSeconds": "timeout", "httpGet/path": "path", "httpGet/httpHeaders": "headers",
            "grpc/service": "service",
        ]
        return Dictionary(
            fields.map { field, name in
                let steps = field.split(separator: "/").map(String.init)
                return (JSONPointer(tokens: place + steps), Setter.word("`probes.\(word).\(name)`"))
            }
        ) { $1 }
    }

    /// What services and jobs have in common.
    private static func template(at place: [String]) -> [JSONPointer: Setter] {
        func inTemplate(_ steps: String...) -> JSONPointer { JSONPointer(tokens: place + steps) }
        return owned(
            "labels",
            [
                at("labels", "calco-protected"): "`deletion_protection`",
                at("name"): .follows(from: "the name of the file"),
                inTemplate("serviceAccount"): "`account`",
                inTemplate("executionEnvironment"): "`execution_environment`",
                inTemplate("vpcAccess", "connector"): "`network`", inTemplate("vpcAccess", "egress"): "`network`",
                inTemplate("vpcAccess", "networkInterfaces"): "`network`",
                inTemplate("nodeSelector"): "`gpu`",
                inTemplate("gpuZonalRedundancyDisabled"): "`gpu.zonal_redundancy`",
                inTemplate("volumes", "*", "secret", "secret"): "`secret_files`",
                inTemplate("volumes", "*", "secret", "items"): "`secret_files`",
                inTemplate("containers", "*", "image"): "`image`",
                inTemplate("containers", "*", "command"): "`command`",
                inTemplate("containers", "*", "dependsOn"): "`depends_on`",
                inTemplate("containers", "*", "args"): "`args`", inTemplate("containers", "*", "env"): "`env`",
                inTemplate("containers", "*", "resources", "limits", "cpu"): "`cpu`",
                inTemplate("containers", "*", "resources", "limits", "memory"): "`memory`",
                inTemplate("containers", "*", "resources", "limits", "nvidia.com/gpu"): "`gpu`",
            ])
    }

    /// `words`, with the labels in `map` that prove whose the object is, and its etag.
    private static func owned(_ map: String, _ words: [JSONPointer: Setter]) -> [JSONPointer: Setter] {
        let mark = map == "labels" ? "-" : "_"
        var all = words
        for name in ["address", "environment", "stack"] { all[at(map, "calco\(mark)\(name)")] = .ownership }
        all[at("etag")] = .follows(from: "what is there")
        return all
    }
}

extension Call {
    /// This update, whose mask `name` also names what was sent before and is wanted no more.
    func clearing(_ name: String) -> Call {
        var call = self
        call.sends = .clearing(.query(name))
        return call
    }
}

private let allByGrants = Setter.calco("access is by grants alone, so that they say all of it: remove it")
private let byTheServer = Setter.calco("the server sets it: remove it")
