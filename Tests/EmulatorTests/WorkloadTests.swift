import HTTP
import Text
import Testing

@testable import Emulator

private func object(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

private let job = """
    {"name": "projects/p/locations/l/jobs/daily", "template": {"taskCount": 4, "parallelism": 2, "template": {
      "containers": [{"env": [{"name": "A", "value": "${x}"}, {"name": "DATA_DIR", "value": "/mnt/data"}],
        "volumeMounts": [{"name": "data", "mountPath": "/mnt/data"}]}],
      "volumes": [{"name": "data", "gcs": {"bucket": "b", "readOnly": true, "mountOptions": ["only-dir=a/b/"]}}],
      "maxRetries": 3, "timeout": "900.5s"}}}
    """

@Test func aJobIsReadWithItsTasksAndFolders() throws {
    let workload = try Workload(try object(job), isJob: true) { _ throws(WorkloadError) in "" }
    #expect(workload.shape == .job(tasks: 4, parallelism: 2, retries: 3, timeout: 900))
    #expect(workload.environment == ["A": "${x}", "DATA_DIR": "/mnt/data"])
    #expect(workload.mounts == [.init(path: "/mnt/data", bucket: "b", folder: "a/b", isReadOnly: true)])
}

@Test func aSecretIsReadByItsFullName() throws {
    let service = """
        {"name": "projects/p/locations/l/services/api", "template": {"containers": [{"env": [
          {"name": "API_KEY", "valueSource": {"secretKeyRef": {"secret": "key", "version": "2"}}}]}]}}
        """
    var asked: [String] = []
    let workload = try Workload(try object(service), isJob: false) { name throws(WorkloadError) in
        asked.append(name)
        return "s3cret"
    }
    #expect(asked == ["projects/p/secrets/key/versions/2"])
    #expect(workload.environment == ["API_KEY": "s3cret"] && workload.shape == .service)
}

@Test func theProgramGetsItsArgumentsAndItsPort() throws {
    let service = """
        {"name": "projects/p/locations/l/services/api", "template": {"containers": [
          {"args": ["--queue", "fast"], "ports": [{"containerPort": 9001}]}]}}
        """
    let workload = try Workload(try object(service), isJob: false) { _ throws(WorkloadError) in "" }
    #expect(workload.args == ["--queue", "fast"] && workload.port == 9001)
    #expect(try Workload(try object(job), isJob: true) { _ throws(WorkloadError) in "" }.args == [])
}

@Test func twoContainersAreRefused() throws {
    let service = try object(#"{"name": "x", "template": {"containers": [{}, {}]}}"#)
    #expect(throws: WorkloadError(description: "x has not exactly one container")) {
        try Workload(service, isJob: false) { _ throws(WorkloadError) in "" }
    }
}

@Test func anExecutionRecordsHowItsProgramEnded() throws {
    var test = TestCloud()
    test.finish("POST", "\(runUrl)/jobs?jobId=daily", ["template": ["template": ["containers": [["image": "x"]]]]])
    let cloud = Cloud(test.store)
    let name = "projects/acme-ml/locations/europe-west1/jobs/daily"
    #expect(cloud.workloadNames("jobs/daily") == [name])
    let id = try cloud.startExecution(of: name, at: testTime)
    func execution() throws -> JSONValue {
        let answer = try cloud.answer(Request("GET", "\(runUrl)/jobs/daily/executions/\(id)"), at: testTime)
        return try JSONValue(parsing: answer.body)
    }
    try cloud.record(.running, of: id, job: name, at: testTime)
    #expect(try execution()["completionTime"] == nil && execution()["runningCount"] == 1)
    try cloud.record(.ended(failed: 1, of: 1), of: id, job: name, at: testTime)
    #expect(try execution()["failedCount"] == 1 && execution()["succeededCount"] == nil)
    let job = try JSONValue(parsing: try cloud.answer(Request("GET", "\(runUrl)/jobs/daily"), at: testTime).body)
    #expect(job["latestCreatedExecution", "completionStatus"]?.string == "EXECUTION_FAILED")
}
