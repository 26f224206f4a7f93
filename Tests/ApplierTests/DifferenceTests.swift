import Applier
import Text
import PlanModel
import Testing

private func places(
    _ wanted: JSONValue, _ live: JSONValue, last: JSONValue? = nil, _ rules: [JSONPointer: CompareRule] = [:]
) -> [String] {
    differences(wanted: wanted, live: live, lastSent: last, rules: rules).map(\.pointer.text)
}

@Suite struct DifferenceTests {
    @Test(
        arguments: [
            (["a": 1], ["a": 1, "b": 2]), (["a": 1], ["a": "1"]),
            (["a": "9007199254740993"], ["a": 9_007_199_254_740_993]),
            (["a": false], [:]), (["a": 0], [:]), (["a": ""], [:]), (["a": []], [:]), (["a": [:]], [:]),
            (["a": ["b": false]], [:]), (["a": .null], [:]), (["a": ""], ["a": .null]),
            (["t": "0.5s"], ["t": "0.500s"]),
            (["a": [["b": 1]]], ["a": [["b": 1, "c": 2]]]),
        ] as [(JSONValue, JSONValue)])
    func theseAreTheSame(wanted: JSONValue, live: JSONValue) {
        #expect(places(wanted, live) == [])
    }

    /// A label without a value is a label.
    @Test func anEmptyTextThatTheServerShowsIsThere() {
        let before: JSONValue = ["labels": ["a": "", "b": "x"]]
        #expect(places(["labels": ["b": "x"]], before, last: before) == ["/labels/a"])
        #expect(places(["labels": ["b": "x"]], ["labels": ["b": "x"]], last: before) == [])
    }

    @Test(
        arguments: [
            (["a": 1], ["a": 2]), (["a": 1], [:]), (["a": true], [:]), (["a": "x"], ["a": .null]),
            (["a": [1, 2]], ["a": [2, 1]]), (["a": [1]], ["a": [1, 2]]), (["a": "1"], ["a": "1.0.0"]),
            (["a": ""], ["a": "x"]),
            (["a": 9_007_199_254_740_993], ["a": "9007199254740992"]),
            (["a": 9_007_199_254_740_993], ["a": 9_007_199_254_740_992]),
            (["a": false], ["a": true]), (["a": "xs"], ["a": "ys"]), (["a": ["b": 1]], ["a": "text"]),
        ] as [(JSONValue, JSONValue)])
    func theseDiffer(wanted: JSONValue, live: JSONValue) {
        #expect(!places(wanted, live).isEmpty && places(wanted, live).allSatisfy { $0.hasPrefix("/a") })
    }

    @Test func quantitiesAreNumbers() {
        let rule: [JSONPointer: CompareRule] = [at("*"): .quantity]
        for (left, right) in [("1", "1000m"), ("512Mi", "0.5Gi"), ("1k", "1000"), ("9m", "0.009")] {
            #expect(places(["q": .string(left)], ["q": .string(right)], rule) == [])
        }
        for millis in stride(from: 1, to: 8000, by: 37) {
            #expect(places(["q": .string("\(millis)m")], ["q": .string("\(Double(millis) / 1000)")], rule) == [])
        }
        #expect(places(["q": "512Mi"], ["q": "512M"], rule) == ["/q"])
        #expect(places(["q": "much"], ["q": "more"], rule) == ["/q"])
    }

    @Test func setsHaveNoOrder() {
        let rule: [JSONPointer: CompareRule] = [at("env"): .set(key: "name"), at("tags"): .set(key: nil)]
        let wanted: JSONValue = ["env": [["name": "a", "value": 1], ["name": "b", "value": 2]], "tags": ["x", "y"]]
        #expect(
            places(
                wanted, ["env": [["name": "b", "value": 2], ["name": "a", "value": 1]], "tags": ["y", "x"]], rule) == []
        )
        let other: JSONValue = ["env": [["name": "b", "value": 3], ["name": "c"]], "tags": ["x"]]
        #expect(places(wanted, other, rule) == ["/env/a", "/env/b/value", "/env/c", "/tags/1"])
    }

    @Test func elementsAreComparedOneByOneWhereAsManyAreThere() {
        let live: JSONValue = ["a": [["x": 1, "made": true], ["x": 2], ["x": 3]]]
        #expect(places(["a": [["x": 1], ["x": 2], ["x": 3]]], live) == [])
        #expect(places(["a": [["x": 9], ["x": 2], ["x": 4]]], live) == ["/a/0/x", "/a/2/x"])
        #expect(places(["a": [["x": 1], ["x": 2, "y": 1], ["x": 3]]], live) == ["/a/1/y"])
    }

    @Test func anArrayOfAnotherLengthIsOneDifference() {
        for (wanted, live) in [([1, 2], [1]), ([1], [1, 2]), ([], [1])] as [(JSONValue, JSONValue)] {
            let changes = differences(wanted: ["a": wanted], live: ["a": live], lastSent: nil, rules: [:])
            #expect(changes == [FieldChange(at("a"), old: .known(live), new: .known(wanted))])
        }
        #expect(
            differences(wanted: ["a": [1]], live: [:], lastSent: nil, rules: [:])
                == [FieldChange(at("a"), old: nil, new: .known([1]))])
    }

    @Test func whatAnElementWasSentWithIsADifferenceToo() {
        let live: JSONValue = ["a": [["x": 1, "y": 1], ["x": 2, "y": 2]]]
        let wanted: JSONValue = ["a": [["x": 1], ["x": 2]]]
        #expect(places(wanted, live, last: ["a": [["x": 1], ["x": 2, "y": 2]]]) == ["/a/1/y"])
        // If an array's length changed, nobody knows which element was which.
        #expect(places(wanted, live, last: ["a": [["x": 1, "y": 1]]]) == [])
        let rule: [JSONPointer: CompareRule] = [at("a"): .set(key: "x")]
        let named: JSONValue = ["a": [["x": "p", "y": 1], ["x": "q", "y": 2]]]
        #expect(
            places(["a": [["x": "q"], ["x": "p"]]], named, last: ["a": [["x": "q", "y": 0]]], rule) == ["/a/q/y"])
    }

    @Test func whatASetGainsOrLosesIsToldWhole() {
        let rule: [JSONPointer: CompareRule] = [at("env"): .set(key: "name"), at("tags"): .set(key: nil)]
        #expect(
            differences(
                wanted: ["env": [["name": "a", "v": 1]], "tags": ["x"]],
                live: ["env": [["name": "b", "v": 2]], "tags": ["y", "x", ""]], lastSent: nil, rules: rule)
                == [
                    FieldChange(at("env", "a"), old: nil, new: .known(["name": "a", "v": 1])),
                    FieldChange(at("env", "b"), old: .known(["name": "b", "v": 2]), new: nil),
                    FieldChange(at("tags", "0"), old: .known("y"), new: nil),
                    FieldChange(at("tags", "2"), old: .known(""), new: nil),
                ])
        // A server that stores each member once satisfies a plan that lists it twice.
        #expect(places(["tags": ["x", "x"]], ["tags": ["x"]], rule) == [])
        #expect(places(["tags": ["x"]], ["tags": ["x", "x"]], rule) == [])
    }

    @Test func whatIsGoneIsToldAfterWhatIsWanted() {
        #expect(places(["m": 1], ["a": 1, "m": 2, "z": 1], last: ["a": 1, "z": 1]) == ["/m", "/a", "/z"])
        #expect(
            differences(wanted: [:], live: ["a": ["b": [1]]], lastSent: ["a": [:]], rules: [:])
                == [FieldChange(at("a"), old: .known(["b": [1]]), new: nil)], "whole, not field by field")
    }

    @Test func otherRules() {
        #expect(places(["l": "eu-west1"], ["l": "EU-WEST1"], [at("l"): .caseInsensitive]) == [])
        #expect(places(["n": "x"], ["n": "projects/1/secrets/x"], [at("n"): .basename]) == [])
        #expect(places(["n": "y"], ["n": "projects/1/secrets/x"], [at("n"): .basename]) == ["/n"])
        #expect(places(["n": "y"], [:], [at("n"): .ignore]) == [])
    }

    /// The secret of another project is not ours of the same name.
    @Test(arguments: [
        ("x", "projects/1/secrets/x", true), ("projects/acme/secrets/x", "x", true), ("x", "y", false),
        ("projects/1/secrets/x", "projects/acme/secrets/x", true), ("x", "projects/2/secrets/x", false),
        ("projects/other/secrets/x", "x", false), ("projects/other/secrets/x", "projects/2/secrets/x", true),
        ("projects/other/secrets/x", "projects/1/secrets/x", false),
        ("projects/other/secrets/x", "projects/others/secrets/x", false),
        ("projects/other/secrets/x", "projects/other/secrets/y", false),
        ("projects/3/secrets/x", "projects/2/secrets/x", false),
    ])
    func namesInOnePlaceAndElsewhere(wanted: String, live: String, isSame: Bool) throws {
        let rule = CompareRule.basenameBelow(["projects/acme/secrets/", "projects/1/secrets/"])
        #expect(CompareRule(text: rule.text) == rule)
        #expect(places(["n": .string(wanted)], ["n": .string(live)], [at("n"): rule]) == (isSame ? [] : ["/n"]))
    }

    @Test func whatWasSentAndIsNoLongerWantedIsADifference() {
        #expect(places(["m": ["a": 1]], ["m": ["a": 1, "b": 2, "c": 3]], last: ["m": ["a": 1, "b": 2]]) == ["/m/b"])
        #expect(places([:], ["a": 0], last: ["a": 5]) == [], "it is gone already")
        #expect(places([:], ["a": 1], last: ["a": 1], [at("a"): .ignore]) == [])
    }

    @Test func aReferenceWithoutAValueDiffers() {
        let changes = differences(wanted: ["a": "${x.y#/z}"], live: ["a": "old"], lastSent: nil, rules: [:])
        #expect(changes == [FieldChange(at("a"), old: .known("old"), new: .knownAfterApply)])
    }
}
