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
        case .ports: .array([.string("8\(variant)")])
        case .size: .string("\(256 + variant)Mi")
        case .addresses: .string("192.0.2.\(variant)")
        case .without: .string("a\(variant)")
        case .logFilter: .string("severity>=\(variant == 0 ? "ERROR" : "INFO")")
        case .all(let limits): limits.compactMap { $0.sample(variant, type) }.first
        case .characters, .bytes, .items, .labels: nil
        }
    }
}
