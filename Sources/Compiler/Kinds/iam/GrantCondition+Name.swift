import PlanModel
import Text

extension GrantCondition {
    /// As a policy has it.
    var json: JSONValue {
        var json: JSONValue = ["expression": literal(expression), "title": literal(title)]
        json["description"] = description.map(literal)
        return json
    }

    /// Its title in the characters of an address, with part of the digest of the whole: two conditions of one title
    /// are two.
    var name: String {
        let mark = digest(Array(json.compactText.utf8)).dropFirst("sha256:".count).prefix(8)
        let words = title.lowercased().utf8.split { !$0.isLowercaseOrDigit }.map { String(decoding: $0, as: UTF8.self) }
        let short = words.joined(separator: "-").prefix(40)
        return "if-\(short)\(short.isEmpty ? "" : "-")\(mark)"
    }
}
