import Text
import PlanModel
import Testing

/// `~/a/b 1 2`: glyph, pointer, old, new.
private func lines(_ old: JSONValue?, _ new: JSONValue?, rules: [JSONPointer: CompareRule] = [:]) -> [String] {
    fieldChanges(old: old, new: new, rules: rules).map { change in
        func text(_ value: FieldChange.Value?) -> String {
            guard case .known(let value)? = value else { return "" }
            return " " + value.compactText
        }
        let glyph = change.old == nil ? "+" : change.new == nil ? "-" : "~"
        return glyph + change.pointer.text + text(change.old) + text(change.new)
    }
}

private func pointer(_ tokens: String...) -> JSONPointer { JSONPointer(tokens: tokens) }

@Test func equalValuesHaveNoChanges() {
    #expect(lines(["a": [1, ["b": .null]]], ["a": [1, ["b": .null]]]) == [])
}

@Test func membersAreComparedInKeyOrder() {
    #expect(lines(["b": 1, "c": 1, "z": 0], ["a": 1, "b": 2, "z": 0]) == ["+/a 1", "~/b 1 2", "-/c 1"])
}

@Test func anAbsentSideIsFlattened() {
    let value: JSONValue = ["a": ["b": [1, "x"], "empty": [:]], "list": []]
    #expect(lines(nil, value) == ["+/a/b/0 1", "+/a/b/1 \"x\"", "+/a/empty {}", "+/list []"])
    #expect(lines(value, nil).count == 4)
}

@Test func containersThatAreFilledOrEmptiedTellTheirMembers() {
    #expect(lines(["a": [:]], ["a": ["x": 1]]) == ["+/a/x 1"])
    #expect(lines(["a": [1]], ["a": []]) == ["-/a/0 1"])
}

@Test func anotherTypeIsOneChange() {
    #expect(lines(["a": ["x": 1]], ["a": "text"]) == ["~/a {\"x\":1} \"text\""])
    #expect(lines(["a": .null], ["a": 0]) == ["~/a null 0"])
}

@Test func elementsWithNamesBelongTogether() {
    let old: JSONValue = ["env": [["name": "A", "value": "1"], ["name": "B", "value": "2"]]]
    let new: JSONValue = [
        "env": [["name": "A", "value": "1"], ["name": "AB", "value": "3"], ["name": "B", "value": "4"]]
    ]
    #expect(
        lines(old, new) == ["+/env/AB/value \"3\"", "~/env/B/value \"2\" \"4\""])
    #expect(lines(new, old) == ["~/env/B/value \"4\" \"2\"", "-/env/AB/value \"3\""])
}

@Test func swappedElementsOfAnOrderedArrayAreAChange() {
    let old: JSONValue = [["name": "A"], ["name": "B"]]
    #expect(lines(old, [["name": "B"], ["name": "A"]]) == ["~/0/name \"A\" \"B\"", "~/1/name \"B\" \"A\""])
}

@Test func aSetHasNoOrder() {
    let old: JSONValue = ["env": [["k": "A", "v": 1], ["k": "B", "v": 2]], "members": ["x", "y"]]
    let new: JSONValue = ["env": [["k": "B", "v": 2], ["k": "A", "v": 3]], "members": ["z", "y"]]
    let rules: [JSONPointer: CompareRule] = [pointer("env"): .set(key: "k"), pointer("members"): .set(key: nil)]
    #expect(lines(old, new, rules: rules) == ["~/env/A/v 1 3", "+/members/0 \"z\"", "-/members/0 \"x\""])
}

@Test func aSetWithoutUsableLabelsIsComparedWhole() {
    let rules: [JSONPointer: CompareRule] = [pointer("a", "*", "env"): .set(key: "k")]
    let twice: JSONValue = ["a": [["env": [["k": "A"], ["k": "A"]]]]]
    #expect(lines(twice, ["a": [["env": [["k": "A"]]]]], rules: rules) == ["-/a/0/env/0/k \"A\""])
}

@Test func theOnlyElementHasNoLabel() {
    #expect(lines([["name": "A", "v": 1]], [["name": "A", "v": 2]]) == ["~/0/v 1 2"])
    #expect(lines([["name": "A", "v": 1]], [["name": "B", "v": 1]]) == ["~/0/name \"A\" \"B\""])
    // With another element it has a label, and additions and removals are reported without the label's member.
    #expect(lines([["name": "A", "v": 1]], [["name": "A", "v": 1], ["name": "B", "v": 2]]) == ["+/B/v 2"])
    #expect(lines([["name": "A", "v": 1], ["name": "B"]], [["name": "A", "v": 1]]) == ["-/B/name \"B\""])
}

@Test func theRuleForOneFieldComesBeforeThoseForMany() {
    let rules: [JSONPointer: CompareRule] = [
        pointer("*", "list"): .set(key: nil), pointer("a", "*"): .set(key: nil), pointer("a", "list"): .quantity,
    ]
    let (old, new): (JSONValue, JSONValue) = (["list": [1, 2]], ["list": [2, 1]])
    #expect(lines(["b": old], ["b": new], rules: rules) == [])
    #expect(lines(["a": old], ["a": new], rules: rules) == ["~/a/list/0 1 2", "~/a/list/1 2 1"])
    #expect(lines(["a": ["b": old]], ["a": ["b": new]], rules: rules).count == 2, "one step each, no more")
}

@Test func repeatsOfASetCount() {
    let rules: [JSONPointer: CompareRule] = [pointer("a"): .set(key: nil)]
    #expect(lines(["a": [1, 2, 1, 1]], ["a": [2, 1]], rules: rules) == ["-/a/0 1", "-/a/2 1"])
    #expect(lines(["a": [2, 1]], ["a": [1, 2, 1, 1]], rules: rules) == ["+/a/2 1", "+/a/3 1"])
}

@Test func commonBeginningAndEndStayWhereTheyAre() {
    #expect(lines(["a", "b", "c"], ["b", "c"]) == ["-/0 \"a\""])
    #expect(lines(["a", "c"], ["a", "b", "c"]) == ["+/1 \"b\""])
    #expect(lines(["a", "a"], ["a", "a", "a"]) == ["+/2 \"a\""])
    #expect(lines(["a", "b"], ["a", "c"]) == ["~/1 \"b\" \"c\""])
}

@Test func immutableFieldsAreMetFromBothSides() {
    var rules = KindRules()
    rules.comparison.immutable = [pointer("spec", "location"), pointer("items", "*", "id")]
    #expect(rules.isImmutable(pointer("spec", "location")))
    #expect(rules.isImmutable(pointer("spec", "location", "region")))
    #expect(rules.isImmutable(pointer("spec")))
    #expect(rules.isImmutable(pointer("items", "3", "id")))
    #expect(!rules.isImmutable(pointer("spec", "labels")))
    #expect(!rules.isImmutable(pointer("location")))
    func isImmutable(_ pointer: JSONPointer, _ new: JSONValue?) -> Bool {
        rules.isImmutable(FieldChange(pointer, old: .known(["location": "eu"]), new: new.map { .known($0) }))
    }
    #expect(isImmutable(pointer("spec"), ["location": "us"]) && isImmutable(pointer("spec"), nil))
    #expect(!isImmutable(pointer("spec"), [:]) && isImmutable(pointer("spec", "location"), [:]))
}

@Test func anEmptyMessageIsNotTheSameAsNone() {
    let rules: [JSONPointer: CompareRule] = [pointer("m"): .presence, pointer("t"): .presence]
    func lines(_ wanted: JSONValue, _ live: JSONValue, _ said: JSONValue?) -> [String] {
        fieldChanges(wanted: wanted, live: live, lastSent: said, rules: rules).map {
            "\($0.pointer.text) \($0.new == nil ? "gone" : "set")"
        }
    }
    // It is not there, whatever was said; or it is filled, and nobody asked for an empty one before.
    #expect(lines(["m": [:]], [:], nil) == ["/m set"] && lines(["m": [:]], [:], ["m": [:]]) == ["/m set"])
    #expect(lines(["m": ["a": false]], [:], [:]) == ["/m set"])
    #expect(lines(["m": [:]], ["m": ["ttl": "9s"]], [:]) == ["/m set"])
    #expect(lines(["m": [:]], ["m": ["ttl": "9s"]], ["m": [:]]) == [])
    #expect(lines(["m": [:]], ["m": ["ttl": "9s", "own": 1]], ["m": ["ttl": "9s"]]) == ["/m/ttl gone"])
    #expect(lines(["m": [:]], ["m": [:]], nil) == [] && lines([:], ["m": [:]], ["m": [:]]) == ["/m gone"])
    #expect(lines([:], ["m": [:]], [:]) == [])
    // Few servers show an empty text.
    #expect(lines(["t": ""], [:], [:]) == ["/t set"])
    #expect(lines(["t": ""], [:], ["t": ""]) == [] && lines(["t": ""], [:], nil) == [])
    #expect(fieldChanges(wanted: ["m": [:]], live: [:], lastSent: [:], rules: [:]) == [])
}

@Test func timesAndEnumsAreSpelledInMoreThanOneWay() {
    func isSame(_ wanted: String, _ live: JSONValue?, _ rule: CompareRule? = nil) -> Bool {
        PlanModel.isSame(.string(wanted), as: live, rule)
    }
    #expect(isSame("443", "443-443", .range) && isSame("80-81", "80-81", .range) && isSame("443-443", "443", .range))
    #expect(!isSame("443", "443-444", .range) && !isSame("443", "443-443") && !isSame("x", "x-x", .range))
    #expect(isSame("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z"))
    #expect(isSame("2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.500000Z"))
    #expect(!isSame("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.001Z"))
    #expect(!isSame("2026-01-01T00:00:10Z", "2026-01-01T00:00:1Z") && !isSame("xZ", "x.0Z"))
    let rule = CompareRule.enumeration(zero: "DEFAULT")
    #expect(isSame("DEFAULT", nil, rule) && isSame("DEFAULT", .null, rule) && isSame("ALL", "all", rule))
    #expect(!isSame("ALL", nil, rule) && !isSame("DEFAULT", "ALL", rule) && !isSame("DEFAULT", nil, .caseInsensitive))
    #expect(CompareRule(text: rule.text) == rule && CompareRule(text: "enum:") == nil)
}
