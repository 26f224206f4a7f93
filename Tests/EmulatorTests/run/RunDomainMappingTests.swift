import Text
import Testing

@testable import Emulator

/// Domains that are mapped to services.
@Suite struct RunDomainMappingTests {
    private var cloud = TestCloud()
    private let mappings = place("europe-west1")

    private static func place(_ region: String, _ project: String = "acme-ml") -> String {
        "https://\(region)-run.googleapis.com/apis/domains.cloudrun.com/v1/namespaces/\(project)/domainmappings"
    }

    private static func mapping(_ domain: String, _ service: String = "api") -> JSONValue {
        [
            "apiVersion": "domains.cloudrun.com/v1", "kind": "DomainMapping",
            "metadata": ["labels": ["a": "b"], "name": .string(domain), "namespace": "acme-ml"],
            "spec": ["certificateMode": "AUTOMATIC", "routeName": .string(service)],
        ]
    }

    private init() { cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService) }

    // run-69, run-70
    @Test mutating func aMappingHasItsRecordsAMomentLater() {
        let first = cloud.call("POST", mappings, Self.mapping("api.acme.example"))
        #expect(first.status == 200 && first.body["status"] == nil)
        let read = cloud.call("GET", mappings + "/api.acme.example").body
        #expect(read["metadata", "namespace"] == "100000000001" && read["metadata", "labels", "a"] == "b")
        #expect(read["metadata", "labels", "cloud.googleapis.com/location"] == "europe-west1")
        #expect(read["metadata", "generation"] == read["status", "observedGeneration"])
        #expect(read["status", "conditions", "0", "type"] == "Ready")
        #expect(read["status", "conditions", "0", "status"] == "Unknown")
        #expect(read["status", "conditions", "0", "reason"] == "CertificatePending")
        let alias: JSONValue = [["name": "api", "rrdata": "ghs.googlehosted.com.", "type": "CNAME"]]
        #expect(read["status", "resourceRecords"] == alias)
        cloud.call("POST", mappings, Self.mapping("acme.example"))
        let records = cloud.call("GET", mappings + "/acme.example").body["status", "resourceRecords"]?.array ?? []
        #expect(records.compactMap { $0["type"]?.string } == ["A", "A", "A", "A", "AAAA", "AAAA", "AAAA", "AAAA"])
        #expect(cloud.call("GET", mappings).body["items"]?.array?.count == 2)
        // The other way to the same objects (run-67).
        let other = "https://run.googleapis.com/v1/projects/acme-ml/locations/europe-west1/domainmappings"
        #expect(cloud.call("GET", other + "/api.acme.example").body == read)
    }

    // run-68, run-72
    @Test mutating func aNameIsTakenOnceAndForOneRegion() {
        cloud.call("POST", mappings, Self.mapping("api.acme.example"))
        let again = cloud.call("POST", mappings, Self.mapping("api.acme.example"))
        #expect(again.status == 409 && again.body.status == "ALREADY_EXISTS")
        #expect(cloud.call("GET", Self.place("europe-west4") + "/api.acme.example").status == 404)
        #expect(cloud.call("GET", Self.place("europe-west4")).body["items"] == nil)
        #expect(cloud.call("PUT", mappings + "/api.acme.example", Self.mapping("api.acme.example")).status != 200)
        #expect(cloud.call("DELETE", mappings + "/api.acme.example").body["status"] == "Success")
        #expect(cloud.call("DELETE", mappings + "/api.acme.example").status == 404)
    }

    // run-71, run-72
    @Test mutating func whatCannotBeMappedIsThereAndHasFailed() {
        func reason(_ domain: String, _ service: String = "api") -> JSONValue? {
            #expect(cloud.call("POST", mappings, Self.mapping(domain, service)).status == 200)
            let read = cloud.call("GET", mappings + "/" + domain).body
            #expect(read["status", "conditions", "0", "status"] == "False" && read["status", "resourceRecords"] == nil)
            return read["status", "conditions", "0", "reason"]
        }
        #expect(reason("unverified.acme.example") == "PermissionDenied")
        #expect(reason("b.acme.example", "none") == "RouteMissing")
        cloud.store["run/projects/other/domainmappings", "c.acme.example"] = ["status": ["resourceRecords": [[:]]]]
        #expect(reason("c.acme.example") == "MappingAlreadyExists")
    }

    @Test(arguments: [
        ("apiVersion", "v1"), ("kind", "Service"), ("metadata/namespace", "other"), ("metadata/name", "no host"),
        ("spec/routeName", ""), ("spec/certificateMode", "SOMETIMES"), ("metadata/wrong", "x"),
    ]) mutating func wrongFieldsAreRefused(place: String, value: String) {
        let pointer = JSONPointer(tokens: place.split(separator: "/").map(String.init))
        let body = Self.mapping("api.acme.example").setting(.string(value), at: pointer)
        let answer = cloud.call("POST", mappings, body)
        #expect(answer.status == 400 && answer.body.status == "INVALID_ARGUMENT")
    }
}
