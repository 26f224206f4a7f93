import Compiler
import Diagnostics
import Testing

/// google-10: what an API says of labels holds in a `body`, too, whether the object has words of its own or not.
@Suite struct LabelsInBodyTests {
    private func messages(_ labels: String) -> [String] {
        var files = ResourceFiles(
            """
            topic: {type: pubsub.v1/projects.topics, body: {labels: \(labels)}}
            flow: {type: workflows.v1/projects.locations.workflows, body: {sourceContents: "main: {}", labels: \(labels)}}
            vm: {type: compute.v1/instances, location: europe-west1-b, body: {machineType: zones/europe-west1-b/machineTypes/e2-small, labels: \(labels)}}
            gke: {type: container.v1/projects.locations.clusters, body: {autopilot: {enabled: true}, resourceLabels: \(labels)}}
            """)
        files.files.project? += """
            buckets: {results: {name: acme-results-dev, body: {labels: \(labels)}}}
            repositories: {images: {body: {labels: \(labels)}}}
            secrets: {s: {generated: 32, body: {labels: \(labels)}}}

            """
        files.files.service? += "body: {labels: \(labels), template: {labels: \(labels)}}\n"
        files.files.features["nightly"]? += "body: {labels: \(labels), template: {labels: \(labels)}}\n"
        return files.files.read().diagnostics.filter { $0.severity == .error }.map(\.message)
    }

    @Test(arguments: ["{app.kubernetes.io/name: x}", "{A: b}", "{team: ML}"])
    func whatGoogleDoesNotTakeIsRefused(_ labels: String) {
        let found = messages(labels)
        #expect(found.count == 11 && found.allSatisfy { $0.contains("Google does not take") }, "\(found)")
    }

    @Test func whatItTakesIsTaken() {
        #expect(messages("{team-1: ml_2, name: \"${project.id}\"}").isEmpty, "\(messages("{team-1: ml_2}"))")
    }
}
