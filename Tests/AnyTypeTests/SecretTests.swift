import Diagnostics
import Discovery
import HTTP
import PlanModel
import Review
import Testing
import Text

@testable import Compiler

/// Every secret field of every type gets a value of its own from the environment. None of them is found again in anything
/// that a run leaves behind or says, whatever the server does with them.
@Suite struct SecretTests {
    @Test(arguments: TypeStack.chosen)
    func noSecretIsFoundAgain(_ api: String) async throws {
        let stack = TypeStack(api)
        let (plan, variables) = try stack.plan()
        guard !variables.isEmpty else { return }
        let secrets = variables.map(secret)
        let ids = Dictionary(grouping: stack.items.filter(\.hasSecrets), by: \.type.name).mapValues { $0.map(\.id) }
        let world = StackWorld(Spelling(.echoing(secrets, in: ids), stack.items.map(\.type))) { name in
            variables.contains(name) ? secret(name) : nil
        }
        let changed = try stack.plan(.changed).plan
        var texts = [String(decoding: plan.bytes, as: UTF8.self), String(decoding: changed.bytes, as: UTF8.self)]
        // Refused with their own words, created, as they are, changed, gone.
        var empty = plan
        empty.resources.removeAll { $0.kind != "service_enabled" }
        for (plan, refusing) in [(plan, secrets), (plan, []), (plan, []), (changed, []), (empty, [])] {
            let outcome = try await world.apply(plan, refusing: refusing)
            #expect(outcome.failures.isEmpty == refusing.isEmpty, "\(outcome.failures.prefix(3))")
            texts += outcome.failures + [renderChanges(outcome.changes).text]
            let isEmptied = plan == empty && stack.items.contains { $0.type.resource.delete != nil }
            if isEmptied { #expect(!outcome.writes.isEmpty) }
        }
        #expect(world.kept.contains("SECRET_"), "where a value comes from is written down")
        texts += [world.kept, world.told]
        #expect(world.sent.contains { text in secrets.contains { text.contains($0) } }, "they were sent")
        expectNone(of: secrets, in: texts)
    }

    /// They are taken out of the configuration with all that they are in: what is there now is told without them, although
    /// nothing of the plan says any more where they are, and this run has not read them.
    @Test(arguments: TypeStack.chosen)
    func whatIsWantedNoMoreIsNotToldEither(_ api: String) async throws {
        let stack = TypeStack(api)
        let (plan, variables) = try stack.plan()
        guard !variables.isEmpty else { return }
        let world = StackWorld(Spelling(.respelt, stack.items.map(\.type))) {
            variables.contains($0) ? secret($0) : nil
        }
        let first = try await world.apply(plan)
        #expect(first.failures.isEmpty, "\(first.failures.prefix(3))")
        let outcome = try await world.apply(try stack.plan(.withoutSecrets).plan)
        let secrets = variables.map(secret)
        let isLive = world.sent.contains { text in secrets.contains { text.contains($0) } }
        // No method changes a job of Batch.
        #expect(isLive && (outcome.failures.isEmpty ? !outcome.changes.isEmpty || api == "batch.v1" : true))
        expectNone(of: secrets, in: outcome.failures + [renderChanges(outcome.changes).text, world.kept, world.told])
    }

    private func expectNone(of secrets: [String], in texts: [String]) {
        for secret in secrets {
            for form in [secret, base64(Array(secret.utf8))] {
                for text in texts {
                    guard let place = text.firstRange(of: form) else { continue }
                    let start =
                        text.index(place.lowerBound, offsetBy: -200, limitedBy: text.startIndex) ?? text.startIndex
                    Issue.record("\(text[start..<place.upperBound])")
                    return
                }
            }
        }
    }

    /// Text that is base64 too, which occurs in nothing else.
    private func secret(_ variable: String) -> String {
        let text = "feed" + variable.utf8.map { byte in String(byte, radix: 16) }.joined()
        return text.utf8.count % 4 == 0 ? text : text + "00"
    }
}
