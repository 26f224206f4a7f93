import Text
import Testing

@testable import Emulator

private let instances = "https://sqladmin.googleapis.com/v1/projects/acme-ml/instances"

/// Cloud SQL, served by the description of its API.
@Suite struct CloudSQLTests {
    private var cloud = TestCloud(enabled: ["sqladmin", "servicenetworking"])

    // sqladmin-1, sqladmin-2, sqladmin-4: a user is named in the query.
    @Test mutating func aDatabaseHasUsers() {
        let begun = cloud.call("POST", instances, ["name": "i", "settings": ["tier": "db-f1-micro"]])
        #expect(begun.body["status"] == "PENDING" && begun.body["targetId"] == "i", "\(begun.body)")
        let same = cloud.call("GET", instances.replacing("/v1/", with: "/sql/v1beta4/") + "/i").body
        #expect(same["state"] == "RUNNABLE" && same["kind"] == "sql#instance")
        #expect(same["connectionName"] == "acme-ml:us-central1:i")
        cloud.call("POST", instances + "/i/users", ["name": "ann", "password": "secret"])
        let users = cloud.call("GET", instances + "/i/users").body["items"]?.array ?? []
        #expect(users.map { $0["name"] } == ["ann", "root"] && !users.contains { $0["password"] != nil })
        #expect(cloud.call("DELETE", instances + "/i/users?name=root").status == 200)
        #expect(cloud.call("GET", instances + "/i/users").body["items"]?.array?.count == 1)
        #expect(cloud.call("GET", instances + "/none").body["error", "errors", "0", "reason"] == "instanceDoesNotExist")
    }

    // sqladmin-6
    @Test(
        arguments: [
            (["ipv4Enabled": true], ["PRIMARY"]),
            (["ipv4Enabled": false, "privateNetwork": "projects/acme-ml/global/networks/default"], ["PRIVATE"]),
            (["privateNetwork": "projects/acme-ml/global/networks/default"], ["PRIMARY", "PRIVATE"]),
            (["ipv4Enabled": false, "pscConfig": ["pscEnabled": true]], []),
        ] as [(JSONValue, [String])])
    mutating func anInstanceHasAnAddressForEachWayToReachIt(ways: JSONValue, types: [String]) {
        let service = "https://servicenetworking.googleapis.com/v1/services/servicenetworking.googleapis.com"
        cloud.call("POST", service + "/connections", ["network": "projects/100000000001/global/networks/default"])
        cloud.call("POST", instances, ["name": "i", "settings": ["tier": "db-f1-micro", "ipConfiguration": ways]])
        let addresses = cloud.call("GET", instances + "/i").body["ipAddresses"]?.array ?? []
        #expect(addresses.map { $0["type"]?.string } == types)
        #expect(Set(addresses.map { $0["ipAddress"] }).count == types.count)
    }

    // sqladmin-7
    @Test mutating func anInstanceThatNothingCanReachIsRefused() {
        let body: JSONValue = [
            "name": "i", "settings": ["tier": "db-f1-micro", "ipConfiguration": ["ipv4Enabled": false]],
        ]
        let refused = cloud.call("POST", instances, body)
        #expect(refused.status == 400 && refused.body.message.contains("PSC connectivity must be enabled"))
        #expect(cloud.call("GET", instances + "/i").status == 404)
    }

    // sqladmin-8
    @Test mutating func aReplacedInstanceStaysInItsRegion() {
        cloud.call("POST", instances, ["name": "i", "region": "europe-west1", "settings": ["tier": "db-f1-micro"]])
        let made = cloud.call("GET", instances + "/i").body
        #expect(made["connectionName"] == "acme-ml:europe-west1:i" && made["gceZone"] == "europe-west1-a")
        #expect(
            cloud.call("PUT", instances + "/i", ["settings": ["tier": "db-g1-small", "settingsVersion": "1"]]).status
                == 200)
        let changed = cloud.call("GET", instances + "/i").body
        #expect(changed["region"] == "europe-west1" && changed["settings", "tier"] == "db-g1-small")
        #expect(changed["connectionName"] == made["connectionName"])
    }
}

// sqladmin-15
@Test func usersOfOneNameAreToldApartByTheirHost() {
    var cloud = TestCloud(enabled: ["sqladmin"])
    cloud.call("POST", instances, ["name": "i", "databaseVersion": "MYSQL_8_0", "settings": ["tier": "db-f1-micro"]])
    let users = instances + "/i/users"
    for host in ["10.0.0.1", "10.0.0.2"] {
        #expect(cloud.call("POST", users, ["name": "ann", "host": .string(host)]).status == 200)
    }
    #expect(cloud.call("POST", users, ["name": "ann", "host": "10.0.0.1"]).status == 409)
    #expect(cloud.call("GET", users + "/ann?host=10.0.0.2").body["host"] == "10.0.0.2")
    #expect(cloud.call("GET", users + "/ann").status == 404)
    #expect(cloud.call("DELETE", users + "?name=ann&host=10.0.0.1").status == 200)
    let left = cloud.call("GET", users).body["items"]?.array ?? []
    #expect(left.filter { $0["name"] == "ann" }.map { $0["host"] } == ["10.0.0.2"], "\(left)")
}
