import Testing

/// What scripts/same-calls accepts.
@Suite("Exceptions")
struct ExceptionsTests {
    private let found = [
        Finding(case: "feature-cpu", what: "calls.http", text: "'a' has become 'b'"),
        Finding(case: "feature-cpu", what: "outcome", text: "it fails\nfor a reason"),
    ]

    @Test func whatNoExceptionExcusesIsALine() {
        let judged = judge(found, exceptions: [])
        #expect(
            judged.complaints == [
                "feature-cpu: calls.http: 'a' has become 'b'", "feature-cpu: outcome: it fails for a reason",
            ])
        #expect(judged.excused == 0)
    }

    @Test func anExceptionExcusesOneThingOfOneCase() {
        let list = "# why\n\nfeature-cpu calls.http the cpu is written in millicores\n"
        let judged = judge(found, exceptions: exceptions(list))
        #expect(judged.complaints == ["feature-cpu: outcome: it fails for a reason"])
        #expect(judged.excused == 1)
    }

    @Test func anExceptionNeedsAReasonAndHasToOccurOnce() {
        let list = """
            feature-cpu calls.http
            feature-cpu outcome because
            feature-cpu outcome because
            feature-env calls.http because
            """
        #expect(
            judge(found, exceptions: exceptions(list)).complaints == [
                "feature-cpu: calls.http: an exception without a reason",
                "feature-cpu: outcome: an exception that stands twice",
                "feature-env: calls.http: an exception that does not occur",
            ])
    }
}
