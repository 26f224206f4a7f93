import Diagnostics
import Text
import PlanModel
import Review
import Testing

@Test func settingsOfEqualPlansAreEqual() {
    let one = plan([sample("job", "a")])
    #expect(settingChanges(from: one, to: one).isEmpty)
    #expect(renderSettings([]) == "")
}

@Test func outputsRetirementsAndRulesAreToldApart() {
    let old = plan([sample("bucket", "b")])
    var rules = KindRules()
    rules.timing.lane = "one"
    var new = plan([sample("bucket", "b"), sample("job", "a")], kinds: ["bucket": rules])
    new.retire = [Address(kind: "secret", name: "s")]
    new.outputs = ["url": "https://a"]
    #expect(
        renderReview(settings: settingChanges(from: old, to: new), changes: []) == """
            Settings:
                  + kinds.bucket.lane: "one"
                  + outputs.url: "https://a"
                  + retire[0]: "secret.s"
            No changes to resources.

            """)
}

@Test func betweenEnvironmentsTheRulesAreLeftOut() {
    let old = plan([sample("bucket", "b")])
    var rules = KindRules()
    rules.timing.lane = "one"
    var new = plan([sample("bucket", "b")], kinds: ["bucket": rules])
    new.environment = "master"
    #expect(settingChanges(from: old, to: new).map(\.pointer.text) == ["/environment"])
}
