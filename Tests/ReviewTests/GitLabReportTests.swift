import PlanModel
import Review
import Testing

@Test func theReportCountsAReplaceTwice() {
    let changes = [Action.create, .update, .replace, .delete, .keep, .noop].map {
        Change(address: Address(kind: "job", name: "a"), kind: "job", action: $0)
    }
    #expect(
        String(decoding: gitlabReport(ChangeCounts(changes)), as: UTF8.self) == """
            {
              "create": 2,
              "delete": 2,
              "update": 1
            }

            """)
    #expect(String(decoding: gitlabReport(ChangeCounts()), as: UTF8.self).contains("\"create\": 0"))
}
