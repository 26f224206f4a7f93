import Discovery
import HTTP
import Text
import Testing

@testable import Emulator

private let redis = "https://redis.googleapis.com/v1/projects/acme-ml/locations/europe-west1"

/// What the server makes of an object that is written; those of Cloud SQL and Cloud DNS have suites of their own.
@Suite struct TypeRuleTests {
    private var cloud = TestCloud(enabled: ["firestore", "redis"])

    // redis-1
    @Test(arguments: [nil, "europe-west1-c"] as [String?])
    mutating func anInstanceIsInOneZone(zone: String?) {
        var body: JSONValue = ["memorySizeGb": 1, "tier": "BASIC"]
        body["locationId"] = zone.map { .string($0) }
        cloud.finish("POST", redis + "/instances?instanceId=r", body)
        let made = cloud.call("GET", redis + "/instances/r").body
        let expected = JSONValue.string(zone ?? "europe-west1-a")
        #expect(made["currentLocationId"] == expected && made["nodes"] == [["id": "node-0", "zone": expected]])
        let (host, range) = (made["host"]?.string ?? "", made["reservedIpRange"]?.string ?? "")
        #expect(range.hasSuffix(".0/24") && host.hasPrefix(range.dropLast("0/24".count)), "\(host) \(range)")
        #expect(made["persistenceIamIdentity"]?.string?.hasSuffix("@cloud-redis.iam.gserviceaccount.com") == true)
    }

    // cloudkms-10, vpcaccess-3
    @Test mutating func whatGoogleRefusesIsRefused() {
        var cloud = TestCloud(enabled: ["cloudkms", "vpcaccess"])
        let rings = "https://cloudkms.googleapis.com/v1/projects/acme-ml/locations/europe-west1/keyRings"
        cloud.call("POST", rings + "?keyRingId=r", [:])
        var key: JSONValue = ["purpose": "ENCRYPT_DECRYPT", "rotationPeriod": "7776000s"]
        #expect(cloud.call("POST", rings + "/r/cryptoKeys?cryptoKeyId=k", key).status == 400)
        key["nextRotationTime"] = "2027-01-31T00:00:00Z"
        #expect(cloud.call("POST", rings + "/r/cryptoKeys?cryptoKeyId=k", key).status == 200)
        let connectors = "https://vpcaccess.googleapis.com/v1/projects/acme-ml/locations/europe-west1/connectors"
        let range: JSONValue = ["network": "default", "ipCidrRange": "10.8.0.0/28"]
        let long = String(repeating: "a", count: 26)
        #expect(cloud.call("POST", connectors + "?connectorId=" + long, range).status == 400)
        #expect(cloud.call("POST", connectors + "?connectorId=" + long.dropLast(), range).status == 200)
    }

    // compute-27, apigateway-3
    @Test mutating func whatNoUpdateChangesStays() {
        var cloud = TestCloud(enabled: ["compute", "apigateway"])
        let networks = "https://compute.googleapis.com/compute/v1/projects/acme-ml/global/networks"
        cloud.finish("POST", networks, ["name": "net", "autoCreateSubnetworks": true])
        let refused = cloud.call("PATCH", networks + "/net", ["autoCreateSubnetworks": false])
        #expect(refused.status == 400 && "\(refused.body)".contains("switchToCustomMode"))
        let apis = "https://apigateway.googleapis.com/v1/projects/acme-ml/locations/global/apis"
        func config(_ text: String) -> JSONValue {
            ["openapiDocuments": [["document": ["path": "a.yaml", "contents": .string(text)]]]]
        }
        cloud.finish("POST", apis + "?apiId=a", [:])
        cloud.finish("POST", apis + "/a/configs?apiConfigId=c", config("YQ=="))
        #expect(cloud.call("PATCH", apis + "/a/configs/c?updateMask=openapiDocuments", config("Yg==")).status == 400)
        #expect(cloud.call("PATCH", apis + "/a/configs/c?updateMask=displayName", ["displayName": "x"]).status == 200)
    }

    // redis-5
    @Test mutating func withTLSAnInstanceShowsACertificate() {
        let body: JSONValue = ["memorySizeGb": 1, "tier": "BASIC", "transitEncryptionMode": "SERVER_AUTHENTICATION"]
        cloud.finish("POST", redis + "/instances?instanceId=s", body)
        let made = cloud.call("GET", redis + "/instances/s").body
        let text = made["serverCaCerts", "0", "cert"]?.string
        #expect(made["port"] == 6378 && text?.hasPrefix("-----BEGIN CERTIFICATE-----") == true, "\(made)")
    }

    // bigquery-11, bigquery-13
    @Test mutating func anAccessListIsChangedAsItWasRead() {
        let root = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-ml/datasets"
        var cloud = TestCloud(enabled: ["bigquery"])
        cloud.call("POST", root, ["datasetReference": ["datasetId": "d"]])
        let read = cloud.call("GET", root + "/d?accessPolicyVersion=3").body
        let entry: JSONValue = ["role": "roles/bigquery.dataViewer", "iamMember": "serviceAccount:s@x"]
        let body: JSONValue = ["access": .array((read["access"]?.array ?? []) + [entry])]
        var request = Request("PATCH", root + "/d?accessPolicyVersion=3", json: body)
        request.headers.append(Header("If-Match", read["etag"]?.string ?? ""))
        let written = cloud.send(request)
        #expect(
            written.body["access"]?.array?.contains(["role": "READER", "userByEmail": "s@x"]) == true, "\(written)")
        #expect(cloud.send(request).status == 412, "it is another one since")
    }

    // monitoring-35
    @Test mutating func aPatchOfADashboardReplacesIt() {
        let root = "https://monitoring.googleapis.com/v1/projects/acme-ml/dashboards"
        var cloud = TestCloud(enabled: ["monitoring"])
        cloud.call("POST", root, ["name": "projects/acme-ml/dashboards/d", "displayName": "x", "labels": ["a": "b"]])
        let made = cloud.call("PATCH", root + "/d", ["displayName": "y"]).body
        #expect(made["displayName"] == "y" && made["labels"] == nil, "\(made)")
    }

    // pubsub-5
    @Test mutating func anEmptyExpirationPolicyIsOne() {
        let root = "https://pubsub.googleapis.com/v1/projects/acme-ml/"
        var cloud = TestCloud(enabled: ["pubsub"])
        cloud.call("PUT", root + "topics/t-1", [:])
        let topic: JSONValue = "projects/acme-ml/topics/t-1"
        cloud.call("PUT", root + "subscriptions/never", ["topic": topic, "expirationPolicy": [:]])
        cloud.call("PUT", root + "subscriptions/later", ["topic": topic])
        #expect(cloud.call("GET", root + "subscriptions/never").body["expirationPolicy"] == [:])
        #expect(cloud.call("GET", root + "subscriptions/later").body["expirationPolicy"] == ["ttl": "2678400s"])
        let push: JSONValue = ["pushEndpoint": "https://a.example/x", "noWrapper": [:]]
        let body: JSONValue = [
            "subscription": ["pushConfig": push, "expirationPolicy": [:]], "updateMask": "pushConfig,expirationPolicy",
        ]
        cloud.call("PATCH", root + "subscriptions/later", body)
        let changed = cloud.call("GET", root + "subscriptions/later").body
        #expect(changed["pushConfig"] == push && changed["expirationPolicy"] == [:], "\(changed)")
    }

    // redis-2
    @Test mutating func aClusterHasDefaults() {
        cloud.finish("POST", redis + "/clusters?clusterId=c", ["pscConfigs": []])
        let made = cloud.call("GET", redis + "/clusters/c").body
        #expect(made["transitEncryptionMode"] == "TRANSIT_ENCRYPTION_MODE_DISABLED", "\(made)")
        #expect(made["authorizationMode"] == "AUTH_MODE_DISABLED")
        #expect(made["zoneDistributionConfig"] == ["mode": "MULTI_ZONE"])
    }

    // firestore-2, firestore-3
    @Test mutating func anIndexIsNamedByTheServerAndEndsWithTheDocument() {
        let base = "https://firestore.googleapis.com/v1/"
        cloud.finish("POST", base + "projects/acme-ml/databases?databaseId=d", ["type": "FIRESTORE_NATIVE"])
        let group = "projects/acme-ml/databases/d/collectionGroups/g/indexes"
        let fields: JSONValue = [["fieldPath": "a", "order": "ASCENDING"], ["fieldPath": "b", "order": "DESCENDING"]]
        cloud.finish("POST", base + group, ["name": .string(group + "/mine"), "fields": fields])
        let made = cloud.call("GET", base + group).body["indexes", "0"]
        #expect(made?["name"]?.string?.hasPrefix(group + "/") == true && made?["name"] != .string(group + "/mine"))
        #expect(made?["fields", "2"] == ["fieldPath": "__name__", "order": "DESCENDING"], "\(made ?? [:])")
        #expect(made?["queryScope"] == "COLLECTION")
        #expect(cloud.call("GET", base + group + "/mine").status == 404)
        #expect(cloud.call("GET", base + (made?["name"]?.string ?? "")).body == made)
    }

    @Test func everyRuleIsThatOfAKnownType() {
        for name in typeRules.keys {
            let parts = name.split(separator: " ").map(String.init)
            #expect(GoogleAPI.named(parts[0]).flatMap { GenericKind($0, parts[1]) } != nil, "\(name)")
        }
    }

    @Test func aWordIsReplacedOnceAndAnUnknownOneStays() {
        let words = ["id": "a$project", "project": "p", "ip": "10.0.0.1"]
        #expect(filled("$project:$id at $ip-x, $unknown, 5$", words) == "p:a$project at 10.0.0.1-x, $unknown, 5$")
        #expect(filled(["a": ["$ip", 1]], words) == ["a": ["10.0.0.1", 1]])
    }
}
