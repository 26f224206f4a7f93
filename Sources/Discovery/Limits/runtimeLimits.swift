// Limits of what runs programs, of messages and of secrets.

private let page = "https://cloud.google.com/"

let runtimeLimits = [
    // run-85
    LimitGroup(
        "run.v2", page + "run/docs/reference/rest/v2/projects.locations.services",
        [
            "GoogleCloudRunV2CloudSqlInstance.instances": .each(.text(.databaseConnection)),
            "GoogleCloudRunV2EnvVar.name": .all([
                .characters(32_768), .without(first: ["X_GOOGLE_"], last: []), .text(.variable),
            ]),
            "GoogleCloudRunV2GRPCAction.port": port,
            "GoogleCloudRunV2HTTPGetAction.port": port,
            "GoogleCloudRunV2NetworkInterface.tags": .each(.text(.tag)),
            "GoogleCloudRunV2RevisionScaling.concurrencyUtilization": .number(0.1...0.95),
            "GoogleCloudRunV2RevisionScaling.cpuUtilization": .number(0.1...0.9),
            "GoogleCloudRunV2SecretVolumeSource.defaultMode": .number(1...511),
            "GoogleCloudRunV2Service.description": .characters(512),
            "GoogleCloudRunV2TCPSocketAction.port": port,
            "GoogleCloudRunV2VersionToPath.mode": .number(1...511),
            "GoogleCloudRunV2VolumeMount.mountPath": .text(.mountPath),
            "GoogleCloudRunV2VpcAccess.networkInterfaces": .items(1),
        ]),
    // run-92
    LimitGroup(
        "run.v2", page + "run/docs/securing/using-cmek",
        [
            "GoogleCloudRunV2RevisionTemplate.encryptionKey": key, "GoogleCloudRunV2TaskTemplate.encryptionKey": key,
            "GoogleCloudRunV2WorkerPoolRevisionTemplate.encryptionKey": key,
        ]),
    // cloudscheduler-5, cloudscheduler-21
    LimitGroup(
        "cloudscheduler.v1", page + "scheduler/docs/reference/rest/v1/projects.locations.jobs",
        [
            "AppEngineHttpTarget.relativeUri": .begins(["/"]),
            "Job.description": .characters(500),
        ]),
    // compute-24
    LimitGroup(
        "compute.v1", page + "compute/docs/reference/rest/v1",
        [
            "BackendService.affinityCookieTtlSec": .number(0...1_209_600),
            "BackendService.timeoutSec": .number(1...2_147_483_647),
            "Firewall.priority": .number(0...65_535),
            "HttpFaultAbort.httpStatus": .number(200...599),
            "HttpRedirectAction.hostRedirect": .characters(255),
            "HttpRedirectAction.pathRedirect": .characters(1024),
            "HttpRouteRule.description": .characters(1024),
            "InstanceGroupManagerAutoHealingPolicy.initialDelaySec": .number(0...3600),
            "NamedPort.port": port,
            "Network.mtu": .number(1300...8896),
            "Route.priority": .number(0...65_535),
            "Subnetwork.ipCidrRange": .text(.subnet),
            "UrlRewrite.hostRewrite": .characters(255),
            "UrlRewrite.pathPrefixRewrite": .characters(1024),
            "WeightedBackendService.weight": .number(0...1000),
        ]),
    // compute-28
    LimitGroup(
        "compute.v1", page + "firewall/docs/firewalls",
        [
            "Firewall.allowed.IPProtocol": .text(.ipProtocol), "Firewall.allowed.ports": .each(.text(.ports)),
            "Firewall.denied.IPProtocol": .text(.ipProtocol), "Firewall.denied.ports": .each(.text(.ports)),
            "Firewall.destinationRanges": .each(.text(.addresses)), "Firewall.sourceRanges": .each(.text(.addresses)),
            "Firewall.sourceTags": .each(.text(.tag)), "Firewall.targetTags": .each(.text(.tag)),
            "Route.destRange": .text(.addresses),
        ]),
    // cloudfunctions-6
    LimitGroup(
        "cloudfunctions.v2", page + "functions/docs/reference/rest/v2/projects.locations.functions",
        [
            "ServiceConfig.availableMemory": .size(units: ["k", "M", "G", "Mi", "Gi"]),
            "ServiceConfig.timeoutSeconds": .number(1...3600),
        ]),
    // billingbudgets-2
    LimitGroup(
        "billingbudgets.v1", page + "billing/docs/reference/budget/rest/v1/billingAccounts.budgets",
        ["GoogleCloudBillingBudgetsV1NotificationsRule.pubsubTopic": .form("projects/*/topics/*")]),
    // cloudtasks-6
    LimitGroup(
        "cloudtasks.v2", page + "tasks/docs/reference/rest/v2/projects.locations.queues",
        [
            "RateLimits.maxConcurrentDispatches": .number(1...5000),
            "RateLimits.maxDispatchesPerSecond": .number(0...500),
            "RetryConfig.maxAttempts": .number(-1 ... .infinity),
            "RetryConfig.maxDoublings": .number(0 ... .infinity),
            "RetryConfig.maxRetryDuration": .seconds(0 ... .infinity),
            "StackdriverLoggingConfig.samplingRatio": .number(0...1),
        ]),
    // pubsub-6
    LimitGroup(
        "pubsub.v1", page + "pubsub/docs/reference/rest/v1/projects.topics",
        [
            "Topic.kmsKeyName": .form("projects/*/locations/*/keyRings/*/cryptoKeys/*"),
            "Topic.labels": .labels,
            "Topic.messageRetentionDuration": .seconds(600...2_678_400),
        ]),
    LimitGroup(
        "pubsub.v1", page + "pubsub/docs/reference/rest/v1/projects.subscriptions",
        [
            "CloudStorageConfig.bucket": .without(first: ["gs://"], last: []),
            "CloudStorageConfig.filenameSuffix": .without(first: [], last: ["/"]),
            "CloudStorageConfig.maxBytes": .number(1000...10_737_418_240),
            "CloudStorageConfig.maxDuration": .seconds(60...600),
            "CloudStorageConfig.maxMessages": .number(1000 ... .infinity),
            "DeadLetterPolicy.deadLetterTopic": .form("projects/*/topics/*"),
            "DeadLetterPolicy.maxDeliveryAttempts": .number(5...100),
            "ExpirationPolicy.ttl": .seconds(86_400 ... .infinity),
            "RetryPolicy.maximumBackoff": .seconds(0...600),
            "RetryPolicy.minimumBackoff": .seconds(0...600),
            "Subscription.ackDeadlineSeconds": .number(10...600),
            "Subscription.labels": .labels,
            "Subscription.messageRetentionDuration": .seconds(600...2_678_400),
            "Subscription.topic": .form("projects/*/topics/*"),
        ]),
    LimitGroup(
        "pubsub.v1", page + "pubsub/docs/subscription-message-filter",
        ["Subscription.filter": .all([.bytes(256), .text(.messageFilter)])]),
    // pubsub-11, pubsub-12
    LimitGroup("pubsub.v1", page + "pubsub/docs/schemas", ["Schema.definition": .bytes(307_200)]),
    LimitGroup(
        "pubsub.v1", page + "pubsub/docs/reference/rest/v1/projects.topics#messagestoragepolicy",
        [
            "MessageStoragePolicy.allowedPersistenceRegions": .each(.region([])),
            "PushConfig.attributes": .parameters(["x-goog-version": .words(["v1", "v1beta1", "v1beta2"])]),
            "SchemaSettings.schema": .form("projects/*/schemas/*"),
        ]),
    LimitGroup("pubsub.v1", page + "pubsub/docs/push", ["PushConfig.pushEndpoint": .begins(["https://"])]),
    // cloudkms-8
    LimitGroup(
        "cloudkms.v1", page + "kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys",
        [
            "CryptoKey.labels": .labels,
            "CryptoKey.rotationPeriod": .seconds(86_400...3_153_600_000),
        ]),
    // iam-50
    LimitGroup(
        "iam.v1", page + "iam/docs/creating-custom-roles", ["Role.includedPermissions": .each(.text(.permission))]),
    // workflows-4
    LimitGroup(
        "workflows.v1", page + "workflows/docs/reference/rest/v1/projects.locations.workflows",
        [
            "Workflow.cryptoKeyName": key, "Workflow.description": .characters(1000), "Workflow.labels": .labels,
            "Workflow.sourceContents": .all([.bytes(131_072), .text(.workflow)]),
            "Workflow.userEnvVars": .all([.items(20), .each(.bytes(4096))]),
        ]),
    // eventarc-4
    LimitGroup(
        "eventarc.v1", page + "eventarc/docs/reference/rest/v1/projects.locations.triggers",
        ["EventFilter.operator": .words(["match-path-pattern", "path_pattern"])]),
    // iam-49
    LimitGroup(
        "iam.v1", page + "iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools",
        [
            "Oidc.allowedAudiences": .items(10),
            "Oidc.issuerUri": .begins(["https://"]),
            "WorkloadIdentityPool.description": .characters(256),
            "WorkloadIdentityPool.displayName": .characters(32),
            "WorkloadIdentityPoolProvider.attributeCondition": .all([
                .characters(4096),
                .text(
                    .expression(
                        ["assertion", "attribute", "google"], ["google.subject == 'a'", "'b' in assertion.aud"])),
            ]),
            "WorkloadIdentityPoolProvider.description": .characters(256),
            "WorkloadIdentityPoolProvider.displayName": .characters(32),
        ]),
]

private let port = FieldLimit.number(1...65_535)
private let key = FieldLimit.form("projects/*/locations/*/keyRings/*/cryptoKeys/*")
