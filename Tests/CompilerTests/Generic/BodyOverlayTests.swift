import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// `body:` of a workload, and what files share: `defaults` and `outputs`.
@Suite struct BodyOverlayTests {
    private func compiled(_ files: ConfigFiles) throws -> Plan {
        let reading = files.read()
        let plan = compile(try #require(reading.config, "\(reading.diagnostics.map(\.message))"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        return plan
    }

    private func service(_ lines: String) throws -> JSONValue {
        var files = ConfigFiles()
        files.service? += lines
        return try #require(try compiled(files).resources.first { $0.kind == "run_service" }).body
    }

    private func errors(_ lines: String, job: Bool = false) -> [String] {
        var files = ConfigFiles()
        if job { files.features["nightly"]? += lines } else { files.service? += lines }
        return files.read().diagnostics.filter { $0.severity == .error }.map(\.message)
    }

    @Test func besideSidecarsAnElementWithoutANameIsStillTheOwnContainer() throws {
        let body = try service(
            """
            sidecars: {proxy: {image: service}}
            body: {template: {containers: [{workingDir: /srv}]}}

            """)
        let containers = body["template"]?["containers"]?.array ?? []
        #expect(containers.map { $0["name"] } == ["api", "proxy"])
        #expect(containers.map { $0["workingDir"] } == ["/srv", nil])
    }

    @Test func aBodyIsLaidOverWhatIsSent() throws {
        let plain = try service("")
        let body = try service(
            """
            body:
              launchStage: BETA
              template:
                encryptionKey: projects/p/locations/l/keyRings/r/cryptoKeys/k
                containers:
                  - {workingDir: /srv}
                  - {name: proxy, image: x/y, env: [{name: A, value: b}]}

            """)
        #expect(body["launchStage"] == "BETA" && body["ingress"] == plain["ingress"])
        #expect(body[at("template", "encryptionKey")] == "projects/p/locations/l/keyRings/r/cryptoKeys/k")
        let containers = try #require(body[at("template", "containers")]?.array)
        #expect(containers.count == 2 && containers[0]["workingDir"] == "/srv")
        #expect(containers[0]["image"] == plain[at("template", "containers", "0", "image")])
        #expect(containers[1] == ["name": "proxy", "image": "x/y", "env": [["name": "A", "value": "b"]]])
        #expect(try service("body: {launchStage: null}\n")["launchStage"] == nil)
    }

    @Test(arguments: [
        ("body: {ingress: INGRESS_TRAFFIC_ALL}\n", "'ingress' is set by `ingress`"),
        ("body: {template: {serviceAccount: x}}\n", "'serviceAccount' is set by"),
        ("body: {template: {containers: [{image: x}]}}\n", "'image' is set by `image`"),
        (
            "body: {template: {containers: [{resources: {limits: {cpu: 2}}}]}}\n",
            "'cpu' is set by `cpu`"
        ),
        ("body: {labels: {calco-stack: other}}\n", "'calco-stack' is set by Calco"),
        ("body: {labels: null}\n", "has what is set by"), ("body: {template: null}\n", "has what is set by"),
        ("body: {template: {containers: null}}\n", "has what is set by"),
        (
            "sidecars: {side: {image: service}}\nbody: {template: {containers: [{name: api, image: x}]}}\n",
            "'image' is set by `image`"
        ),
        ("body: {template: {containers: [{livenessProbe: {periodSeconds: 9}}]}}\n", "set by `probes.liveness.period`"),
        ("body: {template: {containers: [{startupProbe: null}]}}\n", "has what is set by"),
        ("body: {template: {scaling: {maxInstanceCount: 9}}}\n", "set by `scaling.max`"),
        ("body: {template: {vpcAccess: {egress: ALL_TRAFFIC}}}\n", "set by `network`"),
        ("body: {template: {containers: [{}, {name: apy}]}}\n", "a further one needs an image"),
        (
            "sidecars: {side: {image: service}}\nbody: {template: {containers: [{name: sid}]}}\n",
            "there is no container 'sid', and a further one needs an image; did you mean 'side'?"
        ),
        ("body: {uid: x}\n", "is written by the server"),
        ("body: {template: {encryptonKey: x}}\n", "did you mean 'encryptionKey'"),
        ("body: {launchStage: BEETA}\n", "did you mean 'BETA'"),
        ("body: {template: {serviceMesh: {mesh: {secret: x}}}}\n", "found a mapping"),
        ("body: {template: {encryptionKey: \"${a}\"}}\n", "does not begin a reference"),
    ])
    func mistakesInABody(lines: String, expected: String) {
        let messages = errors(lines)
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
    }

    /// What a word says nothing of is laid into what it makes.
    @Test func besideAWordTheOtherFieldsStayOpen() throws {
        let body = try service(
            """
            probes: {liveness: {path: /alive}}
            body: {template: {containers: [{livenessProbe: {httpGet: {port: 8081}}}]}}

            """)
        let probe = body[at("template", "containers", "0", "livenessProbe")]
        #expect(probe?["httpGet"] == ["path": "/alive", "port": 8081] && probe?["periodSeconds"] == 30, "\(body)")
        var files = ConfigFiles()
        files.project? += """
            buckets:
              tiles:
                storage_class: autoclass
                retention: 1d
                body: {autoclass: {terminalStorageClass: ARCHIVE}}

            """
        let bucket = try #require(
            try compiled(files).resources.first { $0.kind == "bucket" && $0.body["autoclass"] != nil }?.body)
        #expect(bucket["autoclass"] == ["enabled": true, "terminalStorageClass": "ARCHIVE"])
        #expect(bucket["retentionPolicy"] == ["retentionPeriod": "86400"])
    }

    @Test func theOwnContainerMayBeNamed() throws {
        let body = try service("body: {template: {containers: [{name: worker, workingDir: /x}]}}\n")
        let containers = try #require(body[at("template", "containers")]?.array)
        #expect(containers.count == 1 && containers[0]["name"] == "worker" && containers[0]["workingDir"] == "/x")
        #expect(containers[0]["image"] != nil)
        #expect(
            errors("body: {template: {containers: [{name: worker, args: [x]}]}}\n").contains {
                $0.contains("set by `args`")
            })
    }

    @Test func aJobHasOne() throws {
        var files = ConfigFiles()
        files.features["nightly"]? +=
            "body: {template: {template: {encryptionKey: projects/p/locations/l/keyRings/r/cryptoKeys/k}}}\n"
        let job = try #require(try compiled(files).resources.first { $0.kind == "run_job" })
        let key = job.body[at("template", "template", "encryptionKey")]
        #expect(key == "projects/p/locations/l/keyRings/r/cryptoKeys/k")
        #expect(errors("body: {template: {taskCount: 3}}\n", job: true).contains { $0.contains("set by `tasks`") })
    }

    @Test func defaultsLieUnderEachFile() throws {
        var files = ConfigFiles()
        files.project? += """
            defaults:
              services: {memory: 1Gi, env: {A: x, B: y}}
              features: {retries: 3, memory: 2Gi}

            """
        files.service? += "env: {B: z}\n"
        files.features["nightly"]? += "memory: 1Gi\n"
        let config = try #require(files.read().config)
        #expect(config.services[0].workload.memory.googleText == "1Gi")
        #expect(config.services[0].workload.env == ["A": "x", "B": "z"])
        #expect(config.features[0].retries == 3 && config.features[0].workload.memory.googleText == "1Gi")
    }

    @Test func mistakesInDefaultsAreShownWhereTheyAre() {
        var files = ConfigFiles()
        files.project? += "defaults:\n  services: {memoory: 1Gi}\n  jobs: {}\n"
        let found = files.read().diagnostics.filter { $0.severity == .error }
        #expect(found.contains { $0.path.hasSuffix("project.yaml") && $0.message.contains("'memoory'") }, "\(found)")
        #expect(found.contains { $0.message.contains("unknown key 'jobs'") })
    }

    @Test func outputsAreFilledIn() throws {
        var files = ConfigFiles()
        files.project? +=
            "outputs: {topic: \"t ${pubsub_topics.t.name}\", url: \"${run_service.api.uri}/v1\", plain: x}\n"
        files.others["resources/r.yaml"] = "t: {type: pubsub.v1/projects.topics, id: ttt}\n"
        let plan = try compiled(files)
        #expect(plan.outputsOf["topic"]?.map(\.text) == ["pubsub_topics.t"])
        #expect(plan.outputsOf["url"] == nil, "the text refers to it")
        let outputs = plan.outputs
        #expect(outputs["topic"] == "t projects/acme-local/topics/ttt" && outputs["plain"] == "x")
        #expect(outputs["url"] == "${run_service.api#/uri}/v1")
        files.project = "stack: acme\noutputs: {service_url.x: \"a\"}\n"
        let messages = files.read().diagnostics.map(\.message)
        #expect(messages.contains { $0.contains("beginning of outputs") }, "\(messages)")
    }
}
