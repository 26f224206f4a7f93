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

    @Test func otherRules() {
        #expect(places(["l": "eu-west1"], ["l": "EU-WEST1"], [at("l"): .caseInsensitive]) == [])
        #expect(places(["n": "x"], ["n": "projects/1/secrets/x"], [at("n"): .basename]) == [])
        #expect(places(["n": "y"], ["n": "projects/1/secrets/x"], [at("n"): .basename]) == ["/n"])
        #expect(places(["n": "y"], [:], [at("n"): .ignore]) == [])
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
