import Testing
import Text

@testable import Discovery

/// What fields of a message demand of each other.
@Suite struct MessageDemandTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let message: String
        let right: [JSONValue]
        /// With the field that is refused.
        let wrong: [(JSONValue, String)]
        var testDescription: String { message }

        init(_ message: String, right: [JSONValue], wrong: [(JSONValue, String)]) {
            (self.message, self.right, self.wrong) = (message, right, wrong)
        }
    }

    static let samples = [
        Sample(
            "run.v2 GoogleCloudRunV2VpcAccess", right: [["connector": "c"], ["networkInterfaces": [["network": "n"]]]],
            wrong: [
                (["connector": "c", "networkInterfaces": [["network": "n"]]], "networkInterfaces"),
                (["egress": "ALL_TRAFFIC"], "connector"),
            ]),
        Sample(
            "run.v2 GoogleCloudRunV2NetworkInterface", right: [["network": "n"], ["subnetwork": "s", "network": "n"]],
            wrong: [(["tags": ["a"]], "network")]),
        Sample(
            "pubsub.v1 Schema", right: [["type": "AVRO"], ["type": "AVRO", "definition": "${file}"]],
            wrong: [
                (["type": "AVRO", "definition": "text"], "definition"),
                (["type": "PROTOCOL_BUFFER", "definition": "message A {} message B {}"], "definition"),
            ]),
        Sample(
            "compute.v1 Firewall",
            right: [["sourceTags": ["a"], "targetTags": ["b"]], ["sourceServiceAccounts": ["a"]]],
            wrong: [
                (["sourceTags": ["a"], "targetServiceAccounts": ["b"]], "targetServiceAccounts"),
                (["targetTags": ["a"], "sourceServiceAccounts": ["b"]], "sourceServiceAccounts"),
            ]),
        Sample(
            "compute.v1 Firewall.allowed", right: [["IPProtocol": "tcp", "ports": ["80"]], ["IPProtocol": "icmp"]],
            wrong: [(["IPProtocol": "icmp", "ports": ["80"]], "ports")]),
        Sample(
            "cloudkms.v1 CryptoKey",
            right: [
                ["purpose": "ASYMMETRIC_SIGN", "versionTemplate": ["algorithm": "EC_SIGN_P256_SHA256"]],
                ["versionTemplate": ["algorithm": "HMAC_SHA256"]],
            ],
            wrong: [
                (["purpose": "ASYMMETRIC_SIGN", "versionTemplate": ["algorithm": "HMAC_SHA256"]], "versionTemplate"),
                (["purpose": "ENCRYPT_DECRYPT", "versionTemplate": ["algorithm": "AES_128_GCM"]], "versionTemplate"),
            ]),
        Sample(
            "eventarc.v1 Trigger", right: [["eventFilters": [["attribute": "type", "value": "t"]]]],
            wrong: [
                (["eventFilters": [["attribute": "bucket", "value": "b"]]], "eventFilters"), ([:], "eventFilters"),
            ]),
        Sample(
            "cloudtasks.v2 RetryConfig", right: [["minBackoff": "1s", "maxBackoff": "1s"], ["minBackoff": "9s"]],
            wrong: [(["minBackoff": "2s", "maxBackoff": "1s"], "minBackoff")]),
        Sample("sqladmin.v1 Settings", right: [["tier": "db-f1-micro"]], wrong: [(["edition": "ENTERPRISE"], "tier")]),
        Sample(
            "bigquery.v2 RangePartitioning.range", right: [["start": "0", "end": "10", "interval": "1"]],
            wrong: [
                (["start": "9", "end": "9", "interval": "1"], "end"),
                (["start": "0", "end": "9", "interval": "0"], "interval"),
            ]),
        Sample(
            "dns.v1 ResourceRecordSet",
            right: [["type": "A", "rrdatas": ["192.0.2.1"]], ["type": "A", "rrdatas": ["${a}"]]],
            wrong: [
                (["type": "AAAA", "rrdatas": ["192.0.2.1"]], "rrdatas"),
                (["type": "CNAME", "rrdatas": ["a.", "b."]], "rrdatas"),
                (["type": "A", "rrdatas": ["192.0.2.1"], "routingPolicy": ["wrr": ["items": []]]], "routingPolicy"),
            ]),
        Sample(
            "dns.v1 ManagedZone",
            right: [["visibility": "private", "peeringConfig": ["targetNetwork": [:]]], ["dnsName": "a."]],
            wrong: [(["peeringConfig": ["targetNetwork": [:]]], "peeringConfig")]),
        Sample(
            "artifactregistry.v1 CleanupPolicy", right: [["action": "KEEP", "mostRecentVersions": ["keepCount": 1]]],
            wrong: [
                (["action": "DELETE", "mostRecentVersions": ["keepCount": 1]], "mostRecentVersions"),
                (["action": "DELETE"], "condition"),
            ]),
        Sample(
            "artifactregistry.v1 Repository",
            right: [["format": "MAVEN", "mavenConfig": ["versionPolicy": "RELEASE"]], ["format": "DOCKER"]],
            wrong: [
                (["format": "DOCKER", "mavenConfig": ["versionPolicy": "RELEASE"]], "mavenConfig"),
                (
                    [
                        "format": "DOCKER", "mode": "STANDARD_REPOSITORY",
                        "virtualRepositoryConfig": ["upstreamPolicies": []],
                    ], "virtualRepositoryConfig"
                ),
                (
                    [
                        "format": "DOCKER", "mode": "REMOTE_REPOSITORY",
                        "remoteRepositoryConfig": ["npmRepository": [:]],
                    ],
                    "remoteRepositoryConfig"
                ),
            ]),
        Sample(
            "monitoring.v3 HttpCheck",
            right: [["path": "/"], ["requestMethod": "POST", "body": "YQ==", "contentType": "URL_ENCODED"]],
            wrong: [
                (["body": "YQ=="], "body"), (["requestMethod": "GET", "contentType": "URL_ENCODED"], "contentType"),
                (["requestMethod": "POST", "contentType": "USER_PROVIDED"], "contentType"),
                (["requestMethod": "POST"], "requestMethod"),
            ]),
        Sample(
            "monitoring.v3 ContentMatcher",
            right: [["content": "a("], ["matcher": "MATCHES_REGEX", "content": "a.*"]],
            wrong: [
                (["matcher": "MATCHES_REGEX", "content": "a("], "content"),
                (["matcher": "CONTAINS_STRING", "jsonPathMatcher": ["jsonPath": "$.a"]], "jsonPathMatcher"),
                (["matcher": "MATCHES_JSON_PATH", "content": "a"], "matcher"),
            ]),
        Sample(
            "monitoring.v3 UptimeCheckConfig",
            right: [["selectedRegions": ["USA"]], ["isInternal": true, "internalCheckers": [[:]]]],
            wrong: [
                (["isInternal": true, "selectedRegions": ["USA"]], "selectedRegions"),
                (["internalCheckers": [[:]]], "internalCheckers"),
            ]),
        Sample(
            "logging.v2 LogMetric",
            right: [
                ["filter": "a=b"],
                ["metricDescriptor": ["valueType": "DISTRIBUTION"], "valueExtractor": "EXTRACT(jsonPayload.ms)"],
                [
                    "metricDescriptor": ["labels": [["key": "a"]]],
                    "labelExtractors": ["a": "REGEXP_EXTRACT(textPayload, \"a(b)\")"],
                ],
            ],
            wrong: [
                (["metricDescriptor": ["valueType": "DISTRIBUTION"]], "metricDescriptor"),
                (["metricDescriptor": ["labels": [["key": "a"]]]], "metricDescriptor"),
                (["valueExtractor": "jsonPayload.ms"], "valueExtractor"),
                (["labelExtractors": ["a": "EXTRACT()"]], "labelExtractors"),
            ]),
        Sample(
            "storage.v1 Bucket.lifecycle.rule.action",
            right: [["type": "SetStorageClass", "storageClass": "NEARLINE"]],
            wrong: [(["type": "Delete", "storageClass": "NEARLINE"], "storageClass")]),
    ]

    @Test(arguments: samples) func demandsAreKept(_ sample: Sample) {
        let parts = sample.message.split(separator: " ").map(String.init)
        func refused(_ value: JSONValue) -> String? {
            MessageDemand.objection(to: value.object ?? [:], parts[1], of: parts[0], isWhole: true)?.field
        }
        for value in sample.right { #expect(refused(value) == nil, "\(value.compactText)") }
        for (value, field) in sample.wrong { #expect(refused(value) == field, "\(value.compactText)") }
    }

    /// A part says nothing of what is elsewhere.
    @Test func aPartMayLackWhatTheWholeNeeds() {
        func isTaken(_ value: JSONObject, _ message: String, _ api: String) -> Bool {
            MessageDemand.objection(to: value, message, of: api, isWhole: false) == nil
        }
        #expect(isTaken(["egress": "ALL_TRAFFIC"], "GoogleCloudRunV2VpcAccess", "run.v2"))
        #expect(isTaken(["mavenConfig": [:]], "Repository", "artifactregistry.v1"))
        #expect(!isTaken(["mavenConfig": [:], "format": "NPM"], "Repository", "artifactregistry.v1"))
        #expect(!isTaken(["connector": "a", "networkInterfaces": [[:]]], "GoogleCloudRunV2VpcAccess", "run.v2"))
    }

    /// A message that is misspelt here would never be looked at.
    @Test func messagesAreThere() throws {
        for message in MessageDemand.messages {
            let parts = message.split(separator: " ").map(String.init)
            #expect(GoogleAPI.named(parts[0])?.schema(parts[1]) != nil, "there is no \(message)")
        }
    }
}
