import Text
import Testing

private let groups = monitoringUrl + "/groups"

// monitoring-31
@Test func aGroupIsMadeChangedAndDeleted() {
    var cloud = TestCloud(enabled: [])
    let made = cloud.call("POST", groups, ["displayName": "all", "filter": "resource.type=\"x\""]).body
    let name = made["name"]?.string ?? ""
    let url = monitoringUrl.replacing("/projects/acme-ml", with: "/" + name)
    #expect(cloud.call("GET", groups).body["group"] == [made])
    #expect(cloud.call("POST", groups, ["displayName": "all"]).status == 400)
    let child: JSONValue = ["displayName": "one", "filter": "f", "parentName": .string(name)]
    #expect(cloud.call("POST", groups, child).status == 200)
    #expect(cloud.call("POST", groups, ["displayName": "one", "filter": "f", "parentName": "x"]).status == 400)
    #expect(cloud.call("DELETE", url).status == 400)
    #expect(cloud.call("GET", groups + "/1").body.message == "Could not find group definition for '1'.")
    #expect(cloud.call("PUT", url, ["displayName": "new", "filter": "f"]).body["displayName"] == "new")
    #expect(cloud.call("GET", groups + "?childrenOfGroup=x").status == 501)
}

// monitoring-32
@Test func aVerificationCodeIsSentToAChannelThatIsThere() {
    var cloud = TestCloud(enabled: [])
    let channels = monitoringUrl + "/notificationChannels"
    let made = cloud.call("POST", channels, ["type": "email", "labels": ["email_address": "a@b.example"]]).body
    let id = made["name"]?.string?.split(separator: "/").last ?? ""
    #expect(cloud.call("POST", "\(channels)/\(id):sendVerificationCode", [:]).body == [:])
    #expect(cloud.call("POST", channels + "/1:sendVerificationCode", [:]).status == 404)
}
