import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// A secret whose value is a word that stands elsewhere too: hiding it changes what is shown, and nothing that is decided.
@Suite struct ShortSecretTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    private func user(_ body: JSONValue = ["name": "things/app", "type": "BUILT_IN"]) -> Resource {
        var user = thing("app", kind: "tolerant", body)
        user.sensitive = [Sensitive(at: at("password"), source: .environment("PASSWORD"))]
        return user
    }

    private func plan(_ user: Resource) -> Plan {
        var wanted = ApplierTests.plan([user])
        wanted.kinds["tolerant"]?.comparison.immutable = [at("name")]
        return wanted
    }

    /// Of an object without a state, a part of its name, of a value, or of the name of a field.
    @Test(arguments: ["app", "BUILT_IN", "name", "a", "us", "1"]) func aWordIsNoDifference(_ word: String) async throws
    {
        cloud.change {
            $0.objects["things/app"] = [
                "name": "things/app", "type": "BUILT_IN", "owner": "us", "size": 1, "password": .string(word),
            ]
        }
        let wanted = plan(user(["name": "things/app", "type": "BUILT_IN", "size": 1]))
        let process = FakeProcess(cloud, disk, environment: ["PASSWORD": word])
        let (decision, _) = try await process.decision(wanted)
        #expect(decision.failures.isEmpty, "\(decision.failures)")
        #expect(decision.steps.map(\.change.action) == [.noop], "\(decision.steps.map(\.change))")
    }

    /// What an update sends is what differs, and no field that only looks different without the secret.
    @Test func anUpdateSendsWhatDiffers() async throws {
        var changed = user(["name": "things/app", "type": "BUILT_IN", "color": "blue"])
        changed.calls.update?.sends = .masked(.query("mask"))
        cloud.change {
            $0.objects["things/app"] = ["name": "things/app", "type": "BUILT_IN", "owner": "us", "color": "red"]
        }
        let process = FakeProcess(cloud, disk, environment: ["PASSWORD": "BUILT_IN"])
        #expect(try await process.apply(plan(changed))?.isSuccess == true)
        let sent = try #require(process.requests.last { $0.method == "PATCH" })
        #expect(sent.url.hasSuffix("mask=color,password"), "\(sent.url)")
    }

    /// The value is not shown, wherever the server repeats it, and what the server keeps is compared without it.
    @Test func whatTheServerKeepsIsStoredWithoutIt() async throws {
        let secret = "hush-hush-hush"
        let process = FakeProcess(cloud, disk, environment: ["PASSWORD": secret]) { [cloud] _, request in
            guard request.method == "GET", var object = cloud.objects["things/app"] else { return nil }
            object["color"] = .string("set with \(secret)")
            return .answer(Response(status: 200, json: object))
        }
        let wanted = plan(user(["name": "things/app", "color": "red"]))
        #expect(try await process.apply(wanted)?.isSuccess == true)
        #expect(!disk.text.contains("hush"))
        let (decision, _) = try await FakeProcess(cloud, disk, environment: ["PASSWORD": secret]) {
            [cloud] _, request in
            guard request.method == "GET", var object = cloud.objects["things/app"] else { return nil }
            object["color"] = .string("set with \(secret)")
            return .answer(Response(status: 200, json: object))
        }.decision(wanted)
        #expect(!"\(decision.changes)".contains("hush"))
    }

    @Test func whatWasRemovedIsNotCompared() {
        let kept: JSONValue = ["log": "set with (sensitive) at 1", "more": ["(sensitive)", 2]]
        #expect(kept.isMask(of: ["log": "set with hush at 1", "more": [17, 2]]))
        #expect(!kept.isMask(of: ["log": "set with hush at 2", "more": [17, 2]]))
        #expect(!kept.isMask(of: ["log": "set with hush at 1", "more": ["x", 3]]))
        #expect(!kept.isMask(of: ["log": "set with hush at 1"]))
        #expect(!kept.isMask(of: ["log": "got with hush at 1", "more": [17, 2]]))
        let pieces: JSONValue = "a(sensitive) and (sensitive)z"
        #expect(pieces.isMask(of: "ax and yz") && !pieces.isMask(of: "ax or yz"))
    }

    /// What a refusal means is found in the server's own words, though people see them without the secret.
    @Test func aRefusalMeansTheSame() async throws {
        let process = FakeProcess(cloud, disk, hiding: ["entity"]) { [cloud] _, request in
            guard request.method == "GET", cloud.objects["things/s"] == nil else { return nil }
            return .answer(
                Response(status: 404, json: ["error": ["code": 404, "message": "Requested entity was not found."]]))
        }
        #expect(try await process.apply(ApplierTests.plan([thing("s", kind: "seen")]))?.isSuccess == true)
    }

    /// A plain value that takes the place of a secret is no reason to show what was there.
    @Test func whatWasASecretIsNotShownWhereAPlainValueFollows() async throws {
        let first = FakeProcess(cloud, disk, environment: ["PASSWORD": "hush-hush-1"])
        try #require(try await first.apply(plan(user()))?.isSuccess == true)
        cloud.change { $0.objects["things/app"]?["password"] = "hush-hush-1" }
        var plain = user(["name": "things/app", "type": "BUILT_IN", "password": "public"])
        plain.sensitive = []
        let changes = try await FakeProcess(cloud, disk).decision(plan(plain)).0.steps.map(\.change)
        let field = try #require(changes.first?.fields.first { $0.pointer == at("password") })
        guard case .sensitive? = field.old else { return #expect(Bool(false), "\(field)") }
        #expect(field.new == .known("public"))
        #expect(!"\(changes)".contains("hush-hush-1"))
    }

    /// A server often quotes what it refuses, and so does what fails on the way to it.
    @Test func whatFailsIsToldWithoutTheSecret() async throws {
        let secret = "hush-hush-hush"
        let answer: JSONValue = [
            "error": [
                "code": 400, "status": .string("BAD_\(secret)"), "message": .string("no \(secret)!"),
                "details": [
                    ["@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": .string("R_\(secret)")]
                ],
            ]
        ]
        let process = FakeProcess(cloud, disk, hiding: [secret]) { _, request in
            request.method == "GET" ? nil : .answer(Response(status: 400, json: answer))
        }
        let failure = try #require(try await process.apply(ApplierTests.plan([thing("s")]))?.failures.first)
        #expect(failure.message.contains("no (sensitive)!"))
        let error = try #require(failure.error)
        #expect(!"\(error.word) \(error.message) \(error.reasons) \(error)".contains(secret), "\(error)")
        let lost: Send = { _ throws(TransportError) in throw TransportError(.notSent, "cannot send \(secret)") }
        let told = await #expect(throws: TransportError.self) {
            try await HiddenValues([secret]).guarding(lost)(Request("GET", "https://a.example"))
        }
        #expect(told?.message == "cannot send (sensitive)")
    }

    /// A value of a few letters is a part of our own words.
    @Test func ourOwnWordsStayReadable() {
        let hidden = HiddenValues(["x", "hush"])
        #expect(
            hidden.removed(fromOwn: "it exists already: \"x\" for hush")
                == "it exists already: \"(sensitive)\" for (sensitive)")
        #expect(hidden.removed(from: "it exists") == "it e(sensitive)ists")
    }
}
