import PlanModel
import Testing
import Text

/// A change to the parts that a golden omits cannot go unnoticed.
@Suite("Abbreviation")
struct AbbreviationTests {
    @Test("every plan can be made again from its golden", arguments: Case.plans)
    func losesNothing(_ example: Case) throws {
        let plan = try example.plan()
        let golden = try JSONValue(parsing: try #require(example.text("plan.json")))
        let abbreviation = try Abbreviation.shared.get()
        let isWhole = Abbreviation.wholeCases.contains(example.name)
        #expect((isWhole ? golden : abbreviation.whole(golden)).canonicalBytes == plan.bytes)
    }

    @Test func whatIsAnotherThanThereStandsInFull() throws {
        let abbreviation = Abbreviation([
            (
                "a",
                [
                    "resources": [["address": "x.y", "body": 1], ["address": "x.z"]], "kinds": ["x": 1, "w": 2],
                    "inventory": [:], "patience": 3,
                ]
            ), ("b", ["resources": [["address": "x.y", "body": 2]], "kinds": ["v": 5], "inventory": [:]]),
        ])
        let plan: JSONValue = [
            "resources": [["address": "x.z"], ["address": "x.y", "body": 2], ["address": "q.r"]],
            "kinds": ["x": 2, "w": 2, "v": 5, "u": 6], "inventory": [:], "patience": 3, "stack": "s",
        ]
        let short = abbreviation.short(plan)
        #expect(
            short == [
                "resources": ["x.z as in a", ["address": "x.y", "body": 2], ["address": "q.r"]],
                "kinds": ["x": 2, "w": "as in a", "v": "as in b", "u": 6], "inventory": [:], "patience": "as in a",
                "stack": "s",
            ])
        #expect(abbreviation.whole(short) == plan)
    }

    @Test func aStateSaysWhatIsNew() {
        #expect(
            shortState(
                ["resources": ["a": 1, "b": 2], "rules": [:], "serial": 2], before: ["resources": ["a": 1, "b": 3]])
                == ["resources": ["a": "as before", "b": 2], "rules": [:], "serial": 2])
    }
}
