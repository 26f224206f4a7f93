// Limits of what runs programs, of messages and of secrets.

private let page = "https://cloud.google.com/"

let runtimeLimits = [
    // run-85
    LimitGroup(
        "run.v2", page + "run/docs/reference/rest/v2/projects.locations.services",
        [
            "GoogleCloudRunV2EnvVar.name": .characters(32_768),
            "GoogleCloudRunV2GRPCAction.port": port,
            "GoogleCloudRunV2HTTPGetAction.port": port,
            "GoogleCloudRunV2RevisionScaling.concurrencyUtilization": .number(0.1...0.95),
            "GoogleCloudRunV2RevisionScaling.cpuUtilization": .number(0.1...0.9),
            "GoogleCloudRunV2SecretVolumeSource.defaultMode": .number(1...511),
            "GoogleCloudRunV2Service.description": .characters(512),
            "GoogleCloudRunV2TCPSocketAction.port": port,
            "GoogleCloudRunV2VersionToPath.mode": .number(1...511),
            "GoogleCloudRunV2VpcAccess.networkInterfaces": .items(1),
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
            "Subnetwork.ipCidrRange": .addresses,
            "UrlRewrite.hostRewrite": .characters(255),
            "UrlRewrite.pathPrefixRewrite": .characters(1024),
            "WeightedBackendService.weight": .number(0...1000),
        ]),
    // compute-27
    LimitGroup(
        "compute.v1", page + "firewall/docs/firewalls",
        ["Firewall.allowed.ports": .ports, "Firewall.denied.ports": .ports]),
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
        "pubsub.v1", page + "pubsub/docs/subscription-message-filter", ["Subscription.filter": .bytes(256)]),
    LimitGroup("pubsub.v1", page + "pubsub/docs/push", ["PushConfig.pushEndpoint": .begins(["https://"])]),
    // cloudkms-8
    LimitGroup(
        "cloudkms.v1", page + "kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys",
        [
            "CryptoKey.labels": .labels,
            "CryptoKey.rotationPeriod": .seconds(86_400...3_153_600_000),
        ]),
    // iam-49
    LimitGroup(
        "iam.v1", page + "iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools",
        [
            "Oidc.allowedAudiences": .items(10),
            "Oidc.issuerUri": .begins(["https://"]),
            "WorkloadIdentityPool.description": .characters(256),
            "WorkloadIdentityPool.displayName": .characters(32),
            "WorkloadIdentityPoolProvider.attributeCondition": .characters(4096),
            "WorkloadIdentityPoolProvider.description": .characters(256),
            "WorkloadIdentityPoolProvider.displayName": .characters(32),
        ]),
]

private let port = FieldLimit.number(1...65_535)
