import PlanModel
import Testing
import Text

@Suite struct PermissionTableTests {
    private static let root = "https://x.googleapis.com/v1/"

    private static let plan: Plan = {
        var plan = Plan(
            stack: "s", environment: "e", project: .init(id: "acme", number: "12"), kinds: [:], resources: [])
        var rules = PermissionRules()
        rules.calls = [
            "GET projects/*/things": "x.things.list", "GET projects/*/things/*": "x.things.get",
            "POST projects/*/things": "x.things.create", "POST projects/*/things/*:stop": "x.things.stop",
            "GET projects/*/things/*/parts/*": "x.parts.get", "PATCH projects/*/things/*": "x.things.update",
            "DELETE projects/*/things/*": "x.things.delete",
        ]
        rules.byRule = ["GET projects/*/things/*": "x.wrong.get", "GET projects/*/files/**": "x.files.get"]
        rules.operations = "x.operations.get"
        rules.named = [
            NamedPermission(
                at: at("spec", "account"), "https://iam.googleapis.com/v1/projects/-/accounts/*", needs: "iam.use")
        ]
        rules.tests = [
            "projects/*/things/*": "POST projects/*/things/*:testIamPermissions",
            "projects/*/things/*/parts/*": "GET projects/*/things/*/parts/*/ask",
        ]
        rules.project = "POST projects/acme:testIamPermissions"
        rules.roles = ["roles/x.admin": "x.", "roles/x.reader": "x.things.get"]
        var accounts = PermissionRules()
        accounts.tests = ["projects/*/accounts/*": "POST projects/*/accounts/*:testIamPermissions"]
        plan.permissions = [root: rules, "https://iam.googleapis.com/v1/": accounts]
        return plan
    }()

    private let table = PermissionTable(plan)

    private func need(_ method: String, _ path: String) -> Need? { table.need(method, Self.root + path) }

    @Test func aCallNeedsWhatItsFormSays() {
        #expect(need("GET", "projects/acme/things?pageSize=9")?.permission == "x.things.list")
        #expect(need("POST", "projects/acme/things/a:stop")?.permission == "x.things.stop")
        #expect(need("GET", "projects/acme/things/a")?.isByRule == false)
        // A digest is no verb.
        #expect(need("GET", "projects/acme/things/a@sha256:0af")?.permission == "x.things.get")
        for call in [
            "projects/acme/things/a:stop", "projects/acme/things/", "projects/acme", "projects/acme/things/a/b",
        ] {
            #expect(need("GET", call) == nil, "\(call)")
        }
        #expect(need("PUT", "projects/acme/things/a") == nil)
        #expect(table.need("GET", "https://y.googleapis.com/v1/projects/acme/things/a") == nil)
    }

    @Test func aPathAtTheEndMayBeLong() {
        #expect(need("GET", "projects/acme/files/a/b/c")?.isByRule == true)
        #expect(need("GET", "projects/acme/files/a")?.permission == "x.files.get")
        #expect(need("GET", "projects/acme/files") == nil)
        #expect(need("GET", "projects/acme/files/a:stop") == nil)
    }

    @Test func itIsAskedOnTheObjectAndOnWhatThatIsIn() {
        let ask = "https://x.googleapis.com/v1/projects/acme/things/a"
        #expect(need("POST", "projects/acme/things/a:stop")?.tests == [Call("POST", ask + ":testIamPermissions")])
        #expect(
            need("GET", "projects/acme/things/a/parts/b")?.tests
                == [Call("GET", ask + "/parts/b/ask"), Call("POST", ask + ":testIamPermissions")])
        #expect(need("POST", "projects/acme/things")?.tests == [])
    }

    @Test func theProjectsAnswerCountsInTheProjectOnly() {
        for name in ["acme", "12", "-"] {
            #expect(need("GET", "projects/\(name)/things")?.isInProject == true, "\(name)")
        }
        #expect(need("GET", "projects/other/things")?.isInProject == false)
        #expect(table.need("GET", "https://x.googleapis.com/v1/b/x")?.isInProject == nil)
    }

    @Test func theLongestBeginningNamesTheRole() {
        #expect(table.role(with: "x.things.get") == "roles/x.reader")
        #expect(table.role(with: "x.things.list") == "roles/x.admin")
        #expect(table.role(with: "y.things.list") == nil)
    }

    private func resource(_ account: String = "a@b") -> Resource {
        var resource = Resource(
            address: Address(kind: "thing", name: "t"), kind: "thing", name: "projects/acme/things/*",
            calls: Calls(
                read: Call("GET", Self.root + "${self#/name}"),
                create: Call("POST", Self.root + "projects/acme/things", operation: Self.root),
                update: Call("PATCH", Self.root + "${self#/name}"),
                delete: Call("DELETE", Self.root + "projects/acme/things/${other.one#/id}")),
            body: ["spec": ["account": .string(account)]])
        resource.switches = [
            Switch(at: at("s"), value: "x", call: Call("POST", Self.root + "projects/acme/things/t:stop"))
        ]
        return resource
    }

    private func names(_ uses: Set<Use>, _ resource: Resource) -> [String] {
        resource.permissions(for: uses, .plain, by: table).known.map(\.permission)
    }

    @Test func whatAResourceNeedsIsThatOfItsCalls() {
        #expect(names([.read], resource()) == ["x.things.get"])
        #expect(
            names([.create], resource()) == ["x.things.create", "x.operations.get", "x.things.stop", "iam.use"])
        #expect(names([.update], resource()) == ["x.things.update", "x.things.stop", "iam.use"])
        #expect(names([.delete], resource()) == ["x.things.delete"])
        let (known, _) = resource().permissions(for: [.create], .plain, by: table)
        #expect(
            known.last?.tests
                == [Call("POST", "https://iam.googleapis.com/v1/projects/-/accounts/a@b:testIamPermissions")])
        #expect(!names([.create], resource("${other.one#/email}")).contains("iam.use"))
    }

    @Test func whatIsNotKnownIsSaidUnlessItIsNotGoogles() {
        var resource = resource()
        resource.calls.read = Call("GET", Self.root + "projects/acme/else/x?a=b")
        resource.calls.contents = Call("GET", "https://gitlab.com/api/v4/projects/1/variables")
        #expect(
            resource.permissions(for: [.read], .plain, by: table).unknown
                == ["GET https://x.googleapis.com/v1/projects/acme/else/x?a=b"])
    }

    @Test func aListIsReadByItsOwnPermission() {
        var rules = KindRules()
        rules.identity.list = ListCall(url: Self.root + "projects/acme/things", items: at("things"))
        #expect(
            resource().permissions(for: [.read], rules, by: table).known.map(\.permission)
                == ["x.things.get", "x.things.list"])
    }

    private func isRead(_ plan: Plan) -> Bool { (try? Plan(parsing: plan.bytes)) == plan }

    @Test func onlyCallsThatAskAreTaken() {
        for test in ["POST projects/*:destroy", "DELETE projects/*", "POST testIamPermissions x", "GET", ""] {
            var plan = Self.plan
            plan.permissions[Self.root]?.project = test
            #expect(!isRead(plan), "\(test)")
        }
        #expect(isRead(Self.plan))
        var plan = Self.plan
        plan.permissions["http://x/"] = PermissionRules()
        #expect(!isRead(plan))
    }
}
