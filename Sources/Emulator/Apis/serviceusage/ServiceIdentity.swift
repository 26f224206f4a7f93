import Text

/// Service agents that are not named after their service (serviceusage-10).
private let otherAgents = [
    "compute": "compute-system", "container": "container-engine-robot", "dataflow": "dataflow-service-producer-prod",
    "run": "serverless-robot-prod", "storage": "gs-project-accounts",
]

/// Returns the account that Google runs a service with in a project; it is the same each time (serviceusage-10).
func generateServiceIdentity(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let service = request.variable("service")
    try checkServices([service])
    let short = String(service.prefix { $0 != "." })
    let domain = otherAgents[short] ?? "gcp-sa-" + short
    let email = "service-\(store.projectNumber(request.project))@\(domain).iam.gserviceaccount.com"
    let identity: JSONObject = ["email": .string(email), "uniqueId": .string(Identifiers.digits("agent " + email, 21))]
    return .message(
        [
            "name": "operations/finished.DONE_OPERATION", "done": true,
            "response": packed(identity, "google.api.serviceusage.v1beta1.ServiceIdentity"),
        ], "Operation")
}
