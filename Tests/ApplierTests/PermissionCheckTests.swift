import HTTP
import Synchronization
import Testing
import Text

@testable import Applier
@testable import PlanModel

/// What is made of the answers about permissions.
@Suite struct PermissionCheckTests {
    private static let onThing = Call("POST", root + "things/a:testIamPermissions")
    private let table = PermissionTable(ruled([]))

    private func need(
        _ permission: String = "x.get", byRule: Bool = false, inProject: Bool = true, tests: [Call] = [onThing]
    ) -> Need {
        Need(permission: permission, isByRule: byRule, isInProject: inProject, tests: tests)
    }

    private func told(_ granted: Set<String>, of asked: Set<String> = ["x.get"]) -> Allowance {
        .told(granted: granted, asked: asked)
    }

    private func check(_ need: Need, _ project: Allowance, _ object: Allowance? = nil) -> Precheck? {
        var needed = NeededPermissions()
        needed.add([need], for: address("thing.a"))
        return needed.checks(project, object.map { [Self.onThing: $0] } ?? [:], by: table).first
    }

    @Test func whatTheProjectGrantsIsAYes() {
        #expect(check(need(), told(["x.get"]))?.verdict == .yes)
        #expect(check(need(), told(["x.get"]))?.role == nil)
        #expect(check(need(), told(["x.get"]), .refused("403"))?.verdict == .yes)
    }

    @Test func whatOnlyTheObjectGrantsIsAYes() {
        #expect(check(need(), told([]), told(["x.get"]))?.verdict == .yes)
        #expect(check(need(inProject: false), told([]), told(["x.get"]))?.verdict == .yes)
    }

    @Test func whatNobodyGrantsIsANoWithTheRoleThatHasIt() {
        for object in [told([]), .absent, nil] {
            let need = object == nil ? need(tests: []) : need()
            let check = check(need, told([]), object)
            #expect(check?.verdict == .no && check?.role == "roles/x.admin", "\(String(describing: object))")
        }
    }

    @Test func aQuestionThatIsRefusedSettlesNothing() {
        let reason = "403 PERMISSION_DENIED: no"
        #expect(check(need(), .refused(reason), nil)?.verdict == .unknown)
        #expect(check(need(), .refused(reason), nil)?.reason == reason)
        #expect(check(need(), told([]), .refused(reason))?.verdict == .unknown)
        // Another project's policy says nothing about this one.
        #expect(check(need(inProject: false), told(["x.get"]), .refused(reason))?.verdict == .unknown)
        #expect(check(need(inProject: false, tests: []), told([]))?.verdict == .unknown)
        // It cannot be had there, so nobody said that it is missing.
        #expect(check(need(tests: []), told([], of: []))?.verdict == .unknown)
    }

    @Test func whatOnlyTheRuleNamesIsNeverANo() {
        #expect(check(need(byRule: true), told([]))?.verdict == .unknown)
        #expect(check(need(byRule: true), told(["x.get"]))?.verdict == .yes)
    }

    @Test func objectsAreAskedOnlyAboutWhatTheProjectDenies() {
        var needed = NeededPermissions()
        needed.add([need("x.get"), need("x.set"), need("x.rule", byRule: true)], for: address("thing.a"))
        needed.add([need("x.far", inProject: false)], for: address("thing.b"))
        let asked: Set = ["x.get", "x.set", "x.rule"]
        #expect(needed.questions(after: told(["x.get"], of: asked)) == [Self.onThing: ["x.far", "x.set"]])
        #expect(needed.questions(after: .refused("403")) == [Self.onThing: ["x.far"]])
    }

    @Test func aPermissionIsToldOnceWithAllThatNeedIt() {
        var needed = NeededPermissions()
        needed.add([need(tests: [])], for: address("thing.b"))
        needed.add([need()], for: address("thing.a"))
        let checks = needed.checks(told([]), [Self.onThing: told(["x.get"])], by: table)
        // It is missing for one of them only.
        #expect(checks.map(\.verdict) == [.no] && checks.first?.addresses == [address("thing.b")])
        let missing = needed.checks(told([]), [Self.onThing: .absent], by: table)
        #expect(missing.first?.addresses == [address("thing.a"), address("thing.b")])
    }
}

/// What a run needs, and what is asked on its behalf.
@Suite struct CheckTests {
    private func needed(_ decision: Decision, _ plan: Plan) -> [String] {
        neededPermissions(of: decision, plan, by: PermissionTable(plan)).needs.map { need, addresses in
            "\(need.permission) \(addresses.map(\.text).sorted().joined(separator: ","))"
        }.sorted()
    }

    @Test func aRunNeedsWhatItSends() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        let first = ruled([thing("kept", ["n": 1]), thing("old", ["n": 1]), thing("changed", ["n": 1])])
        #expect(
            needed(try await FakeProcess(cloud, disk).decision(first).0, first)
                == ["x.create thing.changed,thing.kept,thing.old"])
        _ = try await FakeProcess(cloud, disk).apply(first)
        let second = ruled([thing("kept", ["n": 1]), thing("changed", ["n": 2]), thing("new")])
        #expect(
            needed(try await FakeProcess(cloud, disk).decision(second).0, second)
                == ["x.create thing.new", "x.delete thing.old", "x.update thing.changed"])
        _ = try await FakeProcess(cloud, disk).apply(second)
        #expect(needed(try await FakeProcess(cloud, disk).decision(second).0, second) == [])
        let third = ruled([thing("kept", ["n": 1]), thing("changed", ["n": 2]), thing("new", ["fixed": 1])])
        #expect(
            needed(try await FakeProcess(cloud, disk).decision(third).0, third)
                == ["x.create thing.new", "x.delete thing.new"])
    }

    @Test func aSwitchNeedsItsOwnCallOnlyIfItDiffers() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        var switched = thing("a", ["n": 1])
        switched.switches = [
            Switch(at: at("paused"), value: true, call: Call("POST", root + "things/a:pause", body: [:]))
        ]
        let first = ruled([thing("a", ["n": 1])])
        _ = try await FakeProcess(cloud, disk).apply(first)
        let plan = ruled([switched])
        #expect(needed(try await FakeProcess(cloud, disk).decision(plan).0, plan) == ["x.pause thing.a"])
    }

    /// The server would only say that its API is not enabled.
    @Test func whatThisRunMakesIsNotAsked() async throws {
        let grant = member("m", of: "a", role: "r", "user:u", needs: ["thing.a"])
        var plan = ruled([thing("a"), grant])
        plan.permissions[root]?.calls["POST things/*:setIamPolicy"] = "x.setIamPolicy"
        let table = PermissionTable(plan)
        let project = Allowance.told(granted: ["x.create"], asked: ["x.create", "x.setIamPolicy"])
        func checks(_ cloud: FakeCloud, _ disk: FakeDisk) async throws -> ([Precheck], [Request]) {
            let decision = try await FakeProcess(cloud, disk).decision(plan).0
            let process = FakeProcess(cloud, disk) { _, _ in .answer(answered(["permissions": ["x.setIamPolicy"]])) }
            return (
                await process.caller.check(plan, decision, LiveCloud(), project, by: table, validating: nil),
                process.requests
            )
        }
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        let (first, asked) = try await checks(cloud, disk)
        #expect(first.map(\.subject) == ["x.create", "x.setIamPolicy"] && first.map(\.verdict) == [.yes, .no])
        #expect(asked.isEmpty)
        _ = try await FakeProcess(cloud, disk).apply(ruled([thing("a")]))
        let (second, question) = try await checks(cloud, disk)
        #expect(second.map(\.verdict) == [.yes] && question.map(\.url) == [root + "things/a:testIamPermissions"])
    }

    private func ask(
        _ permissions: [String], _ answer: @escaping @Sendable (JSONValue) -> Response
    ) async -> (Allowance, [JSONValue]) {
        let asked = Mutex<[JSONValue]>([])
        let process = FakeProcess(FakeCloud(), FakeDisk()) { _, request in
            let body = (try? JSONValue(parsing: request.body ?? [])) ?? .null
            asked.withLock { $0.append(body["permissions"] ?? .null) }
            return .answer(answer(body))
        }
        let allowance = await process.caller.ask(
            Call("POST", root + "x:testIamPermissions"), permissions, EnabledByPlan(ruled([])))
        return (allowance, asked.withLock { $0 })
    }

    @Test func aPermissionThatCannotBeHadThereIsLeftOut() async {
        let (allowance, asked) = await ask(["x.get", "x.odd", "x.set"]) { body in
            guard body["permissions"]?.array?.contains("x.odd") == true else {
                return answered(["permissions": ["x.set"]])
            }
            return FakeCloud.Contents.error(
                400, "INVALID_ARGUMENT", "Permission x.odd is not valid for this resource.")
        }
        #expect(allowance == .told(granted: ["x.set"], asked: ["x.get", "x.set"]))
        #expect(asked == [["x.get", "x.odd", "x.set"], ["x.get", "x.set"]])
    }

    @Test(arguments: [(403, "PERMISSION_DENIED"), (501, "UNIMPLEMENTED"), (400, "INVALID_ARGUMENT")])
    func anyOtherRefusalSettlesNothing(status: Int, word: String) async {
        let (allowance, asked) = await ask(["x.get"]) { _ in FakeCloud.Contents.error(status, word, "no") }
        #expect(allowance == .refused("\(status) \(word): no") && asked.count == 1)
    }

    @Test func whatIsNotThereGrantsNothing() async {
        let (allowance, _) = await ask(["x.get"]) { _ in FakeCloud.Contents.error(404, "NOT_FOUND", "no") }
        #expect(allowance == .absent && allowance.has("x.get") == false)
        // Of a project it only says that it may not be seen.
        let process = FakeProcess(FakeCloud(), FakeDisk(), meeting: refusal(404, "NOT_FOUND"))
        guard case .refused = await process.caller.askProject(of: ruled([]), PermissionTable(ruled([]))) else {
            Issue.record("the project counts as one without permissions"); return
        }
    }

    @Test func noMoreThanAHundredAreAskedAboutAtOnce() async {
        let many = (0..<150).map { "x.get\($0)" }
        let (allowance, asked) = await ask(many) { body in answered(["permissions": body["permissions"] ?? []]) }
        #expect(allowance == .told(granted: Set(many), asked: Set(many)))
        #expect(asked.compactMap(\.array?.count).sorted() == [50, 100])
    }
}

/// A plan with rules for the permissions of things.
func ruled(_ resources: [Resource]) -> Plan {
    var plan = plan(resources)
    var rules = PermissionRules()
    rules.calls = [
        "GET things/*": "x.get", "POST things": "x.create", "PATCH things/*": "x.update", "DELETE things/*": "x.delete",
        "POST things/*:pause": "x.pause",
    ]
    rules.tests = ["things/*": "POST things/*:testIamPermissions"]
    rules.project = "POST p:testIamPermissions"
    rules.roles = ["roles/x.admin": "x."]
    plan.permissions = [root: rules]
    return plan
}

func answered(_ json: JSONValue) -> Response { Response(status: 200, json: json) }
