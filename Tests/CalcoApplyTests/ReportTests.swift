import Diagnostics
import HTTP
import Text
import PlanModel
import Testing

@testable import Applier
@testable import calco_apply

struct ReportTests {
    private func address(_ name: String) -> Address { Address(kind: "x", name: name) }

    private func change(_ name: String, _ action: Action = .create) -> Change {
        Change(address: address(name), kind: "x", action: action)
    }

    private func end(made: [Change], failed: [String], skipped: [String] = [], of changes: Int) -> String {
        let outcome = ApplyResult(
            made: made, failures: failed.map { ApplyFailure(address($0), "create", message: "no") },
            skipped: skipped.map { (change($0), "it depends on a") }, outputs: [:], serial: 8)
        let text = renderEnd(outcome, state: "s.json", changes: changes, style: .plain).text
        return String(text.split(separator: "\n").dropLast().last ?? "")
    }

    @Test func theEndCountsWhatIsTrue() {
        #expect(
            end(made: [change("a"), change("z", .keep)], failed: ["b"], skipped: ["c"], of: 3)
                == "Apply stopped: 1 of 3 changes made, 1 failed, 1 not tried (state saved in s.json, serial 8): "
                + "1 added, 0 changed, 0 destroyed.")
        #expect(
            end(made: [change("a"), change("b"), change("z", .keep)], failed: ["b"], of: 2)
                == "All 2 changes were made, but 1 resource is not as the plan says (state saved in s.json, serial 8): "
                + "2 added, 0 changed, 0 destroyed.")
        #expect(
            end(made: [change("a")], failed: ["b", "c", "c"], of: 1)
                .hasPrefix("The change was made, but 2 resources are not as the plan says ("))
        #expect(
            end(made: [], failed: [], skipped: ["a"], of: 1)
                .hasPrefix("Apply stopped: 0 of 1 changes made, 0 failed, 1 not tried ("))
    }

    @Test func aRefusalNamesTheRoleToGrant() {
        func failure(_ status: Int, _ message: String) -> ApplyFailure {
            let answer = Answer(request: Sent("POST", "https://run.googleapis.com/v2/x"), status: status, json: .null)
            let json: JSONValue = ["error": ["message": .string(message)]]
            return ApplyFailure(
                address("a"), "create", answer,
                CallError(APIError(Response(status: status, json: json)), hiding: HiddenValues()))
        }
        let denied = failure(403, "Permission 'run.services.create' denied on resource")
        #expect(
            render(denied, style: .plain).text.contains(
                "\n  help: grant the account that applies a role with run.services"))
        func update(_ message: String) -> String? {
            var refused = failure(400, message)
            refused.action = "update"
            return advice(refused)
        }
        for message in [
            "The field 'filter' cannot be changed.", "Field a.b is immutable", "Updating topic is not supported",
            "Invalid value: network cannot be updated", "Cannot change location",
        ] {
            #expect(
                update(message)?.hasPrefix("take the change back; or apply with --replace x.a to delete it") == true,
                "\(message)")
        }
        #expect(update("Invalid value for field 'filter'") == nil && update("The format is not supported") == nil)
        #expect(advice(failure(400, "Field a is immutable")) == nil, "nothing is there to be made anew")
        var helped = denied
        helped.help = "other"
        #expect(advice(helped) == "other")
        #expect(advice(failure(403, "The caller does not have permission")) == nil)
        #expect(advice(failure(404, "Permission 'run.services.create' denied on resource")) == nil)
    }
}
