import Text
import Testing

private let url = runUrl + "/jobs/features"

// The sequence and the shapes: run-2, run-3, run-6, run-10, run-18.
@Test func aJobIsCreatedUpdatedAndDeletedAsRecorded() {
    var cloud = TestCloud()
    let missing = cloud.call("GET", url)
    #expect(missing.status == 404)
    #expect(
        missing.body.message
            == "Resource 'features' of kind 'JOB' in region 'europe-west1' in project 'acme-ml' does not exist.")
    let body: JSONValue = [
        "launchStage": "GA", "template": ["template": ["containers": [["image": "hello"]], "maxRetries": 3]],
    ]
    let first = cloud.call("POST", runUrl + "/jobs?jobId=features", body).body
    #expect(first["metadata", "terminalCondition"] == ["state": "CONDITION_PENDING"])
    #expect(first["metadata", "latestCreatedExecution"] == [:])
    let done = cloud.call("GET", "https://run.googleapis.com/v2/" + (first["name"]?.string ?? "")).body
    #expect(done.object?.sortedKeys == ["done", "metadata", "name", "response"])
    let job = cloud.call("GET", url).body
    #expect(
        job["template"] == [
            "taskCount": 1,
            "template": [
                "containers": [["image": "hello", "resources": ["limits": ["cpu": "1000m", "memory": "512Mi"]]]],
                "executionEnvironment": "EXECUTION_ENVIRONMENT_GEN2", "maxRetries": 3,
                "serviceAccount": "100000000001-compute@developer.gserviceaccount.com", "timeout": "600s",
            ],
        ])
    #expect(
        job.object?.sortedKeys == [
            "createTime", "creator", "etag", "generation", "lastModifier", "latestCreatedExecution", "launchStage",
            "name", "observedGeneration", "template", "terminalCondition", "uid", "updateTime",
        ])
    let deleted = cloud.finish("DELETE", url)["response"]
    #expect(deleted?["generation"] == "2" && deleted?["expireTime"] != nil)
    #expect(deleted?["observedGeneration"] == "2" && deleted?["terminalCondition", "state"] == "CONDITION_SUCCEEDED")
    #expect(cloud.call("GET", url).status == 404)
}

@Test func aPatchOfAJobResetsWhatItLeavesOut() {
    var cloud = TestCloud()
    cloud.finish(
        "POST", runUrl + "/jobs?jobId=features",
        [
            "labels": ["a": "b"],
            "template": [
                "taskCount": 5, "template": ["containers": [["image": "x"]], "maxRetries": 0, "timeout": "60s"],
            ],
        ])
    #expect(cloud.call("GET", url).body["template", "template", "maxRetries"] == 0)
    cloud.finish("PATCH", url, minimalJob)
    let job = cloud.call("GET", url).body
    #expect(job["labels"] == nil && job["template", "taskCount"] == 1 && job["generation"] == "2")
    #expect(job["template", "template", "maxRetries"] == 3 && job["template", "template", "timeout"] == "600s")
    #expect(cloud.call("PATCH", url + "?updateMask=labels", minimalJob).status == 400)
}

@Test func runningAJobMakesAnExecution() {
    var cloud = TestCloud()
    cloud.finish("POST", runUrl + "/jobs?jobId=features", minimalJob)
    let done = cloud.finish("POST", url + ":run", ["overrides": ["taskCount": 2]])
    let name = done["response", "name"]?.string ?? ""
    #expect(name.hasPrefix("projects/acme-ml/locations/europe-west1/jobs/features/executions/features-"))
    #expect(done["response", "succeededCount"] == 2)
    #expect(cloud.call("GET", url + "/executions").body["executions", "0", "name"]?.string == name)
    #expect(cloud.call("GET", "https://run.googleapis.com/v2/" + name).status == 200)
    let job = cloud.call("GET", url).body
    #expect(job["executionCount"] == 1 && job["latestCreatedExecution", "completionStatus"] == "EXECUTION_SUCCEEDED")
    cloud.finish("DELETE", url)
    #expect(cloud.call("GET", "https://run.googleapis.com/v2/" + name).status == 404)
    #expect(cloud.call("POST", url + ":run", [:]).status == 404)
}

@Test func aBrokenJobIsNotReady() {
    var cloud = TestCloud()
    let done = cloud.finish(
        "POST", runUrl + "/jobs?jobId=features", ["template": ["template": ["containers": [["image": "x/broken"]]]]])
    #expect(done["error", "code"] == 9)
    #expect(cloud.call("GET", url).body["terminalCondition", "state"] == "CONDITION_FAILED")
}

@Test(
    arguments: [
        ["containers": [["image": "x", "resources": ["limits": ["cpu": "0.5"]]]]],
        ["containers": [["image": "x", "resources": ["limits": ["memory": "256Mi"]]]]],
        ["containers": [["image": "x"]], "maxRetries": 11], ["containers": [["image": "x"]], "timeout": "604801s"],
        ["containers": [["image": "x", "ports": [["containerPort": 70_000]]]]], ["containers": []],
    ] as [JSONValue])
func wrongTasksAreRefused(task: JSONValue) {
    var cloud = TestCloud()
    let answer = cloud.call("POST", runUrl + "/jobs?jobId=features", ["template": ["template": task]])
    #expect(answer.status == 400, "\(answer.body.compactText)")
    #expect(cloud.call("POST", runUrl + "/jobs?jobId=features", [:]).status == 400)
}

// run-34
@Test func aRunThatIsOnlyValidatedLeavesNothing() {
    var cloud = TestCloud()
    cloud.finish("POST", runUrl + "/jobs?jobId=j", minimalJob)
    #expect(cloud.call("POST", runUrl + "/jobs/j:run", ["validateOnly": true]).status == 200)
    #expect(cloud.call("GET", runUrl + "/jobs/j/executions").body == [:])
    #expect(cloud.call("GET", runUrl + "/jobs/j").body["executionCount"] == nil)
    cloud.call("POST", runUrl + "/jobs/j:run", [:])
    #expect(cloud.call("GET", runUrl + "/jobs/j/executions").body["executions"]?.array?.count == 1)
}

// run-49
@Test func tasksAreListedOfAllExecutionsAndJobs() {
    var cloud = TestCloud()
    for name in ["a", "b"] {
        cloud.finish("POST", runUrl + "/jobs?jobId=\(name)", minimalJob)
        cloud.finish("POST", runUrl + "/jobs/\(name):run", [:])
        cloud.finish("POST", runUrl + "/jobs/\(name):run", [:])
    }
    func count(_ path: String) -> Int? {
        cloud.call("GET", runUrl + "/jobs/\(path)/tasks").body["tasks"]?.array?.count
    }
    #expect(count("a/executions/-") == 2 && count("-/executions/-") == 4)
}
