import Text
import Testing

@testable import Emulator

private let service = "https://servicenetworking.googleapis.com/v1/services/servicenetworking.googleapis.com"
private let connections = service + "/connections"
private let connection = connections + "/servicenetworking-googleapis-com"
private let network = "projects/100000000001/global/networks/default"
private let addresses = "https://compute.googleapis.com/compute/v1/projects/acme-ml/global/addresses"
private let instances = "https://sqladmin.googleapis.com/v1/projects/acme-ml/instances"

/// Service Networking: connections of networks, which private addresses of Cloud SQL need.
@Suite struct ConnectionTests {
    private var cloud = TestCloud(enabled: ["servicenetworking", "compute", "sqladmin"])

    init() {
        for name in ["one", "two"] {
            let range: JSONValue = [
                "name": .string(name), "purpose": "VPC_PEERING", "addressType": "INTERNAL", "prefixLength": 16,
            ]
            cloud.call("POST", addresses, range)
        }
    }

    private func sent(_ ranges: [String]) -> JSONValue {
        ["network": .string(network), "reservedPeeringRanges": .array(ranges.map { .string($0) })]
    }

    private mutating func listed(_ path: String = connections, _ name: String = network) -> JSONValue {
        cloud.call("GET", path + "?network=" + name).body
    }

    // servicenetworking-1, servicenetworking-2, servicenetworking-6
    @Test mutating func aConnectionIsMadeByAnOperationAndListedByItsNetwork() {
        #expect(listed() == [:])
        let begun = cloud.call("POST", connections, sent(["one"])).body
        #expect(begun["name"]?.string?.hasPrefix("operations/") == true && begun["metadata"] == nil, "\(begun)")
        let made: JSONValue = [
            "network": .string(network), "peering": "servicenetworking-googleapis-com",
            "reservedPeeringRanges": ["one"], "service": "services/servicenetworking.googleapis.com",
        ]
        let ended = cloud.call(
            "GET", "https://servicenetworking.googleapis.com/v1/" + (begun["name"]?.string ?? "")
        ).body
        var response = made
        response["@type"] = "type.googleapis.com/google.cloud.servicenetworking.v1.Connection"
        #expect(ended["done"] == true && ended["response"] == response, "\(ended)")
        #expect(listed() == ["connections": [made]])
        #expect(listed("https://servicenetworking.googleapis.com/v1/services/-/connections")["connections"] == [made])
        #expect(listed(connections, network + "2") == [:])
    }

    @Test mutating func withoutAHostTheOperationIsFound() {
        let begun = cloud.call("POST", connections, sent(["one"])).body["name"]?.string ?? ""
        #expect(cloud.call("GET", "http://127.0.0.1:8085/v1/" + begun).body["done"] == true)
    }

    // servicenetworking-1
    @Test(arguments: ["", "default", "projects/acme-ml/global/networks/default", "projects/1/regions/r/networks/n"])
    mutating func aNetworkIsNamedByTheNumberOfItsProject(name: String) {
        #expect(cloud.call("POST", connections, ["network": .string(name)]).status == 400)
        #expect(listed(connections, name)["error", "code"] == 400)
    }

    @Test mutating func theProjectOfTheNetworkNeedsTheAPI() {
        cloud.call("POST", serviceUrl + "/servicenetworking.googleapis.com:disable", [:])
        let refused = cloud.call("POST", connections, sent(["one"]))
        #expect(refused.status == 403 && refused.body.message.hasPrefix("Service Networking API has not been used"))
    }

    // servicenetworking-3
    @Test mutating func aSecondCreationChangesNothing() {
        cloud.finish("POST", connections, sent(["one"]))
        for body in [sent(["one"]), sent([])] {
            let again = cloud.finish("POST", connections, body)
            #expect(again["response", "reservedPeeringRanges"] == ["one"], "\(again)")
        }
        let other = cloud.finish("POST", connections, sent(["two"]))
        #expect(other["error", "code"] == 9)
        #expect(other["error", "message"]?.string?.contains("Please use UpdateConnection") == true)
        #expect(listed()["connections", "0", "reservedPeeringRanges"] == ["one"])
    }

    // servicenetworking-4
    @Test mutating func aRangeMustBeAllocated() {
        cloud.call("POST", addresses, ["name": "other"])
        for name in ["none", "other"] {
            let failed = cloud.finish("POST", connections, sent([name]))
            #expect(failed["error", "code"] == 9)
            #expect(failed["error", "message"] == .string("Allocated IP range '\(name)' not found in network."))
        }
        #expect(listed() == [:])
    }

    // servicenetworking-2, servicenetworking-5
    @Test mutating func anUpdateReplacesTheRanges() {
        let any = connections + "/-?updateMask=reservedPeeringRanges"
        cloud.finish("PATCH", any, sent(["one"]))
        #expect(listed()["connections", "0", "reservedPeeringRanges"] == ["one"])
        cloud.finish("PATCH", connection, sent(["one", "two"]))
        #expect(listed()["connections", "0", "reservedPeeringRanges"] == ["one", "two"])
        #expect(cloud.call("PATCH", any, sent(["two"])).status == 400)
        #expect(cloud.call("PATCH", connection + "?updateMask=network", sent(["one", "two"])).status == 400)
        #expect(cloud.call("PATCH", connections + "/other", sent(["one", "two"])).status == 404)
        #expect(listed()["connections", "0", "reservedPeeringRanges"] == ["one", "two"])
        cloud.finish("PATCH", any + "&force=true", sent(["two"]))
        #expect(listed()["connections", "0", "reservedPeeringRanges"] == ["two"])
    }

    // servicenetworking-7, servicenetworking-8, sqladmin-6, sqladmin-9
    @Test(arguments: ["projects/acme-ml/global/networks/default", "https://www.googleapis.com/compute/v1/" + network])
    mutating func aPrivateAddressNeedsAConnectionAndKeepsIt(name: String) {
        let ways: JSONValue = ["ipv4Enabled": false, "privateNetwork": .string(name)]
        let instance: JSONValue = ["name": "i", "settings": ["tier": "db-f1-micro", "ipConfiguration": ways]]
        let refused = cloud.call("POST", instances, instance)
        let text = "Invalid request: Incorrect Service Networking config for instance: acme-ml:i:NETWORK_NOT_PEERED."
        #expect(refused.status == 400 && refused.body.message == text, "\(refused.body)")
        #expect(refused.body["error", "errors", "0", "reason"] == "invalid")
        cloud.finish("POST", connections, sent(["one"]))
        #expect(cloud.call("POST", instances, instance).status == 200)
        #expect(cloud.call("GET", instances + "/i").body["ipAddresses", "0", "type"] == "PRIVATE")

        let body: JSONValue = ["consumerNetwork": .string(network)]
        let failed = cloud.finish("POST", connection, body)
        #expect(failed["error", "code"] == 9 && listed() != [:], "\(failed)")
        cloud.call("DELETE", instances + "/i")
        #expect(cloud.finish("POST", connection, body)["done"] == true)
        #expect(listed() == [:])
        #expect(cloud.call("POST", connection, body).status == 404)
    }

    /// Of a network that is shared by a project which is managed elsewhere, nothing is known.
    @Test mutating func aNetworkOfAnUnknownProjectIsTakenToBeConnected() {
        let ways: JSONValue = ["ipv4Enabled": false, "privateNetwork": "projects/shared-host/global/networks/n"]
        let instance: JSONValue = ["name": "i", "settings": ["tier": "db-f1-micro", "ipConfiguration": ways]]
        #expect(cloud.call("POST", instances, instance).status == 200)
    }
}
