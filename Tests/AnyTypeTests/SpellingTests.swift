import PlanModel
import Testing
import Text

@testable import Compiler

/// Every type of every known API, created small and full in a cloud that writes what it was sent in another spelling, or as
/// something else: whatever it does, what was applied stays applied, and one change is one write.
@Suite struct SpellingTests {
    @Test(arguments: TypeStack.chosen)
    func whatWasAppliedStaysApplied(_ api: String) async throws {
        let stack = TypeStack(api)
        let plan = try stack.plan().plan
        let edits = [
            (TypeStack.Edit.changed, try stack.plan(.changed).plan), (.dropped, try stack.plan(.dropped).plan),
        ]
        for way in [Spelling.Way.respelt, .altered] {
            let world = StackWorld(Spelling(way, stack.items.map(\.type))) { _ in "hush-hush-hush" }
            let first = try await world.apply(plan)
            #expect(first.failures == [], "\(way)")
            if way == .respelt {
                for text in first.served where !isKnown(text) { Issue.record("told: \(text)") }
            }
            try await isQuiet(world.apply(plan), "\(way), again")
            var known = Set(first.served)
            #expect(known.count == first.served.count)
            for (edit, plan) in edits {
                let outcome = try await world.apply(plan)
                #expect(outcome.failures == [], "\(way), \(edit)")
                for text in outcome.served where !known.insert(text).inserted { Issue.record("told twice: \(text)") }
                check(outcome, stack, "\(way), \(edit)")
                try await isQuiet(world.apply(plan), "\(way), \(edit), again")
            }
        }
    }

    /// To write a message with nothing in it is to set it: it is sent once, whatever the server makes of it.
    @Test(arguments: TypeStack.chosen)
    func anEmptyMessageIsSent(_ api: String) async throws {
        let stack = TypeStack(api)
        let items = stack.items.filter { $0.emptied != nil }
        guard !items.isEmpty else { return }
        let plan = try stack.plan(.emptied).plan
        for way in [Spelling.Way.respelt, .altered] {
            let world = StackWorld(Spelling(way, stack.items.map(\.type))) { _ in "hush-hush-hush" }
            #expect(try await world.apply(stack.plan().plan).failures == [])
            let outcome = try await world.apply(plan)
            #expect(outcome.failures == [], "\(way)")
            #expect(outcome.writes.count == items.count, "\(outcome.writes.map(\.url))")
            for item in items {
                let place = JSONPointer(tokens: [item.emptied ?? ""])
                let change = outcome.changes.first { $0.address.text == item.address }
                let told = change?.fields.map { "\($0.pointer.text) \($0.text)" } ?? []
                // Some servers have filled it already.
                let isOne = told.count == 1 && told[0].hasPrefix(place.text + " ") && told[0].hasSuffix(" -> {}")
                #expect(isOne, "\(item.address) \(place.text): \(told)")
            }
            for write in outcome.writes { #expect(write.body.compactText.contains(":{}"), "\(write)") }
            try await isQuiet(world.apply(plan), "\(way), again")
        }
    }

    /// What is text to the API may be empty, in every type.
    @Test(arguments: TypeStack.chosen)
    func everyTextMayBeEmpty(_ api: String) throws {
        let stack = TypeStack(api)
        let plan = try stack.plan(.emptyTexts).plan
        #expect(plan.resources.count >= stack.items.count)
        let full = stack.items.filter { $0.size == .full }.map(\.address)
        let hasEmpty = plan.resources.contains {
            full.contains($0.address.text) && $0.body.compactText.contains(":\"\"")
        }
        #expect(full.isEmpty || hasEmpty != withoutFreeTexts.contains(api))
    }

    private func isQuiet(_ outcome: StackWorld.Outcome, _ when: String) {
        #expect(outcome.failures == [], "\(when)")
        for change in outcome.changes {
            for field in change.fields {
                Issue.record("\(when): \(change.address) \(field.pointer.text) \(field.text)")
            }
        }
        #expect(outcome.writes.map { "\($0.method) \($0.url)" } == [], "\(when)")
        #expect(outcome.served == [], "\(when)")
    }

    /// One write for each, with the field that changed and no other.
    private func check(_ outcome: StackWorld.Outcome, _ stack: TypeStack, _ edit: String) {
        for item in stack.items {
            let change = outcome.changes.first { $0.address.text == item.address }
            let fields = Set((change?.fields ?? []).compactMap(\.pointer.tokens.first))
            if fields != Set([item.field].compactMap(\.self)) {
                Issue.record("\(edit) \(item.type.name) \(item.size): \(item.field ?? "nothing") is \(fields.sorted())")
            }
        }
        let urls = outcome.writes.map { "\($0.method) \($0.url)" }
        #expect(Set(urls).count == urls.count)
        let masks = urls.compactMap { $0.split(separator: "ask=").dropFirst().first.map(String.init) }
        for mask in masks { #expect(!mask.contains(","), "\(mask)") }
        let expected = stack.items.filter { $0.field != nil }.count
        if urls.count != expected { Issue.record("\(edit): \(urls.count) writes instead of \(expected)") }
    }
}

extension FieldChange {
    fileprivate var text: String {
        func text(_ value: Value?) -> String {
            if case .known(let value)? = value { value.compactText } else { value == nil ? "nothing" : "hidden" }
        }
        return "\(text(old)) -> \(text(new))"
    }
}

/// True for `KIND.NAME POINTER VALUE` of a field that is kept otherwise anyway.
private func isKnown(_ told: String) -> Bool {
    let words = told.split(separator: " ")
    let place = words.prefix(2).joined(separator: " ").replacing(#/^([^.]*)\.\S*/#) { $0.output.1 }
    return keptOtherwise.contains { place == $0 || place.hasPrefix($0 + "/") }
}
