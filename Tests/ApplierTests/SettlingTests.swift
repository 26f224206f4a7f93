import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// How long, and because of what, a refusal may only mean that what was just made is not known everywhere.
@Suite struct SettlingTests {
    private let policy = root + "things/a:getIamPolicy"

    private func failure(_ status: Int, _ message: String, at url: String) -> ApplyFailure {
        var failure = ApplyFailure(address("member.m"), "create", Sent("POST", url), message: message)
        failure.error = CallError(status: status, brokenAnswer: message)
        return failure
    }

    @Test func itPassesWithinTheSecondsOfTheKindAndNotAfter() async {
        let plan = plan([thing("a"), member("m", of: "a", role: "viewer", "allUsers", needs: ["thing.a"])])
        let board = Board(plan: plan, objects: [:])
        await board.made(address("thing.a"), at: 1000)
        let refused = failure(400, "it does not exist", at: root + "things/a:setIamPolicy")
        for (now, passes) in [(1000.0, true), (1119, true), (1120, false), (2000, false)] {
            let may = await board.mayPass(refused, for: [address("member.m")], now: now)
            #expect(may == passes, "\(now)")
        }
    }

    /// Where the policy is read, only what has it can be missing; where it is written, whoever gets the role as well.
    @Test func aReadOfThePolicyIsAboutItsTargetOnly() {
        func mayBeAboutAccount(_ status: Int, _ url: String) -> Bool {
            failure(status, "no", at: url).mayBeAbout(root + "things/account", policy: policy)
        }
        #expect(!mayBeAboutAccount(404, policy))
        #expect(mayBeAboutAccount(404, root + "things/a:setIamPolicy"))
        #expect(mayBeAboutAccount(400, policy))
        #expect(failure(404, "no", at: policy).mayBeAbout(root + "things/a", policy: policy))
    }

    /// What stands for the list in the call that writes a policy says where the policy has it.
    @Test func aPolicyIsTheListThatItsWriteNames() {
        let read: JSONValue = ["id": "p:d", "etag": "E", "access": [["role": "OWNER", "userByEmail": "a@x"]]]
        var grant = member("m", of: "a", role: "OWNER", "user:a@x")
        #expect(!grant.policy(read).isWhole)
        grant.calls.create = Call("PATCH", root + "things/a", body: ["access": Resource.listPlaceholder, "etag": "E"])
        #expect(grant.policy(read).isWhole && grant.policy(read).holds(["role": "OWNER", "userByEmail": "a@x"]))
        (grant.calls.delete, grant.calls.create) = (grant.calls.create, nil)
        #expect(grant.policy(read).isWhole)
    }

    /// What an update only repeats is taken out of each element, and nothing else.
    @Test func anEchoIsNoDifference() {
        var rules = KindRules()
        rules.comparison.echo = [Echo(array: at("rules"), key: "id", fields: ["number", "link"])]
        let live: JSONValue = ["rules": [["id": "a", "number": 1, "link": "x", "size": 2], "text"], "number": 3]
        #expect(rules.withoutEchoed(live) == ["rules": [["id": "a", "size": 2], "text"], "number": 3])
        #expect(rules.withoutEchoed(["number": 3]) == ["number": 3])
    }
}
