import Applier
import Testing

@testable import calco_apply

/// The doctor's line of permissions.
@Suite struct PermissionsCheckTests {
    @Test func allThatIsMissingIsOneLine() {
        func check(_ name: String, _ verdict: Verdict, role: String? = nil, reason: String? = nil) -> Precheck {
            Precheck("permission", name, verdict, reason: reason, role: role, for: [])
        }
        func line(_ found: [Precheck]) -> Check { permissionsCheck(found, file: "plan.json") }
        let yes = check("x.get", .yes)
        #expect(line([yes, yes]) == .yes("permissions", "all 2 that the plan may need are there"))
        #expect(line([]).verdict == .unknown)
        #expect(
            line([yes, check("x.set", .unknown, reason: "403: no"), check("x.go", .unknown, reason: "403: no")])
                == .unknown("permissions", "of 3 that the plan may need, 2 cannot be told: 403: no"))
        let token = check("x.set", .unknown, reason: "no token for https://x.test/v1: it has ended")
        #expect(line([token]).finding.hasSuffix("1 cannot be told: there is no token for it"))
        let missing = ["a", "b", "c", "d"].map { check("x.\($0)", .no, role: "roles/\($0 < "c" ? "x" : "y")") }
        #expect(
            line(missing + [yes, check("x.odd", .unknown, reason: "its name is not looked up")])
                == .no(
                    "permissions",
                    "4 of 6 that the plan may need are missing: x.a, x.b, x.c and 1 more; 1 cannot be told: its name is not looked up",
                    fix: "grant roles/x, roles/y, or a role of its own: calco permissions plan.json --role"))
    }
}
