import Discovery
import Text

extension FieldLimit {
    /// A value that is taken; nil where any value of the type is, but for its length.
    func sample(_ variant: Int, _ type: FieldType) -> JSONValue? {
        switch self {
        case .words(let words), .wordsInAnyCase(let words): .string(words[min(variant, words.count - 1)])
        case .number(let range):
            switch type {
            case .double, .float: nil
            // Zero is as good as nothing.
            default: JSONValue(max(1, Int(range.lowerBound.rounded(.up))) + variant)
            }
        case .seconds(let range): .string("\(Int(range.lowerBound) + 60 * (variant + 1))s")
        case .begins(let words): .string(words[0] + (words[0].hasSuffix("/") ? "a\(variant)" : "/a\(variant)"))
        case .ends(let words): .string("a\(variant)" + words[0])
        case .form(let form): .string(form.replacing("*", with: "a\(variant)"))
        case .identifier: .string("a\(variant)")
        case .region: .string(variant == 0 ? "europe-west1" : "europe-west4")
        case .clock: .string("0\(variant):30")
        case .size: .string("\(256 + variant)Mi")
        case .without: .string("a\(variant)")
        case .text(let form): .string(form.examples[min(variant, 1)])
        case .each(let limit):
            switch type {
            case .list(let element): limit.sample(variant, element).map { [$0] }
            case .map(let element): limit.sample(variant, element).map { ["a": $0] }
            default: nil
            }
        case .parameters(let known):
            known.min { $0.key < $1.key }.map { name, limit -> JSONValue in
                let sample = limit.sample(variant, .string)?.string ?? "\(variant + 1)"
                return .object([name: .string(sample)])
            }
        // What is read says most.
        case .all(let limits):
            limits.reversed().compactMap { limit in limit.isRead ? limit.sample(variant, type) : nil }.first
                ?? limits.compactMap { $0.sample(variant, type) }.first
        case .characters, .bytes, .items, .labels: nil
        }
    }

    private var isRead: Bool { if case .text = self { true } else { false } }
}

extension JSONObject {
    /// Without the fields that do not go together with others of a `message`.
    func without(objectionsTo message: String, of api: String) -> JSONObject {
        var object = self
        while let objection = MessageDemand.objection(to: object, message, of: api, isWhole: true),
            object[objection.field] != nil
        {
            object[objection.field] = nil
        }
        return object
    }
}
