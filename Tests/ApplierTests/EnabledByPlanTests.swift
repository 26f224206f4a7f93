import HTTP
import Testing
import Text

@testable import Applier
@testable import PlanModel

/// What an API says that the plan has yet to enable.
@Suite struct EnabledByPlanTests {
    /// A plan that enables the API at `host`.
    private func enabling(_ host: String) -> Plan {
        var plan = ruled([thing("x")])
        var api = thing(host)
        api.kind = "api"
        plan.resources.insert(api, at: 0)
        plan.kinds["api"] = KindRules()
        plan.kinds["api"]?.timing.settles = Settles(
            seconds: 1, errors: [.init(status: 403, contains: "SERVICE_DISABLED")])
        return plan
    }

    private func error(_ status: Int = 403, reason: String = "SERVICE_DISABLED") -> CallError {
        var error = CallError(status: status, brokenAnswer: "It is not enabled. Retry later.")
        error.reasons = [reason]
        return error
    }

    @Test func itIsSaidInAFewWords() {
        let apis = EnabledByPlan(enabling("x.test"))
        let words = "x.test is not enabled yet; this plan enables it"
        #expect(apis.words(error(), "https://x.test/v1/p:testIamPermissions") == words)
        #expect(apis.words(error(), "https://eu-x.test/v1/p") == words)
    }

    @Test func anythingElseIsSaidByTheServer() {
        let apis = EnabledByPlan(enabling("x.test"))
        #expect(apis.words(error(reason: "IAM_PERMISSION_DENIED"), "https://x.test/v1/p") == nil)
        #expect(apis.words(error(400), "https://x.test/v1/p") == nil)
        #expect(apis.words(error(), "https://y.test/v1/p") == nil)
        #expect(EnabledByPlan(ruled([thing("x")])).words(error(), "https://x.test/v1/p") == nil)
    }

    /// Each check that it answers has these words, and none is a no.
    @Test func theyAreTheReasonOfEachCheck() async throws {
        var plan = enabling("cloud.test")
        plan.kinds["thing"]?.checks.validates = .validateOnly
        plan.kinds["thing"]?.checks.names = [
            NamedObject(at: at("image"), "image", text: "reg/*", url: "https://cloud.test/{1}")
        ]
        plan.resources[1].body["image"] = "reg/a"
        let refusal = Response(
            status: 403,
            json: [
                "error": [
                    "code": 403, "message": "It is not enabled.", "status": "PERMISSION_DENIED",
                    "details": [["@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED"]],
                ]
            ])
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        let decision = try await FakeProcess(cloud, disk).decision(plan).0
        let process = FakeProcess(cloud, disk) { _, _ in .answer(refusal) }
        let table = PermissionTable(plan)
        let project = await process.caller.askProject(of: plan, table)
        let checks = await process.caller.check(plan, decision, LiveCloud(), project, by: table, validating: nil)
        // What is named there is not asked about at all.
        #expect(Set(checks.map(\.about)) == ["permission", "validation"], "\(checks)")
        #expect(checks.allSatisfy { $0.verdict == .unknown })
        #expect(Set(checks.map(\.reason)) == ["cloud.test is not enabled yet; this plan enables it"])
    }

    /// In an API that is not enabled, nothing of the project is there that could grant anything.
    @Test func anObjectThereGrantsNothing() async throws {
        let need = Need(
            permission: "x.get", isByRule: false, isInProject: true,
            tests: [Call("POST", root + "a:testIamPermissions")])
        var needed = NeededPermissions()
        needed.add([need], for: address("thing.a"))
        func verdict(_ project: Allowance) -> Verdict? {
            needed.checks(project, [need.tests[0]: .closed("later")], by: PermissionTable(ruled([]))).first?.verdict
        }
        #expect(verdict(.told(granted: [], asked: ["x.get"])) == .no)
        #expect(verdict(.closed("later")) == .unknown)
    }
}
