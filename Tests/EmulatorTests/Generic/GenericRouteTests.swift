import Discovery
import HTTP
import Text
import Testing

@testable import Emulator

private let topics = "https://pubsub.googleapis.com/v1/projects/acme-ml/topics"

/// Which requests the description of an API answers, and which it does not.
@Suite struct GenericRouteTests {
    private var cloud = TestCloud(enabled: ["pubsub", "run", "iam", "redis", "eventarc", "aiplatform", "cloudbuild"])

    // serviceusage-3
    @Test mutating func anAPIMustBeEnabled() {
        let url = "https://workflows.googleapis.com/v1/projects/acme-ml/locations/europe-west1/workflows"
        let refused = cloud.call("GET", url)
        #expect(refused.status == 403 && refused.body.message.contains("Workflows API has not been used"))
        #expect(cloud.call("GET", topics.replacing("acme-ml", with: "100000000001")).status == 200)
    }

    @Test(arguments: [
        (
            "POST", "https://pubsub.googleapis.com/v1/projects/acme-ml/topics/t:publish",
            "pubsub.v1 projects.topics.publish"
        ),
        (
            "GET", "https://pubsub.googleapis.com/v1/projects/acme-ml/topics/t/subscriptions",
            "topics.subscriptions.list"
        ),
        ("GET", "https://run.googleapis.com/apis/serving.knative.dev/v1/namespaces/acme-ml/services", "run.v1"),
    ])
    mutating func whatItDoesNotKnowIsRefusedByName(verb: String, url: String, name: String) {
        let refused = cloud.call(verb, url, verb == "GET" ? nil : [:])
        #expect(refused.status == 501 && refused.body.message.contains(name), "\(refused.body)")
    }

    /// A bucket has routes, and they would not know of objects that were put into it here.
    @Test mutating func whatIsInAnObjectWithRoutesIsNotServed() {
        let acl = cloud.call("POST", bucketUrl + "/acme-data/acl", ["entity": "allUsers", "role": "READER"])
        #expect(acl.status == 501 && acl.body.message.contains("storage.v1"))
        cloud.account("runner-a")
        #expect(cloud.call("POST", iamUrl + "/runner-a@acme-ml.iam.gserviceaccount.com/keys", [:]).status == 501)
    }

    // A type without routes of a service that has some.
    @Test mutating func aWorkerPoolOfCloudRun() {
        let begun = cloud.finish("POST", runUrl + "/workerPools?workerPoolId=w", ["template": [:]])
        #expect(begun["done"] == true, "\(begun)")
        #expect(cloud.call("GET", runUrl + "/workerPools/w").status == 200)
    }

    // google-43
    @Test(arguments: [
        ("", "-aiplatform.googleapis.com", "datasets"), ("", "-documentai.googleapis.com", "processors"),
        ("secretmanager.", ".rep.googleapis.com", "secrets"),
        ("parametermanager.", ".rep.googleapis.com", "parameters"),
    ])
    func whatIsInALocationIsKnownToItsHostOnly(before: String, after: String, collection: String) {
        let service = String((before + after).drop { $0 == "-" }.replacing("..rep", with: ""))
        var cloud = TestCloud(enabled: [String(service.prefix { $0 != "." })])
        func status(_ host: String, _ location: String) -> (Int, String) {
            let answer = cloud.call("GET", "https://\(host)/v1/projects/acme-ml/locations/\(location)/\(collection)")
            return (answer.status, answer.body.message)
        }
        #expect(status(before + "europe-west4" + after, "europe-west4").0 == 200)
        #expect(
            status(service, "europe-west4").0 == 400 && status(before + "europe-west1" + after, "europe-west4").0 == 400
        )
        #expect(status(service, "global").0 == 200)
        guard collection == "datasets" else { return }
        #expect(status(service, "us-central1").0 == 200)
        #expect(status(service, "europe-west4").1.hasSuffix("The valid location ID is `us-central1`."))
        #expect(status("europe-west1-\(service)", "europe-west4").1.hasSuffix("is `europe-west1`."))
    }

    @Test mutating func anIdentityPoolHasOperationsOfItsOwn() {
        let pools = "https://iam.googleapis.com/v1/projects/acme-ml/locations/global/workloadIdentityPools"
        let begun = cloud.finish("POST", pools + "?workloadIdentityPoolId=ci-pool", ["displayName": "CI"])
        #expect(begun["done"] == true && begun["response", "state"] == "ACTIVE", "\(begun)")
        let provider: JSONValue = ["oidc": ["issuerUri": "https://gitlab.com"]]
        cloud.call("POST", pools + "/ci-pool/providers?workloadIdentityPoolProviderId=gitlab", provider)
        #expect(
            cloud.call("GET", pools + "/ci-pool/providers/gitlab").body["oidc", "issuerUri"] == "https://gitlab.com")
    }

    // iam-33
    @Test mutating func aDeletedPoolStays() {
        let pools = "https://iam.googleapis.com/v1/projects/acme-ml/locations/global/workloadIdentityPools"
        for _ in 0..<2 { cloud.call("POST", pools + "?workloadIdentityPoolId=ci-pool", [:]) }
        #expect(cloud.finish("DELETE", pools + "/ci-pool")["done"] == true)
        #expect(
            cloud.call("GET", pools + "/ci-pool").body["state"] == "DELETED" && cloud.call("GET", pools).body == [:])
        #expect(cloud.call("POST", pools + "?workloadIdentityPoolId=ci-pool", [:]).status == 409)
    }

    // logging-4, logging-5: a metric is named by its id, which may have a slash.
    @Test mutating func aMetricHasAShortName() {
        let metrics = "https://logging.googleapis.com/v2/projects/acme-ml/metrics"
        cloud.call("POST", metrics, ["name": "acme/errors", "filter": "severity=ERROR"])
        let found = cloud.call("GET", metrics + "/acme%2Ferrors").body
        #expect(found["name"] == "acme/errors" && found["filter"] == "severity=ERROR", "\(found)")
        let other = cloud.call("PUT", metrics + "/other", ["name": "other", "filter": "a"])
        #expect(other.status == 200 && other.body["resourceName"] == "projects/acme-ml/metrics/other", "\(other.body)")
        #expect(cloud.call("GET", metrics).body["metrics"]?.array?.count == 2)
    }

    // aiplatform-1
    @Test mutating func anOperationMayBeInItsObject() {
        let stores =
            "https://europe-west1-aiplatform.googleapis.com/v1/projects/acme-ml/locations/europe-west1/metadataStores"
        let begun = cloud.call("POST", stores + "?metadataStoreId=m", [:]).body
        #expect(begun["name"]?.string?.contains("/metadataStores/m/operations/") == true, "\(begun)")
        #expect(cloud.finish("DELETE", stores + "/m")["done"] == true)
    }

    // cloudbuild-1
    @Test mutating func aTriggerHasAnIdOfTheServer() {
        let triggers = "https://cloudbuild.googleapis.com/v1/projects/acme-ml/locations/europe-west1/triggers"
        let made = cloud.call("POST", triggers, ["name": "push", "filename": "build.yaml"]).body
        #expect(made["name"] == "push" && made["id"] != nil, "\(made)")
        #expect(cloud.call("GET", triggers + "/" + (made["id"]?.string ?? "")).body == made)
    }

    /// The path of several APIs, at an address that names none.
    @Test(
        arguments: [
            "alloydb": ["network": "projects/acme-ml/global/networks/default"],
            "managedkafka": [
                "capacityConfig": ["vcpuCount": 3, "memoryBytes": "3"],
                "gcpConfig": ["accessConfig": ["networkConfigs": [["subnet": "s"]]]],
            ],
            "redis": ["shardCount": 1],
        ] as [String: JSONValue])
    func withoutAHostTheEnabledAPIAnswers(name: String, body: JSONValue) {
        var cloud = TestCloud(enabled: [name])
        let path = "/v1/projects/acme-ml/locations/europe-west1/clusters"
        let begun = cloud.call("POST", "http://127.0.0.1:8085" + path + "?clusterId=abc", body)
        #expect(begun.status == 200, "\(begun.body)")
        #expect(cloud.call("GET", "https://\(name).googleapis.com" + path + "/abc").status == 200)
    }

    @Test mutating func severalEnabledAPIsWithOnePathAreRefusedByName() {
        var cloud = TestCloud(enabled: ["managedkafka", "redis"])
        let path = "/v1/projects/acme-ml/locations/europe-west1/clusters"
        let refused = cloud.call("GET", "http://127.0.0.1:8085" + path)
        #expect(refused.status == 501)
        for api in ["managedkafka.v1", "redis.v1"] { #expect(refused.body.message.contains(api), "\(refused.body)") }
        #expect(cloud.call("GET", "https://redis.googleapis.com" + path).body == [:])
    }

    @Test mutating func anEndpointOfARegionIsThatOfItsAPI() {
        let url = "https://europe-west1-aiplatform.googleapis.com/v1/projects/acme-ml/locations/europe-west1/indexes"
        #expect(cloud.call("GET", url).body == [:])
    }

    @Test mutating func listsComeInPagesFromAllLocations() {
        for id in ["aaa", "bbb", "ccc"] { cloud.call("PUT", topics + "/" + id, [:]) }
        let first = cloud.call("GET", topics + "?pageSize=2").body
        #expect(first["topics"]?.array?.count == 2)
        let rest = cloud.call(
            "GET", topics + "?pageSize=2&pageToken=" + percentEncoded(first["nextPageToken"]?.string ?? ""))
        #expect(rest.body["topics"]?.array?.count == 1 && rest.body["nextPageToken"] == nil)
        let channels = "https://eventarc.googleapis.com/v1/projects/acme-ml/locations/"
        for place in ["europe-west1", "us-central1"] {
            cloud.call("POST", channels + place + "/channels?channelId=x", [:])
        }
        #expect(cloud.call("GET", channels + "-/channels").body["channels"]?.array?.count == 2)
    }

    // iam-1, iam-2
    @Test mutating func aTopicHasAPolicy() {
        cloud.account("runner-a")
        cloud.call("PUT", topics + "/top", [:])
        #expect(cloud.call("GET", topics + "/top:getIamPolicy").body == ["etag": "ACAB"])
        let member: JSONValue = "serviceAccount:runner-a@acme-ml.iam.gserviceaccount.com"
        let binding: JSONValue = ["role": "roles/pubsub.publisher", "members": [member]]
        #expect(cloud.call("POST", topics + "/top:setIamPolicy", ["policy": ["bindings": [binding]]]).status == 200)
        #expect(cloud.call("GET", topics + "/top:getIamPolicy").body["bindings"] == [binding])
        #expect(cloud.call("GET", topics + "/none:getIamPolicy").status == 404)
        #expect(cloud.has(topics + "/top", ["pubsub.topics.publish"]) == ["pubsub.topics.publish"])
        cloud.call("DELETE", topics + "/top")
        cloud.call("PUT", topics + "/top", [:])
        #expect(cloud.call("GET", topics + "/top:getIamPolicy").body["bindings"] == nil)
    }

    /// Its API has more permissions than the local cloud knows.
    @Test mutating func permissionsOfAnAPIThatIsPartlyKnownAreRefusedByName() {
        let channels = "https://eventarc.googleapis.com/v1/projects/acme-ml/locations/europe-west1/channels"
        cloud.call("POST", channels + "?channelId=x", [:])
        let answer = cloud.test(channels + "/x", ["eventarc.channels.publish"])
        #expect(answer.status == 501 && answer.1.message.contains("permissions of eventarc"), "\(answer)")
        #expect(cloud.test(channels + "/x", ["run.jobs.get"]).status == 400)
    }

    @Test func theTableOfTypesNamesTypesOfKnownAPIs() {
        #expect(typeTraits.count == typeTraitTables.flatMap { $0.split(separator: "\n\n") }.count)
        let keys: Set = [
            "alsoBy", "assigned", "attaches", "children", "defaults", "dependent", "exists", "hasShortNames", "heldBy",
            "id", "immutable",
            "inherited",
            "initial", "initialBy", "isNumbered",
            "kind", "listKind", "missing", "missingReason", "neededByReplace", "omitted", "optional", "overwritten",
            "parameters",
            "pattern",
            "prefixes",
            "protected", "protectedBy", "protectedReason", "ranges", "serverNamed", "softDelete", "switches", "taken",
            "takenReason", "updatedBy", "upserts", "whole", "createUpdates", "apart", "setters", "elements", "verbs",
        ]
        for (name, entry) in typeTraits {
            let parts = name.split(separator: " ").map(String.init)
            #expect(GoogleAPI.named(parts[0])?.resource(parts[1]) != nil, "\(name)")
            for (key, _) in entry { #expect(keys.contains(key), "\(name): nothing reads \(key)") }
        }
    }
}
