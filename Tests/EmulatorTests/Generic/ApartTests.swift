import Testing
import Text

@testable import Emulator

private let compute = "https://compute.googleapis.com/compute/v1/projects/acme-ml"

/// What a create of Compute Engine takes and its PATCH refuses (compute-19, compute-20, compute-21).
@Suite struct ApartTests {
    private var cloud = TestCloud(enabled: ["compute"])

    @Test mutating func thePatchOfAPolicyLeavesItsRules() {
        let rules = compute + "/global/securityPolicies/waf"
        let deny: JSONValue = ["priority": 1000, "action": "deny(403)", "preview": true]
        cloud.call("POST", compute + "/global/securityPolicies", ["name": "waf", "rules": [deny]])
        let patched = cloud.call("PATCH", rules + "?updateMask=rules", ["rules": [["priority": 1, "action": "allow"]]])
        #expect(patched.status == 400 && "\(patched.body)".contains("addRule"), "\(patched.body)")
        #expect(cloud.call("PATCH", rules + "?updateMask=description", ["description": "x"]).status == 200)
        #expect(cloud.call("POST", rules + "/addRule", deny).status == 400)
        #expect(cloud.call("POST", rules + "/addRule", ["priority": 7, "action": "allow"]).status == 200)
        #expect(cloud.call("POST", rules + "/patchRule?priority=1000", ["action": "allow"]).status == 200)
        #expect(cloud.call("GET", rules).body["rules"]?.array?.last?["preview"] == true, "what is not sent stays")
        let cleared = "/patchRule?priority=1000&updateMask=preview,action"
        #expect(cloud.call("POST", rules + cleared, ["action": "allow"]).status == 200)
        #expect(cloud.call("POST", rules + "/removeRule?priority=8").status == 400)
        #expect(
            cloud.call("GET", rules).body["rules"] == [
                ["priority": 7, "action": "allow"], ["priority": 1000, "action": "allow"],
            ])
        #expect(cloud.call("POST", rules + "/removeRule?priority=7").status == 200)
        #expect(cloud.call("GET", rules).body["rules"]?.array?.count == 1)
    }

    // compute-23
    @Test mutating func whatAProxyMayLackIsTakenAwayByAnEmptyBody() {
        let proxy = compute + "/global/targetHttpsProxies/p"
        cloud.call(
            "POST", compute + "/global/targetHttpsProxies", ["name": "p", "urlMap": "a", "sslPolicy": "modern"])
        #expect(cloud.call("GET", proxy).body["sslPolicy"] != nil)
        #expect(cloud.call("POST", proxy + "/setSslPolicy", [:]).status == 200)
        #expect(cloud.call("GET", proxy).body["sslPolicy"] == nil)
    }

    @Test mutating func anAPIThatNothingDescribesIsSaidToBeMissing() {
        let answer = cloud.call("GET", "https://modelarmor.googleapis.com/v1/projects/acme-ml/locations/eu/templates/t")
        #expect(answer.status == 501 && answer.body.message.contains("modelarmor.googleapis.com"), "\(answer)")
    }

    @Test mutating func whatAProxyPointsToIsSet() {
        cloud.call("POST", compute + "/global/targetHttpProxies", ["name": "p", "urlMap": "a"])
        let proxy = compute + "/global/targetHttpProxies/p"
        #expect(cloud.call("PATCH", proxy, ["urlMap": "b"]).status == 400)
        #expect(cloud.call("POST", compute + "/targetHttpProxies/p/setUrlMap", ["urlMap": "b"]).status == 200)
        #expect(cloud.call("GET", proxy).body["urlMap"] == "b")
    }
}
