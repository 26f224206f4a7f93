package import Text

/// What Discovery documents lack and protobuf's descriptors have: full names of messages and enums, the numbers of enums,
/// oneofs and explicit presence.
package struct Descriptors: Sendable {
    struct Message: Sendable {
        let fullName: String
        /// By name in JSON.
        let fields: [String: Field]
    }

    struct Field: Sendable {
        /// The full name of its message or enum.
        let message: String?
        let enumeration: String?
        let oneof: String?
        let hasPresence: Bool
    }

    private let messages: [String: Message]
    private let enums: [String: [String: Int]]
    /// By the names that a Discovery document may use.
    private let byName: [String: [Message]]

    /// Knows nothing.
    package init() { (messages, enums, byName) = ([:], [:], [:]) }

    /// Reads what Tests/Python/descriptors.py writes.
    package init(_ json: JSONValue) {
        var messages: [String: Message] = [:]
        var byName: [String: [Message]] = [:]
        for (fullName, value) in json["messages"]?.object ?? [:] {
            let fields = (value["fields"]?.object ?? [:]).map { name, field in
                let known = Field(
                    message: field["message"]?.string, enumeration: field["enum"]?.string,
                    oneof: field["oneof"]?.string, hasPresence: field["presence"]?.bool ?? false)
                return (name, known)
            }
            let message = Message(fullName: fullName, fields: Dictionary(fields) { first, _ in first })
            messages[fullName] = message
            let package = value["package"]?.string ?? ""
            let path = String(fullName.dropFirst(package.count + 1))
            let last = path.split(separator: ".").last.map(String.init) ?? path
            for name in Set([last, joined(path), joined(package) + last, joined(fullName)]) {
                byName[name, default: []].append(message)
            }
        }
        enums = Dictionary(
            (json["enums"]?.object ?? [:]).map { name, values in
                (name, Dictionary((values.object ?? [:]).map { ($0, $1.int ?? 0) }) { first, _ in first })
            }
        ) { first, _ in first }
        (self.messages, self.byName) = (messages, byName)
    }

    func message(_ fullName: String?) -> Message? { fullName.flatMap { messages[$0] } }

    /// The numbers of the values of an enum.
    func numbers(_ fullName: String?) -> [String: Int] { fullName.flatMap { enums[$0] } ?? [:] }

    /// The message that is called `name` in a Discovery document and whose fields are most like `fields`; nil if not even
    /// half of them are its.
    func message(named name: String, with fields: Set<String>) -> Message? {
        let candidates = (byName[name] ?? []).filter { message in
            2 * fields.count { message.fields[$0] != nil } >= fields.count
        }
        return candidates.min { one, other in
            let (left, right) = (one.distance(to: fields), other.distance(to: fields))
            return left == right ? one.fullName < other.fullName : left < right
        }
    }
}

extension Descriptors.Message {
    fileprivate func distance(to names: Set<String>) -> Int { Set(fields.keys).symmetricDifference(names).count }
}

/// `google.cloud.run.v2` -> `GoogleCloudRunV2`.
private func joined(_ name: String) -> String {
    name.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
