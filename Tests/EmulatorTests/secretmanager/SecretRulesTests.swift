import Text
import Testing

/// Expiry, rotation, aliases, replicas and filters of secrets.
@Suite struct SecretRulesTests {
    private var cloud = TestCloud()

    private mutating func make(_ id: String, _ more: JSONObject = [:]) -> (status: Int, body: JSONValue) {
        var body: JSONObject = ["replication": ["automatic": [:]]]
        for (key, value) in more { body[key] = value }
        return cloud.call("POST", secretUrl + "?secretId=" + id, .object(body))
    }

    // secretmanager-11; testTime is 2026-04-01T12:00:00.123Z.
    @Test mutating func aTtlBecomesAnExpireTime() {
        let made = make("a", ["ttl": "100s"]).body
        #expect(made["expireTime"] == "2026-04-01T12:01:40.123000Z" && made["ttl"] == nil)
        let patched = cloud.call("PATCH", secretUrl + "/a?updateMask=expireTime,ttl", ["ttl": "3600s"]).body
        #expect(patched["expireTime"] == "2026-04-01T13:00:00.123000Z")
        for past in ["2020-01-01T00:00:00Z", "2021-04-01T14:00:00+02:00"] {
            #expect(make("b", ["expireTime": .string(past)]).status == 400, "\(past)")
        }
        let soon = make("c", ["expireTime": "2026-04-01T14:00:01.5+02:00"])
        #expect(soon.body["expireTime"] == "2026-04-01T12:00:01.5Z")
        #expect(make("d", ["expireTime": "2026-13-01T00:00:00Z"]).status == 400)
        #expect(make("b", ["ttl": "-5s"]).status == 400)
        #expect(make("b", ["expireTime": "2030-01-01T00:00:00Z"]).status == 200)
    }

    // secretmanager-12
    @Test mutating func aRotationNeedsTopicsAndATime() {
        let rotation: JSONValue = ["nextRotationTime": "2030-01-01T00:00:00Z", "rotationPeriod": "86400s"]
        let topics: JSONValue = [["name": "projects/acme-ml/topics/t"]]
        #expect(make("a", ["rotation": rotation]).status == 400)
        #expect(make("a", ["rotation": ["rotationPeriod": "86400s"], "topics": topics]).status == 400)
        let short: JSONValue = ["nextRotationTime": "2030-01-01T00:00:00Z", "rotationPeriod": "60s"]
        #expect(make("a", ["rotation": short, "topics": topics]).status == 400)
        #expect(make("a", ["rotation": rotation, "topics": topics]).status == 200)
    }

    // secretmanager-13
    @Test mutating func anAliasIsAVersion() {
        _ = make("a")
        for text in ["b25l", "dHdv"] {
            cloud.call("POST", secretUrl + "/a:addVersion", ["payload": ["data": .string(text)]])
        }
        let url = secretUrl + "/a?updateMask=versionAliases"
        #expect(cloud.call("PATCH", url, ["versionAliases": ["prod": "7"]]).status == 400)
        #expect(cloud.call("PATCH", url, ["versionAliases": ["latest": "1"]]).status == 400)
        #expect(cloud.call("PATCH", url, ["versionAliases": ["prod": 1]]).body["versionAliases"] == ["prod": "1"])
        let read = cloud.call("GET", secretUrl + "/a/versions/prod:access").body
        #expect(read["payload", "data"] == "b25l" && read["name"]?.string?.hasSuffix("/versions/1") == true)
        #expect(cloud.call("GET", secretUrl + "/a/versions/test:access").status == 404)
        #expect(make("b", ["versionAliases": ["prod": "1"]]).status == 400)
    }

    // secretmanager-14
    @Test mutating func aVersionListsItsReplicas() {
        let replicas: JSONValue = [
            "userManaged": ["replicas": [["location": "europe-west1"], ["location": "us-east1"]]]
        ]
        cloud.call("POST", secretUrl + "?secretId=a", ["replication": replicas])
        let made = cloud.call("POST", secretUrl + "/a:addVersion", ["payload": ["data": "eA=="]]).body
        #expect(made["replicationStatus"] == replicas)
    }

    // secretmanager-10
    @Test(arguments: [
        ("name:one", ["one"]), ("one", ["one"]), ("labels.team=a", ["one", "two"]), ("labels:extra", ["two"]),
        ("labels.team=a AND NOT name:one", ["two"]), ("labels.team=b OR name:one", ["one", "three"]),
        ("-labels.team=a", ["three"]), ("labels.team=a (name:one OR name:three)", ["one"]),
        ("labels.team!=a", ["three"]),
        ("create_time>\"2026-01-01T00:00:00Z\"", ["one", "three", "two"]), ("labels.team:*", ["one", "three", "two"]),
    ])
    mutating func listsAreFiltered(filter: String, ids: [String]) {
        _ = make("one", ["labels": ["team": "a"]])
        _ = make("two", ["labels": ["team": "a", "extra": "x"]])
        _ = make("three", ["labels": ["team": "b"]])
        let url = secretUrl + "?filter=" + percentEncoded(filter)
        let found = cloud.call("GET", url).body["secrets"]?.array ?? []
        #expect(found.compactMap { $0["name"]?.string?.split(separator: "/").last.map(String.init) } == ids)
    }

    @Test(arguments: ["colour=red", "name=", "AND name:x", "(name:x", "name:x)", "=x", "name:x OR", "NOT", "name:(x)"])
    mutating func unsupportedFiltersAreRefused(filter: String) {
        #expect(cloud.call("GET", secretUrl + "?filter=" + percentEncoded(filter)).status == 400)
    }

    @Test mutating func versionsAreFiltered() {
        _ = make("a")
        for _ in 0..<2 { cloud.call("POST", secretUrl + "/a:addVersion", ["payload": ["data": "eA=="]]) }
        cloud.call("POST", secretUrl + "/a/versions/1:destroy", [:])
        for filter in ["NOT state:DESTROYED", "state=ENABLED", "state!=DESTROYED"] {
            let url = secretUrl + "/a/versions?filter=" + percentEncoded(filter)
            #expect(cloud.call("GET", url).body["versions"]?.array?.count == 1, "\(filter)")
        }
        #expect(cloud.call("GET", secretUrl + "/a/versions?filter=payload:x").status == 400)
    }
}
