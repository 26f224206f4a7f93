/// Of some services all of Google's roles, without `roles/SERVICE.` (iam-44). There may be newer ones.
package let rolesOfServices: [String: Set<String>] = [
    "cloudscheduler": ["admin", "jobRunner", "serviceAgent", "viewer"],
    "pubsub": ["admin", "editor", "publisher", "serviceAgent", "subscriber", "viewer"],
    "run": [
        "admin", "builder", "developer", "invoker", "jobsExecutor", "jobsExecutorWithOverrides", "serviceAgent",
        "servicesInvoker", "sourceDeveloper", "sourceViewer", "viewer",
    ],
    "secretmanager": [
        "admin", "secretAccessor", "secretVersionAdder", "secretVersionManager", "serviceAgent", "viewer",
    ],
]

/// Google's roles that belong to no service.
package let basicRoles: Set<String> = ["admin", "browser", "editor", "owner", "reader", "viewer", "writer"]

/// Of other services the roles that are granted most, as `SERVICE.NAME` (iam-48). There are more.
package let usualRoles: [String] = usualNames.split(separator: "\n").flatMap { line -> [String] in
    let parts = line.split(separator: ":")
    return parts[1].split(separator: " ").map { "\(parts[0]).\($0)" }
}

private let usualNames = """
    aiplatform: admin colabEnterpriseAdmin colabEnterpriseUser featurestoreAdmin featurestoreDataViewer
    aiplatform: featurestoreDataWriter featurestoreUser migrator modelUser serviceAgent tensorboardWebAppUser user
    aiplatform: viewer
    alloydb: admin client databaseUser viewer
    appengine: appAdmin appCreator appViewer codeViewer deployer serviceAdmin
    artifactregistry: admin createOnPushRepoAdmin createOnPushWriter reader repoAdmin serviceAgent writer
    bigquery: admin connectionAdmin connectionUser dataEditor dataOwner dataViewer filteredDataViewer jobUser
    bigquery: metadataViewer readSessionUser resourceAdmin resourceEditor resourceViewer studioAdmin studioUser user
    billing: admin costsManager creator projectManager user viewer
    cloudbuild: builds.approver builds.builder builds.editor builds.viewer connectionAdmin connectionViewer
    cloudbuild: integrations.editor integrations.owner integrations.viewer serviceAgent workerPoolEditor
    cloudbuild: workerPoolOwner workerPoolUser workerPoolViewer
    cloudfunctions: admin developer invoker serviceAgent viewer
    cloudkms: admin cryptoKeyDecrypter cryptoKeyEncrypter cryptoKeyEncrypterDecrypter importer publicKeyViewer
    cloudkms: signer signerVerifier verifier viewer
    cloudsql: admin client editor instanceUser schemaViewer serviceAgent viewer
    cloudtasks: admin enqueuer queueAdmin serviceAgent taskDeleter taskRunner viewer
    cloudtrace: admin agent user
    compute: admin imageUser instanceAdmin instanceAdmin.v1 loadBalancerAdmin networkAdmin networkUser networkViewer
    compute: osAdminLogin osLogin publicIpAdmin securityAdmin serviceAgent storageAdmin viewer
    container: admin clusterAdmin clusterViewer defaultNodeServiceAccount developer hostServiceAgentUser
    container: nodeServiceAccount viewer
    dataflow: admin developer viewer worker
    dataform: admin codeCreator codeEditor codeOwner codeViewer editor serviceAgent viewer
    datastore: importExportAdmin indexAdmin owner user viewer
    dns: admin peer reader
    documentai: admin apiUser editor viewer
    errorreporting: admin user viewer writer
    eventarc: admin connectionPublisher developer eventReceiver publisher serviceAgent viewer
    firebase: admin developAdmin viewer
    iam: organizationRoleAdmin organizationRoleViewer roleAdmin roleViewer securityAdmin securityReviewer
    iam: serviceAccountAdmin serviceAccountCreator serviceAccountDeleter serviceAccountKeyAdmin
    iam: serviceAccountOpenIdTokenCreator serviceAccountTokenCreator serviceAccountUser serviceAccountViewer
    iam: workloadIdentityPoolAdmin workloadIdentityPoolViewer workloadIdentityUser
    iap: admin httpsResourceAccessor settingsAdmin tunnelDestGroupEditor tunnelDestGroupViewer
    iap: tunnelResourceAccessor
    logging: admin bucketWriter configWriter fieldAccessor logWriter privateLogViewer viewAccessor viewer
    monitoring: admin alertPolicyEditor alertPolicyViewer cloudConsoleIncidentEditor cloudConsoleIncidentViewer
    monitoring: dashboardEditor dashboardViewer editor metricWriter metricsScopesAdmin metricsScopesViewer
    monitoring: notificationChannelEditor notificationChannelViewer servicesEditor servicesViewer snoozeEditor
    monitoring: snoozeViewer uptimeCheckConfigEditor uptimeCheckConfigViewer viewer
    redis: admin dbConnectionUser editor viewer
    resourcemanager: folderAdmin folderCreator folderEditor folderIamAdmin folderMover folderViewer
    resourcemanager: organizationAdmin organizationViewer projectCreator projectDeleter projectIamAdmin projectMover
    resourcemanager: tagAdmin tagUser tagViewer
    servicenetworking: networksAdmin serviceAgent
    serviceusage: apiKeysAdmin apiKeysViewer serviceUsageAdmin serviceUsageConsumer serviceUsageViewer
    spanner: admin backupAdmin databaseAdmin databaseReader databaseUser viewer
    storage: admin folderAdmin hmacKeyAdmin legacyBucketOwner legacyBucketReader legacyBucketWriter
    storage: legacyObjectOwner legacyObjectReader objectAdmin objectCreator objectUser objectViewer
    vpcaccess: admin serviceAgent user viewer
    workflows: admin editor invoker serviceAgent viewer
    """
