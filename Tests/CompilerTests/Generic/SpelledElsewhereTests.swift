import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// What Google spells in another way than it is written, or takes elsewhere than in the body.
@Suite struct SpelledElsewhereTests {
    @Test func aNameIsEscapedInURLsOnly() throws {
        let plan = try ResourceFiles(
            """
            main: {type: firestore.v1/projects.databases, id: (default), body: {locationId: eur3, type: FIRESTORE_NATIVE}}
            sub: {type: pubsub.v1/projects.subscriptions, body: {topic: projects/acme-local/topics/t, labels: {}, filter: "${firestore_databases.main.name}"}}
            """
        ).plan()
        let main = try plan.resource("firestore_databases.main")
        #expect(
            main.calls.read.url == "https://firestore.googleapis.com/v1/projects/acme-local/databases/%28default%29")
        #expect(main.lastName == "(default)")
        #expect(
            try plan.resource("pubsub_subscriptions.sub").body["filter"] == "projects/acme-local/databases/(default)")
    }

    @Test func anIndexIsFoundByItsFields() throws {
        let plan = try ResourceFiles(
            """
            main: {type: firestore.v1/projects.databases, id: (default), body: {locationId: eur3, type: FIRESTORE_NATIVE}}
            i:
              type: firestore.v1/projects.databases.collectionGroups.indexes
              parent: firestore_databases.main/collectionGroups/orders
              body: {fields: [{fieldPath: a, order: ASCENDING}, {fieldPath: b, order: DESCENDING}]}
            v:
              type: firestore.v1/projects.databases.collectionGroups.indexes
              parent: projects/acme-local/databases/(default)/collectionGroups/orders
              body: {queryScope: COLLECTION_GROUP, fields: [{fieldPath: a, arrayConfig: CONTAINS}, {fieldPath: v, vectorConfig: {dimension: 3, flat: {}}}]}
            """
        ).plan()
        let index = try plan.resource("firestore_databases_collection_groups_indexes.i")
        #expect(index.dependsOn.contains(Address(kind: "firestore_databases", name: "main")))
        #expect(
            index.calls.create?.url
                == "https://firestore.googleapis.com/v1/projects/acme-local/databases/%28default%29/collectionGroups/orders/indexes"
        )
        #expect(index.body[at("fields", "2")] == ["fieldPath": "__name__", "order": "DESCENDING"])
        #expect(index.body["queryScope"] == "COLLECTION")
        let rules = plan.kinds[index.kind, default: KindRules()]
        #expect(rules.identity.find == [at("fields"), at("queryScope")])
        #expect(rules.comparison.immutable.contains(at("fields")))
        let vector = try plan.resource("firestore_databases_collection_groups_indexes.v")
        #expect(
            vector.body[at("fields", "1", "fieldPath")] == "__name__"
                && vector.body[at("fields", "2", "fieldPath")] == "v")
        let parent = "parent: projects/acme-local/databases/d/collectionGroups/g"
        let errors = ResourceFiles(
            "i: {type: firestore.v1/projects.databases.collectionGroups.indexes, \(parent), body: {}}\n"
        ).errors
        #expect(errors.contains { $0.contains("'fields' is required") }, "\(errors)")
        let nowhere = ResourceFiles(
            """
            m: {type: firestore.v1/projects.databases, body: {locationId: eur3, type: FIRESTORE_NATIVE}}
            i: {type: firestore.v1/projects.databases.collectionGroups.indexes, parent: firestore_databases.m/groups/g, body: {fields: [{fieldPath: a}]}}
            """
        ).errors
        #expect(nowhere.contains { $0.contains("is not in a firestore_databases.m/groups/g") }, "\(nowhere)")
    }

    @Test func parametersStandInTheURL() throws {
        var files = ResourceFiles(
            """
            t:
              type: bigquerydatatransfer.v1/projects.locations.transferConfigs
              location: eu
              parameters: {serviceAccountName: "${service_account.loader.email}", versionInfo: a b}
              body: {displayName: t, dataSourceId: scheduled_query}
            s: {type: logging.v2/projects.sinks, parameters: {uniqueWriterIdentity: true}, body: {destination: storage.googleapis.com/x}}
            """)
        files.files.project = (files.files.project ?? "") + "accounts: {loader: {}}\n"
        let plan = try files.plan()
        let transfer = try plan.resource("bigquerydatatransfer_transfer_configs.t")
        let query = "?serviceAccountName=loader@acme-local.iam.gserviceaccount.com&versionInfo=a%20b"
        #expect(transfer.calls.create?.url.hasSuffix("/transferConfigs" + query) == true)
        #expect(transfer.calls.update?.url.hasSuffix(query) == true && transfer.calls.read.url.contains("?") == false)
        #expect(transfer.dependsOn.contains(Address(kind: "service_account", name: "loader")))
        let sink = try plan.resource("logging_sinks.s")
        #expect(sink.calls.update?.url.hasSuffix("/sinks/s?uniqueWriterIdentity=true") == true)
    }

    @Test(arguments: [
        ("parameters: {uniqueWriter: true}", "has no parameter 'uniqueWriter'; did you mean 'uniqueWriterIdentity'?"),
        ("parameters: {uniqueWriterIdentity: maybe}", "expected true or false"),
        ("parameters: {updateMask: a}", "has no parameter 'updateMask'"),
        ("parameters: {customWriterIdentity: \"${redis_instances.r.host}\"}", "is known only after the apply"),
        ("parameters: {customWriterIdentity: \"${redis_instances.q.host}\"}", "there is no resource for"),
    ])
    func aWrongParameterIsReported(text: String, message: String) {
        let errors = ResourceFiles(
            """
            s: {type: logging.v2/projects.sinks, \(text), body: {destination: storage.googleapis.com/x}}
            r: {type: redis.v1/projects.locations.instances, body: {tier: BASIC, memorySizeGb: 1}}
            """
        ).errors
        #expect(errors.contains { $0.contains(message) }, "\(errors)")
    }

    @Test func aParameterInTheBodyIsToldWhereItBelongs() {
        let files = ResourceFiles(
            "s: {type: logging.v2/projects.sinks, body: {destination: storage.googleapis.com/x, uniqueWriterIdentity: true}}\n"
        )
        let found = files.files.read().diagnostics.first { $0.severity == .error }
        #expect(found?.message.contains("but a parameter of its create") == true, "\(found?.message ?? "")")
        #expect(found?.hint == "write parameters: {uniqueWriterIdentity: true} beside body")
    }

    @Test func aWordOfTerraformIsNearItsField() {
        let errors = ResourceFiles(
            "d: {type: sqladmin.v1/instances, body: {settings: {tier: t, diskType: PD_SSD}}}\n"
        ).errors
        #expect(errors.contains { $0.hasSuffix("did you mean 'dataDiskType'?") }, "\(errors)")
    }

    @Test func namesHaveTheNumberWhereGoogleGivesIt() throws {
        let plan = try ResourceFiles(
            """
            g: {type: iam.v1/projects.locations.workloadIdentityPools, id: pool-g}
            p: {type: iam.v1/projects.locations.workloadIdentityPools.providers, id: prov-p, parent: iam_workload_identity_pools.g}
            s: {type: pubsub.v1/projects.subscriptions, id: sss, body: {topic: projects/acme-local/topics/t, filter: "${iam_workload_identity_pools_providers.p.name}"}}
            """
        ).plan()
        let name = try plan.resource("pubsub_subscriptions.s").body["filter"]?.string ?? ""
        #expect(name.hasSuffix("/locations/global/workloadIdentityPools/pool-g/providers/prov-p"))
        #expect(name.split(separator: "/")[1].allSatisfy { $0.isNumber }, "\(name)")
    }

    @Test func labelsOfComputeAreSetByTheirMethod() throws {
        let plan = try ResourceFiles(
            """
            ip: {type: compute.v1/globalAddresses, body: {labels: {tier: edge}}}
            net: {type: compute.v1/networks}
            """
        ).plan()
        let address = try plan.resource("compute_global_addresses.ip")
        let labels = try #require(address.switches.first)
        #expect(address.body["labels"] == nil && address.owner.isEmpty && labels.at == at("labels"))
        #expect(labels.value["tier"] == "edge" && labels.value["calco-stack"] == "acme")
        #expect(labels.call.url.hasSuffix("/global/addresses/ip/setLabels"))
        #expect(labels.call.body?["labelFingerprint"] == "${self#/labelFingerprint}")
        #expect(try plan.resource("compute_networks.net").switches.isEmpty)
        let taken = ResourceFiles("ip: {type: compute.v1/globalAddresses, body: {labels: {calco-stack: x}}}\n").errors
        #expect(taken.contains { $0.contains("says whose the object is") }, "\(taken)")
    }

    @Test func aPortIsARange() throws {
        let plan = try ResourceFiles("r: {type: compute.v1/globalForwardingRules, body: {portRange: \"443\"}}\n").plan()
        let rule = try plan.resource("compute_global_forwarding_rules.r")
        #expect(plan.kinds[rule.kind, default: KindRules()].comparison.fields[at("portRange")] == .range)
    }

    @Test func rolesOfADatasetHaveTheirOlderNames() throws {
        let access =
            "[{role: roles/bigquery.dataOwner, specialGroup: projectOwners}, {role: READER, domain: acme.example}]"
        let plan = try ResourceFiles("d: {type: bigquery.v2/datasets, body: {access: \(access)}}\n").plan()
        let dataset = try plan.resource("bigquery_datasets.d")
        #expect(
            dataset.body[at("access", "0", "role")] == "OWNER" && dataset.body[at("access", "1", "role")] == "READER")
        #expect(plan.kinds[dataset.kind, default: KindRules()].comparison.fields[at("access")] == .set(key: nil))
    }

    /// An enum's first value may be left out of an answer; any other is compared in whatever case.
    @Test func onlyTheFirstValueOfAnEnumMayBeAbsent() throws {
        func rule(_ mode: String) throws -> CompareRule? {
            let net = "n: {type: compute.v1/networks, body: {routingConfig: {routingMode: \(mode)}}}\n"
            return try ResourceFiles(net).plan().kinds["compute_networks"]?.comparison.fields[
                JSONPointer(tokens: ["routingConfig", "routingMode"])]
        }
        #expect(try rule("GLOBAL") == .enumeration(zero: "GLOBAL"))
        #expect(try rule("REGIONAL") == .caseInsensitive)
    }
}
