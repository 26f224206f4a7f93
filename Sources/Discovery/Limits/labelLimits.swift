/// The labels of resources, which follow one rule in all APIs (google-10). Kubernetes' own, of nodes and pods, follow another,
/// and those of metrics are none.
let labelLimits: [LimitGroup] =
    [
        ("aiplatform.v1", "GoogleCloudAiplatformV1", "Dataset Endpoint Index IndexEndpoint PipelineJob Tensorboard"),
        ("alloydb.v1", "", "Backup Cluster Instance"),
        ("apigateway.v1", "Apigateway", "Api ApiConfig Gateway"),
        ("artifactregistry.v1", "", "Repository"),
        ("certificatemanager.v1", "", "Certificate CertificateMap CertificateMapEntry DnsAuthorization TrustConfig"),
        ("clouddeploy.v1", "", "DeliveryPipeline Target"),
        ("cloudfunctions.v2", "", "Function"),
        ("composer.v1", "", "Environment"),
        (
            "compute.v1", "",
            "Address Disk ExternalVpnGateway ForwardingRule Image Instance InstanceProperties Snapshot VpnGateway VpnTunnel"
        ),
        ("dataproc.v1", "", "Cluster"),
        ("datastream.v1", "", "ConnectionProfile PrivateConnection Stream"),
        ("eventarc.v1", "", "Channel Enrollment GoogleApiSource MessageBus Pipeline Trigger"),
        ("file.v1", "", "Backup Instance Snapshot"),
        ("managedkafka.v1", "", "Cluster ConnectCluster"),
        ("notebooks.v2", "", "Instance"),
        ("parametermanager.v1", "", "Parameter"),
        ("privateca.v1", "", "CaPool Certificate CertificateAuthority CertificateTemplate"),
        (
            "run.v2", "GoogleCloudRunV2",
            "ExecutionTemplate Job RevisionTemplate Service WorkerPool WorkerPoolRevisionTemplate"
        ),
        ("secretmanager.v1", "", "Secret"),
        ("spanner.v1", "", "Instance"),
        ("storage.v1", "", "Bucket"),
        ("workflows.v1", "", "Workflow"),
    ].map { api, prefix, messages in
        let fields = messages.split(separator: " ").map { ("\(prefix)\($0).labels", FieldLimit.labels) }
        return LimitGroup(api, page, Dictionary(uniqueKeysWithValues: fields))
    } + [LimitGroup("container.v1", page, ["Cluster.resourceLabels": .labels, "NodeConfig.resourceLabels": .labels])]

private let page = "https://cloud.google.com/resource-manager/docs/labels-overview"
