import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// A configuration with documents of other APIs in `discovery/`.
@Suite struct DocumentTests {
    /// A Discovery document with one type, `projects.depots`.
    static func document(
        _ id: String = "parcels:v1", host: String = "parcels.googleapis.com", collection: String = "depots",
        item: String = "Depot"
    ) -> String {
        """
        {"kind": "discovery#restDescription", "id": "\(id)", "revision": "20260401", "title": "Parcels API",
         "rootUrl": "https://\(host)/", "servicePath": "",
         "resources": {"projects": {"resources": {"\(collection)": {"methods": {
           "create": {"httpMethod": "POST", "path": "v1/{+parent}/\(collection)",
             "request": {"$ref": "\(item)"}, "response": {"$ref": "\(item)"}, "parameters": {
               "parent": {"location": "path", "pattern": "^projects/[^/]+$"},
               "depotId": {"location": "query", "type": "string"}}},
           "get": {"httpMethod": "GET", "path": "v1/{+name}", "response": {"$ref": "\(item)"}, "parameters": {
             "name": {"location": "path", "pattern": "^projects/[^/]+/\(collection)/[^/]+$"}}},
           "patch": {"httpMethod": "PATCH", "path": "v1/{+name}", "request": {"$ref": "\(item)"},
             "response": {"$ref": "\(item)"}, "parameters": {
               "name": {"location": "path", "pattern": "^projects/[^/]+/\(collection)/[^/]+$"},
               "updateMask": {"location": "query", "type": "string", "format": "google-fieldmask"}}},
           "delete": {"httpMethod": "DELETE", "path": "v1/{+name}", "response": {"$ref": "Empty"}, "parameters": {
             "name": {"location": "path", "pattern": "^projects/[^/]+/\(collection)/[^/]+$"}}}}}}}},
         "schemas": {"Empty": {"type": "object"}, "\(item)": {"type": "object", "properties": {
           "name": {"type": "string", "description": "Identifier."}, "doors": {"type": "integer", "format": "int32"},
           "password": {"type": "string"}, "zone": {"type": "string", "description": "Immutable."},
           "made": {"type": "string", "description": "Output only."}}}}}

        """
    }

    private func files(_ resources: String, _ documents: [String: String]) -> ResourceFiles {
        var files = ResourceFiles(resources)
        for (name, text) in documents { files.files.others["discovery/\(name).json"] = text }
        return files
    }

    @Test func aTypeOfADocumentIsOneLikeAnyOther() throws {
        let entry = "main: {type: parcels.v1/projects.depots, body: {doors: 2, zone: a}}\n"
        let plan = try files(entry, ["parcels": Self.document()]).plan()
        let depot = try plan.resource("parcels_depots.main")
        let url = "https://parcels.googleapis.com/v1/projects/acme-local/depots"
        #expect(depot.calls.read.url == url + "/main")
        #expect(depot.calls.create?.url == url + "?depotId=main")
        #expect(depot.calls.update?.sends == .masked(.query("updateMask")))
        #expect(depot.body == ["doors": 2, "zone": "a"])
        #expect(depot.dependsOn.contains(.service("parcels.googleapis.com")))
        #expect(plan.kinds["parcels_depots"]?.comparison.immutable == [JSONPointer(tokens: ["zone"])])
        // Nothing else of the document is in the plan.
        let text = String(decoding: plan.bytes, as: UTF8.self)
        #expect(!text.contains("20260401") && !text.contains("Parcels API"))
        // Nobody is told what may be in there, whoever put it there.
        #expect(plan.kinds["parcels_depots"]?.comparison.secret == [JSONPointer(tokens: ["password"])])
    }

    @Test func whatLeavesIsKeptUnlessTheConfigurationSaysOtherwise() throws {
        let kept = try files("main: {type: parcels.v1/projects.depots}\n", ["parcels": Self.document()]).plan()
        #expect(try kept.resource("parcels_depots.main").retain)
        let text = "main: {type: parcels.v1/projects.depots, retain: false}\n"
        let deleted = try files(text, ["parcels": Self.document()]).plan()
        #expect(try !deleted.resource("parcels_depots.main").retain)
    }

    @Test func itsFieldsAreCheckedByTheSameRules() {
        let entry = "main: {type: parcels.v1/projects.depots, body: {dors: 2, made: x, password: hunter2}}\n"
        let errors = files(entry, ["parcels": Self.document()]).errors
        #expect(
            errors == [
                "main.body: unknown field 'dors' in Depot; did you mean 'doors'?",
                "main.body: 'made' is written by the server",
                "main.body.password: a secret does not belong in a file",
            ])
    }

    /// What `calco types TYPE` says: what an entry can have, and nothing that the entry or the server gives.
    @Test func aTypeIsDescribed() {
        let file = SourceFile(path: "discovery/a.json", displayPath: "a.json", bytes: Array(Self.document().utf8))
        var diagnostics: [Diagnostic] = []
        let apis = KnownAPIs(documents: [file], into: &diagnostics)
        #expect(
            describe(type: "parcels.v1/projects.depots", apis) == [
                "parcels.v1/projects.depots, with addresses parcels_depots.NAME", "", "  place    projects/*/depots/*",
                "  id       the entry's name, or `id`", "  owner    the state",
                "  leaving  kept: nobody has looked at what it holds", "", "body:", "  doors: whole number",
                "  password: text  # secret", "  zone: text  # cannot be changed",
            ])
        #expect(diagnostics.isEmpty && describe(type: "parcels.v1/projects.depots", KnownAPIs()) == nil)
        let words = whyNot(type: "run.v1/projects.locations.services", apis)
        #expect(words?.contains("a file in services/, with `region: REGION`") == true)
    }

    /// The document stands for the whole API; what both know is kept or deleted as without it.
    @Test func aDocumentReplacesTheEmbeddedAPI() throws {
        let document = Self.document(
            "pubsub:v1", host: "pubsub.googleapis.com", collection: "topics", item: "Topic")
        let entry = "events: {type: pubsub.v1/projects.topics, body: {doors: 2}}\n"
        #expect(ResourceFiles(entry).errors == ["events.body: unknown field 'doors' in Topic"])
        let plan = try files(entry, ["pubsub.v1": document]).plan()
        #expect(try !plan.resource("pubsub_topics.events").retain)
        #expect(
            files("s: {type: pubsub.v1/projects.snapshots}\n", ["pubsub.v1": document]).errors == [
                "s.type: calco knows no resource 'projects.snapshots' of pubsub.v1"
            ])
    }

    @Test func wrongDocumentsAreToldWithTheirPlace() {
        func problems(_ documents: [String: String]) -> [String] {
            files("{}\n", documents).files.problems().filter { !$0.contains(" warning ") }
        }
        #expect(
            problems(["a": "{\n  \"kind\": x\n}"]) == [
                "discovery/a.json:2:11 this is not JSON: expected a value (download the document again)"
            ])
        #expect(
            problems(["a": Self.document(host: "parcels.example")]) == [
                "discovery/a.json /rootUrl: 'https://parcels.example/' is not below https://*.googleapis.com/ "
                    + "(calls carry tokens, so resources/ calls nothing else)"
            ])
        #expect(
            problems(["a": Self.document(), "b": Self.document()]) == [
                "discovery/b.json config/discovery/a.json is the document of parcels.v1, too (remove one of them)"
            ])
        #expect(
            problems(["a": Self.document("parcels:v1", host: "run.googleapis.com")]) == [
                "discovery/a.json run.v1 is at run.googleapis.com, and parcels.v1 at run.googleapis.com"
            ])
        #expect(
            problems(["a": Self.document("run:v2", host: "parcels.googleapis.com")]) == [
                "discovery/a.json run.v1 is at run.googleapis.com, and run.v2 at parcels.googleapis.com"
            ])
        #expect(problems(["a": "{}"]).first?.hasPrefix("discovery/a.json /kind: this is not the Discovery") == true)
    }

    /// What a document would have said is not held against the files that rely on it.
    @Test func aWrongDocumentIsTheOnlyError() {
        let entries =
            "main: {type: parcels.v1/projects.depots}\nt: {type: pubsub.v1/projects.topics, body: {doors: 2}}\n"
        #expect(files(entries, ["a": "{"]).errors == ["this is not JSON: expected a key in quotes"])
        // That a file is no YAML does not depend on it.
        #expect(files("main: [\n", ["a": "{"]).errors.count == 2)
        let empty = Self.document().replacing("\"httpMethod\": \"GET\"", with: "\"httpMethod\": \"POST\"")
            .replacing("\"get\":", with: "\"look\":")
        #expect(
            files("main: {type: parcels.v1/projects.depots}\n", ["a": empty]).files.problems().contains {
                $0.hasSuffix(
                    "calco knows no resource 'projects.depots' of parcels.v1 (none of it can be managed; of any other in its "
                        + "document no call creates one and reads it by its id)")
            })
    }

    /// Its names may have slashes in Google's API; the rule for one id holds.
    @Test func aSourceRepositoryHasAName() throws {
        let plan = try ResourceFiles("code: {type: sourcerepo.v1/projects.repos}\n").plan()
        let repository = try plan.resource("sourcerepo_repos.code")
        #expect(repository.calls.read.url == "https://sourcerepo.googleapis.com/v1/projects/acme-local/repos/code")
        #expect(repository.body["name"] == "projects/acme-local/repos/code" && repository.retain)
    }

    /// Another version of an API has the same objects.
    @Test func whatWordsCoverTheyCoverInEveryVersion() {
        let document = Self.document(
            "secretmanager:v1beta2", host: "secretmanager.googleapis.com", collection: "secrets", item: "Secret")
        let entry = "key: {type: secretmanager.v1beta2/projects.secrets}\n"
        #expect(
            files(entry, ["a": document]).errors == [
                "key.type: 'secretmanager.v1beta2/projects.secrets' has words of its own here"
            ])
        #expect(
            ResourceFiles("api: {type: run.v1/projects.locations.services}\n").errors == [
                "api.type: 'run.v1/projects.locations.services' has words of its own here"
            ])
    }

    /// An address of `secret` would be another kind's.
    @Test func theAddressesOfOurKindsAreTheirs() {
        let document = Self.document("secret:v1", host: "secret.googleapis.com", collection: "version", item: "V")
        let errors = files("main: {type: secret.v1/projects.version}\n", ["a": document]).errors
        #expect(
            errors == [
                "main.type: 'secret.v1/projects.version' would have the addresses of another kind, secret_version"
            ])
    }

    @Test func aServiceWithoutACentralHostIsCalledAtItsRegion() throws {
        let entry = """
            guard:
              type: modelarmor.v1/projects.locations.templates
              location: europe-west4
              body: {doors: 2}

            """
        let document = Self.document("modelarmor:v1", host: "modelarmor.googleapis.com")
            .replacing(
                "\"projects\": {\"resources\": {",
                with: "\"projects\": {\"resources\": {\"locations\": {\"resources\": {"
            )
            .replacing("}}}}}}}},\n \"schemas\"", with: "}}}}}}}}}},\n \"schemas\"")
            .replacing("projects/[^/]+", with: "projects/[^/]+/locations/[^/]+")
            .replacing("depotId", with: "templateId").replacing("depots", with: "templates")
        let plan = try files(entry, ["modelarmor": document]).plan()
        let template = try plan.resource("modelarmor_templates.guard")
        let url =
            "https://modelarmor.europe-west4.rep.googleapis.com/v1/projects/acme-local/locations/europe-west4/templates"
        #expect(template.calls.read.url == url + "/guard" && template.calls.delete?.url == url + "/guard")
        #expect(template.calls.create?.url == url + "?templateId=guard")
        #expect(template.dependsOn.contains(.service("modelarmor.googleapis.com")))
        let forms = try #require(plan.inventory["modelarmor_templates"]?.forms)
        #expect(forms.contains { $0.stars(in: template) != nil })
    }
}
