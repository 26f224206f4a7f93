import HTTP
import Text
import Testing

@testable import Emulator

private let topics = "https://pubsub.googleapis.com/v1/projects/acme-ml/topics"
private let subscriptions = "https://pubsub.googleapis.com/v1/projects/acme-ml/subscriptions"
private let queues = "https://cloudtasks.googleapis.com/v2/projects/acme-ml/locations/europe-west1/queues"
private let workflows = "https://workflows.googleapis.com/v1/projects/acme-ml/locations/europe-west1/workflows"
private let datasets = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-ml/datasets"
private let compute = "https://compute.googleapis.com/compute/v1/projects/acme-ml"

/// Resources without routes of their own, served by the description of their API.
@Suite struct GenericTests {
    private var cloud = TestCloud(enabled: [
        "pubsub", "cloudtasks", "workflows", "compute", "cloudkms", "run",
    ])

    // pubsub-1, pubsub-2: the id is in the path.
    @Test mutating func aTopicIsCreatedReadListedAndDeleted() {
        let missing = cloud.call("GET", topics + "/top")
        #expect(missing.status == 404 && missing.body.message == "Resource not found (resource=top).")
        let made = cloud.call("PUT", topics + "/top", ["labels": ["a": "b"]])
        #expect(made.status == 200 && made.body == ["labels": ["a": "b"], "name": "projects/acme-ml/topics/top"])
        #expect(cloud.call("GET", topics + "/top").body == made.body)
        #expect(cloud.call("PUT", topics + "/top", [:]).status == 409)
        #expect(cloud.call("GET", topics).body == ["topics": [made.body]])
        #expect(cloud.call("DELETE", topics + "/top").body == [:])
        #expect(cloud.call("DELETE", topics + "/top").status == 404)
    }

    /// Most messages of Cloud SQL say their kind; one has no field for it.
    @Test func onlyAMessageWithAFieldForItsKindSaysIt() {
        var cloud = TestCloud(enabled: ["sqladmin"])
        let root = "https://sqladmin.googleapis.com/v1/projects/acme-ml/locations/europe-west1/blueGreenDeployments"
        let made = cloud.call("POST", root + "?blueGreenDeploymentId=b", ["sourceInstance": "i"])
        #expect(made.status == 200 && made.body["kind"] == "sql#operation", "\(made.body)")
        let read = cloud.call("GET", root + "/b")
        #expect(read.status == 200 && read.body["sourceInstance"] == "i", "\(read.body)")
        #expect(read.body["kind"] == nil)
    }

    // google-7: the mask and the object are fields of the request.
    @Test mutating func aMaskMayBeInTheRequest() {
        cloud.call("PUT", topics + "/top", [:])
        let made = cloud.call(
            "PUT", subscriptions + "/sub", ["topic": "projects/acme-ml/topics/top", "labels": ["a": "b"]])
        #expect(made.body["ackDeadlineSeconds"] == 10 && made.body["state"] == "ACTIVE")
        for (mask, deadline) in [("ackDeadlineSeconds", 20), ("ack_deadline_seconds", 30)] {
            let body: JSONValue = [
                "subscription": ["ackDeadlineSeconds": JSONValue(deadline)], "updateMask": .string(mask),
            ]
            let changed = cloud.call("PATCH", subscriptions + "/sub", body)
            #expect(changed.status == 200, "\(changed.body)")
            #expect(changed.body["ackDeadlineSeconds"] == JSONValue(deadline) && changed.body["labels"] == ["a": "b"])
        }
        let dropped = cloud.call("PATCH", subscriptions + "/sub", ["subscription": [:], "updateMask": "labels"])
        #expect(dropped.body["labels"] == nil && dropped.body["ackDeadlineSeconds"] == 30)
        let topic: JSONValue = ["subscription": ["topic": "projects/acme-ml/topics/other"], "updateMask": "topic"]
        #expect(cloud.call("PATCH", subscriptions + "/sub", topic).status == 400)
        #expect(
            cloud.call("PATCH", subscriptions + "/sub", ["subscription": [:], "updateMask": "colour"]).status == 400)
    }

    // google-6
    @Test(
        arguments: [
            ["colour": "red"], ["labels": ["a": 1]], ["messageRetentionDuration": "a day"],
            ["schemaSettings": ["schema": "s", "encoding": "RED"]],
        ] as [JSONValue])
    mutating func aWrongFieldIsRefused(body: JSONValue) {
        #expect(cloud.call("PUT", topics + "/top", body).status == 400)
        #expect(cloud.call("GET", topics + "/top").status == 404)
    }

    // pubsub-4, compute-9, bigquery-7
    @Test mutating func anIDThatTheAPIDoesNotAllowIsRefused() {
        for id in ["ab", "1abc", "goog-topic", "a!c"] {
            #expect(cloud.call("PUT", topics + "/" + id, [:]).status == 400)
        }
        #expect(cloud.call("POST", compute + "/global/networks", ["name": "My_network"]).status == 400)
        #expect(cloud.call("POST", datasets, ["datasetReference": ["datasetId": "my-data"]]).status == 400)
        #expect(cloud.call("POST", datasets, ["datasetReference": ["datasetId": "my_data"]]).status == 200)
    }

    // google-1, google-25: the id is in the query, the answer an operation.
    @Test mutating func anOperationEndsWithTheObject() {
        let email = "a@acme-ml.iam.gserviceaccount.com"
        let body: JSONValue = ["sourceContents": "main:", "revisionId": "mine", "serviceAccount": .string(email)]
        let begun = cloud.call("POST", workflows + "?workflowId=w", body)
        #expect(begun.status == 200 && begun.body["done"] == nil, "\(begun.body)")
        #expect(begun.body["metadata", "verb"] == "create")
        let url = "https://workflows.googleapis.com/v1/" + (begun.body["name"]?.string ?? "")
        let ended = cloud.call("GET", url).body
        #expect(ended["done"] == true && ended["response", "sourceContents"] == "main:")
        let found = cloud.call("GET", workflows + "/w").body
        #expect(found["name"] == "projects/acme-ml/locations/europe-west1/workflows/w")
        #expect(found["state"] == "ACTIVE" && found["createTime"] == .string(testTime.rfc3339))
        #expect(found["revisionId"] != "mine")
        // workflows-2
        #expect(found["serviceAccount"] == .string("projects/acme-ml/serviceAccounts/" + email))
        cloud.now = testTime.adding(days: 1)
        cloud.finish(
            "PATCH", workflows + "/w?updateMask=description", ["description": "d", "sourceContents": "main: 2"])
        let changed = cloud.call("GET", workflows + "/w").body
        #expect(changed["description"] == "d" && changed["sourceContents"] == "main:")
        #expect(changed["createTime"] == found["createTime"] && changed["updateTime"] != found["updateTime"])
        #expect(cloud.finish("DELETE", workflows + "/w")["response", "@type"]?.string?.hasSuffix("Empty") == true)
        let gone = cloud.call("GET", workflows + "/w").body.message
        #expect(gone == "Resource 'projects/acme-ml/locations/europe-west1/workflows/w' was not found")
    }

    // bigquery-1, bigquery-2, bigquery-4, google-26
    @Test mutating func aDatasetHoldsTables() {
        let reference: JSONValue = ["datasetId": "d"]
        let made = cloud.call("POST", datasets, ["datasetReference": reference, "location": "EU"])
        #expect(made.status == 200 && made.body["id"] == "acme-ml:d" && made.body["kind"] == "bigquery#dataset")
        #expect(made.body["selfLink"] == .string(datasets + "/d"))
        let table: JSONValue = [
            "tableReference": ["projectId": "acme-ml", "datasetId": "d", "tableId": "t"], "view": ["query": "SELECT 1"],
        ]
        let view = cloud.call("POST", datasets + "/d/tables", table)
        #expect(view.body["type"] == "VIEW" && view.body["location"] == "EU", "\(view.body)")
        let lost = cloud.call("POST", datasets + "/e/tables", table)
        #expect(lost.status == 404 && lost.body.message == "Not found: Dataset acme-ml:e")
        #expect(lost.body["error", "errors", "0", "reason"] == "notFound" && lost.body.status == "NOT_FOUND")
        #expect(cloud.call("POST", datasets, ["datasetReference": reference]).status == 409)
        // Without masks, null removes a field.
        cloud.call("PATCH", datasets + "/d", ["description": "a", "labels": ["a": "b"]])
        let changed = cloud.call("PATCH", datasets + "/d", ["description": .null, "labels": ["c": "d"]]).body
        #expect(changed["description"] == nil && changed["labels"] == ["a": "b", "c": "d"])
        #expect(cloud.call("PUT", datasets + "/d", ["datasetReference": reference]).body["labels"] == nil)
        #expect(cloud.call("DELETE", datasets + "/d").status == 400)
        #expect(cloud.call("DELETE", datasets + "/d?deleteContents=true").status == 204)
        #expect(cloud.call("GET", datasets + "/d/tables/t").status == 404)
    }

    // compute-1, compute-2, compute-3
    @Test mutating func aNetworkIsReadyWhenItsOperationIsDone() {
        let begun = cloud.call("POST", compute + "/global/networks", ["name": "n", "autoCreateSubnetworks": false])
        #expect(begun.status == 200 && begun.body["status"] == "RUNNING", "\(begun.body)")
        let operation = cloud.call("GET", begun.body["selfLink"]?.string ?? "").body
        #expect(operation["status"] == "DONE" && operation["name"] == begun.body["name"])
        let network = cloud.call("GET", compute + "/global/networks/n").body
        #expect(network["autoCreateSubnetworks"] == false && network["kind"] == "compute#network")
        let body: JSONValue = [
            "name": "s", "network": "projects/acme-ml/global/networks/n", "ipCidrRange": "10.0.0.0/24",
        ]
        let made = cloud.call("POST", compute + "/regions/europe-west1/subnetworks", body).body
        #expect(made["selfLink"]?.string?.contains("/regions/europe-west1/operations/") == true)
        let subnetwork = cloud.call("GET", compute + "/regions/europe-west1/subnetworks/s").body
        #expect(subnetwork["network"] == network["selfLink"])
        #expect(subnetwork["region"]?.string?.hasSuffix("/projects/acme-ml/regions/europe-west1") == true)
        // compute-11
        let used = cloud.call("DELETE", compute + "/global/networks/n")
        #expect(used.status == 400 && used.body["error", "errors", "0", "reason"] == "resourceInUseByAnotherResource")
        cloud.call("DELETE", compute + "/regions/europe-west1/subnetworks/s")
        #expect(cloud.call("DELETE", compute + "/global/networks/n").status == 200)
        let missing = cloud.call("GET", compute + "/global/networks/m").body
        #expect(missing.message == "The resource 'projects/acme-ml/global/networks/m' was not found")
        #expect(missing["error", "status"] == nil && missing["error", "errors", "0", "reason"] == "notFound")
    }

    // compute-6
    @Test mutating func aProjectHasADefaultNetwork() {
        let networks = compute + "/global/networks"
        let first = cloud.call("GET", networks + "/default").body
        #expect(first["name"] == "default" && first["selfLink"] == .string(www("global/networks/default")))
        #expect(cloud.call("GET", networks).body["items"] == [first])
        #expect(cloud.call("POST", networks, ["name": "default"]).status == 409)
        cloud.call("DELETE", networks + "/default")
        cloud.store = Store(replaying: cloud.store.contents, projects: cloud.store.projects)
        #expect(cloud.call("GET", networks + "/default").status == 404)
        #expect(cloud.call("GET", networks).body["items"] == nil)
        #expect(cloud.call("POST", networks, ["name": "default"]).status == 200)
    }

    private func www(_ path: String) -> String { "https://www.googleapis.com/compute/v1/projects/acme-ml/" + path }

    // compute-2, compute-10
    @Test mutating func aSinglePortBecomesARange() {
        let body: JSONValue = [
            "name": "r", "portRange": "443", "target": "projects/acme-ml/global/targetHttpsProxies/p",
        ]
        cloud.call("POST", compute + "/global/forwardingRules", body)
        let rule = cloud.call("GET", compute + "/global/forwardingRules/r").body
        #expect(rule["portRange"] == "443-443" && rule["IPProtocol"] == "TCP")
        #expect(rule["target"]?.string?.hasPrefix("https://www.googleapis.com/compute/v1/projects/") == true)
    }

    // compute-5
    @Test mutating func aSetterReplacesItsFields() {
        cloud.call("POST", compute + "/global/addresses", ["name": "a", "description": "d"])
        let set = cloud.call("POST", compute + "/global/addresses/a/setLabels", ["labels": ["a": "b"]])
        #expect(set.body["operationType"] == "setLabels", "\(set.body)")
        let address = cloud.call("GET", compute + "/global/addresses/a").body
        #expect(address["labels"] == ["a": "b"] && address["description"] == "d" && address["address"] != nil)
        #expect(cloud.call("POST", compute + "/global/addresses/a/setLabels", ["colour": "red"]).status == 400)
    }

    // cloudtasks-1, cloudtasks-3: the name is in the body.
    @Test mutating func aQueueHasDefaultsAndPauses() {
        let name: JSONValue = "projects/acme-ml/locations/europe-west1/queues/q"
        let made = cloud.call("POST", queues, ["name": name, "rateLimits": ["maxConcurrentDispatches": 3]]).body
        #expect(made["rateLimits", "maxConcurrentDispatches"] == 3 && made["rateLimits", "maxBurstSize"] == 100)
        let mask = "?updateMask=rateLimits.maxConcurrentDispatches"
        let changed = cloud.call("PATCH", queues + "/q" + mask, ["rateLimits": ["maxConcurrentDispatches": 5]]).body
        #expect(changed["rateLimits", "maxConcurrentDispatches"] == 5 && changed["retryConfig"] == made["retryConfig"])
        #expect(cloud.call("POST", queues + "/q:pause", [:]).body["state"] == "PAUSED")
        #expect(cloud.call("GET", queues + "/q").body["state"] == "PAUSED")
        #expect(cloud.call("POST", queues + "/q:purge", [:]).status == 501)
        // cloudtasks-2: an update that creates one keeps the rules of a create.
        #expect(cloud.call("PATCH", queues + "/my_queue", [:]).status == 400)
        #expect(cloud.call("PATCH", queues + "/new", [:]).body["rateLimits"] != nil)
    }

    // google-28, compute-8
    @Test mutating func aStaleWriteIsRefused() {
        let pools = runUrl + "/workerPools"
        cloud.finish("POST", pools + "?workerPoolId=w", ["template": [:]])
        let etag = cloud.call("GET", pools + "/w").body["etag"] ?? ""
        let fresh = cloud.call("PATCH", pools + "/w", ["description": "a", "etag": etag])
        #expect(fresh.status == 200, "\(fresh.body)")
        #expect(cloud.call("PATCH", pools + "/w", ["description": "b", "etag": etag]).status == 409)
        #expect(cloud.call("DELETE", pools + "/w?etag=" + percentEncoded(etag.string ?? "")).status == 409)
        cloud.call("POST", compute + "/global/urlMaps", ["name": "m", "defaultService": "global/backendServices/b"])
        let stale = cloud.call("PATCH", compute + "/global/urlMaps/m", ["description": "d", "fingerprint": "YQ=="])
        #expect(stale.status == 412 && stale.body["error", "errors", "0", "reason"] == "conditionNotMet")
        let addresses = compute + "/global/addresses"
        cloud.call("POST", addresses, ["name": "a"])
        let mark = cloud.call("GET", addresses + "/a").body["labelFingerprint"] ?? ""
        for (label, status) in [("first", 200), ("second", 412)] {
            let body: JSONValue = ["labels": ["a": .string(label)], "labelFingerprint": mark]
            #expect(cloud.call("POST", addresses + "/a/setLabels", body).status == status)
        }
        #expect(cloud.call("GET", addresses + "/a").body["labels"] == ["a": "first"])
    }

    // cloudkms-2, cloudkms-3
    @Test mutating func aKeyHasAVersion() {
        let rings = "https://cloudkms.googleapis.com/v1/projects/acme-ml/locations/europe-west1/keyRings"
        cloud.call("POST", rings + "?keyRingId=r", [:])
        let key = cloud.call("POST", rings + "/r/cryptoKeys?cryptoKeyId=k", ["purpose": "ENCRYPT_DECRYPT"]).body
        let version = cloud.call("GET", rings + "/r/cryptoKeys/k/cryptoKeyVersions/1").body
        #expect(version["state"] == "ENABLED" && key["primary", "name"] == version["name"])
        let destroyed = cloud.call("POST", rings + "/r/cryptoKeys/k/cryptoKeyVersions/1:destroy", [:])
        #expect(destroyed.status == 200 && destroyed.body["state"] == "DESTROY_SCHEDULED")
        #expect(cloud.call("POST", rings + "/none/cryptoKeys?cryptoKeyId=k", [:]).status == 404)
        let empty = cloud.call("POST", rings + "/r/cryptoKeys?cryptoKeyId=e&skipInitialVersionCreation=true", [:]).body
        #expect(empty["name"] != nil && empty["primary"] == nil)
        #expect(cloud.call("GET", rings + "/r/cryptoKeys/e/cryptoKeyVersions/1").status == 404)
        // cloudkms-6
        let signing: JSONValue = ["purpose": "MAC", "versionTemplate": ["algorithm": "HMAC_SHA256"]]
        #expect(cloud.call("POST", rings + "/r/cryptoKeys?cryptoKeyId=s", signing).body["primary"] == nil)
    }
}
