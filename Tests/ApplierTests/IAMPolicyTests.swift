import Applier
import Text
import Testing

private func grant(_ role: String, _ member: String, _ condition: JSONValue? = nil) -> JSONValue {
    var grant: JSONValue = ["role": .string(role), "member": .string(member)]
    grant["condition"] = condition
    return grant
}

private let night: JSONValue = ["title": "night", "expression": "true"]

@Suite struct IAMPolicyTests {
    let policy = IAMPolicy([
        "etag": "E", "auditConfigs": [["service": "all"]],
        "bindings": [
            ["role": "viewer", "members": ["user:a@x", "serviceAccount:s@x"]],
            ["role": "viewer", "members": ["user:n@x"], "condition": night],
            ["role": "owner", "members": ["deleted:serviceAccount:s@x?uid=1"]],
        ],
    ])

    @Test func aBindingIsItsRoleAndItsCondition() {
        #expect(policy.holds(grant("viewer", "user:a@x")))
        #expect(!policy.holds(grant("viewer", "user:n@x")) && policy.holds(grant("viewer", "user:n@x", night)))
        #expect(!policy.holds(grant("editor", "user:a@x")))
        #expect(!policy.holds(grant("owner", "serviceAccount:s@x")), "a tombstone grants nothing")
    }

    @Test func mailsHaveNoCaseButPrincipalsDo() {
        #expect(policy.holds(grant("viewer", "user:A@X")))
        let pools = IAMPolicy(["bindings": [["role": "r", "members": ["principal://p/s@X", "allUsers"]]]])
        #expect(!pools.holds(grant("r", "principal://p/s@x")) && !pools.holds(grant("r", "ALLUSERS")))
    }

    @Test func addingTouchesNothingElse() {
        let next = policy.changed(adding: [grant("viewer", "user:b@x"), grant("editor", "user:b@x")], removing: [])
        var wanted = policy.json
        wanted["bindings"] = [
            ["role": "viewer", "members": ["user:a@x", "serviceAccount:s@x", "user:b@x"]],
            ["role": "viewer", "members": ["user:n@x"], "condition": night],
            ["role": "owner", "members": ["deleted:serviceAccount:s@x?uid=1"]],
            ["role": "editor", "members": ["user:b@x"]],
        ]
        wanted["version"] = 3
        #expect(next.json == wanted)
    }

    /// Else somebody would have the role without its condition, or lose what they have under another one.
    @Test func aGrantIsPutIntoAndTakenOutOfTheBindingOfItsCondition() {
        let next = policy.changed(
            adding: [grant("viewer", "user:b@x", night)],
            removing: [grant("viewer", "user:a@x", night), grant("viewer", "user:n@x")])
        #expect(
            next.json["bindings"] == [
                ["role": "viewer", "members": ["user:a@x", "serviceAccount:s@x"]],
                ["role": "viewer", "members": ["user:n@x", "user:b@x"], "condition": night],
                ["role": "owner", "members": ["deleted:serviceAccount:s@x?uid=1"]],
            ])
    }

    @Test func anEmptyDescriptionOfAConditionSaysNothing() {
        let wordy: JSONValue = ["title": "night", "expression": "true", "description": ""]
        #expect(policy.holds(grant("viewer", "user:n@x", wordy)))
        #expect(!policy.holds(grant("viewer", "user:n@x", ["title": "night", "expression": "false"])))
    }

    @Test func aPrincipalInAListKeepsItsCase() {
        let list = IAMPolicy(
            ["etag": "E", "access": [["role": "READER", "iamMember": "principal://p/s@X"]]], list: "access")
        #expect(list.holds(["role": "READER", "iamMember": "principal://p/s@X"]))
        #expect(!list.holds(["role": "READER", "iamMember": "principal://p/s@x"]))
    }

    @Test func addingWhatIsThereChangesNoMember() {
        let plain = IAMPolicy(["etag": "E", "bindings": [["role": "viewer", "members": ["user:a@x"]]]])
        #expect(plain.changed(adding: [grant("viewer", "user:A@x")], removing: []) == plain)
    }

    @Test func removingTakesTheMemberAndAnEmptyBinding() {
        let next = policy.changed(
            adding: [], removing: [grant("viewer", "user:n@x", night), grant("viewer", "USER:A@X"), grant("none", "x")])
        #expect(
            next.json["bindings"] == [
                ["role": "viewer", "members": ["serviceAccount:s@x"]],
                ["role": "owner", "members": ["deleted:serviceAccount:s@x?uid=1"]],
            ])
        #expect(next.etag == "E" && next.json["auditConfigs"] != nil)
    }

    @Test func aNewConditionRaisesTheVersion() {
        let next = IAMPolicy(["etag": "E", "version": 1]).changed(adding: [grant("r", "user:a@x", night)], removing: [])
        #expect(next.json["version"] == 3 && next.holds(grant("r", "user:a@x", night)))
        #expect(IAMPolicy(["etag": "E"]).changed(adding: [grant("r", "m")], removing: []).json["version"] == nil)
    }

    @Test func whatIsNoPolicyIsAnEmptyOne() {
        #expect(
            IAMPolicy("text").etag == nil && !IAMPolicy(["bindings": ["x", ["members": 3]]]).holds(grant("r", "m")))
    }

    @Test func aListHasAnElementForEachGrant() {
        let read: JSONValue = [
            "id": "p:d", "etag": "E",
            "access": [["role": "OWNER", "userByEmail": "a@x"], ["view": ["tableId": "t"]]],
        ]
        let dataset = IAMPolicy(read, list: "access")
        #expect(dataset.isWhole && !IAMPolicy(read).isWhole)
        #expect(!IAMPolicy(["etag": "E"], list: "access").isWhole, "to write it would take everything away")
        #expect(dataset.holds(["role": "OWNER", "iamMember": "user:A@x"]), "whatever an address stands under")
        #expect(dataset.holds(["view": ["tableId": "t"]]) && !dataset.holds(["role": "READER", "userByEmail": "a@x"]))
        let next = dataset.changed(
            adding: [["role": "READER", "iamMember": "serviceAccount:s@x"], ["role": "OWNER", "userByEmail": "a@x"]],
            removing: [["view": ["tableId": "t"]]])
        #expect(
            next.json["access"] == [
                ["role": "OWNER", "userByEmail": "a@x"], ["role": "READER", "iamMember": "serviceAccount:s@x"],
            ])
    }
}
