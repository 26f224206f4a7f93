import Text
import Testing

@testable import Emulator

private let project = "https://dns.googleapis.com/dns/v1/projects/acme-ml"
private let zones = project + "/managedZones"

/// Cloud DNS: zones, their records and changes, and policies.
@Suite struct DNSTests {
    private var cloud = TestCloud(enabled: ["dns"])
    private let record: JSONValue = ["name": "a.acme.example.", "type": "A", "ttl": 60, "rrdatas": ["10.0.0.1"]]
    private let other: JSONValue = ["name": "a.acme.example.", "type": "TXT", "ttl": 60, "rrdatas": ["\"x\""]]

    init() {
        cloud.call("POST", zones, ["name": "z", "dnsName": "acme.example.", "description": ""])
    }

    // dns-2, dns-4
    @Test mutating func aZoneHasWhatTheServerAdds() {
        let zone = cloud.call("GET", zones + "/z").body
        #expect(zone["visibility"] == "public" && zone["nameServers"]?.array?.count == 4, "\(zone)")
        #expect(zone["cloudLoggingConfig"] == ["kind": "dns#managedZoneCloudLoggingConfig"])
    }

    // dns-5
    @Test mutating func whatIsMissingIsNamedAsInTheParameters() {
        let message = "The 'parameters.managedZone' resource named 'none' does not exist."
        #expect(cloud.call("GET", zones + "/none").body.message == message)
        let change = cloud.call("POST", zones + "/none/changes", [:])
        #expect(change.status == 404 && change.body.message == message)
        let taken = cloud.call("POST", zones, ["name": "z", "dnsName": "acme.example.", "description": ""])
        #expect(taken.status == 409 && taken.body.message.contains("'entity.managedZone' named 'z'"))
    }

    // dns-2: a set of records has a name and a type.
    @Test mutating func aZoneHasRecords() {
        cloud.call("POST", zones + "/z/rrsets", record)
        let found = cloud.call("GET", zones + "/z/rrsets/a.acme.example./A").body
        #expect(found["rrdatas"] == ["10.0.0.1"] && found["name"] == record["name"], "\(found)")
        let taken = cloud.call("POST", zones + "/z/rrsets", record)
        #expect(taken.status == 409)
        #expect(taken.body.message == "The resource 'entity.rrset' named 'a.acme.example. (A)' already exists")
        cloud.call("PATCH", zones + "/z/rrsets/a.acme.example./A", ["ttl": 30])
        #expect(cloud.call("GET", zones + "/z/rrsets").body["rrsets", "0", "ttl"] == 30)
    }

    // dns-3
    @Test mutating func aChangeReplacesRecords() {
        cloud.call("POST", zones + "/z/rrsets", record)
        let change = cloud.call("POST", zones + "/z/changes", ["deletions": [record], "additions": [other]]).body
        let records = cloud.call("GET", zones + "/z/rrsets").body["rrsets"]
        #expect(records?.array?.count == 1 && records?["0", "type"] == "TXT")
        #expect(records?["0", "kind"] == "dns#resourceRecordSet")
        #expect(change["status"] == "done" && cloud.call("GET", zones + "/z/changes").body["changes"] == [change])
        #expect(cloud.call("GET", zones + "/z/changes/" + (change["id"]?.string ?? "")).body == change)
        #expect(cloud.call("GET", zones + "/z/changes/none").status == 404)
    }

    // dns-3, dns-6
    @Test mutating func aChangeIsMadeAsAWholeOrNotAtAll() {
        cloud.call("POST", zones + "/z/rrsets", record)
        var older = record
        older["ttl"] = 30
        for (deletion, addition, status, text) in [
            (other, record, 404, "The 'entity.change.deletions[0]' resource named 'a.acme.example. (TXT)'"),
            (older, other, 412, "Precondition not met for 'entity.change.deletions[0]'"),
        ] {
            let refused = cloud.call(
                "POST", zones + "/z/changes", ["deletions": [deletion], "additions": [addition]])
            #expect(refused.status == status && refused.body.message.hasPrefix(text), "\(refused.body)")
        }
        let twice = cloud.call("POST", zones + "/z/changes", ["deletions": [record], "additions": [other, other]])
        let text = "The resource 'entity.change.additions[1]' named 'a.acme.example. (TXT)' already exists"
        #expect(twice.status == 409 && twice.body.message == text)
        #expect(cloud.call("GET", zones + "/z/rrsets").body["rrsets"]?.array?.count == 1)
        #expect(cloud.call("GET", zones + "/z/changes").body["changes"] == nil)
    }

    // dns-1, dns-4
    @Test mutating func thePartsOfAPolicyHaveKinds() {
        let made = cloud.call("POST", project + "/policies", ["name": "p", "networks": [["networkUrl": "n"]]]).body
        #expect(made["networks"] == [["networkUrl": "n", "kind": "dns#policyNetwork"]], "\(made)")
        let servers: JSONValue = ["targetNameServers": [["ipv4Address": "10.0.0.1"]]]
        let changed = cloud.call("PATCH", project + "/policies/p", ["alternativeNameServerConfig": servers]).body
        let config = changed["policy", "alternativeNameServerConfig"]
        #expect(config?["kind"] == "dns#policyAlternativeNameServerConfig")
        #expect(config?["targetNameServers", "0", "kind"] == "dns#policyTargetNameServer")
    }
}
