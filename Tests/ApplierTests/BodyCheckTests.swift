import HTTP
import PlanModel
import Synchronization
import Testing
import Text

@testable import Applier

/// What the bodies name, and what the server says of them beforehand.
@Suite struct BodyCheckTests {
    private static let image = NamedObject(at: at("image"), "image", text: "*/*@*", url: "https://{1}.test/{2}/{3}")

    private func plan(_ resources: [Resource], dependencies: Bool = false) -> Plan {
        var plan = ruled(resources)
        plan.kinds["thing"]?.checks.validates = .validateOnly
        plan.kinds["thing"]?.checks.names = [Self.image]
        return plan
    }

    /// The checks of a run, and what was sent for them; each such call is answered by `answer`.
    private func checks(
        _ plan: Plan, on cloud: FakeCloud = FakeCloud(), disk: FakeDisk = FakeDisk(), most: Int? = nil,
        _ answer: @escaping @Sendable (Request) -> Response
    ) async throws -> (checks: [Precheck], sent: [String]) {
        let decision = try await FakeProcess(cloud, disk).decision(plan).0
        let sent = Mutex<[String]>([])
        let process = FakeProcess(cloud, disk) { _, request in
            let body = request.body.map { " " + String(decoding: $0, as: UTF8.self) } ?? ""
            sent.withLock { $0.append("\(request.method) \(request.url)\(body)") }
            return .answer(answer(request))
        }
        let checks = await process.caller.check(
            plan, decision, LiveCloud(), .told(granted: [], asked: []), by: PermissionTable(plan), validating: most)
        return (checks.filter { $0.about != "permission" }, sent.withLock { $0 }.sorted())
    }

    private func fine(_ request: Request) -> Response { answered(["done": true]) }

    @Test func whatABodyNamesIsLookedUpOnce() async throws {
        let things = ["a", "b"].map { thing($0, ["image": "reg/x@1"]) } + [thing("c", ["image": "elsewhere"])]
        let (checks, sent) = try await checks(plan(things)) { request in
            request.url.hasPrefix("https://reg.test/") ? refused(404, "NOT_FOUND") : fine(request)
        }
        let images = checks.filter { $0.about == "image" }
        #expect(images.map(\.subject) == ["elsewhere", "reg/x@1"])
        #expect(images.map(\.verdict) == [.unknown, .no])
        #expect(images.last?.addresses.count == 2)
        #expect(sent.filter { $0.contains("reg.test") } == ["GET https://reg.test/x/1"])
    }

    @Test(arguments: [(200, Verdict.yes), (404, .no), (403, .unknown), (501, .unknown), (400, .unknown)])
    func onlyWhatIsNotThereIsANo(status: Int, verdict: Verdict) async throws {
        let (checks, _) = try await checks(plan([thing("a", ["image": "reg/x@1"])])) { request in
            guard request.url.hasPrefix("https://reg.test/"), status != 200 else { return fine(request) }
            return refused(status, "WORD")
        }
        #expect(checks.first { $0.about == "image" }?.verdict == verdict)
    }

    @Test func whatTheLiveObjectNamesAlreadyIsThere() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("a", ["image": "reg/x@1"])]))
        let next = plan([thing("a", ["image": "reg/x@1", "n": 1])])
        let (checks, _) = try await checks(next, on: cloud, disk: disk, { fine($0) })
        #expect(!checks.contains { $0.about == "image" })
    }

    @Test func aBodyIsShownWithoutBeingWritten() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("a", ["n": 1])]))
        let (checks, sent) = try await checks(
            plan([thing("a", ["n": 2]), thing("b")]), on: cloud, disk: disk, { fine($0) })
        #expect(
            checks.map(\.subject) == ["create thing.b", "update thing.a"] && checks.allSatisfy { $0.verdict == .yes })
        #expect(
            sent == [
                #"PATCH https://cloud.test/projects/p/things/a?validateOnly=true {"n":2,"owner":"us"}"#,
                #"POST https://cloud.test/projects/p/things?id=b&validateOnly=true {"owner":"us"}"#,
            ])
    }

    @Test(arguments: [
        (400, "INVALID_ARGUMENT", "no such field", Verdict.no), (400, "X", "it does not exist", .no),
        (403, "PERMISSION_DENIED", "no", .unknown), (404, "NOT_FOUND", "no", .unknown),
        (409, "ABORTED", "no", .unknown), (501, "UNIMPLEMENTED", "no", .unknown),
    ])
    func onlyWhatIsWrongWithTheRequestIsANo(
        status: Int, word: String, message: String, verdict: Verdict
    ) async throws {
        let (checks, _) = try await checks(plan([thing("a")])) { _ in refused(status, word, message) }
        #expect(checks.map(\.verdict) == [verdict])
        #expect(checks.first?.reason == "\(status) \(word): \(message)")
    }

    /// A run that was killed a moment ago may have made what the server does not see yet.
    @Test func aRefusalThatMayPassIsNone() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("base")]))
        let next = plan([thing("base"), thing("a", needs: ["thing.base"])])
        let (checks, _) = try await checks(next, on: cloud, disk: disk) { _ in refused(400, "X", "it does not exist") }
        #expect(checks.map(\.verdict) == [.unknown])
    }

    @Test func whatHangsOnSomethingNewIsNotShown() async throws {
        let both = plan([thing("base"), thing("a", ["image": "reg/x@1"], needs: ["thing.base"])])
        let (checks, _) = try await checks(both, { fine($0) })
        #expect(checks.map(\.subject) == ["reg/x@1", "create thing.base"])
    }

    @Test func aBodyWithASecretIsNotShown() async throws {
        var secret = thing("a")
        secret.sensitive = [Sensitive(at: at("p"), source: .generated(bytes: 16))]
        let (checks, sent) = try await checks(plan([secret]), { fine($0) })
        #expect(checks == [] && sent == [])
    }

    @Test func moreThanAFewAreNotShownByAnApply() async throws {
        let many = plan(["a", "b", "c"].map { thing($0) })
        let (checks, sent) = try await checks(many, most: 2, { fine($0) })
        #expect(sent.count == 2 && checks.map(\.verdict) == [.yes, .yes, .unknown])
    }

    @Test func aPlanThatSaysNothingOfPermissionsIsNotChecked() async throws {
        var old = plan([thing("a")])
        old.permissions = [:]
        let (checks, sent) = try await checks(old, { fine($0) })
        #expect(checks == [] && sent == [])
    }
}

private func refused(_ status: Int, _ word: String, _ message: String = "no") -> Response {
    FakeCloud.Contents.error(status, word, message)
}
