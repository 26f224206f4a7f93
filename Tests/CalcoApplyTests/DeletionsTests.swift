import PlanModel
import Testing

import Diagnostics
@testable import calco_apply

struct DeletionsTests {
    private let deletions = Deletions(
        Action.allCases.map { Change(address: Address(kind: "x", name: $0.rawValue), kind: "x", action: $0) })

    @Test func deletesAndReplacementsCount() {
        let stop = #expect(throws: Stop.self) { try deletions.check(1) }
        #expect(
            stop?.message.text
                == "this run would delete or replace 2 objects, and --max-deletes allows 1; nothing was changed\n"
                + "  -/+ x.replace\n  - x.delete\n  help: review these, then give --max-deletes 2")
    }

    @Test func asManyAsAllowedPass() throws {
        try deletions.check(2)
        try deletions.check(nil)
        try Deletions([]).check(0)
    }
}
