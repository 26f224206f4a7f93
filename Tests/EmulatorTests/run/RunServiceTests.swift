import Text
import Testing

@testable import Emulator

private let url = runUrl + "/services/api"

private func make(_ cloud: inout TestCloud, _ template: JSONValue) -> (status: Int, body: JSONValue) {
    cloud.call("POST", runUrl + "/services?serviceId=api", ["template": template])
}

@Test func aServiceGetsTheRecordedDefaults() {
    var cloud = TestCloud()
    let missing = cloud.call("GET", url).body.message
    #expect(missing == "Resource 'api' of kind 'SERVICE' in region 'europe-west1' in project 'acme-ml' does not exist.")
    let done = cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
    #expect(done["done"] == true)
    let service = cloud.call("GET", url).body
    // run-12
    #expect(
        service["template"] == [
            "containers": [
                [
                    "image": "eu.pkg.dev/p/r/api@sha256:1", "ports": [["containerPort": 8080, "name": "http1"]],
                    "resources": ["cpuIdle": true, "limits": ["cpu": "1000m", "memory": "512Mi"]],
                    "startupProbe": [
                        "failureThreshold": 1, "periodSeconds": 240, "tcpSocket": ["port": 8080],
                        "timeoutSeconds": 240,
                    ],
                ]
            ], "maxInstanceRequestConcurrency": 80, "scaling": ["maxInstanceCount": 100],
            "serviceAccount": "100000000001-compute@developer.gserviceaccount.com", "timeout": "300s",
        ])
    #expect(service["urls", "0"] == "https://api-100000000001.europe-west1.run.app")
    // run-48
    #expect(service["urls"]?.array?.count == 2 && service["urls", "1"] == service["uri"])
    #expect(service["terminalCondition", "state"] == "CONDITION_SUCCEEDED" && service["reconciling"] == nil)
    #expect(service["generation"] == "1" && service["observedGeneration"] == "1")
    #expect(service["etag"]?.string?.hasPrefix("\"") == true)
    #expect(service["traffic"] == [["type": "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", "percent": 100]])
    #expect(service["latestCreatedRevision"]?.string?.contains("/services/api/revisions/api-00001-") == true)
}

@Test func theFirstAnswerIsAPendingOperation() {
    var cloud = TestCloud()
    let first = cloud.call("POST", runUrl + "/services?serviceId=api", minimalService).body
    #expect(first["done"] == nil && first["response"] == nil)
    #expect(first["metadata", "reconciling"] == true)
    #expect(first["metadata", "terminalCondition"] == ["state": "CONDITION_PENDING"])
    let name = first["name"]?.string ?? ""
    let waited = cloud.call("POST", "https://run.googleapis.com/v2/\(name):wait", ["timeout": "30s"]).body
    #expect(waited["done"] == true && waited["response", "@type"] == "type.googleapis.com/google.cloud.run.v2.Service")
    #expect(cloud.call("GET", "https://run.googleapis.com/v2/\(name)x").status == 404)
}

@Test(arguments: [0, 1, 3]) func operationsEndAfterAsManyPolls(polls: Int) {
    var cloud = TestCloud(pollsUntilDone: polls)
    let first = cloud.call("POST", runUrl + "/jobs?jobId=j", minimalJob).body
    #expect((first["done"] == true) == (polls == 0))
    let url = "https://run.googleapis.com/v2/" + (first["name"]?.string ?? "")
    for poll in 1..<max(2, polls) where poll < polls { #expect(cloud.call("GET", url).body["done"] == nil) }
    #expect(cloud.call("GET", url).body["done"] == true)
    #expect(cloud.call("GET", url).body["done"] == true)
}

@Test func aPatchReplacesAndMakesARevision() {
    var cloud = TestCloud()
    cloud.finish(
        "POST", runUrl + "/services?serviceId=api",
        ["labels": ["a": "b"], "template": ["containers": [["image": "x", "env": [["name": "A", "value": "1"]]]]]])
    let before = cloud.call("GET", url).body
    cloud.now = Instant(milliseconds: cloud.now.milliseconds + 60_000)
    cloud.finish("PATCH", url, ["template": ["containers": [["image": "y"]], "timeout": "60s"]])
    let after = cloud.call("GET", url).body
    #expect(after["labels"] == nil && after["template", "containers", "0", "env"] == nil)
    #expect(after["generation"] == "2" && after["uid"] == before["uid"] && after["createTime"] == before["createTime"])
    #expect(after["updateTime"] != before["updateTime"] && after["etag"] != before["etag"])
    #expect(after["latestReadyRevision"]?.string?.contains("api-00002-") == true)
    cloud.finish("PATCH", url + "?updateMask=labels", ["labels": ["c": "d"]])
    let masked = cloud.call("GET", url).body
    #expect(masked["template"] == after["template"] && masked["labels"] == ["c": "d"])
    #expect(masked["latestReadyRevision"] == after["latestReadyRevision"])
}

@Test func aServiceCanBeSentBackAsItWasRead() {
    var cloud = TestCloud()
    cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
    let before = cloud.call("GET", url).body
    #expect(cloud.finish("PATCH", url, before)["done"] == true)
    #expect(cloud.call("GET", url).body["template"] == before["template"])
}

@Test func staleEtagsAndMissingServicesAreRefused() {
    var cloud = TestCloud()
    #expect(cloud.call("PATCH", url, minimalService).status == 404)
    #expect(cloud.finish("PATCH", url + "?allowMissing=true", minimalService)["done"] == true)
    var stale = minimalService
    stale["etag"] = "\"old\""
    #expect(cloud.call("PATCH", url, stale).body.status == "ABORTED")
    #expect(cloud.call("DELETE", url + "?etag=x").status == 409)
    #expect(cloud.call("POST", runUrl + "/services?serviceId=api", minimalService).status == 409)
    let deleted = cloud.finish("DELETE", url)
    #expect(deleted["response", "deleteTime"] != nil && deleted["response", "expireTime"] != nil)
    #expect(cloud.call("GET", url).status == 404)
    #expect(cloud.call("DELETE", url).status == 404)
}

@Test func validatingOnlyChangesNothing() {
    var cloud = TestCloud()
    let reply = cloud.call("POST", runUrl + "/services?serviceId=api&validateOnly=true", minimalService)
    #expect(reply.status == 200 && reply.body["done"] == true)
    #expect(cloud.call("GET", url).status == 404)
    #expect(cloud.call("POST", runUrl + "/services?serviceId=api&validateOnly=true", ["template": [:]]).status == 400)
}

@Test func aBrokenImageLeavesAServiceThatIsNotReady() {
    var cloud = TestCloud()
    let done = cloud.finish(
        "POST", runUrl + "/services?serviceId=api", ["template": ["containers": [["image": "eu.pkg.dev/broken/api"]]]])
    #expect(done["done"] == true && done["response"] == nil && done["error", "code"] == 9)
    #expect(done["error", "message"]?.string?.contains("is not ready and cannot serve traffic") == true)
    let service = cloud.call("GET", url).body
    #expect(service["terminalCondition", "state"] == "CONDITION_FAILED" && service["latestReadyRevision"] == nil)
    #expect(cloud.finish("PATCH", url, minimalService)["error"] == nil)
    #expect(cloud.call("GET", url).body["terminalCondition", "state"] == "CONDITION_SUCCEEDED")
}

@Test func aSecretMustBeReadableByTheAccount() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]]])
    let body: JSONValue = [
        "template": [
            "serviceAccount": .string(email),
            "containers": [
                [
                    "image": "x",
                    "env": [["name": "KEY", "valueSource": ["secretKeyRef": ["secret": "key", "version": "latest"]]]],
                ]
            ],
        ]
    ]
    let noVersion = cloud.finish("PATCH", url + "?allowMissing=true", body)
    #expect(noVersion["error", "message"] == "Secret projects/100000000001/secrets/key/versions/latest was not found")
    cloud.call("POST", secretUrl + "/key:addVersion", ["payload": ["data": "aGVsbG8="]])
    let noGrant = cloud.finish("PATCH", url, body)
    #expect(
        noGrant["error", "message"]?.string?.hasPrefix(
            "Permission denied on secret: projects/100000000001/secrets/key/versions/latest") == true)
    let grant: JSONValue = [
        "policy": [
            "bindings": [
                ["role": "roles/secretmanager.secretAccessor", "members": [.string("serviceAccount:" + email)]]
            ]
        ]
    ]
    cloud.call("POST", secretUrl + "/key:setIamPolicy", grant)
    #expect(cloud.finish("PATCH", url, body)["error"] == nil)
    cloud.call("POST", secretUrl + "/key/versions/1:disable", [:])
    let version = "projects/100000000001/secrets/key/versions/latest"
    #expect(cloud.finish("PATCH", url, body)["error", "message"] == .string("Secret \(version) was not found"))
}

@Test func aMissingAccountIsRefusedAsAPermission() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    let answer = make(
        &cloud, ["serviceAccount": "nobody@acme-ml.iam.gserviceaccount.com", "containers": [["image": "x"]]])
    #expect(answer.status == 403)
    #expect(
        answer.body.message
            == "Permission 'iam.serviceaccounts.actAs' denied on service account nobody@acme-ml.iam.gserviceaccount.com (or it may not exist)."
    )
}

@Test(
    arguments: [
        ["containers": []], ["containers": [["image": "x", "ports": [["containerPort": 1], ["containerPort": 2]]]]],
        ["containers": [["image": "x", "env": [["name": "PORT", "value": "1"]]]]],
        ["containers": [["image": "x", "env": [["name": "A"], ["name": "A"]]]]],
        ["containers": [["image": "x", "resources": ["limits": ["cpu": "3"], "cpuIdle": true]]]],
        ["containers": [["image": "x", "resources": ["limits": ["cpu": "2", "memory": "16Gi"], "cpuIdle": true]]]],
        ["containers": [["image": "x", "resources": ["limits": ["cpu": "500m"]]]]],
        ["containers": [["image": "x", "resources": ["limits": ["disk": "1Gi"]]]]],
        ["containers": [["image": "x", "volumeMounts": [["name": "v", "mountPath": "/x"]]]]],
        ["containers": [["image": "x"]], "timeout": "3601s"], ["containers": [["image": "x"]], "timeout": "5m"],
        ["containers": [["image": "x"]], "maxInstanceRequestConcurrency": 1001],
        ["containers": [["image": "x"]], "scaling": ["minInstanceCount": 3, "maxInstanceCount": 2]],
        ["containers": [["image": "x"]], "labels": ["run.googleapis.com/x": "y"]],
        ["containers": [["env": []]]],
        [
            "containers": [["image": "x", "resources": ["limits": ["cpu": "0.5"], "cpuIdle": true]]],
            "maxInstanceRequestConcurrency": 80,
        ],
    ] as [JSONValue])
func wrongTemplatesAreRefused(template: JSONValue) {
    var cloud = TestCloud()
    let answer = make(&cloud, template)
    #expect(answer.status == 400 && answer.body.status == "INVALID_ARGUMENT", "\(answer.body.compactText)")
    #expect(cloud.call("GET", url).status == 404)
}

@Test func aFractionOfACpuServesOneRequestAtATime() {
    var cloud = TestCloud()
    let limits: JSONValue = ["cpu": "0.5", "memory": "256Mi"]
    #expect(
        make(&cloud, ["containers": [["image": "x", "resources": ["limits": limits, "cpuIdle": true]]]]).status == 200)
    #expect(cloud.call("GET", url).body["template", "maxInstanceRequestConcurrency"] == 1)
}

@Test func resourcesWithoutCpuIdleStayAllocated() {
    var cloud = TestCloud()
    _ = make(&cloud, ["containers": [["image": "x", "resources": ["limits": ["memory": "1Gi"]]]]])
    let resources = cloud.call("GET", url).body["template", "containers", "0", "resources"]
    #expect(resources == ["limits": ["cpu": "1000m", "memory": "1Gi"]])
}

@Test(arguments: ["", "Api", "api-", "1api", String(repeating: "a", count: 50)])
func wrongIdsAreRefused(id: String) {
    var cloud = TestCloud()
    #expect(cloud.call("POST", runUrl + "/services?serviceId=\(id)", minimalService).status == 400)
    let longer = id.isEmpty ? id : id + String(repeating: String(id.suffix(1)), count: 14)
    #expect(cloud.call("POST", runUrl + "/jobs?jobId=\(longer)", minimalJob).status == 400)
}

@Test func aJobMayHaveALongerNameThanAService() {
    var cloud = TestCloud()
    let id = String(repeating: "a", count: 63)
    #expect(cloud.call("POST", runUrl + "/jobs?jobId=\(id)", minimalJob).status == 200)
}

@Test func aLongNameHasNoDeterministicUrl() {
    var cloud = TestCloud()
    cloud.store.projects["acme-ml"] = "1000000000000001"
    let id = "a" + String(repeating: "b", count: 48)
    cloud.finish("POST", runUrl + "/services?serviceId=\(id)", minimalService)
    #expect(cloud.call("GET", runUrl + "/services/\(id)").body["urls"]?.array?.count == 1)
}

@Test func aUsedRevisionNameIsTaken() {
    var cloud = TestCloud()
    _ = make(&cloud, ["revision": "api-one", "containers": [["image": "x"]]])
    let again = cloud.call("PATCH", url, ["template": ["revision": "api-one", "containers": [["image": "y"]]]])
    #expect(again.status == 409)
    #expect(again.body.message == "Revision named 'api-one' with different configuration already exists.")
}
