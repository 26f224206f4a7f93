import PlanModel
import Testing

@testable import Compiler

/// Of some services each location has a host that alone knows what is there (google-43).
@Suite struct RegionalHostTests {
    private static let plan = Result {
        try ResourceFiles(
            """
            data: {type: aiplatform.v1/projects.locations.datasets, location: europe-west4, body: {displayName: d, metadata: {}, metadataSchemaUri: "gs://x/y"}}
            reader: {type: documentai.v1/projects.locations.processors, location: eu, body: {displayName: r, type: OCR_PROCESSOR}}
            group: {type: aiplatform.v1/projects.locations.featureGroups, location: us-east1}
            near: {type: secretmanager.v1/projects.locations.secrets, location: europe-west1}
            here: {type: parametermanager.v1/projects.locations.parameters, location: europe-west1}
            anywhere: {type: parametermanager.v1/projects.locations.parameters, location: global}
            flow: {type: workflows.v1/projects.locations.workflows, body: {sourceContents: "main: {}"}}
            """
        ).plan()
    }

    @Test(arguments: [
        ("aiplatform_datasets.data", "europe-west4-aiplatform.googleapis.com"),
        ("documentai_processors.reader", "eu-documentai.googleapis.com"),
        ("aiplatform_feature_groups.group", "us-east1-aiplatform.googleapis.com"),
        ("secretmanager_secrets.near", "secretmanager.europe-west1.rep.googleapis.com"),
        ("parametermanager_parameters.here", "parametermanager.europe-west1.rep.googleapis.com"),
        ("parametermanager_parameters.anywhere", "parametermanager.googleapis.com"),
        ("workflows_workflows.flow", "workflows.googleapis.com"),
    ])
    func whatIsInALocationIsCalledThere(address: String, host: String) throws {
        let plan = try Self.plan.get()
        let resource = try plan.resource(address)
        let calls = [resource.calls.read, resource.calls.create, resource.calls.update, resource.calls.delete]
        for call in calls.compactMap(\.self) {
            #expect(call.url.hasPrefix("https://\(host)/v1/"), "\(call.url)")
            if let operation = call.operation { #expect(operation.hasPrefix("https://\(host)/v1/"), "\(operation)") }
        }
        let api = host.split(separator: ".").flatMap { $0.split(separator: "-") }.map(String.init)
        #expect(
            resource.dependsOn.contains { need in api.contains { need == .service($0 + ".googleapis.com") } },
            "\(resource.dependsOn)")
        // What the server names is found by its list first.
        guard !resource.calls.read.url.contains("${") else { return }
        let forms = try #require(plan.inventory[resource.kind]?.forms)
        #expect(forms.contains { $0.stars(in: resource) != nil })
        #expect(PermissionTable(plan).need("GET", resource.calls.read.url) != nil)
    }

    /// Plans of earlier versions called the one host for every location.
    @Test func whatAnEarlierPlanMadeIsStillOurs() throws {
        let plan = try Self.plan.get()
        var resource = try plan.resource("secretmanager_secrets.near")
        func atOneHost(_ call: Call?) -> Call? {
            guard var call else { return nil }
            call.url.replace("secretmanager.europe-west1.rep", with: "secretmanager")
            return call
        }
        resource.calls.read = try #require(atOneHost(resource.calls.read))
        resource.calls.delete = atOneHost(resource.calls.delete)
        #expect(plan.inventory[resource.kind]?.forms.contains { $0.stars(in: resource) != nil } == true)
    }

    @Test func aGrantOnWhatIsThereIsCalledThereToo() throws {
        var files = ResourceFiles("{}")
        files.files.project? +=
            "grants: [{to: group:a@acme.example, role: roles/aiplatform.viewer, on: projects/p/locations/us-east1/featureGroups/f}]\n"
        let grant = try #require(
            try files.plan().resources.first { $0.kind == "iam_member" && $0.name.contains("featureGroups") }
        )
        #expect(grant.calls.read.url.hasPrefix("https://us-east1-aiplatform.googleapis.com/v1/projects/p/"))
    }
}
