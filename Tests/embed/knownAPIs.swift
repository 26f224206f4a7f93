/// The APIs that are known, each with what is known of it (docs/discovery.md).
import Discovery

let knownAPIs: [String: DocumentSelection] = {
    var apis: [String: DocumentSelection] = [:]
    for name in words(whole) { apis[name] = .everything }
    for name in words(managed) { apis[name] = .managed }
    for (name, resources) in selected { apis[name] = .named(Set(words(resources))) }
    return apis
}()

/// All methods: the local cloud has handlers of its own for them.
private let whole = """
    artifactregistry.v1 bigquery.v2 cloudresourcemanager.v3 cloudscheduler.v1 iam.v1 monitoring.v3 pubsub.v1 run.v2
    secretmanager.v1 servicenetworking.v1 serviceusage.v1 storage.v1
    """

/// Only the resources that can be managed: created, read and deleted, or read and updated.
private let managed = """
    alloydb.v1 apigateway.v1 apikeys.v2 batch.v1 bigqueryconnection.v1 bigquerydatatransfer.v1 bigqueryreservation.v1
    billingbudgets.v1 binaryauthorization.v1 certificatemanager.v1 cloudbuild.v1 cloudbuild.v2 clouddeploy.v1
    cloudfunctions.v2 cloudkms.v1 cloudtasks.v2 composer.v1 container.v1 datacatalog.v1 dataform.v1 dataplex.v1
    datastream.v1 dns.v1 documentai.v1 essentialcontacts.v1 eventarc.v1 file.v1 firebaserules.v1 firestore.v1 iap.v1
    logging.v2 managedkafka.v1 memcache.v1 monitoring.v1 networkconnectivity.v1 networksecurity.v1
    networkservices.v1 notebooks.v2 orgpolicy.v2 parametermanager.v1 privateca.v1 recaptchaenterprise.v1 redis.v1 run.v1
    servicedirectory.v1 sourcerepo.v1 spanner.v1 sqladmin.v1 storagetransfer.v1 vpcaccess.v1 workflows.v1
    """

/// APIs that have far more resources than teams use: those that are known.
private let selected = [
    "aiplatform.v1": """
    projects.locations.datasets projects.locations.endpoints projects.locations.featureGroups
    projects.locations.featureGroups.features projects.locations.featureOnlineStores
    projects.locations.featureOnlineStores.featureViews projects.locations.indexEndpoints projects.locations.indexes
    projects.locations.metadataStores projects.locations.operations projects.locations.reasoningEngines
    projects.locations.schedules projects.locations.tensorboards
    """,
    "appengine.v1": "apps apps.operations",
    "dataproc.v1": """
    projects.locations.autoscalingPolicies projects.locations.workflowTemplates projects.regions.clusters
    projects.regions.operations
    """,
    "compute.v1": """
    addresses autoscalers backendBuckets backendServices disks externalVpnGateways firewalls forwardingRules
    globalAddresses globalForwardingRules globalNetworkEndpointGroups globalOperations healthChecks images
    instanceGroupManagers instanceGroups instanceTemplates instances networkAttachments networkEndpointGroups
    networks packetMirrorings regionAutoscalers regionBackendServices regionDisks regionHealthChecks
    regionInstanceGroupManagers regionInstanceTemplates regionNetworkEndpointGroups
    regionOperations regionSecurityPolicies regionSslCertificates regionSslPolicies regionTargetHttpProxies
    regionTargetHttpsProxies regionTargetTcpProxies regionUrlMaps resourcePolicies routers routes securityPolicies
    serviceAttachments snapshots sslCertificates sslPolicies subnetworks targetGrpcProxies targetHttpProxies
    targetHttpsProxies targetSslProxies targetTcpProxies urlMaps vpnGateways vpnTunnels zoneOperations
    """,
]

private func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
}
