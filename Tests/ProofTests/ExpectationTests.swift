import HTTP
import Text
import Testing

@testable import Proof

/// A law that cannot be broken proves nothing: each is broken once here.
@Suite("Proof: the laws")
struct ExpectationTests {
    struct Harm: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var law: String
        var harm: @Sendable (inout World) -> Void
    }

    static let harms = [
        Harm(testDescription: "an object of ours is gone", law: "missing") { world in
            send("DELETE", "https://run.googleapis.com/v2/\(region)/services/api", in: &world)
        },
        Harm(testDescription: "a job is left over", law: "forgotten") { world in
            send(
                "POST", "https://run.googleapis.com/v2/\(region)/jobs?jobId=left",
                ["template": ["template": ["containers": [["image": "gcr.io/a/b"]]]]],
                in: &world)
        },
        Harm(testDescription: "a field is another", law: "differs") { world in
            send(
                "PATCH",
                "https://secretmanager.googleapis.com/v1/projects/acme-test/secrets/api-api-key?updateMask=labels",
                ["labels": ["calco-stack": "acme"]], in: &world)
        },
        Harm(testDescription: "two channels carry the same labels", law: "twice") { world in
            let channels = world.records.filter { $0.key.contains("/notificationChannels/") }.values
            guard var twin = channels.first(where: { $0["userLabels"]?["calco_stack"] == "acme" }) else { return }
            twin["name"] = nil
            send(
                "POST", "https://monitoring.googleapis.com/v3/projects/acme-test/notificationChannels", twin, in: &world
            )
        },
        Harm(testDescription: "the key has one version more", law: "forgotten") { world in
            send(
                "POST", "https://secretmanager.googleapis.com/v1/projects/acme-test/secrets/api-api-key:addVersion",
                ["payload": ["data": "c2VjcmV0"]], in: &world)
        },
        Harm(testDescription: "a foreign secret is gone", law: "foreign") { world in
            send("DELETE", "https://secretmanager.googleapis.com/v1/projects/acme-test/secrets/theirs", in: &world)
        },
        Harm(testDescription: "a foreign member is gone", law: "foreign") { world in
            send(
                "POST", "https://cloudresourcemanager.googleapis.com/v3/projects/acme-test:setIamPolicy",
                ["policy": ["bindings": []]], in: &world)
        },
        Harm(testDescription: "another key is published", law: "key") { world in
            send(
                "PUT",
                "https://gitlab.com/api/v4/projects/acme%2Fml/variables/KEY_URL?filter%5Benvironment_scope%5D=test",
                ["value": "quite-another-key"], in: &world)
        },
        Harm(testDescription: "the key stands in the journal", law: "leak") { world in
            world.files.journal += Array((world.generated.first ?? "").utf8)
        },
        Harm(testDescription: "the state is lost", law: "state") { world in world.files = Files() },
    ]

    private static let region = "projects/acme-test/locations/europe-west1"

    @Test(arguments: harms)
    func isNoticed(_ harm: Harm) async throws {
        let target = Stack.full.target("full")
        let world = try await World.shared.settled(by: target)
        let expectation = Expectation(target: target, undisturbed: Picture(world), mostVersions: 1)
        #expect(expectation.violations(in: world) == [])
        var harmed = world
        harm.harm(&harmed)
        let violations = expectation.violations(in: harmed)
        #expect(violations.contains { $0.hasPrefix(harm.law + ":") }, "\(violations)")
    }

    private static func send(_ method: String, _ url: String, _ body: JSONValue? = nil, in world: inout World) {
        var request = body.map { Request(method, url, json: $0) } ?? Request(method, url)
        request.headers.append(Header("PRIVATE-TOKEN", World.gitlabToken))
        let response = world.answer(request)
        #expect(response.isSuccess, "\(String(decoding: response.body, as: UTF8.self))")
    }
}
