import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// `resources/`: how a type is created, read, changed and deleted follows from Discovery.
@Suite struct ResourceTests {
    @Test(arguments: [
        // PUT at its own path; wrapped, with a mask in the body.
        (
            "{type: pubsub.v1/projects.topics, id: rrr}", "pubsub_topics.r",
            "PUT https://pubsub.googleapis.com/v1/projects/acme-local/topics/rrr",
            "https://pubsub.googleapis.com/v1/projects/acme-local/topics/rrr", SentFields.masked(.body("updateMask"))
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
        // A patch that replaces the object.
        (
            "{type: monitoring.v1/projects.dashboards, body: {displayName: x}}", "monitoring_dashboards.r",
            "POST https://monitoring.googleapis.com/v1/projects/acme-local/dashboards",
            "https://monitoring.googleapis.com/v1/projects/acme-local/dashboards/r", .whole
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
        let resource = try ResourceFiles("r: \(entry)\n").plan().resource(address)
        #expect(resource.calls.create.map { "\($0.method) \($0.url)" } == create)
        #expect(resource.calls.read.url == read)
        #expect(resource.calls.update?.sends == sends)
        #expect(resource.calls.delete?.url == read)
        #expect(!resource.adopts)
    }

    /// One that is dropped stands in no body any more, and is changed nevertheless.
    @Test func whatCannotBeChangedIsKnownAlsoWhereItIsNotSaid() throws {
        let plan = try ResourceFiles("r: {type: networkconnectivity.v1/projects.locations.spokes}\n").plan()
        let immutable = try #require(plan.kinds["networkconnectivity_spokes"]?.comparison.immutable)
        #expect(immutable.contains(JSONPointer(tokens: ["hub"])), "\(immutable.map(\.text))")
    }

    @Test func operationsArePolledWhereTheyAre() throws {
        let plan = try ResourceFiles(
            """
            net: {type: compute.v1/networks}
            address: {type: compute.v1/addresses, location: europe-west4}
            db: {type: sqladmin.v1/instances}
            twin: {type: sqladmin.v1/blueGreenDeployments, body: {sourceInstance: db}}
            """
        ).plan()
        let root = "https://compute.googleapis.com/compute/v1/projects/acme-local/"
        #expect(
            try plan.resource("sqladmin_blue_green_deployments.twin").calls.create?.operation?
                .hasSuffix("/projects/acme-local/operations/") == true)
        #expect(try plan.resource("compute_networks.net").calls.create?.operation == root + "global/operations/")
        #expect(
            try plan.resource("compute_addresses.address").calls.delete?.operation
                == root + "regions/europe-west4/operations/")
        #expect(
            try plan.resource("sqladmin_instances.db").calls.update?.operation
                == "https://sqladmin.googleapis.com/v1/projects/acme-local/operations/")
    }

    @Test func ownershipIsByLabelsWhereThereAreSome() throws {
        let plan = try ResourceFiles(
            """
            topic: {type: pubsub.v1/projects.topics, body: {labels: {team: ml}}}
            db: {type: sqladmin.v1/instances}
            net: {type: compute.v1/networks}
            """
        ).plan()
        let topic = try plan.resource("pubsub_topics.topic")
        #expect(topic.body[at("labels", "team")] == "ml" && topic.body[at("labels", "calco-stack")] == "acme")
        #expect(topic.owner == [at("labels", "calco-stack"): "acme", at("labels", "calco-environment"): "local"])
        let db = try plan.resource("sqladmin_instances.db")
        #expect(db.owner[at("settings", "userLabels", "calco-stack")] == "acme" && db.retain)
        #expect(try plan.resource("compute_networks.net").owner.isEmpty)
        #expect(plan.inventory["pubsub_topics"]?.owner == topic.owner)
        #expect(plan.inventory["*"]?.owner.isEmpty == true)
    }

    @Test func aResourceCanBeWhatAGrantIsOn() throws {
        var files = ConfigFiles()
        files.features["nightly"]? += "grants: [{role: roles/pubsub.publisher, on: pubsub_topics.events}]\n"
        files.others["resources/r.yaml"] = "events: {type: pubsub.v1/projects.topics}\n"
        let plan = compile(try #require(files.read().config))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let grant = try plan.resource("iam_member.pubsub_topics.events/pubsub.publisher/nightly-run")
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
        #expect(files.read().diagnostics.filter { $0.severity == .error } == [])
        files.others["resources/r.yaml"] = "raw: {type: bigquery.v2/datasets, body: {access: []}}\n"
        #expect(files.read().diagnostics.contains { $0.message.contains("has its whole `access`") })
    }

    @Test func aGrantMayBeOnWhateverHasAPolicy() throws {
        var files = ResourceFiles(
            "net: {type: compute.v1/networks}\nsub:\n  type: compute.v1/subnetworks\n"
                + "  body: {network: \"${compute_networks.net.selfLink}\", ipCidrRange: 10.0.0.0/24}\n")
        let places = ["compute_subnetworks.sub", "folders/12", "organizations/34", "billingAccounts/0A-1B"]
        let grants = places.map { "{to: \"group:a@acme.example\", role: roles/viewer.x, on: \($0)}" }
        files.files.project? += "grants: [\(grants.joined(separator: ", "))]\n"
        let plan = try files.plan()
        func calls(_ place: String) throws -> [String] {
            let calls = try plan.resource("iam_member.\(place)/viewer.x/group:a@acme.example").calls
            return [calls.read, try #require(calls.create)].map { "\($0.method) \($0.url)" }
        }
        let subnet =
            "https://compute.googleapis.com/compute/v1/projects/acme-local/regions/europe-west1/subnetworks/sub"
        #expect(
            try calls(places[0]) == [
                "GET \(subnet)/getIamPolicy?optionsRequestedPolicyVersion=3", "POST \(subnet)/setIamPolicy",
            ])
        let above = "https://cloudresourcemanager.googleapis.com/v3/"
        for place in places[1...2] {
            #expect(try calls(place) == ["POST \(above)\(place):getIamPolicy", "POST \(above)\(place):setIamPolicy"])
        }
        let account = "https://cloudbilling.googleapis.com/v1/billingAccounts/0A-1B"
        #expect(
            try calls(places[3]) == [
                "GET \(account):getIamPolicy?options.requestedPolicyVersion=3", "POST \(account):setIamPolicy",
            ])
    }

    @Test func aRecordSetHasAnIDOfTwoPieces() throws {
        let plan = try ResourceFiles(
            """
            zone: {type: dns.v1/managedZones, body: {dnsName: acme.example., description: x}}
            www:
              type: dns.v1/resourceRecordSets
              parent: dns_managed_zones.zone
              id: www.acme.example./A
              body: {ttl: 300, rrdatas: [192.0.2.1]}
            """
        ).plan()
        let record = try plan.resource("dns_resource_record_sets.www")
        #expect(record.name == "projects/acme-local/managedZones/zone/rrsets/www.acme.example./A")
        #expect(record.body["name"] == "www.acme.example." && record.body["type"] == "A")
        #expect(record.calls.create?.url.hasSuffix("/managedZones/zone/rrsets") == true)
        #expect(plan.inventory["*"]?.forms.contains { $0.stars(in: record) != nil } == true)
        let wrong = ResourceFiles(
            "w: {type: dns.v1/resourceRecordSets, parent: projects/p/managedZones/z, body: {ttl: 1}}\n"
        ).errors
        #expect(wrong.contains { $0.contains("the id has 2 pieces") }, "\(wrong)")
    }

    @Test func namesDifferWithinAKindOnly() throws {
        var files = ResourceFiles(
            "portal: {type: pubsub.v1/projects.topics}\ncompute_networks.main: {type: compute.v1/networks}\n"
                + "compute_subnetworks.main:\n  type: compute.v1/subnetworks\n"
                + "  body: {network: \"${compute_networks.main.selfLink}\", ipCidrRange: 10.0.0.0/24}\n")
        files.files.others["resources/s.yaml"] = "portal: {type: compute.v1/networks}\n"
        let plan = try files.plan()
        #expect(try plan.resource("compute_networks.portal").name.hasSuffix("/networks/portal"))
        let subnet = try plan.resource("compute_subnetworks.main")
        #expect(
            subnet.name.hasSuffix("/subnetworks/main")
                && subnet.dependsOn.contains { $0.text == "compute_networks.main" })
        files.files.others["resources/t.yaml"] = "main: {type: compute.v1/networks}\n"
        #expect(files.errors == ["'compute_networks.main' is in config/resources/r.yaml, line 2, too"])
    }

    @Test func anEnvironmentMeansAResourceByNameOrAddress() throws {
        func files(_ changes: String) -> ResourceFiles {
            var files = ResourceFiles(
                "main: {type: pubsub.v1/projects.topics}\nsole: {type: pubsub.v1/projects.topics}\n")
            files.files.others["resources/s.yaml"] = "main: {type: compute.v1/networks}\n"
            files.files.environments["local"]? += "resources: {\(changes)}\n"
            return files
        }
        #expect(
            files("main: null").files.problems().map { $0.drop { $0 != " " } } == [
                " resources: 2 resources have the name 'main' (write compute_networks.main or pubsub_topics.main)"
            ])
        let plan = try files("pubsub_topics.main: null, sole: {id: only}").plan()
        #expect(plan.resources.contains { $0.address.text == "pubsub_topics.main" } == false)
        #expect(try plan.resource("pubsub_topics.sole").name.hasSuffix("/only"))
        #expect(
            files("sole: null, pubsub_topics.sole: null").errors == [
                "resources: 'sole' and 'pubsub_topics.sole' are the same resource"
            ])
        #expect(
            files("pubsub_topics.mai: null").errors == [
                "resources: there is no resource 'pubsub_topics.mai'; did you mean 'pubsub_topics.main'?"
            ])
        var wrong = files("")
        wrong.files.others["resources/t.yaml"] = "compute_networks.x: {type: pubsub.v1/projects.topics}\n"
        #expect(wrong.errors.contains { $0.contains("the address of a pubsub.v1/projects.topics is pubsub_topics.x") })
    }

    @Test func typesThatShareTheirAddressesAreNotInOneStack() throws {
        let (project, regional) = ("cloudbuild.v1/projects.triggers", "cloudbuild.v1/projects.locations.triggers")
        func errors(_ first: String, _ second: String) -> [String] {
            ResourceFiles("a: {type: \(first), body: {name: x}}\nb: {type: \(second), body: {name: y}}\n").errors
        }
        for (first, second) in [(project, regional), (regional, project)] {
            let found = errors(first, second)
            #expect(found.count == 1, "\(found)")
            let words = "share the addresses cloudbuild_triggers.NAME, and a stack can have one of them"
            #expect(found.first?.hasSuffix(words) == true && found.first?.contains(first) == true, "\(found)")
        }
        #expect(errors(project, project) == [] && errors(regional, regional) == [])
    }

    /// Every supported type compiles into calls that its own inventory and that of a plan without it accept; so does a
    /// grant on one that has a policy.
    @Test func everyTypeCanBeReadAndDeletedOnceItLeft() throws {
        var config = try #require(ResourceFiles("{}").files.read().config)
        let others = compile(config).inventory
        (config.services, config.features) = ([], [])
        var (count, grants) = (0, 0)
        for (name, _) in knownTypes() {
            let type = try #require(GenericType(named: name, KnownAPIs()))
            let somewhere = type.steps.dropLast().map { step in
                step.hasID ? "\(step.word)/\(step.word == "projects" ? "acme-local" : "europe-west1")" : step.word
            }.joined(separator: "/")
            let parent = type.rules.parent ?? somewhere
            let id = type.rules.isProjects ? "acme-local" : type.steps.last?.ids == 2 ? "r/A" : "r"
            var config = config
            config.resources = [
                ResourceConfig(
                    name: "r", type: name, kind: type.kind, parent: .path(parent),
                    id: type.isServerNamed ? nil : id, body: [:],
                    secrets: [:],
                    adopts: false, retain: false, after: [])
            ]
            config.isLinked = true
            config.project.grants = [
                SharedGrantConfig(
                    to: .member("group:a@acme.example"),
                    GrantConfig("roles/a.b", on: .own(Address(kind: type.kind, name: "r"))))
            ]
            let plan = compile(config)
            for grant in plan.resources where grant.address.text.hasPrefix("iam_member.\(type.kind).r/") {
                let forms = others["iam_member"]?.forms ?? []
                #expect(forms.contains { $0.stars(in: grant) != nil }, "\(name): \(grant.calls.read)")
                grants += 1
            }
            #expect(try Plan(parsing: plan.bytes) == plan, "\(name)")
            var resource = try #require(plan.resources.first { $0.kind == type.kind }, "\(name)")
            if type.isServerNamed {
                let name = resource.name.replacing("/*", with: "/1")
                for (field, value) in ["name|basename": "1", "resourceName|basename": "1", "id": "1"] {
                    resource.calls.read.url.replace("${self#/\(field)}", with: value)
                    resource.calls.delete?.url.replace("${self#/\(field)}", with: value)
                }
                resource.name = name
            }
            func fits(_ inventory: Inventory?) -> Bool {
                inventory?.forms.contains { $0.stars(in: resource) != nil } == true
            }
            #expect(fits(plan.inventory[type.kind]), "\(name)")
            // Otherwise it would count as that kind in disguise, and the state with it would be refused.
            let alike = others.filter { kind, inventory in
                kind != "*"
                    && inventory.forms.contains { $0.item == nil && $0.read.stars(in: resource.calls.read) != nil }
            }
            #expect(alike.isEmpty || fits(others[type.kind]), "\(name) is read like \(alike.keys.sorted())")
            #expect(fits(others.known(type.kind)), "\(name) \(resource.calls)")
            count += 1
        }
        #expect(count > 250 && grants > 50)
    }
}
