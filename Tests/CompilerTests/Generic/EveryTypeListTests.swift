import Discovery
import Testing

@testable import Compiler

/// What the rules make of each embedded type: which are refused, and which get their id from the entry although their
/// create takes none beside the body. A new API has to be looked at before it is listed here.
@Suite struct EveryTypeListTests {
    private typealias Known = (name: String, type: GenericType?, resource: ResourceType)

    /// Each type that can be created and read, with what it is called in `resources/`.
    private static let all: [Known] = KnownAPIs().names.flatMap { name -> [Known] in
        let api = GoogleAPI.named(name)
        return (api?.resourceNames ?? []).compactMap { resource -> Known? in
            guard let found = api?.resource(resource), found.create != nil, found.get != nil,
                coveringWords(of: "\(name)/\(resource)") == nil
            else { return nil }
            return ("\(name)/\(resource)", GenericType(named: "\(name)/\(resource)", KnownAPIs()), found)
        }
    }

    @Test func theseAreRefused() {
        let refused = Self.all.compactMap { name, type, _ -> String? in
            guard let type else { return "\(name): no path of its own is read that ends with its id" }
            return type.refusal.map { "\(name): \($0)" }
        }
        #expect(refused == Self.refused.split(separator: "\n").map(String.init))
    }

    /// The server might assign another id than the one that is sent: each of these was looked up.
    @Test func theseAreNamedByTheirBody() {
        let named = Self.all.compactMap { name, type, resource -> String? in
            guard let type, type.refusal == nil, !type.isServerNamed, resource.idPlace == .body,
                !name.hasPrefix("compute.")
            else { return nil }
            return "\(name) \(type.idField ?? "")"
        }
        #expect(named == Self.named.split(separator: "\n").map(String.init))
    }

    private static let refused = """
        apikeys.v2/projects.locations.keys: its answer is a secret
        bigquery.v2/jobs: the server assigns its id, and it is not known by which field it could be found again
        cloudbuild.v1/projects.builds: the server assigns its id, and it is not known by which field it could be found again
        cloudbuild.v1/projects.locations.builds: the server assigns its id, and it is not known by which field it could be found again
        cloudkms.v1/projects.locations.keyRings.cryptoKeys.cryptoKeyVersions: the server assigns its id, and it is not known by which field it could be found again
        cloudresourcemanager.v3/folders: no path of its own is read that ends with its id
        cloudresourcemanager.v3/liens: no path of its own is read that ends with its id
        cloudresourcemanager.v3/projects: no path of its own is read that ends with its id
        cloudresourcemanager.v3/tagKeys: no path of its own is read that ends with its id
        cloudresourcemanager.v3/tagValues: no path of its own is read that ends with its id
        container.v1/projects.zones.clusters: its new form is container.v1/projects.locations.clusters
        container.v1/projects.zones.clusters.nodePools: its new form is container.v1/projects.locations.clusters.nodePools
        dataform.v1/projects.locations.folders: the server assigns its id, and no list shows it, so it could not be found again
        dataform.v1/projects.locations.repositories.compilationResults: the server assigns its id, and it is not known by which field it could be found again
        dataform.v1/projects.locations.repositories.workflowInvocations: the server assigns its id, and it is not known by which field it could be found again
        dataform.v1/projects.locations.teamFolders: the server assigns its id, and no list shows it, so it could not be found again
        dataplex.v1/projects.locations.lakes.zones.entities: the server assigns its id, and it is not known by which field it could be found again
        dataplex.v1/projects.locations.lakes.zones.entities.partitions: the server assigns its id, and it is not known by which field it could be found again
        dns.v1/changes: the server assigns its id, and it is not known by which field it could be found again
        dns.v1/responsePolicies: the server assigns its id, and it is not known by which field it could be found again
        dns.v1/responsePolicyRules: the server assigns its id, and it is not known by which field it could be found again
        firebaserules.v1/projects.rulesets: the server assigns its id, and it is not known by which field it could be found again
        iam.v1/locations.workforcePools: no path of its own is read that ends with its id
        iam.v1/locations.workforcePools.providers: no path of its own is read that ends with its id
        iam.v1/locations.workforcePools.providers.keys: no path of its own is read that ends with its id
        iam.v1/locations.workforcePools.providers.scimTenants: no path of its own is read that ends with its id
        iam.v1/locations.workforcePools.providers.scimTenants.tokens: no path of its own is read that ends with its id
        iam.v1/projects.serviceAccounts.keys: its answer is a secret; let a workload run as the account, or use workload identity federation
        iap.v1/projects.brands: the server assigns its id, and it is not known by which field it could be found again
        iap.v1/projects.brands.identityAwareProxyClients: the server assigns its id, and it is not known by which field it could be found again
        logging.v2/exclusions: it is written as logging.v2/projects.exclusions
        logging.v2/locations.buckets: it is written as logging.v2/projects.locations.buckets
        logging.v2/locations.buckets.links: it is written as logging.v2/projects.locations.buckets.links
        logging.v2/locations.buckets.views: it is written as logging.v2/projects.locations.buckets.views
        logging.v2/sinks: it is written as logging.v2/projects.sinks
        managedkafka.v1/projects.locations.schemaRegistries.contexts.subjects.versions: what creates it is not what it is
        managedkafka.v1/projects.locations.schemaRegistries.subjects.versions: what creates it is not what it is
        networksecurity.v1/organizations.locations.firewallEndpoints.wildfireVerdictChangeRequests: the server assigns its id, and it is not known by which field it could be found again
        networksecurity.v1/projects.locations.firewallEndpoints.wildfireVerdictChangeRequests: the server assigns its id, and it is not known by which field it could be found again
        pubsub.v1/projects.snapshots: what creates it is not what it is
        run.v1/namespaces.instances: no path of its own is read that ends with its id
        run.v1/namespaces.jobs: no path of its own is read that ends with its id
        run.v1/namespaces.services: no path of its own is read that ends with its id
        run.v1/namespaces.workerpools: no path of its own is read that ends with its id
        spanner.v1/projects.instances.databases: what creates it is not what it is
        spanner.v1/projects.instances.databases.sessions: the server assigns its id, and it is not known by which field it could be found again
        sqladmin.v1/backupRuns: the server assigns its id, and it is not known by which field it could be found again
        sqladmin.v1/sslCerts: what creates it is not what it is
        storage.v1/anywhereCaches: no path of its own is read that ends with its id
        storage.v1/bucketAccessControls: no path of its own is read that ends with its id
        storage.v1/defaultObjectAccessControls: no path of its own is read that ends with its id
        storage.v1/folders: no path of its own is read that ends with its id
        storage.v1/objectAccessControls: no path of its own is read that ends with its id
        storage.v1/objects: no path of its own is read that ends with its id
        storage.v1/projects.hmacKeys: what creates it is not what it is
        storage.v1/rapidCaches: no path of its own is read that ends with its id
        """

    private static let named = """
        appengine.v1/apps id
        bigquery.v2/datasets datasetReference.datasetId
        bigquery.v2/routines routineReference.routineId
        bigquery.v2/rowAccessPolicies rowAccessPolicyReference.policyId
        bigquery.v2/tables tableReference.tableId
        clouddeploy.v1/projects.locations.deliveryPipelines.releases.rollouts name
        cloudtasks.v2/projects.locations.queues name
        cloudtasks.v2/projects.locations.queues.tasks name
        composer.v1/projects.locations.environments name
        composer.v1/projects.locations.environments.userWorkloadsConfigMaps name
        composer.v1/projects.locations.environments.userWorkloadsSecrets name
        container.v1/projects.locations.clusters name
        dataproc.v1/projects.locations.autoscalingPolicies id
        dataproc.v1/projects.locations.workflowTemplates id
        dataproc.v1/projects.regions.clusters clusterName
        dns.v1/managedZones name
        dns.v1/policies name
        dns.v1/resourceRecordSets name
        firebaserules.v1/projects.releases name
        logging.v2/billingAccounts.exclusions name
        logging.v2/billingAccounts.sinks name
        logging.v2/folders.exclusions name
        logging.v2/folders.sinks name
        logging.v2/organizations.exclusions name
        logging.v2/organizations.sinks name
        logging.v2/projects.exclusions name
        logging.v2/projects.metrics name
        logging.v2/projects.sinks name
        monitoring.v1/projects.dashboards name
        monitoring.v3/projects.metricDescriptors type
        orgpolicy.v2/folders.policies name
        orgpolicy.v2/organizations.customConstraints name
        orgpolicy.v2/organizations.policies name
        orgpolicy.v2/projects.policies name
        privateca.v1/projects.locations.caPools.certificates name
        sourcerepo.v1/projects.repos name
        sqladmin.v1/databases name
        sqladmin.v1/instances name
        sqladmin.v1/users name
        storagetransfer.v1/transferJobs name
        """
}
