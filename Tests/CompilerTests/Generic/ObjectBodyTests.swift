import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// `body` of what project.yaml makes, and the references that take a secret's key.
@Suite struct ObjectBodyTests {
    private func compiled(_ project: String, service: String = "") throws -> Plan {
        var files = ConfigFiles()
        files.project? += project
        files.service? += service
        let reading = files.read()
        let plan = compile(try #require(reading.config, "\(reading.diagnostics.map(\.message))"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        return plan
    }

    private func errors(_ project: String, service: String = "") -> [Diagnostic] {
        var files = ConfigFiles()
        files.project? += project
        files.service? += service
        return files.read().diagnostics.filter { $0.severity == .error }
    }

    @Test func aReplicationReplacesTheOneThatIsSent() throws {
        let plan = try compiled(
            "secrets: {t: {by_hand: true, body: {replication: {userManaged: {replicas: [{location: europe-west1}]}}}}}\n"
        )
        let secret = try #require(plan["secret.t"])
        #expect(secret.body["replication"] == ["userManaged": ["replicas": [["location": "europe-west1"]]]])
        #expect(secret.calls.create?.body?["replication"] == secret.body["replication"])
        #expect(secret.calls.create?.body?["annotations"] == ["calco-versions": "none"])
        // It cannot be changed, so no mask names it.
        #expect(secret.calls.update?.url.hasSuffix("?updateMask=labels") == true)
        #expect(plan.kinds["secret"]?.comparison.immutable.contains(at("replication")) == true)
    }

    @Test func furtherFieldsAreInTheMaskAndInTheCreate() throws {
        let plan = try compiled(
            "secrets: {t: {by_hand: true, body: {ttl: 86400s, annotations: {a: b}, labels: {data: x}}}}\n")
        let secret = try #require(plan["secret.t"])
        #expect(secret.calls.update?.url.hasSuffix("?updateMask=annotations,labels,ttl") == true)
        #expect(secret.calls.create?.body?["annotations"] == ["a": "b", "calco-versions": "none"])
        #expect(secret.body["labels"]?["data"] == "x" && secret.body["labels"]?["calco-stack"] == "acme")
        // The server answers with a time instead.
        #expect(plan.kinds["secret"]?.comparison.fields[at("ttl")] == .ignore)
    }

    @Test func referencesInACreateAreFilledInToo() throws {
        var files = ConfigFiles()
        files.project? += "secrets: {t: {by_hand: true, body: {topics: [{name: \"${pubsub_topics.t.name}\"}]}}}\n"
        files.others["resources/r.yaml"] = "t: {type: pubsub.v1/projects.topics, id: ttt}\n"
        let config = try #require(files.read().config)
        let secret = try #require(compile(config)["secret.t"])
        let topics: JSONValue = [["name": "projects/acme-local/topics/ttt"]]
        #expect(secret.body["topics"] == topics && secret.calls.create?.body?["topics"] == topics)
        #expect(secret.dependsOn.contains(Address(kind: "pubsub_topics", name: "t")))
    }

    @Test func theSecretOfAnAPIKeyHasOneToo() throws {
        let lines = "api_key: {body: {replication: {userManaged: {replicas: [{location: europe-west1}]}}}}\n"
        #expect(
            try compiled("", service: lines)["secret.api-api-key"]?.body["replication"]?["userManaged"] != nil)
    }

    @Test func anUptimeCheckAndAChannelHaveOne() throws {
        var files = ConfigFiles()
        files.project = files.project?.replacing(
            "- email: oncall@acme.example", with: "- {email: oncall@acme.example, body: {displayName: On call}}")
        files.service? += "uptime: {body: {selectedRegions: [EUROPE]}}\n"
        let plan = compile(try #require(files.read().config))
        #expect(plan["uptime_check.api"]?.body["selectedRegions"] == ["EUROPE"])
        let channel = try #require(plan["notification_channel.oncall@acme.example"])
        #expect(channel.body["displayName"] == "On call")
        #expect(channel.calls.update?.url.contains("updateMask=displayName,enabled,labels,userLabels") == true)
    }

    @Test func aSplitIsSentAsItIsWritten() throws {
        let split = """
            body:
              traffic:
                - {type: TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST, tag: next}
                - {type: TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION, revision: api-00001-abc, percent: 100}

            """
        let traffic = try compiled("", service: split)["run_service.api"]?.body["traffic"]
        #expect(
            traffic == [
                ["tag": "next", "type": "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"],
                ["percent": 100, "revision": "api-00001-abc", "type": "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION"],
            ])
    }

    @Test(arguments: [
        ("body: {traffic: [{type: TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST, percent: 90}]}\n", "add up to 90"),
        (
            "body: {traffic: [{type: TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION, revision: a, percent: 100}]}\n",
            "nothing leads to what an apply deploys"
        ),
        ("probes: {startup: {type: grpc, headers: {X-A: b}}}\n", "only an HTTP request has headers"),
        ("uptime: {body: {period: 60s}}\n", "'period' is set by `uptime.period`"),
        ("uptime: {body: {monitoredResource: {type: x}}}\n", "'monitoredResource' is set by Calco"),
    ])
    func mistakesOfAService(lines: String, expected: String) {
        let messages = errors("", service: lines).map(\.message)
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
    }

    @Test func whatCalcoSetsComesWithWhatToDo() throws {
        let found = errors(
            "buckets: {b: {name: acme-b, body: {iamConfiguration: {uniformBucketLevelAccess: {enabled: false}}}}}\n"
                + "secrets: {t: {by_hand: true, body: {labels: {calco-stack: x}}}}\n")
        #expect(found.map(\.hint).contains { $0?.contains("access is by grants alone") == true }, "\(found)")
        #expect(found.map(\.hint).contains { $0?.contains("says whose the object is") == true }, "\(found)")
        #expect(!found.contains { $0.hint?.contains("write Calco") == true })
    }

    @Test func nobodyButPublicMakesABucketPublic() throws {
        func prevention(_ words: String) throws -> JSONValue? {
            try compiled("buckets: {b: {name: acme-b\(words)}}\n")["bucket.b"]?.body["iamConfiguration"]?[
                "publicAccessPrevention"]
        }
        #expect(try prevention("") == "enforced")
        #expect(try prevention(", public: true") == "inherited")
        #expect(try prevention(", public_access_prevention: inherited") == "inherited")
        #expect(!errors("buckets: {b: {name: b-x, public: true, public_access_prevention: enforced}}\n").isEmpty)
    }

    /// A secret's name may differ by environment; its key does not.
    @Test func aSecretIsCalledByItsKeyOrItsName() throws {
        for word in ["tok", "tok-local"] {
            let plan = try compiled(
                """
                secrets: {tok: {by_hand: true, name: tok-local}}
                grants: [{to: "group:a@acme.example", role: roles/secretmanager.viewer, on: secret.\(word)}]
                outputs: {secret: "${secret.\(word).name}"}

                """)
            #expect(plan.outputs["secret"] == "projects/acme-local/secrets/tok-local")
            #expect(
                plan["iam_member.secret.tok-local/secretmanager.viewer/group:a@acme.example"]?.dependsOn.contains(
                    Address(kind: "secret", name: "tok-local")) == true)
        }
    }
}
