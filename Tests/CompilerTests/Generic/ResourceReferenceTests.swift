import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// References between resources, and the order that follows.
@Suite struct ResourceReferenceTests {
    @Test func aReferenceIsFilledInOrLeftToApply() throws {
        let plan = try ResourceFiles(
            """
            pull: {type: pubsub.v1/projects.subscriptions, body: {topic: "${pubsub_topics.events.name}"}}
            events: {type: pubsub.v1/projects.topics}
            cache: {type: redis.v1/projects.locations.instances, body: {tier: BASIC, memorySizeGb: 1}}
            """,
            env:
                #"{TOPIC: "t=${pubsub_topics.events.name}", HOST: "${redis_instances.cache.host}", REDIS_PORT: "${redis_instances.cache.port}", SIZE: "${redis_instances.cache.memorySizeGb}", PRICE: "$${x}"}"#
        ).plan()
        let pull = try plan.resource("pubsub_subscriptions.pull")
        #expect(pull.body["topic"] == "projects/acme-local/topics/events")
        #expect(pull.dependsOn.contains(Address(kind: "pubsub_topics", name: "events")))
        let job = try plan.resource("run_job.nightly")
        let env = try #require(job.body[at("template", "template", "containers", "0", "env")]?.array)
        func value(_ name: String) -> JSONValue? { env.first { $0["name"]?.string == name }?["value"] }
        #expect(value("TOPIC") == "t=projects/acme-local/topics/events")
        #expect(value("HOST") == "${redis_instances.cache#/host}")
        #expect(value("REDIS_PORT") == "${redis_instances.cache#/port|text}" && value("SIZE") == "1")
        #expect(value("PRICE") == "$${x}")
        #expect(job.dependsOn.contains(Address(kind: "redis_instances", name: "cache")))
    }

    /// An element of a list is a number, in either spelling; a whole list is an output, as JSON.
    @Test func anElementOfAListIsReferredTo() throws {
        let cache = "cache: {type: redis.v1/projects.locations.instances, body: {tier: BASIC, memorySizeGb: 1}}\n"
        for spelling in ["serverCaCerts.0.cert", "serverCaCerts[0].cert"] {
            let plan = try ResourceFiles(cache, env: "{CA: \"${redis_instances.cache.\(spelling)}\"}").plan()
            let env = try plan.resource("run_job.nightly").body[at("template", "template", "containers", "0", "env")]
            #expect(
                env?.array?.first { $0["name"] == "CA" }?["value"] == "${redis_instances.cache#/serverCaCerts/0/cert}")
        }
        #expect(
            ResourceFiles(cache, env: "{CA: \"${redis_instances.cache.serverCaCerts.cert}\"}").errors
                == ["env.CA: 'serverCaCerts' is a list"])
        #expect(
            ResourceFiles(cache, env: "{CA: \"${redis_instances.cache.serverCaCerts}\"}").errors
                == ["env.CA: 'serverCaCerts' is no single value"])
        var files = ResourceFiles("zone: {type: dns.v1/managedZones, body: {dnsName: a.example.}}\n")
        files.files.project? += "outputs: {servers: \"${dns_managed_zones.zone.nameServers}\"}\n"
        #expect(try files.plan().outputs.values.contains("${dns_managed_zones.zone#/nameServers|text}"))
    }

    @Test func whatIsNeededComesFirst() throws {
        // The service stands behind all of resources/ unless something there needs it.
        let plan = try ResourceFiles(
            """
            push:
              type: pubsub.v1/projects.subscriptions
              body: {topic: "${pubsub_topics.t.name}", pushConfig: {pushEndpoint: "${run_service.api.uri}/x"}}
            t: {type: pubsub.v1/projects.topics, id: ttt}
            """
        ).plan()
        let order = plan.resources.map(\.address.text)
        let service = try #require(order.firstIndex(of: "run_service.api"))
        #expect(try #require(order.firstIndex(of: "pubsub_subscriptions.push")) > service)
        let push = try #require(order.firstIndex(of: "pubsub_subscriptions.push"))
        #expect(try #require(order.firstIndex(of: "pubsub_topics.t")) < push)
        #expect(
            try plan.resource("pubsub_subscriptions.push").body[at("pushConfig", "pushEndpoint")]
                == "${run_service.api#/uri}/x")
    }

    /// Deleting it would take what is in it along, or be refused.
    @Test func whatHoldsSomethingThatStaysStaysToo() throws {
        func zone(_ record: String) throws -> Resource {
            try ResourceFiles(
                """
                zone: {type: dns.v1/managedZones, retain: false, because: made again, body: {dnsName: a.example.}}
                www:
                  type: dns.v1/resourceRecordSets
                  parent: dns_managed_zones.zone
                  id: www.a.example./A
                  body: {rrdatas: [10.0.0.1], ttl: 60}
                  \(record)
                """
            ).plan().resource("dns_managed_zones.zone")
        }
        #expect(try zone("retain: true").retain)
        #expect(try !zone("adopt: true").retain)
    }

    @Test func whatIsMentionedByNameComesFirstToo() throws {
        var files = ConfigFiles()
        files.service? +=
            "network: {subnet: sub}\nvolumes: {/cloudsql: {cloud_sql: [\"acme-local:europe-west1:db\"]}}\n"
        files.project? += "schedules: {tick: {cron: \"0 * * * *\", topic: events, data: x}}\n"
        files.others["resources/r.yaml"] = """
            db: {type: sqladmin.v1/instances}
            sub: {type: compute.v1/subnetworks, body: {ipCidrRange: 10.0.0.0/24}}
            subs: {type: compute.v1/subnetworks, body: {ipCidrRange: 10.0.1.0/24}}
            events: {type: pubsub.v1/projects.topics}
            """
        let reading = files.read()
        let plan = compile(try #require(reading.config, "\(reading.diagnostics.map(\.message))"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let service = try plan.resource("run_service.api").dependsOn.map(\.text)
        #expect(service.contains("sqladmin_instances.db") && service.contains("compute_subnetworks.sub"), "\(service)")
        #expect(!service.contains("compute_subnetworks.subs"))
        #expect(try plan.resource("scheduler_job.tick").dependsOn.map(\.text).contains("pubsub_topics.events"))
    }

    @Test func aCircleIsShownWithItsLines() {
        let messages = ResourceFiles(
            """
            a: {type: pubsub.v1/projects.subscriptions, id: aaa, body: {topic: "${pubsub_subscriptions.b.topic}"}}
            b: {type: pubsub.v1/projects.subscriptions, id: bbb, body: {topic: "${pubsub_subscriptions.a.topic}"}}
            """
        ).errors
        #expect(messages.count == 1 && messages[0].contains("need each other"))
        #expect(messages[0].contains("r.yaml:1)") && messages[0].contains("r.yaml:2)"), "\(messages)")
    }

    /// A side whose value is known can be written out.
    @Test func aCircleSaysWhatCanBeWrittenInstead() {
        let files = ResourceFiles(
            """
            marts: {type: bigquery.v2/datasets, body: {access: [{role: WRITER, iamMember: "${logging_sinks.jobs.writerIdentity}"}]}}
            jobs: {type: logging.v2/projects.sinks, body: {destination: "bigquery.googleapis.com/projects/p/datasets/${bigquery_datasets.marts.datasetReference.datasetId}"}}
            """)
        let hints = files.files.read().diagnostics.compactMap(\.hint)
        #expect(
            hints == [
                "write marts instead of ${bigquery_datasets.marts.datasetReference.datasetId}: then logging_sinks.jobs is made "
                    + "before bigquery_datasets.marts"
            ])
    }

    @Test(arguments: [
        (
            "a: {type: pubsub.v1/projects.subscriptions, id: aaa, body: {topic: \"${pubsub_topics.evnts.name}\"}}",
            "there is no resource for 'pubsub_topics.evnts.name'"
        ),
        (
            "a: {type: pubsub.v1/projects.subscriptions, id: aaa, body: {topic: \"${run_service.api.url}\"}}",
            "has no field 'url'"
        ),
        ("a: {type: pubsub.v1/projects.subscriptions, id: aaa, body: {topic: \"${x}\"}}", "does not begin a reference"),
        ("a: {type: pubsub.v1/projects.subscriptions, id: aaa, body: {topic: \"${x\"}}", "does not begin a reference"),
        ("a: {type: pubsub.v1/projects.topics, id: aaa, after: [run_job.nope]}", "there is no resource 'run_job.nope'"),
        (
            "a: {type: pubsub.v1/projects.topics, id: ttt}\nb: {type: pubsub.v1/projects.topics, id: ttt}",
            "is the same object as"
        ),
        (
            "a: {type: bigquery.v2/tables, parent: bigquery_datasets.nope}",
            "there is no resource 'bigquery_datasets.nope'"
        ),
        ("a: {type: bigquery.v2/tables}", "has no 'parent'"),
        (
            "t: {type: pubsub.v1/projects.topics, id: ttt}\na: {type: bigquery.v2/tables, parent: pubsub_topics.t}",
            "is not in a"
        ),
    ])
    func mistakesBetweenResources(text: String, expected: String) {
        let messages = ResourceFiles(text + "\n").errors
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
    }

    /// A reference decides who waits; a name in a text does not close a circle with it.
    @Test func aNameDoesNotTurnAReferenceRound() throws {
        var files = ResourceFiles(
            """
            t: {type: pubsub.v1/projects.topics, id: ttt}
            push:
              type: pubsub.v1/projects.subscriptions
              body: {topic: "${pubsub_topics.t.name}", pushConfig: {pushEndpoint: "${run_service.api.uri}"}}
            """)
        files.files.service? += "env: {SUBSCRIPTION: projects/acme-local/subscriptions/push}\n"
        let plan = try files.plan()
        #expect(try plan.resource("pubsub_subscriptions.push").dependsOn.map(\.text).contains("run_service.api"))
        #expect(try !plan.resource("run_service.api").dependsOn.map(\.text).contains("pubsub_subscriptions.push"))
    }

    @Test func aCircleWithoutReferencesHasItsLinesToo() {
        let messages = ResourceFiles(
            """
            a: {type: pubsub.v1/projects.topics, id: aaa, after: [pubsub_topics.b]}
            b: {type: pubsub.v1/projects.topics, id: bbb, after: [pubsub_topics.a]}
            """
        ).files.read().diagnostics
        #expect(messages.count == 1 && messages[0].path.hasSuffix("r.yaml"), "\(messages)")
        #expect(messages[0].message.contains("r.yaml:1)") && messages[0].message.contains("r.yaml:2)"), "\(messages)")
    }
}
