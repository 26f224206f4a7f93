import Text

/// Whether a name such as `run.invoker` may be one of Google's roles (iam-27). There are thousands, so only the service
/// before the dot is checked, but for a few services whose roles are all known (iam-44). Names of service agent roles
/// follow no list and are all accepted.
func isPredefinedRole(_ name: String) -> Bool {
    if basicRoles.contains(name) { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }),
        name.allSatisfy({ $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "." || $0 == "_") })
    else { return false }
    if let all = rolesOfServices[String(parts[0])] { return all.contains(parts.dropFirst().joined(separator: ".")) }
    return roleServices.contains(String(parts[0])) || parts.last?.lowercased().hasSuffix("serviceagent") == true
}

let roleServices: Set<String> = Set(
    """
    accessapproval accesscontextmanager actions advisorynotifications aiplatform alloydb analyticshub anthos
    anthosconfigmanagement anthosaudit apigateway apigee apigeeconnect apigeeregistry apihub apikeys apim appengine
    appengineflex apphub applianceactivation artifactregistry assuredoss assuredworkloads auditmanager automl
    automlrecommendations autoscaling axt backupdr baremetalsolution batch beyondcorp biglake bigquery
    bigqueryconnection bigquerydatapolicy bigquerydatatransfer bigquerymigration bigqueryreservation bigtable billing
    binaryauthorization blockchainnodeengine blockchainvalidatormanager capacityplanner carestudio certificatemanager
    chat chroniclesm chronicle cloudaicompanion cloudasset cloudbuild cloudconfig cloudcontrolspartner clouddebugger
    clouddeploy clouddeploymentmanager clouderrorreporting cloudfunctions cloudiot cloudjobdiscovery cloudkms
    cloudkmskacls cloudlocationfinder cloudmigration cloudoptimization cloudprivatecatalog
    cloudprivatecatalogproducer cloudprofiler cloudquotas cloudscheduler cloudsecurityscanner cloudsql cloudsupport
    cloudtasks cloudtestservice cloudtpu cloudtrace cloudtranslate commerceagreementpublishing
    commercebusinessenablement commerceoffercatalog commerceorggovernance commercepricemanagement commerceproducer
    composer compute computescanning confidentialcomputing config configdelivery connectors consumerprocurement
    contactcenteraiplatform contactcenterinsights container containeranalysis containerregistry containerscanning
    containersecurity containerthreatdetection contentwarehouse databasecenter databaseinsights datacatalog
    dataconnectors dataflow dataform datafusion datalabeling datalineage datamigration datapipelines dataplex
    dataprocessing dataproc dataprocrm datastore datastream datastudio deploymentmanager designcenter developerconnect
    dialogflow discoveryengine dlp dns documentai documentaicore domains dspm earthengine edgecontainer edgenetwork
    enterpriseknowledgegraph enterprisepurchasing errorreporting essentialcontacts eventarc file financialservices
    firebase firebaseabt firebaseanalytics firebaseappcheck firebaseappdistro firebaseappdistribution firebaseapphosting
    firebaseauth firebasecloudmessaging firebasecrash firebasecrashlytics firebasedatabase firebasedataconnect
    firebasedynamiclinks firebasehosting firebaseinappmessaging firebaseml firebasemods firebasenotifications
    firebaseperformance firebasepredictions firebaseremoteconfig firebaserules firebasestorage firebasevertexai
    firebasestudio firestore fleetengine gameservices gdchardwaremanagement geminidataanalytics genomics gkebackup
    gkehub gkemulticloud gkeonprem gsuiteaddons healthcare iam iap identityplatform identitytoolkit ids integrations
    issuerswitch krmapihosting kubernetesmetadata licensemanager lifesciences livestream logging looker lookerstudio
    managedflink managedidentities managedkafka mandiant mapsadmin mapsanalytics mapsplatformdatasets marketplacesolutions
    mediaasset memcache memorystore meshconfig metastore migrationcenter ml mlengine modelarmor monitoring
    multiclusteringress multiclustermetering multiclusterservicediscovery netapp netappcloudvolumes networkactions
    networkanalyzer networkconnectivity networkmanagement networksecurity networkservices notebooks nvidia oauthconfig
    observability observabilityanalytics ondemandscanning opsconfigmonitoring oracledatabase orgpolicy osconfig oslogin
    parallelstore parametermanager paymentsresellersubscription policyanalyzer policyremediator policysimulator
    privateca privilegedaccessmanager producerportal proximitybeacon publicca pubsub pubsublite rapidmigrationassessment
    readerrevenuesubscriptionlinking recaptchaenterprise recommendationengine recommender redis remotebuildexecution
    resourcemanager resourcesettings retail riskmanager rma routeoptimization run runapps runtimeconfig saasconfig
    saasservicemgmt secretmanager securedlandingzone securesourcemanager securitycenter securitycentermanagement
    securityposture servicebroker serviceconsumermanagement servicedirectory serviceextensions servicehealth
    servicemanagement servicenetworking servicesecurityinsights serviceusage solutionbuilder source sourcerepo spanner
    spectrumsas speakerid speech stackdriver storage storagebatchoperations storageinsights storagetransfer stream
    subscribewithgooglepublication telcoautomation telemetry threatintelligence timeseriesinsights tpu trafficdirector
    transcoder translationhub transferappliance vectorsearch videostitcher viscode visionai visualinspection
    vmmigration vmwareengine vpcaccess websecurityscanner workflows workloadcertificate workloadmanager workloads
    workstations workspaceevents
    """.split(whereSeparator: \.isWhitespace).map(String.init))
