import HTTP
import Text
import Testing

@testable import Emulator

@Test func anApiAnswersOnlyOnceItIsEnabled() {
    var cloud = TestCloud(enabled: [])
    let refused = cloud.call("GET", runUrl + "/jobs")
    #expect(refused.status == 403 && refused.body.status == "PERMISSION_DENIED")
    #expect(
        refused.body.message.hasPrefix(
            "Cloud Run Admin API has not been used in project 100000000001 before or it is disabled."))
    let detail = refused.body["error", "details", "0"]
    #expect(detail?["reason"] == "SERVICE_DISABLED")
    #expect(detail?["metadata"]?["consumer"] == "projects/100000000001")
    cloud.finish("POST", serviceUrl + "/run.googleapis.com:enable", [:])
    #expect(cloud.call("GET", runUrl + "/jobs").status == 200)
    #expect(cloud.call("GET", monitoringUrl + "/alertPolicies").status == 200)
}

@Test func enablingTwiceIsDoneAtOnce() {
    var cloud = TestCloud(enabled: [])
    let first = cloud.call(
        "POST", serviceUrl + ":batchEnable", ["serviceIds": ["run.googleapis.com", "iam.googleapis.com"]])
    #expect(first.status == 200 && first.body["done"] == nil)
    let done = cloud.call("GET", "https://serviceusage.googleapis.com/v1/" + (first.body["name"]?.string ?? "")).body
    #expect(done["done"] == true && done["response", "services"]?.array?.count == 2)
    let second = cloud.call("POST", serviceUrl + "/run.googleapis.com:enable", [:]).body
    #expect(second["done"] == true && second["response", "service", "state"] == "ENABLED")
}

@Test func enabledServicesAreListed() {
    var cloud = TestCloud(enabled: ["run"])
    let list = cloud.call("GET", serviceUrl + "?filter=state:ENABLED").body["services"]?.array ?? []
    #expect(list.contains { $0["name"] == "projects/100000000001/services/run.googleapis.com" })
    #expect(list.contains { $0["name"]?.string?.hasSuffix("monitoring.googleapis.com") == true })
    #expect(!list.contains { $0["name"]?.string?.hasSuffix("iam.googleapis.com") == true })
    #expect(cloud.call("GET", serviceUrl + "/iam.googleapis.com").body["state"] == "DISABLED")
    #expect(cloud.call("GET", serviceUrl + "?filter=x").status == 400)
}

@Test func disablingTakesAnEnabledService() {
    var cloud = TestCloud(enabled: ["run"])
    #expect(cloud.call("POST", serviceUrl + "/run.googleapis.com:disable", [:]).status == 200)
    #expect(cloud.call("GET", runUrl + "/jobs").status == 403)
    #expect(cloud.call("POST", serviceUrl + "/run.googleapis.com:disable", [:]).body.status == "FAILED_PRECONDITION")
}

@Test func anUnknownServiceIsHidden() {
    var cloud = TestCloud(enabled: [])
    let answer = cloud.call("POST", serviceUrl + "/nonsense:enable", [:])
    #expect(answer.status == 403 && answer.body.message == "Not found or permission denied for service(s): nonsense.")
    for name in ["-x.googleapis.com", "a_b.googleapis.com", ".googleapis.com", "pubsub.example.com"] {
        #expect(cloud.call("POST", serviceUrl + "/\(name):enable", [:]).status == 403, "\(name)")
    }
    #expect(cloud.call("POST", serviceUrl + "/pubsub.googleapis.com:enable", [:]).status == 200)
    #expect(cloud.call("POST", serviceUrl + ":batchEnable", ["serviceIds": []]).status == 400)
}

// serviceusage-2: Google has hundreds, and new ones.
@Test func anyServiceOfGooglesCanBeEnabled() {
    var cloud = TestCloud(enabled: [])
    for name in ["containerscanning", "cloudtasks", "brandnew"] {
        let done = cloud.finish("POST", serviceUrl + "/\(name).googleapis.com:enable", [:])
        #expect(done["response", "service", "state"] == "ENABLED", "\(name)")
    }
}

// serviceusage-9
@Test func severalServicesAreReadAtOnce() {
    var cloud = TestCloud()
    let names = ["run", "dns"].map { "names=projects/acme-ml/services/\($0).googleapis.com" }
    let answer = cloud.call("GET", serviceUrl + ":batchGet?" + names.joined(separator: "&")).body
    #expect(answer["services"]?.array?.map { $0["state"]?.string } == ["ENABLED", "DISABLED"])
    #expect(cloud.call("GET", serviceUrl + ":batchGet").status == 400)
    #expect(
        cloud.call("GET", serviceUrl + ":batchGet?names=projects/other-one/services/run.googleapis.com").status == 400)
}

// cloudresourcemanager-3
@Test func projectsAreSearched() {
    var cloud = TestCloud()
    let url = "https://cloudresourcemanager.googleapis.com/v3/projects:search"
    #expect(cloud.call("GET", url + "?query=id:acme-ml").body["projects", "0", "projectId"] == "acme-ml")
    #expect(cloud.call("GET", url + "?query=id:acme*%20state:ACTIVE").body["projects"]?.array?.count == 1)
    #expect(cloud.call("GET", url + "?query=id:other").body == [:])
    #expect(cloud.call("GET", url + "?query=labels.a:b").status == 400)
}

@Test func undeclaredProjectsHaveStableNumbers() {
    let store = Store()
    #expect(store.projectNumber("some-project") == Store().projectNumber("some-project"))
    #expect(store.projectNumber("some-project").count == 12)
    #expect(store.projectNumber("some-project") != store.projectNumber("other-project"))
}

// serviceusage-10
@Test func aServiceHasAnAccountOfItsOwn() {
    var cloud = TestCloud(enabled: [])
    func email(_ service: String) -> JSONValue? {
        let url = serviceUrl.replacing("/v1/", with: "/v1beta1/") + "/\(service):generateServiceIdentity"
        let answer = cloud.call("POST", url).body
        #expect(answer["done"] == true || answer["error"] != nil)
        return answer["response", "email"]
    }
    #expect(email("eventarc.googleapis.com") == "service-100000000001@gcp-sa-eventarc.iam.gserviceaccount.com")
    #expect(email("run.googleapis.com") == "service-100000000001@serverless-robot-prod.iam.gserviceaccount.com")
    #expect(email("eventarc.example.com") == nil)
}

// serviceusage-12
@Test func resourceManagerCountsTheProjectOfTheCaller() {
    var cloud = TestCloud(enabled: ["cloudresourcemanager", "run"])
    func status(_ method: String, _ url: String, isOurs: Bool) -> Int {
        var request = method == "GET" ? Request(method, url) : Request(method, url, json: [:])
        if isOurs { request.headers.append(Header("X-Calco-Project", "acme-ml=100000000001")) }
        return cloud.send(request).status
    }
    let policy = "https://cloudresourcemanager.googleapis.com/v3/projects/acme-monitored:getIamPolicy"
    #expect(status("POST", policy, isOurs: false) == 403)
    #expect(status("POST", policy, isOurs: true) == 200)
    // Others count the one that a request is about.
    let services = "https://run.googleapis.com/v2/projects/acme-monitored/locations/europe-west1/services"
    #expect(status("GET", services, isOurs: true) == 403)
}
