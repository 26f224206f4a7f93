import HTTP
import Text
import Testing

@testable import Emulator

/// What hangs below services and jobs: first answers, revisions, executions, tasks, operations.
@Suite struct RunPartsTests {
    private var cloud = TestCloud()
    private let service = runUrl + "/services/api"
    private let job = runUrl + "/jobs/features"

    // run-47
    @Test mutating func theFirstResponseShowsTheOldState() {
        let created = cloud.call("POST", runUrl + "/services?serviceId=api", minimalService).body["metadata"]
        #expect(created?["terminalCondition"] == ["state": "CONDITION_PENDING"] && created?["ingress"] == nil)
        #expect(
            created?["observedGeneration"] == nil && created?["latestCreatedRevision"] == nil && created?["uri"] == nil)
        let before = cloud.call("GET", service).body
        cloud.now = Instant(milliseconds: cloud.now.milliseconds + 60_000)
        let patched = cloud.call("PATCH", service, ["template": ["containers": [["image": "y"]]]]).body["metadata"]
        #expect(patched?["generation"] == "2" && patched?["observedGeneration"] == "1")
        for field in ["conditions", "latestCreatedRevision", "latestReadyRevision", "trafficStatuses", "uri"] {
            #expect(patched?[field] == before[field] && before[field] != nil, "\(field)")
        }
        let time = before["terminalCondition", "lastTransitionTime"]
        let pending: JSONValue = ["type": "Ready", "state": "CONDITION_PENDING", "lastTransitionTime": time ?? .null]
        #expect(patched?["terminalCondition"] == pending && patched?["reconciling"] == true)
        let deleted = cloud.call("DELETE", service).body["metadata"]
        #expect(deleted?["generation"] == "3" && deleted?["observedGeneration"] == "2")
        #expect(deleted?["terminalCondition", "type"] == "Ready" && deleted?["deleteTime"] != nil)
        #expect(deleted?["terminalCondition", "state"] == "CONDITION_PENDING")

        cloud.finish("POST", runUrl + "/jobs?jobId=features", minimalJob)
        let changed = cloud.call("PATCH", job, minimalJob).body["metadata"]
        #expect(changed?["observedGeneration"] == "1" && changed?["terminalCondition", "type"] == "Ready")
    }

    // run-49, run-50, run-54
    @Test mutating func everyChangeOfTheTemplateKeepsARevision() {
        cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
        let first = cloud.call("GET", service).body["latestReadyRevision"]?.string?.split(separator: "/").last ?? ""
        cloud.finish(
            "PATCH", service,
            [
                "template": ["containers": [["image": "y"]]],
                "traffic": [
                    [
                        "type": "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", "revision": .string(String(first)),
                        "percent": 100,
                    ]
                ],
            ])
        cloud.finish("POST", runUrl + "/services?serviceId=other", minimalService)
        let list = cloud.call("GET", service + "/revisions").body["revisions"]?.array ?? []
        #expect(list.count == 2 && list.first?["containers", "0", "image"] == "y" && list.last?["service"] == "api")
        #expect(cloud.call("GET", runUrl + "/services/-/revisions").body["revisions"]?.array?.count == 3)
        let old = service + "/revisions/\(first)"
        #expect(cloud.call("GET", old).body["conditions", "0", "state"] == "CONDITION_SUCCEEDED")
        #expect(cloud.call("DELETE", old).body.status == "FAILED_PRECONDITION")
        cloud.finish("PATCH", service, ["template": ["containers": [["image": "y"]]]])
        #expect(cloud.finish("DELETE", old)["response", "deleteTime"] != nil)
        #expect(cloud.call("GET", old).status == 404)
        #expect(cloud.call("GET", service + "/revisions?showDeleted=true").status == 501)
        let lost = cloud.call(
            "PATCH", service,
            [
                "template": ["containers": [["image": "y"]]],
                "traffic": [
                    ["type": "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", "revision": "no-such", "percent": 100]
                ],
            ])
        #expect(lost.status == 400)
        cloud.finish("DELETE", service)
        #expect(cloud.call("GET", service + "/revisions").status == 404)
    }

    // run-51, run-53
    @Test mutating func anExecutionHasTasksAndCanBeDeleted() {
        cloud.finish("POST", runUrl + "/jobs?jobId=features", minimalJob)
        let name = cloud.finish("POST", job + ":run", ["overrides": ["taskCount": 3]])["response", "name"]?.string ?? ""
        let url = "https://run.googleapis.com/v2/" + name
        let tasks = cloud.call("GET", url + "/tasks").body["tasks"]?.array ?? []
        #expect(tasks.count == 3 && tasks.first?["index"] == nil && tasks.last?["index"] == 2)
        #expect(tasks.last?["containers", "0", "image"] == "eu.pkg.dev/p/r/job@sha256:1")
        let task = tasks.last?["name"]?.string ?? ""
        #expect(cloud.call("GET", "https://run.googleapis.com/v2/" + task).body == tasks.last)
        #expect(cloud.call("GET", url + "/tasks/none").status == 404)
        #expect(cloud.call("GET", runUrl + "/jobs/-/executions").body["executions"]?.array?.count == 1)

        let over = cloud.finish("POST", url + ":cancel", [:])["response"]
        #expect(over?["succeededCount"] == 3 && over?["cancelledCount"] == nil)
        #expect(cloud.finish("DELETE", url)["response", "name"]?.string == name)
        #expect(cloud.call("GET", url).status == 404 && cloud.call("POST", url + ":cancel", [:]).status == 404)
    }

    // run-53
    @Test func aRunningExecutionIsCancelled() throws {
        let cloud = Cloud(self.cloud.store)
        func call(_ method: String, _ url: String, _ body: JSONValue? = nil) throws -> JSONValue {
            let request = body.map { Request(method, url, json: $0) } ?? Request(method, url)
            return try JSONValue(parsing: try cloud.answer(request, at: testTime).body)
        }
        _ = try call("POST", runUrl + "/jobs?jobId=features", minimalJob)
        let full = String(job.trimmingPrefix("https://run.googleapis.com/v2/"))
        let id = try cloud.startExecution(of: full, at: testTime)
        try cloud.record(.running, of: id, job: full, at: testTime)
        _ = try call("POST", job + "/executions/\(id):cancel", [:])
        let execution = try call("GET", job + "/executions/\(id)")
        #expect(execution["cancelledCount"] == 1 && execution["runningCount"] == nil)
        #expect(execution["conditions", "0", "executionReason"] == "CANCELLED")
        #expect(try call("GET", job)["latestCreatedExecution", "completionStatus"] == "EXECUTION_CANCELLED")
    }

    // run-52
    @Test mutating func operationsAreListed() {
        cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
        let open = cloud.call("POST", runUrl + "/jobs?jobId=features", minimalJob).body
        let url = runUrl + "/operations"
        #expect(cloud.call("GET", url).body["operations"]?.array?.count == 2)
        #expect(cloud.call("GET", url + "?filter=done:false").body["operations"] == [open])
        #expect(cloud.call("GET", url + "?filter=done:true").body["operations", "0", "done"] == true)
        #expect(cloud.call("GET", url + "?filter=name:x").status == 400)
        let name = "https://run.googleapis.com/v2/" + (open["name"]?.string ?? "")
        #expect(cloud.call("DELETE", name).body == [:])
        #expect(cloud.call("GET", name).status == 404)
    }

    // run-32
    @Test mutating func jobsAreListedOverAllRegions() {
        cloud.finish("POST", runUrl + "/jobs?jobId=features", minimalJob)
        cloud.finish("POST", runUrl.replacing("europe-west1", with: "us-central1") + "/jobs?jobId=features", minimalJob)
        let all = runUrl.replacing("europe-west1", with: "-") + "/jobs"
        #expect(cloud.call("GET", all).body["jobs"]?.array?.count == 2)
    }
}
