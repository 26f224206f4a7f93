import Discovery
import Text

/// The fields an update may touch, as camelCase paths (google-7).
struct FieldMask: Sendable, Hashable {
    let paths: [[String]]

    /// Reads `a,b.c` in camelCase or snake_case; nil if the text is empty. A path that the message does not have is
    /// refused, and so is one that only the server writes.
    init?(_ text: String?, of message: String, in table: MessageTable) throws(Failure) {
        guard let text, !trimmed(text).isEmpty else { return nil }
        var paths: [[String]] = []
        for part in text.split(separator: ",") {
            let path = trimmed(part).split(separator: ".").map { camelCase(String($0)) }
            guard path != ["*"] else { return nil }
            guard Self.isKnown(path[...], message, table) else {
                throw .badField(
                    "update_mask.paths", "Invalid field mask: '\(part)' is not a field of \(table.fullName(message)).")
            }
            paths.append(path)
        }
        self.paths = paths
    }

    /// `old` with the fields of this mask as they are in `new`: a field that `new` lacks is removed.
    func apply(_ new: JSONObject, to old: JSONObject) -> JSONObject {
        var result = JSONValue.object(old)
        for path in paths {
            let pointer = JSONPointer(tokens: path)
            result = result.setting(JSONValue.object(new)[pointer], at: pointer)
        }
        return result.object ?? old
    }

    func contains(_ field: String) -> Bool { paths.contains { $0.first == field } }

    private static func isKnown(_ path: ArraySlice<String>, _ message: String, _ table: MessageTable) -> Bool {
        guard let name = path.first, let field = table.field(message, name) else { return false }
        let rest = path.dropFirst()
        guard !rest.isEmpty else { return true }
        switch field.type {
        case .message(let inner): return isKnown(rest, inner, table)
        case .map, .any, .object: return true
        default: return false
        }
    }
}
