/// One method of a resource.
package struct Method: Sendable, Hashable {
    /// For example `create`.
    package let name: String
    /// The HTTP method.
    package let verb: String
    /// Appended to the API's `baseURL`.
    package let path: PathTemplate
    /// The message of the body, by the name that `GoogleAPI.schema` takes; nil if there is none.
    package let request: String?
    /// The message of the answer; nil if there is none.
    package let response: String?
    /// The query parameters, besides those that every method takes (`GoogleAPI.commonParameters`).
    package let parameters: [Parameter]

    /// The query parameter of that name.
    package func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }
}

/// A parameter of a method's query.
package struct Parameter: Sendable, Hashable {
    package let name: String
    /// A list if the parameter may be repeated.
    package let type: FieldType
    package let isRequired: Bool
}

extension GoogleAPI {
    /// The query parameters that every method of every API takes (Discovery, `parameters` of the document).
    package static let commonParameters: Set = [
        "$.xgafv", "access_token", "alt", "callback", "fields", "key", "oauth_token", "prettyPrint", "quotaUser",
        "upload_protocol", "uploadType", "userIp",
    ]
}

/// Reads `create POST v2/{parent=projects/*}/jobs Job Operation;?jobId s;get …`: a part with a question mark is a
/// parameter of the method before it. A method that cannot be parsed is omitted with its parameters.
func readMethods(_ entry: Substring.UTF8View, of resource: String) -> [Method] {
    var methods: [Method] = []
    for part in split(entry) {
        let head = words(part[0])
        guard head.count == 5, let path = PathTemplate(head[2]) else { continue }
        let parameters = part.dropFirst().compactMap { text -> Parameter? in
            let words = words(text.dropFirst())
            guard words.count >= 2 else { return nil }
            let place = "\(resource).\(head[0]).\(words[0])"
            guard let type = FieldType(words[1], at: place) else { return nil }
            return Parameter(name: words[0], type: type, isRequired: words.count == 3 && words[2] == "+")
        }
        methods.append(
            Method(
                name: head[0], verb: head[1], path: path, request: head[3] == "-" ? nil : head[3],
                response: head[4] == "-" ? nil : head[4], parameters: parameters))
    }
    return methods
}

/// The parts of an entry, grouped by method with its parameters.
private func split(_ entry: Substring.UTF8View) -> [[Substring.UTF8View]] {
    var groups: [[Substring.UTF8View]] = []
    for part in entry.split(separator: semicolon) {
        if part.first != UInt8(ascii: "?") {
            groups.append([part])
        } else if !groups.isEmpty {
            groups[groups.count - 1].append(part)
        }
    }
    return groups
}
