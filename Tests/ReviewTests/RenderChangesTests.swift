import Diagnostics
import Text
import PlanModel
import Review
import Testing

private func change(_ action: Action, _ address: String, _ fields: [FieldChange] = [], reason: String? = nil) -> Change
{
    let parts = address.split(separator: ".", maxSplits: 1)
    return Change(
        address: Address(kind: String(parts[0]), name: String(parts[1])), kind: String(parts[0]), action: action,
        reason: reason, fields: fields)
}

private func field(_ pointer: String, _ old: JSONValue?, _ new: JSONValue?, forces: Bool = false) -> FieldChange {
    FieldChange(
        JSONPointer(pointer) ?? JSONPointer(), old: old.map { .known($0) }, new: new.map { .known($0) },
        forcesReplacement: forces)
}

private func rendered(_ changes: [Change]) -> String { renderChanges(changes).text }

@Test func anObjectInBase64IsShownAsWhatItIs() {
    let object = base64("{\"overrides\":{\"taskCount\":40}}".utf8)
    #expect(valueText(.known(.string(object))) == "base64 of {\"overrides\":{\"taskCount\":40}}")
    #expect(valueText(.known(.string("eyJh"))) == "\"eyJh\"", "three letters of something else")
}

@Test func nothingIsSaidInOneLine() {
    #expect(renderChanges([]) == "No changes.\n")
    #expect(renderChanges([change(.noop, "job.a")]) == "No changes.\n")
}

@Test func changesReadLikeTerraforms() {
    let text = rendered([
        change(.create, "run_job.nightly", [field("/template/taskCount", nil, 1)]),
        change(.noop, "run_job.same"),
        change(.update, "scheduler_job.cron-feature", [field("/schedule", "0 3 * * *", "0 4 * * *")]),
        change(.replace, "bucket.x", [field("/location", "EU", "US", forces: true)], reason: "holds data"),
        change(.delete, "run_job.old"),
        change(.keep, "bucket.y", reason: "holds data"),
    ])
    #expect(
        text == """
              + run_job.nightly
                  + template.taskCount: 1
              ~ scheduler_job.cron-feature
                  ~ schedule: "0 3 * * *" -> "0 4 * * *"
            -/+ bucket.x  (holds data)
                  ~ location: "EU" -> "US"  # forces replacement
              - run_job.old
                bucket.y  (kept: holds data)
            Plan: 2 to add, 1 to change, 2 to destroy.

            """)
}

@Test func whatAnUpdateResetsIsOneLine() {
    var lost = field("/template/vpcAccess", ["egress": "ALL"], nil)
    lost.isReset = true
    let text = rendered([change(.update, "run_service.api", [field("/a", 1, 2), lost])])
    #expect(
        text.contains("      ~ a: 1 -> 2\n      - template.vpcAccess: {\"egress\":\"ALL\"}  # reset by this update\n"))
}

@Test func whatAValueIsMadeOfReadsAsWritten() {
    let source = Sensitive.Source.text([
        .text("a=${net_addresses.x#/address}/${bucket.y#/meta/id|id}&$${z}${"),
        .value(.environment("KEY"), percent: false),
    ])
    #expect(
        source.words
            == "made of a=${net_addresses.x.address}/${bucket.y.meta.id|id}&$${z}${(from the environment variable KEY)")
}

@Test func secretsAndUnknownsAreNamed() {
    let url = "https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/1:access"
    let source = Sensitive.Source.read(url: url, at: JSONPointer(), base64: true)
    let text = rendered([
        change(
            .update, "job.a",
            [
                FieldChange(
                    JSONPointer(tokens: ["key"]), old: .sensitive(nil), new: .sensitive(.environment("A\u{1B}"))),
                FieldChange(JSONPointer(tokens: ["made"]), old: nil, new: .sensitive(.generated(bytes: 32))),
                FieldChange(JSONPointer(tokens: ["read"]), old: nil, new: .sensitive(source)),
                FieldChange(JSONPointer(tokens: ["uri"]), old: nil, new: .knownAfterApply),
            ])
    ])
    #expect(
        text.contains(
            """
                  ~ key: (sensitive) -> (sensitive, from the environment variable A\\u{1b})
                  + made: (sensitive, generated)
                  + read: (sensitive, read from projects/p/secrets/s/versions/1)
                  + uri: (known after apply)

            """))
}

@Test func containersAreToldFieldByField() {
    let text = rendered([
        change(
            .update, "job.a",
            [
                field(
                    "/env", [["name": "A", "value": "1"], ["name": "B", "value": "2"]],
                    [["name": "A", "value": "1"], ["name": "B", "value": "3"]]),
                field("/template", nil, ["containers": [["image": "i"]], "empty": [:]]),
            ])
    ])
    #expect(
        text.contains(
            """
                  ~ env.B.value: "2" -> "3"
                  + template.containers[0].image: "i"
                  + template.empty: {}

            """))
}

@Test func oneElementAloneNeedsNoLabel() {
    func text(_ old: JSONValue, _ new: JSONValue) -> String {
        rendered([change(.update, "job.a", [field("/containers", old, new)])])
    }
    #expect(
        text([["name": "a", "image": "i"]], [["name": "b", "image": "i"]]) == """
              ~ job.a
                  ~ containers[0].name: "a" -> "b"
            Plan: 0 to add, 1 to change, 0 to destroy.

            """)
    #expect(
        text([["name": "a", "image": "i"]], [["name": "a", "image": "k"]])
            .contains("      ~ containers[0].image: \"i\" -> \"k\"\n"))
    // With another element it has a label: the second name is not a change of the first.
    #expect(
        text([["name": "a", "image": "i"]], [["name": "b", "image": "k"], ["name": "a", "image": "i"]])
            .contains("      + containers.b.image: \"k\"\nPlan:"))
}

@Test func oddKeysAreQuoted() {
    let text = rendered([change(.update, "job.a", [field("/labels/a.b~1c", nil, "x")])])
    #expect(text.contains("      + labels[\"a.b/c\"]: \"x\"\n"))
}

@Test func longPairsGetLinesOfTheirOwn() {
    let (old, new) = (String(repeating: "a", count: 80), String(repeating: "b", count: 80))
    let text = rendered([change(.update, "job.a", [field("/image", .string(old), .string(new))])])
    #expect(text.contains("      ~ image:\n            \"\(old)\"\n         -> \"\(new)\"\n"))
}

@Test func aLineTakesAHundredAndTwentyColumns() {
    func text(_ length: Int) -> String {
        let new = JSONValue.string(String(repeating: "b", count: length))
        return rendered([change(.update, "job.a", [field("/image", "a", new)])])
    }
    #expect(text(98).contains("      ~ image: \"a\" -> \"b"))
    #expect(text(99).contains("      ~ image:\n            \"a\"\n         -> \"b"))
}

@Test(arguments: [(40, "\"sssss"), (41, "…\"sssss")])
func aBeginningInCommonIsCutWhereThatIsWorthIt(length: Int, start: String) {
    let common = String(repeating: "s", count: length)
    let (old, new) = (common + String(repeating: "a", count: 200), common + String(repeating: "b", count: 200))
    let text = rendered([change(.update, "job.a", [field("/a", .string(old), .string(new))])])
    #expect(text.contains("      ~ a:\n            \(start)"))
}

@Test func veryLongTextsShowTheirDifference() {
    let start = String(repeating: "s", count: 300)
    let end = String(repeating: "e", count: 300)
    let text = rendered([
        change(
            .update, "job.a",
            [field("/a", .string(start + "OLD" + end), .string(start + "NEW" + end)), field("/b", nil, .string(start))])
    ])
    #expect(
        text.contains("…\"" + String(repeating: "s", count: 32) + "OLD" + String(repeating: "e", count: 32) + "\"…"))
    #expect(text.contains("NEW"))
    #expect(text.contains("\"… (300 characters)"))
    #expect(!text.contains(start))
}

@Test func nothingInAValueReachesTheTerminalRaw() {
    let text = rendered([
        change(.update, "job.a", [field("/a", "x\u{1B}[2J\n", "\u{202E}\u{200B}y\u{9B}")], reason: "\u{1B}]0;")
    ])
    #expect(text.contains(#"~ a: "x\u{1b}[2J\n" -> "\u{202e}\u{200b}y\u{9b}""#))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" })
}

@Test func colourOnlyAddsColour() {
    let changes = [change(.create, "job.a", [field("/x", nil, 1)]), change(.delete, "job.b")]
    let colored = renderChanges(changes, style: .color).text
    #expect(colored.contains("\u{1B}["))
    let plain = colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(plain == rendered(changes))
}
