import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// `resources/`: any type of Google's, typed by Discovery.
@Suite struct ResourceTests {
    private func plan(_ resources: String, env: String = "{}") throws -> Plan {
        let reading = read(resources, env: env)
        let config = try #require(reading.config, "\(reading.diagnostics.map(\.message))")
        let plan = compile(config)
        // The plan has to read back: order, references, forms.
        #expect(try Plan(parsing: plan.bytes) == plan)
        return plan
    }

    private func read(_ resources: String, env: String = "{}") -> ConfigReading {
        var files = ConfigFiles()
        files.others["resources/r.yaml"] = resources
        files.others["files/flow.yaml"] = "main: ${x}\n"
        files.features["nightly"]? += "env: \(env)\n"
        return files.read()
    }

    private func errors(_ resources: String, env: String = "{}") -> [String] {
        read(resources, env: env).diagnostics.filter { $0.severity == .error }.map(\.message)
    }

    private func resource(_ address: String, in plan: Plan) throws -> Resource {
        try #require(plan.resources.first { $0.address.text == address }, "\(plan.resources.map(\.address.text))")
    }

    // MARK: Calls

    @Test(arguments: [
        // PUT at its own path; wrapped, with a mask in the body.
        (
            "{type: pubsub.v1/projects.topics}", "pubsub_topics.r",
            "PUT https://pubsub.googleapis.com/v1/projects/acme-local/topics/r",
            "https://pubsub.googleapis.com/v1/projects/acme-local/topics/r", SentFields.masked(.body("updateMask"))
        ),
        // The id in a query, an operation, a mask in the query.
        (
            "{type: workflows.v1/projects.locations.workflows}", "workflows_workflows.r",
            "POST https://workflows.googleapis.com/v1/projects/acme-local/locations/europe-west1/workflows?workflowId=r",
            "https://workflows.googleapis.com/v1/projects/acme-local/locations/europe-west1/workflows/r",
            .masked(.query("updateMask"))
        ),
        // The id in the body, and a patch without a mask.
        (
            "{type: compute.v1/subnetworks, body: {ipCidrRange: 10.0.0.0/24}}", "compute_subnetworks.r",
            "POST https://compute.googleapis.com/compute/v1/projects/acme-local/regions/europe-west1/subnetworks",
            "https://compute.googleapis.com/compute/v1/projects/acme-local/regions/europe-west1/subnetworks/r",
            .differing
        ),
        // A PUT of the whole.
        (
            "{type: logging.v2/projects.sinks, body: {destination: pubsub.googleapis.com/x}}", "logging_sinks.r",
            "POST https://logging.googleapis.com/v2/projects/acme-local/sinks",
            "https://logging.googleapis.com/v2/projects/acme-local/sinks/r", .masked(.query("updateMask"))
        ),
    ])
    func callsFollowFromDiscovery(
        entry: String, address: String, create: String, read: String, sends: SentFields
    ) throws {
        let resource = try resource(address, in: try plan("r: \(entry)\n"))
        #expect(resource.calls.create.map { "\($0.method) \($0.url)" } == create)
        #expect(resource.calls.read.url == read)
        #expect(resource.calls.update?.sends == sends)
        #expect(resource.calls.delete?.url == read)
        #expect(!resource.adopts)
    }

    @Test func operationsArePolledWhereTheyAre() throws {
        let plan = try plan(
            """
            net: {type: compute.v1/networks}
            address: {type: compute.v1/addresses, location: europe-west4}
            db: {type: sqladmin.v1/instances}
            """)
        let root = "https://compute.googleapis.com/compute/v1/projects/acme-local/"
        #expect(try resource("compute_networks.net", in: plan).calls.create?.operation == root + "global/operations/")
        #expect(
            try resource("compute_addresses.address", in: plan).calls.delete?.operation
                == root + "regions/europe-west4/operations/")
        #expect(
            try resource("sqladmin_instances.db", in: plan).calls.update?.operation
                == "https://sqladmin.googleapis.com/v1/projects/acme-local/operations/")
    }

    @Test func ownershipIsByLabelsWhereThereAreSome() throws {
        let plan = try plan(
            """
            topic: {type: pubsub.v1/projects.topics, body: {labels: {team: ml}}}
            db: {type: sqladmin.v1/instances}
            net: {type: compute.v1/networks}
            """)
        let topic = try resource("pubsub_topics.topic", in: plan)
        #expect(topic.body[at("labels", "team")] == "ml" && topic.body[at("labels", "calco-stack")] == "acme")
        #expect(topic.owner == [at("labels", "calco-stack"): "acme", at("labels", "calco-environment"): "local"])
        let db = try resource("sqladmin_instances.db", in: plan)
        #expect(db.owner[at("settings", "userLabels", "calco-stack")] == "acme" && db.retain)
        #expect(try resource("compute_networks.net", in: plan).owner.isEmpty)
        #expect(plan.inventory["pubsub_topics"]?.owner == topic.owner)
        #expect(plan.inventory["*"]?.owner.isEmpty == true)
    }

    @Test func aResourceCanBeWhatAGrantIsOn() throws {
        var files = ConfigFiles()
        files.features["nightly"]? += "grants: [{role: roles/pubsub.publisher, on: pubsub_topics.events}]\n"
        files.others["resources/r.yaml"] = "events: {type: pubsub.v1/projects.topics}\n"
        let plan = compile(try #require(files.read().config))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let grant = try resource("iam_member.pubsub_topics.events/pubsub.publisher/nightly-run", in: plan)
        #expect(grant.dependsOn.contains(Address(kind: "pubsub_topics", name: "events")))
        #expect(
            grant.calls.create?.url == "https://pubsub.googleapis.com/v1/projects/acme-local/topics/events:setIamPolicy"
        )
        // Once the topic has left, the grant is still known.
        files.others["resources/r.yaml"] = nil
        files.features["nightly"] = ConfigFiles().features["nightly"]
        let later = compile(try #require(files.read().config))
        #expect(later.inventory["iam_member"]?.forms.contains { $0.stars(in: grant) != nil } == true)
        files.features["nightly"]? += "grants: [{role: roles/bigquery.dataViewer, on: bigquery_datasets.raw}]\n"
        files.others["resources/r.yaml"] = "raw: {type: bigquery.v2/datasets}\n"
        #expect(files.read().diagnostics.contains { $0.message.contains("a bigquery.v2/datasets has no policy") })
    }

    @Test func aRecordSetHasAnIDOfTwoPieces() throws {
        let plan = try plan(
            """
            zone: {type: dns.v1/managedZones, body: {dnsName: acme.example., description: x}}
            www:
              type: dns.v1/resourceRecordSets
              parent: dns_managed_zones.zone
              id: www.acme.example./A
              body: {ttl: 300, rrdatas: [192.0.2.1]}
            """)
        let record = try resource("dns_resource_record_sets.www", in: plan)
        #expect(record.name == "projects/acme-local/managedZones/zone/rrsets/www.acme.example./A")
        #expect(record.body["name"] == "www.acme.example." && record.body["type"] == "A")
        #expect(record.calls.create?.url.hasSuffix("/managedZones/zone/rrsets") == true)
        #expect(plan.inventory["*"]?.forms.contains { $0.stars(in: record) != nil } == true)
        let wrong = errors("w: {type: dns.v1/resourceRecordSets, parent: projects/p/managedZones/z, body: {ttl: 1}}\n")
        #expect(wrong.contains { $0.contains("the id has 2 pieces") }, "\(wrong)")
    }

    // MARK: References

    @Test func aReferenceIsFilledInOrLeftToApply() throws {
        let plan = try plan(
            """
            pull: {type: pubsub.v1/projects.subscriptions, body: {topic: "${pubsub_topics.events.name}"}}
            events: {type: pubsub.v1/projects.topics}
            cache: {type: redis.v1/projects.locations.instances, body: {tier: BASIC, memorySizeGb: 1}}
            """,
            env:
                #"{TOPIC: "t=${pubsub_topics.events.name}", HOST: "${redis_instances.cache.host}", REDIS_PORT: "${redis_instances.cache.port}", SIZE: "${redis_instances.cache.memorySizeGb}", PRICE: "$${x}"}"#
        )
        let pull = try resource("pubsub_subscriptions.pull", in: plan)
        #expect(pull.body["topic"] == "projects/acme-local/topics/events")
        #expect(pull.dependsOn.contains(Address(kind: "pubsub_topics", name: "events")))
        let job = try resource("run_job.nightly", in: plan)
        let env = try #require(job.body[at("template", "template", "containers", "0", "env")]?.array)
        func value(_ name: String) -> JSONValue? { env.first { $0["name"]?.string == name }?["value"] }
        #expect(value("TOPIC") == "t=projects/acme-local/topics/events")
        #expect(value("HOST") == "${redis_instances.cache#/host}")
        #expect(value("REDIS_PORT") == "${redis_instances.cache#/port|text}" && value("SIZE") == "1")
        #expect(value("PRICE") == "$${x}")
        #expect(job.dependsOn.contains(Address(kind: "redis_instances", name: "cache")))
    }

    @Test func whatIsNeededComesFirst() throws {
        // The service stands behind all of resources/ unless something there needs it.
        let plan = try plan(
            """
            push:
              type: pubsub.v1/projects.subscriptions
              body: {topic: "${pubsub_topics.t.name}", pushConfig: {pushEndpoint: "${run_service.api.uri}/x"}}
            t: {type: pubsub.v1/projects.topics}
            """)
        let order = plan.resources.map(\.address.text)
        let service = try #require(order.firstIndex(of: "run_service.api"))
        #expect(try #require(order.firstIndex(of: "pubsub_subscriptions.push")) > service)
        let push = try #require(order.firstIndex(of: "pubsub_subscriptions.push"))
        #expect(try #require(order.firstIndex(of: "pubsub_topics.t")) < push)
        #expect(
            try resource("pubsub_subscriptions.push", in: plan).body[at("pushConfig", "pushEndpoint")]
                == "${run_service.api#/uri}/x")
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
        let service = try resource("run_service.api", in: plan).dependsOn.map(\.text)
        #expect(service.contains("sqladmin_instances.db") && service.contains("compute_subnetworks.sub"), "\(service)")
        #expect(!service.contains("compute_subnetworks.subs"))
        #expect(try resource("scheduler_job.tick", in: plan).dependsOn.map(\.text).contains("pubsub_topics.events"))
    }

    @Test func aCircleIsShownWithItsLines() {
        let messages = errors(
            """
            a: {type: pubsub.v1/projects.subscriptions, body: {topic: "${pubsub_subscriptions.b.topic}"}}
            b: {type: pubsub.v1/projects.subscriptions, body: {topic: "${pubsub_subscriptions.a.topic}"}}
            """)
        #expect(messages.count == 1 && messages[0].contains("need each other"))
        #expect(messages[0].contains("r.yaml:1)") && messages[0].contains("r.yaml:2)"), "\(messages)")
    }

    @Test(arguments: [
        (
            "a: {type: pubsub.v1/projects.subscriptions, body: {topic: \"${pubsub_topics.evnts.name}\"}}",
            "there is no resource for 'pubsub_topics.evnts.name'"
        ),
        (
            "a: {type: pubsub.v1/projects.subscriptions, body: {topic: \"${run_service.api.url}\"}}",
            "has no field 'url'"
        ),
        ("a: {type: pubsub.v1/projects.subscriptions, body: {topic: \"${x}\"}}", "does not begin a reference"),
        ("a: {type: pubsub.v1/projects.subscriptions, body: {topic: \"${x\"}}", "does not begin a reference"),
        ("a: {type: pubsub.v1/projects.topics, after: [run_job.nope]}", "there is no resource 'run_job.nope'"),
        (
            "a: {type: pubsub.v1/projects.topics, id: t}\nb: {type: pubsub.v1/projects.topics, id: t}",
            "is the same object as"
        ),
        (
            "a: {type: bigquery.v2/tables, parent: bigquery_datasets.nope}",
            "there is no resource 'bigquery_datasets.nope'"
        ),
        ("a: {type: bigquery.v2/tables}", "has no 'parent'"),
        ("t: {type: pubsub.v1/projects.topics}\na: {type: bigquery.v2/tables, parent: pubsub_topics.t}", "is not in a"),
    ])
    func mistakesBetweenResources(text: String, expected: String) {
        let messages = errors(text + "\n")
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
    }

    // MARK: Bodies

    @Test(arguments: [
        ("{type: pubsub.v1/projects.topic}", "did you mean 'projects.topics'"),
        ("{type: pubsub.v2/projects.topics}", "there is no API 'pubsub.v2'"),
        ("{type: run.v2/projects.locations.jobs}", "has words of its own"),
        ("{type: storage.v1/notifications}", "no path of its own is read that ends with its id"),
        ("{type: iap.v1/projects.brands}", "the server assigns its id"),
        ("{type: cloudbuild.v1/projects.locations.triggers, body: {name: x}}", "its name is not its place"),
        (
            "{type: iam.v1/projects.serviceAccounts.keys, parent: projects/p/serviceAccounts/a}",
            "its answer is a secret"
        ),
        (
            "{type: pubsub.v1/projects.topics, body: {mesageRetentionDuration: 60s}}",
            "did you mean 'messageRetentionDuration'"
        ),
        ("{type: pubsub.v1/projects.topics, body: {state: ACTIVE}}", "is written by the server"),
        ("{type: pubsub.v1/projects.topics, body: {messageRetentionDuration: 10m}}", "is not a duration"),
        ("{type: pubsub.v1/projects.topics, body: {labels: [x]}}", "found a list"),
        ("{type: pubsub.v1/projects.topics, body: {labels: {a: 1}}}", "expected text"),
        ("{type: pubsub.v1/projects.topics, body: {name: x}}", "the id stands in `id`"),
        (
            "{type: pubsub.v1/projects.subscriptions, body: {topic: t, ackDeadlineSeconds: x}}",
            "expected a whole number"
        ),
        (
            "{type: pubsub.v1/projects.subscriptions, body: {topic: t, enableMessageOrdering: 1}}",
            "expected true or false"
        ),
        ("{type: pubsub.v1/projects.subscriptions}", "'topic' is required"),
        ("{type: redis.v1/projects.locations.instances, body: {tier: BASIK, memorySizeGb: 1}}", "did you mean 'BASIC'"),
        ("{type: sqladmin.v1/instances, body: {rootPassword: hunter22}}", "a secret does not belong in a file"),
        (
            "{type: workflows.v1/projects.locations.workflows, body: {sourceContents: {file: files/flw.yaml}}}",
            "did you mean 'files/flow.yaml'"
        ),
        ("{type: pubsub.v1/projects.topics, location: europe-west1}", "has no location"),
        ("{type: bigquery.v2/datasets, retain: false}", "it holds tables and their rows"),
        ("{type: pubsub.v1/projects.topics, id: ..}", "is not a name"),
        ("{type: pubsub.v1/projects.topics, id: a/b}", "an id has no slash"),
        ("{type: pubsub.v1/projects.topics, id: \"a b\"}", "is not a name"),
        ("{type: compute.v1/addresses, location: europe-west1/..}", "is not a location"),
        ("{type: bigquery.v2/tables, parent: projects/p/datasets/..}", "is not a name"),
        ("{type: pubsub.v1/projects.topics, region: x}", "unknown key 'region'"),
        ("{type: pubsub.v1/projects.topics, body: {messageRetentionDuration: null}}", "has no value"),
    ])
    func bodiesAreChecked(entry: String, expected: String) {
        let messages = errors("r: \(entry)\n")
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
        #expect(!messages.contains { $0.contains("hunter22") })
    }

    @Test func valuesAreTyped() throws {
        let plan = try plan(
            """
            flow:
              type: workflows.v1/projects.locations.workflows
              body: {sourceContents: {file: files/flow.yaml}}
            rows:
              type: bigquery.v2/tables
              parent: bigquery_datasets.raw
              body: {expirationTime: 1893456000000, schema: {fields: [{name: a, type: STRING}]}}
            raw: {type: bigquery.v2/datasets, body: {location: EU}}
            user:
              type: sqladmin.v1/users
              parent: projects/acme-local/instances/db
              body: {password: {environment: DB_PASSWORD}}
            """)
        #expect(try resource("workflows_workflows.flow", in: plan).body["sourceContents"] == "main: $${x}\n")
        let rows = try resource("bigquery_tables.rows", in: plan)
        #expect(rows.body["expirationTime"] == "1893456000000")
        #expect(rows.body["tableReference"] == ["projectId": "acme-local", "datasetId": "raw", "tableId": "rows"])
        let user = try resource("sqladmin_users.user", in: plan)
        #expect(user.sensitive == [Sensitive(at: at("password"), source: .environment("DB_PASSWORD"))])
        #expect(user.calls.delete?.url.hasSuffix("/users?name=user") == true)
    }

    /// Every supported type compiles into calls that its own inventory and that of a plan without it accept.
    @Test func everyTypeCanBeReadAndDeletedOnceItLeft() throws {
        let config = try #require(read("{}").config)
        let others = compile(config).inventory
        var count = 0
        for (name, _) in knownTypes() {
            let type = try #require(GenericType(named: name))
            let parent = type.steps.dropLast().map { step in
                step.hasID ? "\(step.word)/\(step.word == "projects" ? "acme-local" : "europe-west1")" : step.word
            }.joined(separator: "/")
            var config = config
            config.resources = [
                ResourceConfig(
                    name: "r", type: name, parent: .path(parent),
                    id: type.isServerNamed ? nil : type.steps.last?.ids == 2 ? "r/A" : "r", body: [:],
                    secrets: [:],
                    adopts: false, retain: false, after: [])
            ]
            config.isLinked = true
            let plan = compile(config)
            #expect(try Plan(parsing: plan.bytes) == plan, "\(name)")
            var resource = try #require(plan.resources.first { $0.kind == type.kind }, "\(name)")
            if type.isServerNamed {
                let named = JSONValue.string(resource.calls.read.url).text.replacing(
                    "${self#/name}", with: resource.name.replacing("/*", with: "/1"))
                resource.calls.read.url = named
                if resource.calls.delete != nil { resource.calls.delete?.url = named }
                resource.name = resource.name.replacing("/*", with: "/1")
            }
            guard parent.hasPrefix("projects/") || parent.hasPrefix("billingAccounts/") else { continue }
            #expect(plan.inventory[type.kind]?.forms.contains { $0.stars(in: resource) != nil } == true, "\(name)")
            #expect(others["*"]?.forms.contains { $0.stars(in: resource) != nil } == true, "\(name) \(resource.calls)")
            count += 1
        }
        #expect(count > 250)
    }
}

extension JSONValue {
    fileprivate var text: String { string ?? "" }
}
