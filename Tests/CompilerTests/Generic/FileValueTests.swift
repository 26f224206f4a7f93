import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// What stands in files, what is found by its id, and what waits for an address.
@Suite struct FileValueTests {
    private func files(_ entry: String, _ name: String, _ text: String) -> ResourceFiles {
        var files = ResourceFiles(entry)
        files.files.others["files/\(name)"] = text
        return files
    }

    private let dashboard = "a: {type: monitoring.v1/projects.dashboards, body: {json: files/d.json"

    @Test func allOfJSONIsRead() throws {
        let text =
            "{\n\t\"displayName\": \"a \\ud83d\\ude00 \\\\ud83d \\/ ${x}\", \"labels\":\n\t{\"k\": \"\\u00e9\"},\n"
            + "\t\"gridLayout\": {\"columns\": \"2\", \"widgets\": [{\"text\": {\"content\": \"# x\"}}]}}\n"
        let body = try files("\(dashboard)}}\n", "d.json", text).plan().resource("monitoring_dashboards.a").body
        #expect(body["displayName"] == "a 😀 \\ud83d / $${x}")
        #expect(body[at("labels", "k")] == "é" && body[at("gridLayout", "columns")] == "2")
        #expect(body[at("gridLayout", "widgets", "0", "text", "content")] == "# x")
    }

    @Test func whatStandsInAFileIsFilledInIfItSaysSo() throws {
        let topic = "t: {type: pubsub.v1/projects.topics, id: ttt}\n"
        let text = #"{"displayName": "${project.id} ${pubsub_topics.t.name|id} $${x}"}"#
        let filled = try files("\(topic)\(dashboard), references: true}}\n", "d.json", text).plan()
        #expect(try filled.resource("monitoring_dashboards.a").body["displayName"] == "acme-local ttt $${x}")
        let literal = try files("\(topic)\(dashboard)}}\n", "d.json", text).plan()
        #expect(
            try literal.resource("monitoring_dashboards.a").body["displayName"]
                == "$${project.id} $${pubsub_topics.t.name|id} $$${x}")
    }

    private func contents(_ text: String, _ more: String = "") throws -> Resource {
        try files(
            """
            a: {type: apigateway.v1/projects.locations.apis}
            t: {type: pubsub.v1/projects.topics, id: ttt}
            n: {type: redis.v1/projects.locations.instances, body: {memorySizeGb: 1, tier: BASIC}}
            c:
              type: apigateway.v1/projects.locations.apis.configs
              parent: apigateway_apis.a
              body: {openapiDocuments: [{document: {path: a.yaml, contents: {file: files/a.yaml\(more)}}}]}

            """, "a.yaml", text
        ).plan().resource("apigateway_apis_configs.c")
    }

    private let place = at("openapiDocuments", "0", "document", "contents")

    /// A field of bytes takes base64: what stands in a file is sent so, also if something is filled in.
    @Test func aFileOfBytesIsSentAsBase64() throws {
        #expect(try contents("x: ${y}\n", ", references: false").body[place] == .string(base64("x: ${y}\n".utf8)))
        let known = try contents("p: ${project.id} t: ${pubsub_topics.t.name|id} $${z}\n", ", references: true")
        #expect(known.body[place] == .string(base64("p: acme-local t: ttt ${z}\n".utf8)) && known.sensitive.isEmpty)
        let later = try contents("host: ${redis_instances.n.host}\n", ", references: true")
        #expect(later.body[place] == nil && later.dependsOn.map(\.text).contains("redis_instances.n"))
        let sent = try #require(later.sensitive.first)
        #expect(sent.at == place && sent.base64)
        #expect(sent.source == .text([.text("host: ${redis_instances.n#/host}\n")]))
    }

    @Test func whatIsNoBase64IsRefused() throws {
        var files = files("", "a.bin", "")
        files.files.others["resources/r.yaml"] = """
            a: {type: apigateway.v1/projects.locations.apis}
            c:
              type: apigateway.v1/projects.locations.apis.configs
              parent: apigateway_apis.a
              body: {openapiDocuments: [{document: {path: a, contents: no-base64!}}]}

            """
        #expect(files.errors.count == 1 && files.errors.first?.contains("is not base64") == true, "\(files.errors)")
    }

    @Test func whatIsWrongInAFileIsToldThere() {
        let reading = files(
            """
            d: {type: bigquery.v2/datasets}
            t: {type: bigquery.v2/tables, parent: bigquery_datasets.d, body: {schema: {fields: {json: files/s.json}}}}

            """,
            "s.json", "[\n  {\"name\": \"a\", \"typ\": \"STRING\"}\n]\n"
        ).files.read()
        let places = reading.diagnostics.map { "\($0.path):\($0.range?.start.line ?? 0)" }
        #expect(places.count == 2 && places.allSatisfy { $0.hasSuffix("files/s.json:2") }, "\(reading.diagnostics)")
    }

    /// Where any mapping may stand, a text from elsewhere is one all the same.
    @Test func whatIsGivenInAFreeMappingIsNotSentAsItIs() throws {
        let entry = """
            q:
              type: bigquerydatatransfer.v1/projects.locations.transferConfigs
              body:
                displayName: nightly
                params:
                  query: {file: files/q.sql}
                  key: {environment: S3_KEY}
                  own: {environment: prod}
                  more: {file: files/q.sql, mode: x}
                  list: [{file: files/q.sql}]

            """
        let transfer = try files(entry, "q.sql", "SELECT 1").plan()
            .resource("bigquerydatatransfer_transfer_configs.q")
        #expect(
            transfer.body["params"] == [
                "query": "SELECT 1", "own": ["environment": "prod"], "more": ["file": "files/q.sql", "mode": "x"],
                "list": ["SELECT 1"],
            ])
        #expect(transfer.sensitive == [Sensitive(at: at("params", "key"), source: .environment("S3_KEY"))])
        let wrong = entry.replacing("files/q.sql}", with: "files/none.sql}")
        #expect(files(wrong, "q.sql", "x").errors.contains { $0.contains("there is no file 'files/none.sql'") })
    }

    private let transfer = "q: {type: bigquerydatatransfer.v1/projects.locations.transferConfigs, body: "

    /// In a JSON file nothing comes from elsewhere, at any depth.
    @Test(arguments: [
        ("{json: files/b.json}", #"{"displayName": "x", "params": PARAMS}"#),
        ("{displayName: x, params: {json: files/b.json}}", "PARAMS"),
        ("{displayName: x, params: {own: {json: files/b.json}}}", nil),
    ])
    func aMappingThatMeansItselfStandsInAFile(body: String, text: String?) throws {
        let params = #"""
            {"environment": "PROD", "a": {"secret": "s"}, "b": {"environment": "PROD"}, "c": {"file": "files/b.json"},
             "d": {"json": "files/b.json"}, "e": [{"json": "x", "references": true}], "f": "${secret.s}"}
            """#
        let file = text?.replacing("PARAMS", with: params) ?? params
        let config = try files("\(transfer)\(body)}\n", "b.json", file).plan()
            .resource("bigquerydatatransfer_transfer_configs.q")
        let expected = try JSONValue(parsing: Array(params.replacing("${", with: "$${").utf8))
        #expect(config.body[text == nil ? at("params", "own") : at("params")] == expected)
        #expect(config.sensitive == [])
    }

    @Test func aFileMayBeFilledInWithASecret() throws {
        var files = files(
            "\(transfer){displayName: x, params: {json: files/b.json, references: true}}}\n", "b.json",
            #"{"key": "a${secret.s}", "own": "$${secret.s}"}"#)
        files.files.project? += "secrets: {s: {by_hand: true}}\n"
        let config = try files.plan().resource("bigquerydatatransfer_transfer_configs.q")
        #expect(config.body["params"] == ["own": "$${secret.s}"])
        #expect(config.sensitive.map(\.at) == [at("params", "key")])
    }

    @Test(arguments: [
        ("{displayName: x, params: {environment: PROD}}", "only a text comes from there"),
        ("{displayName: x, params: {file: files/b.json}}", "only a text comes from there"),
        ("{displayName: x}, parameters: {serviceAccountName: \"${secret.s}\"}", "a secret has no place in a URL"),
    ])
    func whatCannotBeAText(body: String, message: String) {
        var files = files("\(transfer)\(body)}\n", "b.json", "{}")
        files.files.project? += "secrets: {s: {by_hand: true}}\n"
        #expect(files.errors.count == 1 && files.errors[0].contains(message), "\(files.errors)")
    }

    @Test(arguments: [#"{"secret": "s"}"#, #"{"environment": "KEY"}"#, #"{"file": "files/d.json"}"#])
    func aTextInAFileComesFromNowhereElse(text: String) {
        var files = files("\(dashboard)}}\n", "d.json", #"{"displayName": \#(text)}"#)
        files.files.project? += "secrets: {s: {by_hand: true}}\n"
        let first = files.files.read().diagnostics.first
        #expect(first?.path.hasSuffix("files/d.json") == true && first?.message.contains("found a mapping") == true)
        #expect(first?.hint?.contains("references: true where it is read") == true)
    }

    @Test func labelsMayHaveAnyKey() throws {
        let labels = "{json: a, file: b, secret: c, environment: d}"
        let topic = try ResourceFiles("t: {type: pubsub.v1/projects.topics, id: ttt, body: {labels: \(labels)}}\n")
            .plan()
            .resource("pubsub_topics.t")
        #expect(topic.body[at("labels", "json")] == "a" && topic.body[at("labels", "secret")] == "c")
        #expect(topic.sensitive == [])
    }

    @Test func theIDOfWhatTheServerNamesIsFilledInLater() throws {
        let check = "site: {type: monitoring.v3/projects.uptimeCheckConfigs, body: {displayName: x}}\n"
        let text = "\"id=${monitoring_uptime_check_configs.site.name|id}\""
        let plan = try ResourceFiles(
            "\(check)t: {type: pubsub.v1/projects.topics, id: ttt, body: {labels: {a: \(text)}}}\n"
        ).plan()
        let topic = try plan.resource("pubsub_topics.t")
        #expect(topic.body[at("labels", "a")] == "id=${monitoring_uptime_check_configs.site#/name|basename}")
        #expect(topic.dependsOn.map(\.text).contains("monitoring_uptime_check_configs.site"))
    }

    @Test func whatHoldsNothingIsDeleted() throws {
        let plan = try ResourceFiles(
            """
            d: {type: bigquery.v2/datasets}
            t: {type: bigquery.v2/tables, parent: bigquery_datasets.d}
            v: {type: bigquery.v2/tables, parent: bigquery_datasets.d, body: {view: {query: SELECT 1}}}
            kept: {type: bigquery.v2/tables, parent: bigquery_datasets.d, retain: true, body: {view: {query: SELECT 1}}}
            """
        ).plan()
        let kept = try ["t", "v", "kept"].map { try plan.resource("bigquery_tables.\($0)").retain }
        #expect(kept == [true, false, true])
    }

    @Test func aServiceAndAFeatureWaitForAnAddress() throws {
        var files = ResourceFiles("t: {type: pubsub.v1/projects.topics, id: ttt}\n")
        files.files.service? += "after: [run_job.nightly]\n"
        files.files.features["nightly"]? += "after: [pubsub_topics.t]\n"
        let plan = try files.plan()
        #expect(try plan.resource("run_service.api").dependsOn.map(\.text).contains("run_job.nightly"))
        #expect(try plan.resource("run_job.nightly").dependsOn.map(\.text).contains("pubsub_topics.t"))
    }

    @Test func aCircleOfWorkloadsIsShownWithItsLines() {
        var files = ConfigFiles()
        files.service? += "after: [run_job.nightly]\n"
        files.features["nightly"]? += "after: [run_service.api]\n"
        let messages = files.read().diagnostics.map(\.message)
        #expect(messages.count == 1 && messages[0].hasPrefix("these need each other: "), "\(messages)")
        #expect(messages.first?.contains("api.yaml:4)") == true, "\(messages)")
        #expect(messages.first?.contains("nightly.yaml:4)") == true, "\(messages)")
    }

    @Test(arguments: [
        ("servicenetworking_connections.psa", "servicenetworking_services_connections.psa"),
        ("service_networking_connections.main", ""), ("run_job.apy", "run_job.api"),
        ("networks.main", "compute_networks.main"),
    ])
    func whatIsShortenedIsFound(written: String, meant: String) {
        let known = [
            "compute_networks.main", "servicenetworking_services_connections.psa", "run_job.api", "bucket.a.main",
        ]
        let near = nearAddress(written, among: known)
        #expect(near == (meant.isEmpty ? "" : "; did you mean '\(meant)'?"))
    }
}
