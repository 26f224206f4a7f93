import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// Other spellings of what was sent are no difference, and what a server keeps otherwise is told once.
@Suite struct SpellingTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private let tolerant: KindRules = {
        var rules = KindRules()
        rules.comparison.tolerant = true
        return rules
    }()

    private func changes(
        _ wanted: JSONValue, _ live: JSONValue, sent: JSONValue? = nil, served: [JSONPointer: JSONValue] = [:]
    ) -> [String] {
        var previous = sent.map { thing("x", kind: "plain", $0) }
        previous?.served = served
        let project = Plan.Project(id: "acme", number: "100000000001")
        return differences(
            wanted: wanted, live: live, previous: previous, lastSent: sent, rules: tolerant, in: project
        ).map(\.pointer.text)
    }

    @Test func anotherSpellingIsNoDifference() {
        let region = "https://www.googleapis.com/compute/v1/projects/p/regions/europe-west1"
        #expect(changes(["r": "europe-west1"], ["r": .string(region)]) == [])
        #expect(changes(["r": .string(region)], ["r": "projects/p/regions/europe-west1"]) == [])
        #expect(changes(["r": "select 'x'"], ["r": "select 'X'"]) == ["/r"])
        #expect(changes(["r": "app.zip"], ["r": "v1/app.zip"]) == ["/r"])
        #expect(changes(["r": "v1/hook"], ["r": "https://a.example/v1/hook"]) == ["/r"])
        #expect(changes(["r": "west1"], ["r": .string(region)]) == ["/r"])
        #expect(changes(["r": "projects/a/topics/x"], ["r": "projects/b/topics/x"]) == ["/r"])
        #expect(changes(["r": ""], ["r": "x"]) == ["/r"])
    }

    @Test func aProjectIsItsNumber() {
        #expect(changes(["r": "projects/acme/locations/eu/x/y"], ["r": "projects/100000000001/locations/eu/x/y"]) == [])
        #expect(changes(["r": "projects/100000000001/topics/x"], ["r": "projects/acme/topics/x"]) == [])
        #expect(changes(["r": "projects/acme/topics/x"], ["r": "projects/100000000002/topics/x"]) == ["/r"])
        #expect(changes(["r": "projects/acme/topics/x"], ["r": "projects/100000000001/topics/y"]) == ["/r"])
        #expect(changes(["r": "a projects/acme/x"], ["r": "a projects/100000000001/x"]) == ["/r"])
    }

    @Test func anAddressHasAnyVersion() {
        let (old, new) = ("https://www.googleapis.com/compute/v1/", "https://www.googleapis.com/compute/beta/")
        #expect(
            changes(["r": .string(old + "projects/p/global/x/y")], ["r": .string(new + "projects/p/global/x/y")]) == [])
        #expect(
            changes(["r": .string(old + "projects/p/global/x/y")], ["r": .string(new + "projects/q/global/x/y")]) == [
                "/r"
            ])
    }

    @Test func anAccountIsItsEmail() {
        let email = "robot@acme.iam.gserviceaccount.com"
        #expect(changes(["r": .string(email)], ["r": .string("projects/acme/serviceAccounts/" + email)]) == [])
        #expect(changes(["r": .string("projects/-/serviceAccounts/" + email)], ["r": .string(email)]) == [])
        #expect(changes(["r": "x"], ["r": "projects/acme/serviceAccounts/x"]) == ["/r"])
    }

    @Test func whatIsNeverGivenBackIsComparedWithWhatWasSent() {
        var rules = tolerant
        rules.comparison.fields[at("seed")] = .ignore
        func changes(_ wanted: JSONValue, sent: JSONValue?) -> [String] {
            differences(
                wanted: wanted, live: [:], previous: nil, lastSent: sent, rules: rules,
                in: Plan.Project(id: "acme", number: "100000000001")
            ).map(\.pointer.text)
        }
        #expect(changes(["seed": "a"], sent: ["seed": "a"]) == [] && changes(["seed": "a"], sent: nil) == [])
        #expect(changes(["seed": "b"], sent: ["seed": "a"]) == ["/seed"])
        #expect(changes([:], sent: ["seed": "a"]) == ["/seed"])
    }

    @Test func whatTheServerKeepsDifferentlyCountsOnceEitherSideChanges() {
        let served = [at("size"): JSONValue(12)]
        #expect(changes(["size": 10], ["size": 12]) == ["/size"])
        #expect(changes(["size": 10], ["size": 12], sent: ["size": 10], served: served) == [])
        #expect(changes(["size": 11], ["size": 12], sent: ["size": 10], served: served) == ["/size"])
        #expect(changes(["size": 10], ["size": 13], sent: ["size": 10], served: served) == ["/size"])
    }

    /// The cloud has it in upper case, and repeats a secret beside it.
    private func process(hearing note: @escaping @Sendable (JSONValue) -> JSONValue) -> FakeProcess {
        FakeProcess(cloud, disk, environment: ["TOKEN": "hush-hush-hush"]) { _, request in
            guard request.method != "GET", let body = request.body.flatMap({ try? JSONValue(parsing: $0) }) else {
                return nil
            }
            var changed = request
            var kept = body
            if body["color"] != nil { kept["color"] = note(body) }
            changed.body = Array(kept.compactText.utf8)
            return .answer(self.cloud.answer(changed))
        }
    }

    @Test func whatTheServerKeepsDifferentlyIsToldOnce() async throws {
        func told(_ body: JSONValue) async throws -> [String] {
            let process = process { .string("RAL " + ($0["color"]?.string ?? "")) }
            #expect(try await process.apply(plan([thing("x", kind: "tolerant", body)]))?.isSuccess == true)
            return process.events.filter { $0.hasPrefix("served") }
        }
        #expect(try await told(["color": "red", "size": 1]).count == 1)
        #expect(try await told(["color": "red", "size": 2]) == [], "another field was changed")
        #expect(cloud.objects["things/x"]?["size"] == 2)
        #expect(try await told(["color": "blue", "size": 2]).count == 1, "it is kept as something else")
    }

    @Test func whatRepeatsASecretIsNotWrittenDown() async throws {
        var resource = thing("x", kind: "tolerant", ["color": "red", "size": 1])
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        for size in [1, 2] {
            resource.body["size"] = JSONValue(size)
            let process = process { .string("red \($0["token"]?.string ?? "hush-hush-hush")") }
            #expect(try await process.apply(plan([resource]))?.isSuccess == true)
            #expect(cloud.objects["things/x"]?["color"] == "red hush-hush-hush")
            for text in [disk.text] + process.events { #expect(!text.contains("hush-hush-hush"), "\(text)") }
        }
        #expect(try await process(hearing: { $0 }).decision(plan([resource])).0.changes.isEmpty)
    }
}
