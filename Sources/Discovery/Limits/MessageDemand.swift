package import Text

/// What fields of one message demand of each other; the description of an API says so in words only.
package struct MessageDemand: Sendable {
    /// A field of a message, and why it is refused.
    package struct Objection: Sendable {
        package let field: String
        package let text: String
        /// The address of the page of Google's documentation that says so.
        package var page = ""
    }

    enum Rule: Sendable {
        /// No two of these fields.
        case atMostOne([String])
        /// At least one of these fields.
        case someOf([String])
        /// This field only where that one has one of these values; nil for none.
        case only(String, when: String, [JSONValue?])
        /// This field only together with that one.
        case with(String, String)
        /// What code says of the message.
        case reads(@Sendable (JSONObject) -> Objection?)
    }

    let page: String
    let rules: [Rule]

    /// What speaks against a message of the API of that name, such as `run.v2`; nil if nothing does. What is missing speaks
    /// only against a message that is `whole`.
    package static func objection(
        to object: JSONObject, _ message: String, of api: String, isWhole: Bool
    ) -> Objection? {
        for demand in all["\(api) \(message)"] ?? [] {
            for rule in demand.rules {
                guard var objection = rule.objection(to: object, isWhole) else { continue }
                objection.page = demand.page
                return objection
            }
        }
        return nil
    }

    /// The names of the messages that demand something: `run.v2 GoogleCloudRunV2VpcAccess`.
    package static var messages: [String] { all.keys.sorted(by: precedes) }

    private static let all: [String: [MessageDemand]] = {
        var result: [String: [MessageDemand]] = [:]
        for (messages, page, rules) in runtimeDemands + dataDemands + monitoringDemands {
            for message in messages { result[message, default: []].append(MessageDemand(page: page, rules: rules)) }
        }
        return result
    }()
}

extension MessageDemand.Rule {
    fileprivate func objection(to object: JSONObject, _ isWhole: Bool) -> MessageDemand.Objection? {
        func isSet(_ field: String) -> Bool {
            switch object[field] {
            case nil, .null, false, "": false
            case .array(let elements): !elements.isEmpty
            default: true
            }
        }
        switch self {
        case .atMostOne(let fields):
            let some = fields.filter(isSet)
            guard some.count > 1 else { return nil }
            return .init(field: some[1], text: "'\(some[0])' and '\(some[1])' exclude each other")
        case .someOf(let fields):
            guard isWhole, !fields.contains(where: isSet) else { return nil }
            return .init(field: fields[0], text: "one of \(fields.joined(separator: ", ")) is required")
        case .only(let field, let other, let values):
            guard isSet(field), isWhole || object[other] != nil, !isLater(object[other]),
                !values.contains(object[other])
            else { return nil }
            let words = values.compactMap { $0.map { $0.string ?? $0.compactText } }
            return .init(
                field: field,
                text: words.isEmpty
                    ? "'\(field)' excludes '\(other)'" : "'\(field)' needs \(other): \(words.joined(separator: " or "))"
            )
        case .with(let field, let other):
            guard isWhole, isSet(field), object[other] == nil else { return nil }
            return .init(field: field, text: "'\(field)' needs '\(other)' as well")
        case .reads(let read): return read(object)
        }
    }
}
