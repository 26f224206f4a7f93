import Testing
import Text

@testable import Emulator

// sourcerepo-1
@Test func aNameMayHaveSlashes() {
    var cloud = TestCloud(enabled: ["sourcerepo"])
    let repositories = "https://sourcerepo.googleapis.com/v1/projects/acme-ml/repos"
    let name = "projects/acme-ml/repos/acme/mirror"
    #expect(cloud.call("POST", repositories, ["name": .string(name)]).status == 200)
    #expect(cloud.call("GET", repositories + "/acme/mirror").body["name"]?.string == name)
    #expect(cloud.call("GET", repositories + "/mirror").status == 404)
}

// monitoring-38
@Test func aCreateOfADescriptorThatIsThereChangesIt() {
    var cloud = TestCloud(enabled: [])
    let descriptors = monitoringUrl + "/metricDescriptors"
    for text in ["first", "second"] {
        let made = cloud.call(
            "POST", descriptors,
            [
                "type": "custom.googleapis.com/acme/runs", "metricKind": "GAUGE", "valueType": "INT64",
                "description": .string(text),
            ])
        #expect(made.status == 200, "\(made.body)")
    }
    let shown = cloud.call("GET", descriptors + "/custom.googleapis.com/acme/runs").body
    #expect(shown["description"] == "second")
    #expect(cloud.call("GET", descriptors).body["metricDescriptors"]?.array?.count == 1)
}
