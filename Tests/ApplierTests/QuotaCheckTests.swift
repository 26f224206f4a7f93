import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// What a run makes beside what is there, against what a project may have.
@Suite struct QuotaCheckTests {
    private func plan(_ names: [String], most: Int, source: String? = nil, kind: String = "listed") -> Plan {
        var plan = ruled(names.map { thing($0, kind: kind) })
        plan.kinds[kind]?.checks.quota = Quota("things", "things in a region", most: most, source: source)
        return plan
    }

    /// What is found before a run of `plan`, and what was sent for it, in a cloud with `there` objects of others.
    private func check(
        _ plan: Plan, there: Int, meeting fault: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil }
    ) async throws -> (checks: [Precheck], sent: [String]) {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        cloud.change { contents in
            for index in 0..<there {
                contents.objects["things/other-\(index)"] = ["name": .string("things/other-\(index)")]
            }
        }
        let process = FakeProcess(cloud, disk)
        let (decision, state) = try await process.decision(plan)
        let live = await process.caller.readCloud(plan, state)
        let asking = FakeProcess(cloud, disk, faults: fault)
        let checks = await asking.caller.check(
            plan, decision, live, .told(granted: [], asked: []), by: PermissionTable(plan), validating: 0)
        return (checks.filter { $0.about == "quota" }, asking.requests.map { "\($0.method) \($0.url)" })
    }

    @Test func whatFitsIsAYes() async throws {
        let (checks, sent) = try await check(plan(["a", "b", "c"], most: 5), there: 2)
        #expect(checks.map(\.verdict) == [.yes])
        #expect(checks.first?.reason == "2 are there, and this run makes 3, of 5 things in a region")
        #expect(checks.first?.subject == "things" && checks.first?.addresses.count == 3)
        #expect(sent == [], "the list was read before")
    }

    @Test func moreThanTheEnvironmentsOwnNumberIsANo() async throws {
        let (checks, _) = try await check(plan(["a", "b", "c"], most: 4), there: 2)
        #expect(checks.map(\.verdict) == [.no])
        #expect(
            checks.first?.reason
                == "2 are there, and this run makes 3: more than the 4 things in a region of this environment's `quotas`"
        )
    }

    /// Google raises it on request and does not tell.
    @Test func moreThanGooglesNumberCannotBeTold() async throws {
        let (checks, _) = try await check(plan(["a", "b", "c"], most: 4, source: "the.page"), there: 2)
        #expect(checks.map(\.verdict) == [.unknown])
        #expect(
            checks.first?.reason?.contains("the 4 things in a region that Google gives a project (the.page)") == true)
        #expect(checks.first?.reason?.hasSuffix("write quotas: {things: N} into the environment") == true)
    }

    /// The list that nobody read yet is one call.
    @Test func twoAreCountedByAListOfTheirOwn() async throws {
        let (checks, sent) = try await check(plan(["a"], most: 3), there: 3)
        #expect(checks.map(\.verdict) == [.no] && sent.filter { $0 == "GET \(root)things" }.count == 1, "\(sent)")
        let refused = try await check(
            plan(["a"], most: 3), there: 3,
            meeting: { _, _ in
                refusal(403, "PERMISSION_DENIED")
            })
        #expect(refused.checks.map(\.verdict) == [.unknown])
        #expect(refused.checks.first?.reason == "403 PERMISSION_DENIED: no")
    }

    /// What a server could not reach may be there as well.
    @Test func aListWithGapsCannotTell() async throws {
        let gaps: JSONValue = ["items": [], "unreachable": ["somewhere"]]
        let (checks, _) = try await check(
            plan(["a"], most: 3), there: 0, meeting: { _, _ in .answer(Response(status: 200, json: gaps)) })
        #expect(checks.map(\.verdict) == [.unknown])
        #expect(checks.first?.reason == "the list of what is there is incomplete, of things in a region")
    }

    /// In an API that this run enables nothing is there.
    @Test func whereTheAPIIsYetToBeEnabledNothingIsThere() async throws {
        var enabling = plan(["a"], most: 3)
        var api = thing("cloud.test")
        api.kind = "api"
        enabling.resources.insert(api, at: 0)
        enabling.kinds["api"] = KindRules()
        enabling.kinds["api"]?.timing.settles = Settles(
            seconds: 1, errors: [.init(status: 403, contains: "SERVICE_DISABLED")])
        let details: JSONValue = [
            ["@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED"]
        ]
        let answer: JSONValue = [
            "error": ["code": 403, "message": "It is not enabled.", "status": "PERMISSION_DENIED", "details": details]
        ]
        let (checks, _) = try await check(
            enabling, there: 0, meeting: { _, _ in .answer(Response(status: 403, json: answer)) })
        #expect(checks.map(\.verdict) == [.yes], "\(checks)")
        #expect(checks.first?.reason?.hasPrefix("0 are there, and this run makes 1") == true)
    }

    @Test func whatIsNotListedCannotBeTold() async throws {
        let (checks, sent) = try await check(plan(["a"], most: 1, kind: "thing"), there: 3)
        #expect(checks.map(\.verdict) == [.unknown] && sent == [])
    }

    @Test func aRunThatMakesNothingAsksNothing() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        _ = try await FakeProcess(cloud, disk).apply(plan(["a", "b", "c"], most: 1, source: "x"))
        var next = plan(["a", "b", "c"], most: 1)
        next.resources[0].body["n"] = 2
        let process = FakeProcess(cloud, disk)
        let (decision, state) = try await process.decision(next)
        let live = await process.caller.readCloud(next, state)
        let checks = await process.caller.checkQuotas(decision, next, live, EnabledByPlan(next))
        #expect(checks == [])
    }
}
