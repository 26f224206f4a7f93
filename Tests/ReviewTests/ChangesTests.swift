import Text
import PlanModel
import Review
import Testing

private func actions(_ changes: [Change]) -> [String] { changes.map { "\($0.action) \($0.address)" } }

@Test func samePlansChangeNothing() {
    let one = plan([sample("job", "a", ["x": 1])])
    #expect(actions(changes(from: one, to: one)) == ["noop job.a"])
}

@Test func changesFollowThePlanThenDeletesGoBackwards() {
    let old = plan([sample("job", "a"), sample("job", "b"), sample("job", "c", ["x": 1])])
    let new = plan([sample("job", "n", ["y": [2]]), sample("job", "c", ["x": 2])])
    let result = changes(from: old, to: new)
    #expect(actions(result) == ["create job.n", "update job.c", "delete job.b", "delete job.a"])
    #expect(summary(result[0]) == ["/y/0 - 2"])
    #expect(summary(result[1]) == ["/x 1 2"])
    #expect(ChangeCounts(result).delete == 2)
}

@Test func aChangedImmutableFieldReplaces() {
    var rules = KindRules()
    rules.comparison.immutable = [JSONPointer(tokens: ["location"])]
    let result = changes(
        from: plan([sample("bucket", "b", ["location": "EU", "labels": [:]])], kinds: ["bucket": rules]),
        to: plan([sample("bucket", "b", ["location": "US", "labels": ["a": "b"]])], kinds: ["bucket": rules]))
    #expect(result[0].action == .replace)
    #expect(summary(result[0]) == ["/labels/a - \"b\"", "/location \"EU\" \"US\" !"])
    #expect(ChangeCounts(result) == ChangeCounts([Change(address: result[0].address, kind: "b", action: .replace)]))
}

@Test func aChangedNameReplaces() {
    var renamed = sample("job", "a", ["name": "projects/q/job/a"])
    renamed.name = "projects/q/job/a"
    let result = changes(from: plan([sample("job", "a", ["name": "projects/p/job/a"])]), to: plan([renamed]))
    #expect(result[0].action == .replace)
    #expect(summary(result[0]) == ["/name \"projects/p/job/a\" \"projects/q/job/a\" !"])
}

@Test func withoutAnUpdateCallApplyRefuses() {
    var (old, new) = (sample("job", "a", ["x": 1]), sample("job", "a", ["x": 2]))
    (old.calls.update, new.calls.update) = (nil, nil)
    let result = changes(from: plan([old]), to: plan([new]))
    #expect(result[0].action == .update)
    #expect(result[0].reason == "it cannot be changed: apply refuses")
}

@Test func whatHoldsDataIsNotReplacedQuietly() {
    var rules = KindRules()
    rules.comparison.immutable = [JSONPointer(tokens: ["location"])]
    let old = plan([retained("bucket", "b", ["location": "EU"])], kinds: ["bucket": rules])
    var new = plan([retained("bucket", "b", ["location": "US"])], kinds: ["bucket": rules])
    #expect(changes(from: old, to: new)[0].reason == "it may hold data: apply refuses unless 'retire' lists it")
    new.retire = [Address(kind: "bucket", name: "b")]
    #expect(changes(from: old, to: new)[0].reason == nil)
    new.retire = []
    new.resources[0].name = "another"
    #expect(actions(changes(from: old, to: new)) == ["create bucket.b"])
}

@Test func whatGoesWithAReplacedObjectIsMadeAgain() {
    var rules = KindRules()
    rules.comparison.immutable = [JSONPointer(tokens: ["location"])]
    func house(_ location: String) -> Plan {
        let parent = sample("folder", "a", ["location": .string(location)])
        var part = sample("part", "p", ["x": 1])
        part.name = parent.name + "/parts/p"
        part.dependsOn = [parent.address]
        var piece = sample("piece", "q")
        piece.name = part.name + "/pieces/q"
        piece.dependsOn = [part.address]
        var neighbour = sample("part", "n")
        neighbour.dependsOn = [parent.address]
        return plan([parent, part, piece, neighbour], kinds: ["folder": rules])
    }
    let result = changes(from: house("EU"), to: house("US"))
    #expect(actions(result) == ["replace folder.a", "create part.p", "create piece.q", "noop part.n"])
    #expect(result[1].reason == "it goes with folder.a, which is replaced")
    #expect(summary(result[1]) == ["/x - 1"])
    // With another name the old part still exists, although not in the old folder, so it is deleted by itself.
    var renamed = house("US")
    renamed.resources[1].name += "2"
    #expect(actions(changes(from: house("EU"), to: renamed)).prefix(2) == ["replace folder.a", "replace part.p"])
}

@Test func theSameMayBeSkippedUntilSomethingIsReplaced() {
    var rules = KindRules()
    rules.comparison.immutable = [JSONPointer(tokens: ["x"])]
    let (one, other) = (sample("job", "a", ["x": 1]), sample("job", "a", ["x": 2]))
    var comparison = Comparison(to: plan([other], kinds: ["job": rules]))
    _ = comparison.change(from: one, to: one)
    _ = comparison.addition(of: one)
    _ = comparison.removal(of: one)
    #expect(comparison.canSkipSame)
    #expect(comparison.change(from: one, to: other).action == .replace)
    #expect(!comparison.canSkipSame)
}

@Test func pairsAreOfOneAddress() {
    let (a, b, c, d) = (
        Address(kind: "k", name: "a"), Address(kind: "k", name: "b"), Address(kind: "k", name: "c"),
        Address(kind: "k", name: "d")
    )
    #expect(pairs([a, b, c], [c, d, a]) == [.both(old: 2, new: 0), .added(1), .both(old: 0, new: 2), .removed(1)])
    #expect(pairs([], [a]) == [.added(0)])
    #expect(pairs([a, b], []) == [.removed(1), .removed(0)])
}

@Test func whatHoldsDataIsKeptUnlessRetired() {
    let old = plan([retained("bucket", "b"), sample("job", "a")])
    let kept = changes(from: old, to: plan([]))
    #expect(actions(kept) == ["delete job.a", "keep bucket.b"])
    let retired = changes(from: old, to: plan([], retire: [Address(kind: "bucket", name: "b")]))
    #expect(actions(retired) == ["delete job.a", "delete bucket.b"])
}

@Test func whatHasNoDeleteCallIsKept() {
    var api = sample("api", "run")
    api.calls.delete = nil
    #expect(actions(changes(from: plan([api]), to: plan([]))) == ["keep api.run"])
}

@Test func whatIsOnlyReadIsNotCreated() {
    var read = sample("bucket", "b")
    read.calls = Calls(read: read.calls.read)
    #expect(actions(changes(from: plan([]), to: plan([read]))) == ["noop bucket.b"])
}

@Test func onlyReadAndManagedTakeTurnsWithoutReplacement() {
    var rules = KindRules()
    rules.comparison.immutable = [JSONPointer(tokens: ["location"])]
    var read = sample("bucket", "b")
    read.calls = Calls(read: read.calls.read)
    let (before, after) = (plan([read]), plan([sample("bucket", "b", ["location": "EU"])], kinds: ["bucket": rules]))
    #expect(actions(changes(from: before, to: after)) == ["update bucket.b"])
    #expect(actions(changes(from: after, to: before)) == ["keep bucket.b"])
}

@Test func secretValuesAreShownByPlaceAndSource() {
    let place = JSONPointer(tokens: ["value"])
    var old = sample("variable", "K", ["masked": true])
    old.sensitive = [Sensitive(at: place, source: .environment("A"))]
    var new = old
    new.sensitive = [Sensitive(at: place, source: .environment("B"))]
    let result = changes(from: plan([old]), to: plan([new]))
    #expect(result[0].action == .update)
    #expect(summary(result[0]) == ["/value (from the environment variable A) (from the environment variable B)"])
    #expect(
        summary(changes(from: plan([]), to: plan([new]))[0]) == [
            "/masked - true", "/value - (from the environment variable B)",
        ])
}

@Test func aSourceWhoseWordsStayIsToldWhole() {
    let place = JSONPointer(tokens: ["value"])
    var (old, new) = (sample("version", "1"), sample("version", "1"))
    old.sensitive = [Sensitive(at: place, source: .generated(bytes: 32))]
    new.sensitive = [Sensitive(at: place, source: .generated(bytes: 64))]
    #expect(
        summary(changes(from: plan([old]), to: plan([new]))[0]) == [
            "/value (generated) (generated)", "/value/source \"32 random bytes\" \"64 random bytes\"",
        ])
}

@Test func aTextThatBecomesSecretIsOneChange() {
    let plain = sample("variable", "K", ["value": "text"])
    var secret = sample("variable", "K", [:])
    secret.sensitive = [Sensitive(at: JSONPointer(tokens: ["value"]), source: .generated(bytes: 32))]
    #expect(summary(changes(from: plan([plain]), to: plan([secret]))[0]) == ["/value \"text\" (generated)"])
    #expect(summary(changes(from: plan([secret]), to: plan([plain]))[0]) == ["/value (generated) \"text\""])
}

@Test func referencesAreUnknownUnlessBothSidesHaveOne() {
    let (known, one) = (sample("job", "a", ["x": "text"]), sample("job", "a", ["x": "${job.b#/name}"]))
    let other = sample("job", "a", ["x": "${job.c#/name}"])
    #expect(summary(changes(from: plan([known]), to: plan([one]))[0]) == ["/x \"text\" ?"])
    #expect(
        summary(changes(from: plan([one]), to: plan([other]))[0]) == ["/x \"${job.b#/name}\" \"${job.c#/name}\""])
}

@Test func escapedReferencesAreText() {
    let (old, new) = (sample("job", "a", ["x": "$${A}"]), sample("job", "a", ["x": "$${B}"]))
    #expect(summary(changes(from: plan([old]), to: plan([new]))[0]) == ["/x \"${A}\" \"${B}\""])
}

@Test func aSwitchIsAField() {
    let place = JSONPointer(tokens: ["state"])
    var (old, new) = (sample("job", "a"), sample("job", "a"))
    old.switches = [Switch(at: place, value: "ENABLED", call: Call("POST", "https://api.example/a:resume"))]
    new.switches = [Switch(at: place, value: "PAUSED", call: Call("POST", "https://api.example/a:pause"))]
    let result = changes(from: plan([old]), to: plan([new]))
    #expect(summary(result[0]) == ["/state \"ENABLED\" \"PAUSED\""])
    new.switches[0].value = "ENABLED"
    #expect(summary(changes(from: plan([old]), to: plan([new]))[0]).first?.hasPrefix("/calls/switch/state/url") == true)
}

@Test func aChangedCallCounts() {
    let old = sample("job", "a", ["x": 1])
    var new = old
    new.calls.delete?.url = "https://elsewhere.example/"
    let result = changes(from: plan([old]), to: plan([new]))
    #expect(result[0].action == .update)
    #expect(result[0].fields.map(\.pointer.text) == ["/calls/delete/url"])
}

@Test func theBodyOfACallOnlyTellsWhatNothingElseTells() {
    var (old, new) = (sample("account", "a", ["x": 1]), sample("account", "a", ["x": 2]))
    old.calls.create?.body = ["account": ["x": 1]]
    new.calls.create?.body = ["account": ["x": 2]]
    #expect(summary(changes(from: plan([old]), to: plan([new]))[0]) == ["/x 1 2"])
    new.body = old.body
    #expect(summary(changes(from: plan([old]), to: plan([new]))[0]) == ["/calls/create/body/account/x 1 2"])
}

@Test func anotherOrderOfTheDependenciesIsNoChange() {
    var new = sample("job", "b")
    new.dependsOn = [Address(kind: "job", name: "a")]
    let result = changes(
        from: plan([sample("job", "a"), sample("job", "b")]), to: plan([sample("job", "a"), new]))
    #expect(actions(result) == ["noop job.a", "noop job.b"])
}
