// Written by Tests/Python/make_discovery.py. Do not edit.
extension GoogleAPI {
    /// The names of all APIs that are known, as `named` takes them, one to a line.
    static let names = """
        artifactregistry.v1
        bigquery.v2
        cloudresourcemanager.v3
        cloudscheduler.v1
        iam.v1
        monitoring.v3
        pubsub.v1
        run.v2
        secretmanager.v1
        serviceusage.v1
        storage.v1
        """

    static func known(_ name: String) -> GoogleAPI? {
        switch name {
        case "artifactregistry.v1": artifactregistryV1
        case "bigquery.v2": bigqueryV2
        case "cloudresourcemanager.v3": cloudresourcemanagerV3
        case "cloudscheduler.v1": cloudschedulerV1
        case "iam.v1": iamV1
        case "monitoring.v3": monitoringV3
        case "pubsub.v1": pubsubV1
        case "run.v2": runV2
        case "secretmanager.v1": secretmanagerV1
        case "serviceusage.v1": serviceusageV1
        case "storage.v1": storageV1
        default: nil
        }
    }
}
