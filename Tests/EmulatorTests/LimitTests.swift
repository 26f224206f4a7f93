import Discovery
import Testing
import Text

@testable import Emulator

/// A limit that an API's description states in words holds in the local cloud.
@Suite struct LimitTests {
    /// Of each limit: a message with a value that is taken, and one with a value that is not.
    @Test(arguments: DocumentedLimit.apis) func everyLimitIsKept(_ name: String) throws {
        let api = try #require(GoogleAPI.named(name))
        let table = MessageTable(readingFrom: api, keepsZeros: false)
        for (field, documented) in DocumentedLimit.all(of: name).sorted(by: { $0.key < $1.key }) {
            let parts = field.split(separator: ".").map(String.init)
            let (message, last) = (parts.dropLast().joined(separator: "."), parts.last ?? "")
            let type = try #require(api.schema(message)?.fields[last]?.type)
            let samples = samples(of: documented.limit, type)
            for (value, isTaken) in samples {
                let result = Result { () throws(Failure) in
                    try table.check([last: value], as: message, at: "thing", requires: false)
                }
                let text = if case .failure(let failure) = result { failure.message } else { "" }
                // Other fields of the message may be missing.
                #expect(text.contains("had an invalid value of") == !isTaken, "\(field): \(value.compactText): \(text)")
            }
            #expect(samples.contains { $0.1 } && samples.contains { !$0.1 }, "\(field)")
        }
    }

    /// Values that all of a field's limits allow.
    private func whole(_ limit: FieldLimit, _ type: FieldType) -> [(JSONValue, Bool)] {
        guard case .all(let limits) = limit else { return [] }
        let some: [(JSONValue, Bool)] = limits.flatMap { samples(of: $0, type) } + [("a", true), (["a": "b"], true)]
        return some.filter { limit.allows($0.0) && $0.0.string?.isEmpty != true }.prefix(2).map { ($0.0, true) }
    }

    private func samples(of limit: FieldLimit, _ type: FieldType) -> [(JSONValue, Bool)] {
        func texts(_ right: String, _ wrong: String) -> [(JSONValue, Bool)] {
            [(.string(right), true), (.string(wrong), false)]
        }
        func number(_ value: Double) -> JSONValue {
            switch type {
            case .double, .float: .number(JSONNumber(text: String(value)))
            default: JSONValue(Int(value))
            }
        }
        let many = { (count: Int) in String(repeating: "a", count: count) }
        switch limit {
        case .words(let words):
            if case .enumeration = type { return [(.string(words[0]), true), ("COMPARISON_EQ", false)] }
            return texts(words[0], "nothing")
        case .wordsInAnyCase(let words): return texts(words[0].lowercased(), "nothing")
        case .characters(let most), .bytes(let most): return texts(many(most), many(most + 1))
        case .identifier: return texts("a_1", "a-1")
        case .begins(let words): return texts(words[0] + "a", "other")
        case .ends(let words): return texts("a" + words[0], "a")
        case .form(let form): return texts(form.replacing("*", with: "a"), "a")
        case .region: return texts("europe-west1", "mars")
        case .clock: return texts("03:30", "25:00")
        case .size(let units): return texts("256\(units[0])", "256MB")
        case .without(let first, let last): return texts("a", (first.first ?? "") + "a" + (last.first ?? ""))
        case .text(let form): return texts(form.examples[0], form.wrong) + texts(form.examples[1], form.wrong)
        case .each(let limit):
            switch type {
            case .list(let element):
                return samples(of: limit, element).map { ([$0.0], $0.1) }
            case .map(let element): return samples(of: limit, element).map { (["a": $0.0], $0.1) }
            default: return []
            }
        case .parameters(let known):
            return known.sorted { $0.key < $1.key }.flatMap { name, limit in
                samples(of: limit, .string).map { (value, isTaken) -> (JSONValue, Bool) in
                    ([name: .string(value.string ?? value.compactText)], isTaken)
                }
            } + [(["no-such": "x"], false)]
        case .labels: return [(["a": "b"], true), (["A": "b"], false)]
        case .all(let limits): return limits.flatMap { samples(of: $0, type).filter { !$0.1 } } + whole(limit, type)
        case .items(let most):
            let right = (0..<most).map { JSONValue.string("a\($0)") }
            switch type {
            case .map:
                func map(_ count: Int) -> JSONValue { .object(JSONObject((0..<count).map { ("a\($0)", "b") })) }
                return [(map(most), true), (map(most + 1), false)]
            case .list(.message):
                func list(_ count: Int) -> JSONValue { .array(Array(repeating: [:], count: count)) }
                return [(list(most), true), (list(most + 1), false)]
            default: return [(.array(right), true), (.array(right + ["more"]), false)]
            }
        case .seconds(let range):
            let wrong = range.upperBound == .infinity ? range.lowerBound - 1 : range.upperBound + 1
            return texts("\(Int(range.lowerBound))s", "\(Int(wrong))s")
        case .number(let range):
            let right =
                type == .double || type == .float
                ? min(max(range.lowerBound, 0.5), range.upperBound) : range.lowerBound.rounded(.up)
            // A number beyond the type itself is refused as such.
            let wrong = range.upperBound >= 2_147_483_647 ? min(-1, range.lowerBound - 1) : range.upperBound + 1
            return [(number(right), true), (number(wrong), false)]
        }
    }
}
