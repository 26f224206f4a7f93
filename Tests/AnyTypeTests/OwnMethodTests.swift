import PlanModel
import Testing
import Text

/// Types that methods of their own change.
@Suite struct OwnMethodTests {
    private let world = StackWorld { _ in nil }

    // pubsub-9
    @Test func aSchemaGetsANewRevision() async throws {
        func schema(_ field: String) -> String {
            let definition = #"{"type": "record", "name": "E", "fields": [{"name": "\#(field)", "type": "string"}]}"#
            return "event: {type: pubsub.v1/projects.schemas, body: {type: AVRO, definition: '\(definition)'}}\n"
        }
        #expect(try await world.apply(schema("a")).failures == [])
        try await world.isQuiet(schema("a"))
        let changed = try await world.apply(schema("b"))
        #expect(changed.failures == [], "\(changed.failures)")
        #expect(
            changed.writes.map { "\($0.method) \($0.url.split(separator: "/").last ?? "")" } == ["POST event:commit"])
        let live = try await world.call("GET", "https://pubsub.googleapis.com/v1/projects/acme-local/schemas/event")
        #expect(live["definition"]?.string?.contains("\"b\"") == true && live["type"] == "AVRO", "\(live)")
        try await world.isQuiet(schema("b"))
    }

    // compute-25
    @Test(arguments: [
        ("instanceGroups", "zones/europe-west1-b", "location: europe-west1-b", ""),
        (
            "instanceGroupManagers", "zones/europe-west1-b", "location: europe-west1-b",
            ", targetSize: 0, instanceTemplate: global/instanceTemplates/t"
        ),
        (
            "regionInstanceGroupManagers", "regions/europe-west1", "location: europe-west1",
            ", targetSize: 0, instanceTemplate: global/instanceTemplates/t"
        ),
    ])
    func aGroupHasNamedPorts(type: String, place: String, location: String, more: String) async throws {
        func group(_ ports: String) -> String {
            "web: {type: compute.v1/\(type), \(location), body: {\(ports)description: web\(more)}}\n"
        }
        let first = group("namedPorts: [{name: http, port: 80}], ")
        #expect(try await world.apply(first).failures == [])
        try await world.isQuiet(first)
        let second = group("namedPorts: [{name: http, port: 8080}, {name: grpc, port: 9090}], ")
        let changed = try await world.apply(second)
        #expect(changed.failures == [], "\(changed.failures)")
        let url = "https://compute.googleapis.com/compute/v1/projects/acme-local/\(place)/instanceGroups/web"
        #expect(changed.writes.map(\.url) == [url + "/setNamedPorts"])
        // A group in a region is known by what manages it.
        let shown = type.hasPrefix("region") ? url.replacing("/instanceGroups/", with: "/instanceGroupManagers/") : url
        #expect(try await world.call("GET", shown)["namedPorts"]?.array?.count == 2)
        try await world.isQuiet(second)
        #expect(try await world.apply(group("")).failures == [])
        #expect(try await world.call("GET", shown)["namedPorts"]?.array?.isEmpty ?? true)
        try await world.isQuiet(group(""))
    }

    // compute-17
    @Test func whatWasLeftOutBeforeIsKnown() async throws {
        let stack = """
            main: {type: compute.v1/networks, body: {autoCreateSubnetworks: false}}
            sub: {type: compute.v1/subnetworks, body: {network: "${compute_networks.main.selfLink}", ipCidrRange: 10.0.0.0/24}}
            psc: {type: compute.v1/networkAttachments, body: {connectionPreference: ACCEPT_AUTOMATIC, subnetworks: ["${compute_subnetworks.sub.selfLink}"]}}
            golden: {type: compute.v1/images, body: {sourceDisk: zones/europe-west1-b/disks/d, labels: {a: b}}}

            """
        #expect(try await world.apply(stack).failures == [])
        try await world.isQuiet(stack)
        let changed = try await world.apply(stack.replacing("ACCEPT_AUTOMATIC", with: "ACCEPT_MANUAL"))
        #expect(changed.failures == [], "\(changed.failures)")
    }

    // compute-26
    @Test func twoNetworksAreOpenedToEachOther() async throws {
        func stack(_ body: String, second: Bool = true) -> String {
            let back =
                "b-a: {type: compute.v1/networks.peerings, parent: compute_networks.b, body: {network: \"${compute_networks.a.selfLink}\", exchangeSubnetRoutes: true}}\n"
            return """
                a: {type: compute.v1/networks, body: {autoCreateSubnetworks: false}}
                b: {type: compute.v1/networks, body: {autoCreateSubnetworks: false}}
                a-b: {type: compute.v1/networks.peerings, parent: compute_networks.a, body: {network: "${compute_networks.b.selfLink}", exchangeSubnetRoutes: true\(body)}}

                """ + (second ? back : "")
        }
        let a = "https://compute.googleapis.com/compute/v1/projects/acme-local/global/networks/a"
        let first = try await world.apply(stack(""))
        #expect(first.failures == [], "\(first.failures)")
        try await world.isQuiet(stack(""))
        // Somebody else's is theirs.
        let theirs: JSONValue = [
            "networkPeering": ["name": "theirs", "network": .string(a), "exchangeSubnetRoutes": true]
        ]
        try await world.call("POST", a + "/addPeering", theirs)
        try await world.isQuiet(stack(""))
        let changed = try await world.apply(stack(", exportCustomRoutes: true"))
        #expect(changed.failures == [], "\(changed.failures)")
        #expect(changed.writes.map(\.method) == ["PATCH"] && changed.writes.map(\.url) == [a + "/updatePeering"])
        try await world.isQuiet(stack(", exportCustomRoutes: true"))
        let fewer = try await world.apply(stack(", exportCustomRoutes: true", second: false))
        #expect(fewer.failures == [] && fewer.writes.map { $0.body } == [["name": "b-a"]], "\(fewer)")
        let none = "a: {type: compute.v1/networks, body: {autoCreateSubnetworks: false}}\n"
        #expect(try await world.apply(none + none.replacing("a:", with: "b:")).failures == [])
        let left = try await world.call("GET", a)["peerings"]?.array?.map { $0["name"] }
        #expect(left == ["theirs"], "\(left ?? [])")
    }
}
