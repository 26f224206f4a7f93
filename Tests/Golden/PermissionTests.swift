import Applier
import Compiler
import Foundation
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// What the plans say about permissions: a deployer must be able to believe the list.
@Suite("Permissions")
struct PermissionTests {
    private static let folder = Case.root.appending(path: "permissions")

    /// The configuration of this repository, which people start from.
    private static let sample = Case(
        name: "config", folder: Case.root.deletingLastPathComponent().deletingLastPathComponent(),
        environment: "local")

    private func needs(_ plan: Plan, isWritten: Bool) -> PlanNeeds {
        let table = PermissionTable(plan)
        return plan.resources.reduce(into: PlanNeeds()) {
            $0.add($1, of: plan, isWritten: isWritten, by: table)
        }
    }

    @Test("the sample's are those that were read and believed", arguments: ["deployer", "reader"])
    func sample(_ who: String) throws {
        let needs = needs(try Self.sample.plan(), isWritten: who == "deployer")
        Golden(folder: Self.folder).expect(needs.names.map { "\($0)\n" }.joined(), in: who + ".txt")
        #expect(needs.unknown.isEmpty && !needs.permissions.values.contains(true))
    }

    /// A call of a new kind or type for which nothing is known, or a path that no rule has any more.
    @Test("it is known what each call needs", arguments: Case.plans + Case.examples)
    func areKnown(_ example: Case) throws {
        let unknown = needs(try example.plan(), isWritten: true).unknown.filter { call in
            !Self.withoutPermission.contains { call.contains($0) }
        }
        #expect(unknown.isEmpty, "\(unknown.sorted().joined(separator: "\n"))")
    }

    /// Mappings of domains have no permission of their own (run-77). The others are calls that Discovery does not describe
    /// as their type's.
    private static let withoutPermission = [
        "/domainmappings", "/services/servicenetworking.googleapis.com/connections/servicenetworking-googleapis-com",
    ]

    /// What is looked up stands under `calls`, and no kind of ours relies on the rule for names.
    @Test("our own kinds need nothing by rule", arguments: Case.plans)
    func areLookedUp(_ example: Case) throws {
        let plan = try example.plan()
        let own = Set(kinds.map(\.name))
        let table = PermissionTable(plan)
        for resource in plan.resources where own.contains(resource.kind) && resource.procedure == .crud {
            let (known, _) = resource.permissions(
                for: Set(Use.allCases), plan.kinds[resource.kind] ?? .plain, by: table)
            let byRule = known.filter(\.isByRule).map(\.permission)
            #expect(byRule == [], "\(resource.address)")
        }
    }

    /// The calls of the phase before the first write, which no other golden has: after a first apply, of an update that
    /// changes both workloads. The local cloud knows every permission that is asked about, so no name is misspelt.
    @Test("what is asked before the first write is this and nothing else")
    func whatIsAsked() async throws {
        let plan = try Self.sample.plan()
        let world = World(plan)
        _ = try await world.apply(plan)
        var next = plan
        for index in plan.resources.indices where ["run_job", "run_service"].contains(plan.resources[index].kind) {
            next.resources[index].body = next.resources[index].body.setting(
                "x", at: JSONPointer(tokens: ["annotations", "changed"]))
        }
        let (decision, state) = try await world.decision(next)
        let cloud = await world.caller(world.send).readCloud(next, state)
        let calls = Mutex<[String]>([])
        let send = world.send
        let caller = world.caller { request throws(TransportError) in
            let response = try await send(request)
            let count = request.body.flatMap { try? JSONValue(parsing: $0) }?["permissions"]?.array?.count
            calls.withLock {
                let what = count.map { " (\($0) permissions)" } ?? ""
                $0.append("\(request.method) \(request.url)\(what) -> \(response.status)\n")
            }
            return response
        }
        let table = PermissionTable(next)
        let project = await caller.askProject(of: next, table)
        let checks = await caller.check(next, decision, cloud, project, by: table, validating: nil)
        #expect(checks.filter { $0.about == "permission" }.allSatisfy { $0.verdict == .yes })
        let made = calls.withLock { $0.sorted().joined() }
        Golden(folder: Self.folder).expect(made, in: "calls.txt")
        let all = await caller.checkPermissions(plan, isWritten: true)
        #expect(all.count > 60 && all.allSatisfy { $0.verdict == .yes }, "\(all.filter { $0.verdict != .yes })")
    }

    @Test("every root asks about permissions where its objects are, and knows a role")
    func rolesAreKnown() throws {
        let plan = try Self.sample.plan()
        let table = PermissionTable(plan)
        #expect(
            table.project
                == Call(
                    "POST",
                    "https://cloudresourcemanager.googleapis.com/v3/projects/acme-ml-local:testIamPermissions"))
        for name in table.permissions(byRule: false) { #expect(table.role(with: name) != nil, "\(name)") }
        #expect(table.role(with: "iam.serviceAccounts.actAs") == "roles/iam.serviceAccountUser")
        #expect(table.role(with: "pubsub.topics.create") == nil)
    }
}
