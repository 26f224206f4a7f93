import HTTP
import Text
import Testing

@testable import Emulator

@Test func theHostMayBeAny() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    let path = "/v1/projects/acme-ml/serviceAccounts/runner-a@acme-ml.iam.gserviceaccount.com"
    for host in ["https://iam.googleapis.com", "http://127.0.0.1:8085", "http://whatever.example", ""] {
        #expect(cloud.call("GET", host + path).status == 200)
    }
    #expect(cloud.call("GET", "https://run.googleapis.com" + path).status == 404)
}

@Test func theProjectMayBeItsNumber() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    let byNumber = iamUrl.replacing("acme-ml", with: "100000000001")
    #expect(cloud.call("GET", byNumber).body["accounts"]?.array?.count == 1)
    #expect(cloud.call("GET", iamUrl.replacing("acme-ml", with: "42")).status == 403)
}

/// A plan with another number would never be what this cloud answers.
@Test func aProjectWithAnotherNumberIsRefused() {
    var cloud = TestCloud()
    func status(_ project: String) -> (Int, String) {
        let request = Request("GET", iamUrl, headers: [Header("X-Calco-Project", project)])
        let response = answer(request, in: &cloud.store, at: testTime)
        return (response.status, (try? JSONValue(parsing: response.body))?.message ?? "")
    }
    #expect(status("acme-ml=100000000001").0 == 200)
    let (refused, message) = status("acme-ml=42")
    #expect(refused == 400)
    let told = "the project acme-ml has the number 100000000001, in the plan 42. Start it with --project"
    #expect(message.contains(told))
    #expect(status("acme-new=43").0 == 200 && status("acme-new=44").0 == 400)
    #expect(status("acme-newer=43").0 == 400, "the number is that of another project")
}

@Test func anUnknownPathIs404() {
    var cloud = TestCloud()
    #expect(cloud.call("GET", "https://run.googleapis.com/v2/nothing").body.status == "NOT_FOUND")
    #expect(cloud.call("DELETE", runUrl + "/services").status == 404)
    #expect(cloud.call("POST", runUrl + "/jobs/j:fly", [:]).status == 404)
}

@Test func anUnknownQueryParameterIsRefused() {
    var cloud = TestCloud()
    let answer = cloud.call("GET", runUrl + "/jobs?colour=red&alt=json&prettyPrint=false")
    #expect(answer.status == 400)
    #expect(answer.body.message.contains("Unknown name \"colour\": Cannot bind query parameter."))
    #expect(cloud.call("GET", runUrl + "/jobs?page_size=3&%24alt=json").status == 200)
}

@Test func aBodyThatIsNoJsonIsRefused() {
    var cloud = TestCloud()
    let request = Request("POST", runUrl + "/jobs?jobId=j", body: Array("{\"a\":".utf8))
    #expect(answer(request, in: &cloud.store, at: testTime).status == 400)
    let deep = Request("POST", runUrl + "/jobs?jobId=j", body: Array(repeating: UInt8(ascii: "["), count: 100_000))
    #expect(answer(deep, in: &cloud.store, at: testTime).status == 400)
}

@Test func enumsAreNumbersWhenAskedFor() {
    var cloud = TestCloud()
    cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
    let query = "?%24alt=json%3Benum-encoding%3Dint"
    let service = cloud.call("GET", runUrl + "/services/api" + query).body
    #expect(service["ingress"] == 1)
    #expect(service["terminalCondition", "state"] == 4)
    #expect(cloud.call("GET", runUrl + "/services" + query).body["services", "0", "ingress"] == 1)
    let operation = cloud.call("DELETE", runUrl + "/services/api" + query).body
    #expect(operation["metadata", "ingress"] == 1)
    #expect(
        cloud.call(
            "POST", runUrl + "/services?serviceId=b", ["ingress": 2, "template": ["containers": [["image": "x"]]]]
        ).status == 200)
    #expect(cloud.call("GET", runUrl + "/services/b").body["ingress"] == "INGRESS_TRAFFIC_INTERNAL_ONLY")
}

@Test func compactAnswersAreOneLine() {
    var cloud = TestCloud()
    let response = answer(Request("GET", projectUrl + "?prettyPrint=false"), in: &cloud.store, at: testTime)
    #expect(!response.body.contains(UInt8(ascii: "\n")))
    #expect(response.headers["content-type"]?.hasPrefix("application/json") == true)
}

@Test func theSameRequestsMakeTheSameCloud() {
    var left = TestCloud()
    var right = TestCloud()
    for index in 0..<5 {
        left.finish("POST", runUrl + "/jobs?jobId=j\(index)", minimalJob)
        right.finish("POST", runUrl + "/jobs?jobId=j\(index)", minimalJob)
    }
    #expect(left.store.contents == right.store.contents)
}
