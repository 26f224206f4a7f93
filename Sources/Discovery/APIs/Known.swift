// Written by `make discovery`. Do not edit.
extension GoogleAPI {
    /// The names of all APIs that are known, as `named` takes them, one to a line.
    static let names = """
        aiplatform.v1
        alloydb.v1
        apigateway.v1
        apikeys.v2
        appengine.v1
        artifactregistry.v1
        batch.v1
        bigquery.v2
        bigqueryconnection.v1
        bigquerydatatransfer.v1
        bigqueryreservation.v1
        billingbudgets.v1
        binaryauthorization.v1
        certificatemanager.v1
        cloudbuild.v1
        cloudbuild.v2
        clouddeploy.v1
        cloudfunctions.v2
        cloudkms.v1
        cloudresourcemanager.v3
        cloudscheduler.v1
        cloudtasks.v2
        composer.v1
        compute.v1
        container.v1
        datacatalog.v1
        dataform.v1
        dataplex.v1
        dataproc.v1
        datastream.v1
        dns.v1
        documentai.v1
        essentialcontacts.v1
        eventarc.v1
        file.v1
        firebaserules.v1
        firestore.v1
        iam.v1
        iap.v1
        logging.v2
        managedkafka.v1
        memcache.v1
        monitoring.v1
        monitoring.v3
        networkconnectivity.v1
        networksecurity.v1
        networkservices.v1
        notebooks.v2
        orgpolicy.v2
        parametermanager.v1
        privateca.v1
        pubsub.v1
        recaptchaenterprise.v1
        redis.v1
        run.v1
        run.v2
        secretmanager.v1
        servicedirectory.v1
        servicenetworking.v1
        serviceusage.v1
        sourcerepo.v1
        spanner.v1
        sqladmin.v1
        storage.v1
        storagetransfer.v1
        vpcaccess.v1
        workflows.v1
        """

    static func known(_ name: String) -> GoogleAPI? {
        switch name {
        case "aiplatform.v1": aiplatformV1
        case "alloydb.v1": alloydbV1
        case "apigateway.v1": apigatewayV1
        case "apikeys.v2": apikeysV2
        case "appengine.v1": appengineV1
        case "artifactregistry.v1": artifactregistryV1
        case "batch.v1": batchV1
        case "bigquery.v2": bigqueryV2
        case "bigqueryconnection.v1": bigqueryconnectionV1
        case "bigquerydatatransfer.v1": bigquerydatatransferV1
        case "bigqueryreservation.v1": bigqueryreservationV1
        case "billingbudgets.v1": billingbudgetsV1
        case "binaryauthorization.v1": binaryauthorizationV1
        case "certificatemanager.v1": certificatemanagerV1
        case "cloudbuild.v1": cloudbuildV1
        case "cloudbuild.v2": cloudbuildV2
        case "clouddeploy.v1": clouddeployV1
        case "cloudfunctions.v2": cloudfunctionsV2
        case "cloudkms.v1": cloudkmsV1
        case "cloudresourcemanager.v3": cloudresourcemanagerV3
        case "cloudscheduler.v1": cloudschedulerV1
        case "cloudtasks.v2": cloudtasksV2
        case "composer.v1": composerV1
        case "compute.v1": computeV1
        case "container.v1": containerV1
        case "datacatalog.v1": datacatalogV1
        case "dataform.v1": dataformV1
        case "dataplex.v1": dataplexV1
        case "dataproc.v1": dataprocV1
        case "datastream.v1": datastreamV1
        case "dns.v1": dnsV1
        case "documentai.v1": documentaiV1
        case "essentialcontacts.v1": essentialcontactsV1
        case "eventarc.v1": eventarcV1
        case "file.v1": fileV1
        case "firebaserules.v1": firebaserulesV1
        case "firestore.v1": firestoreV1
        case "iam.v1": iamV1
        case "iap.v1": iapV1
        case "logging.v2": loggingV2
        case "managedkafka.v1": managedkafkaV1
        case "memcache.v1": memcacheV1
        case "monitoring.v1": monitoringV1
        case "monitoring.v3": monitoringV3
        case "networkconnectivity.v1": networkconnectivityV1
        case "networksecurity.v1": networksecurityV1
        case "networkservices.v1": networkservicesV1
        case "notebooks.v2": notebooksV2
        case "orgpolicy.v2": orgpolicyV2
        case "parametermanager.v1": parametermanagerV1
        case "privateca.v1": privatecaV1
        case "pubsub.v1": pubsubV1
        case "recaptchaenterprise.v1": recaptchaenterpriseV1
        case "redis.v1": redisV1
        case "run.v1": runV1
        case "run.v2": runV2
        case "secretmanager.v1": secretmanagerV1
        case "servicedirectory.v1": servicedirectoryV1
        case "servicenetworking.v1": servicenetworkingV1
        case "serviceusage.v1": serviceusageV1
        case "sourcerepo.v1": sourcerepoV1
        case "spanner.v1": spannerV1
        case "sqladmin.v1": sqladminV1
        case "storage.v1": storageV1
        case "storagetransfer.v1": storagetransferV1
        case "vpcaccess.v1": vpcaccessV1
        case "workflows.v1": workflowsV1
        default: nil
        }
    }
}
