import Text
import Testing

@testable import Emulator

private let bigquery = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-ml/datasets"
private let compute = "https://compute.googleapis.com/compute/v1/projects/acme-ml"
private let sql = "https://sqladmin.googleapis.com/v1/projects/acme-ml/instances"

/// What Google refuses because of what an object was before, and what it makes of it.
@Suite struct ChangeRuleTests {
    private var cloud = TestCloud(
        enabled: [
            "bigquery", "cloudfunctions", "compute", "firestore", "iam", "logging", "pubsub", "redis", "run",
            "servicenetworking", "sqladmin", "vpcaccess",
        ])

    // compute-22, redis-3, vpcaccess-2
    @Test(
        arguments: [
            (
                "https://vpcaccess.googleapis.com/v1/projects/acme-ml/locations/europe-west1/connectors", "connectorId",
                ["network": "default", "ipCidrRange": "10.8.0.0/28"], ["ipCidrRange": "10.8.0.16/28"]
            ),
            (
                "https://redis.googleapis.com/v1/projects/acme-ml/locations/europe-west1/instances", "instanceId",
                ["tier": "BASIC", "memorySizeGb": 1], ["tier": "STANDARD_HA"]
            ),
            (compute + "/global/forwardingRules", "", ["name": "xyz", "portRange": "80"], ["portRange": "8080"]),
        ] as [(String, String, JSONValue, JSONValue)])
    mutating func whatItWasMadeWithStays(url: String, parameter: String, body: JSONValue, change: JSONValue) {
        cloud.finish("POST", url + (parameter.isEmpty ? "" : "?\(parameter)=xyz"), body)
        let field = change.object?.sortedKeys.first ?? ""
        let refused = cloud.call("PATCH", "\(url)/xyz" + (parameter.isEmpty ? "" : "?updateMask=\(field)"), change)
        #expect(
            refused.status == 400 && refused.body.message.contains("'\(field)' cannot be changed"), "\(refused.body)")
    }

    // pubsub-3
    @Test mutating func whatCannotBeChangedIsNotClearedEither() {
        let url = "https://pubsub.googleapis.com/v1/projects/acme-ml"
        cloud.call("PUT", url + "/topics/events", [:])
        cloud.call(
            "PUT", url + "/subscriptions/sub",
            ["topic": "projects/acme-ml/topics/events", "filter": "attributes.a = \"1\""])
        let refused = cloud.call("PATCH", url + "/subscriptions/sub", ["subscription": [:], "updateMask": "filter"])
        #expect(refused.status == 400 && refused.body.message.contains("'filter' cannot be changed"), "\(refused.body)")
    }

    // bigquery-8, bigquery-9
    @Test(
        arguments: [
            (
                ["schema": ["fields": [["name": "p", "type": "STRING"], ["name": "c", "type": "STRING"]]]],
                "changed type"
            ),
            (["schema": ["fields": [["name": "p", "type": "NUMERIC"]]]], "Field c is missing"),
            (["timePartitioning": ["type": "DAY", "field": "at"]], "Cannot change the partitioning"),
            (["timePartitioning": .null], "Cannot change the partitioning"),
            (
                [
                    "schema": [
                        "fields": [
                            ["name": "p", "type": "NUMERIC"], ["name": "c", "type": "STRING"],
                            ["name": "n", "type": "STRING", "mode": "REQUIRED"], ["name": "at", "type": "DATE"],
                        ]
                    ]
                ], "Cannot add required fields"
            ),
            (
                [
                    "schema": [
                        "fields": [
                            ["name": "P", "type": "NUMERIC", "mode": "NULLABLE"], ["name": "n", "type": "INT64"],
                            ["name": "c", "type": "STRING", "description": "new"], ["name": "at", "type": "DATE"],
                        ]
                    ], "timePartitioning": ["type": "MONTH", "field": "at", "expirationMs": "1000"],
                ], nil
            ),
        ] as [(JSONValue, String?)])
    mutating func aTableKeepsItsColumnsAndPartitions(change: JSONValue, refusal: String?) {
        cloud.call("POST", bigquery, ["datasetReference": ["datasetId": "d"]])
        let columns: JSONValue = [
            ["name": "p", "type": "NUMERIC", "mode": "REQUIRED"], ["name": "c", "type": "STRING"],
            ["name": "at", "type": "DATE"],
        ]
        let made = cloud.call(
            "POST", bigquery + "/d/tables",
            [
                "tableReference": ["datasetId": "d", "projectId": "acme-ml", "tableId": "t"],
                "schema": ["fields": columns], "timePartitioning": ["type": "MONTH", "field": "at"],
            ])
        #expect(made.status == 200, "\(made.body)")
        let answer = cloud.call("PATCH", bigquery + "/d/tables/t", change)
        #expect(answer.status == (refusal == nil ? 200 : 400), "\(answer.body)")
        if let refusal { #expect(answer.body.message.contains(refusal), "\(answer.body.message)") }
    }

    // bigquery-16
    @Test mutating func aColumnHasTheOlderNameOfItsType() {
        cloud.call("POST", bigquery, ["datasetReference": ["datasetId": "d"]])
        let columns: JSONValue = [
            ["name": "a", "type": "INT64"],
            ["name": "s", "type": "STRUCT", "fields": [["name": "b", "type": "BOOL"]]],
        ]
        cloud.call(
            "POST", bigquery + "/d/tables",
            [
                "tableReference": ["datasetId": "d", "projectId": "acme-ml", "tableId": "t"],
                "schema": ["fields": columns],
            ])
        let fields = cloud.call("GET", bigquery + "/d/tables/t").body["schema"]?["fields"]?.array ?? []
        #expect(fields.compactMap { $0["type"]?.string } == ["INTEGER", "RECORD"])
        #expect(fields.last?["fields"]?.array?.first?["type"] == "BOOLEAN")
    }

    // apigateway-2, google-40
    @Test mutating func whatIsGlobalIsInNoRegion() {
        var cloud = TestCloud(enabled: ["apigateway"])
        let root = "https://apigateway.googleapis.com/v1/projects/acme-ml/locations"
        let answer = cloud.call("POST", root + "/europe-west1/apis?apiId=a", [:])
        #expect(answer.status == 403 && answer.body.message.contains("(or it may not exist)"), "\(answer.body)")
        #expect(cloud.call("POST", root + "/global/apis?apiId=a", [:]).status == 200)
    }

    // bigquery-10
    @Test mutating func theRolesOfADatasetHaveTheirOlderNames() {
        let access: JSONValue = [
            ["role": "roles/bigquery.metadataViewer", "groupByEmail": "a@acme.example"],
            ["role": "roles/bigquery.dataOwner", "specialGroup": "projectOwners"],
            ["role": "roles/bigquery.dataEditor", "userByEmail": "b@acme.example"],
        ]
        cloud.call("POST", bigquery, ["datasetReference": ["datasetId": "d"], "access": access])
        let roles = cloud.call("GET", bigquery + "/d").body["access"]?.array?.compactMap { $0["role"]?.string }
        #expect(roles == ["WRITER", "OWNER", "roles/bigquery.metadataViewer"])
    }

    // sqladmin-10, sqladmin-11, sqladmin-12
    @Test mutating func anInstanceGrowsStaysReachableAndIsProtected() {
        let network = "projects/acme-ml/global/networks/default"
        let service = "https://servicenetworking.googleapis.com/v1/services/servicenetworking.googleapis.com"
        cloud.call("POST", service + "/connections", ["network": "projects/100000000001/global/networks/default"])
        let settings: JSONValue = [
            "tier": "db-f1-micro", "dataDiskSizeGb": "50", "deletionProtectionEnabled": true,
            "ipConfiguration": ["ipv4Enabled": true, "privateNetwork": .string(network)],
        ]
        cloud.call("POST", sql, ["name": "i", "settings": settings])
        for (path, value, words) in [
            (["dataDiskSizeGb"], "40", "decreased"), (["dataDiskType"], "PD_HDD", "storage type"),
            (["ipConfiguration", "privateNetwork"], .null, "private network"),
        ] as [([String], JSONValue, String)] {
            let inner = settings.setting(value, at: JSONPointer(tokens: path))
            let answer = cloud.call("PATCH", sql + "/i", ["settings": inner])
            #expect(answer.status == 400 && answer.body.message.contains(words), "\(answer.body)")
        }
        let grown = settings.setting("60", at: JSONPointer(tokens: ["dataDiskSizeGb"]))
        #expect(cloud.call("PATCH", sql + "/i", ["settings": grown]).status == 200)
        let kept = cloud.call("DELETE", sql + "/i")
        #expect(kept.status == 400 && kept.body.message.contains("protected"), "\(kept.body)")
        cloud.call("PATCH", sql + "/i", ["settings": ["deletionProtectionEnabled": false]])
        #expect(cloud.call("DELETE", sql + "/i").status == 200)
    }

    // sqladmin-12
    @Test(arguments: [("POSTGRES_16", "postgres"), ("MYSQL_8_4", "root"), ("SQLSERVER_2022_WEB", "sqlserver")])
    mutating func anInstanceComesWithAUser(version: String, user: String) {
        cloud.call(
            "POST", sql, ["name": "i", "databaseVersion": .string(version), "settings": ["tier": "db-f1-micro"]])
        let users = cloud.call("GET", sql + "/i/users").body["items"]?.array ?? []
        #expect(users.map { $0["name"]?.string } == [user])
        #expect(cloud.call("GET", sql + "/i/users/\(user)").status == 200)
    }

    // compute-14, compute-15, compute-16
    @Test mutating func aMachineIsProtectedAndHasAddresses() {
        let zone = compute + "/zones/europe-west1-b"
        let interface: JSONValue = [
            "network": "global/networks/default", "accessConfigs": [["type": "ONE_TO_ONE_NAT"]],
        ]
        cloud.call(
            "POST", zone + "/instances", ["name": "m", "deletionProtection": true, "networkInterfaces": [interface]])
        let card = cloud.call("GET", zone + "/instances/m").body["networkInterfaces", "0"]
        #expect(card?["networkIP"]?.string?.hasPrefix("10.") == true && card?["name"] == "nic0", "\(card ?? [:])")
        #expect(card?["accessConfigs", "0", "natIP"]?.string?.hasPrefix("34.") == true)
        #expect(cloud.call("DELETE", zone + "/instances/m").status == 400)
        cloud.call("POST", zone + "/disks", ["name": "d", "sizeGb": "50"])
        #expect(cloud.call("PATCH", zone + "/disks/d", ["name": "d", "sizeGb": "40"]).status == 400)
    }

    // logging-6
    @Test mutating func aSinkHasAnAccountOfItsOwnOnlyIfItAsksForOne() {
        let sinks = "https://logging.googleapis.com/v2/projects/acme-ml/sinks"
        let body: JSONValue = ["name": "s", "destination": "storage.googleapis.com/b"]
        #expect(
            cloud.call("POST", sinks, body).body["writerIdentity"]
                == "serviceAccount:cloud-logs@system.gserviceaccount.com")
        let changed = cloud.call("PUT", sinks + "/s?uniqueWriterIdentity=true", body).body["writerIdentity"]?.string
        #expect(changed?.hasSuffix("@gcp-sa-logging.iam.gserviceaccount.com") == true)
        #expect(cloud.call("PUT", sinks + "/s", body).body["writerIdentity"]?.string == changed)
    }

    // iam-34
    @Test mutating func aPoolIsNamedWithTheNumber() {
        let pools = "https://iam.googleapis.com/v1/projects/acme-ml/locations/global/workloadIdentityPools"
        cloud.finish("POST", pools + "?workloadIdentityPoolId=pool", [:])
        let name = cloud.call("GET", pools + "/pool").body["name"]
        #expect(name == "projects/100000000001/locations/global/workloadIdentityPools/pool")
    }

    // cloudfunctions-1
    @Test mutating func aFunctionIsAServiceOfCloudRun() {
        let place = "projects/acme-ml/locations/europe-west1"
        let functions = "https://cloudfunctions.googleapis.com/v2/\(place)/functions"
        cloud.finish("POST", functions + "?functionId=On_Order", ["buildConfig": ["runtime": "python312"]])
        let made = cloud.call("GET", functions + "/On_Order").body
        #expect(made["url"] == "https://europe-west1-acme-ml.cloudfunctions.net/On_Order", "\(made)")
        #expect(made["serviceConfig", "service"] == .string(place + "/services/on-order"))
        let service = "https://run.googleapis.com/v2/\(place)/services/on-order"
        #expect(cloud.call("GET", service).body["uri"] == made["serviceConfig", "uri"])
        let policy: JSONValue = ["bindings": [["role": "roles/run.invoker", "members": ["user:a@acme.example"]]]]
        let set = cloud.call("POST", service + ":setIamPolicy", ["policy": policy])
        #expect(set.status == 200, "\(set.body)")
        cloud.finish("DELETE", functions + "/On_Order")
        #expect(cloud.call("GET", service).status == 404)
    }
}
