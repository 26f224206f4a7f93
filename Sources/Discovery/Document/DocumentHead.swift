import Text

/// What the first line of the text says: the API's name, the document's date, the base of its URLs, and its title.
struct DocumentHead {
    let line: String

    init(_ json: JSONValue) throws(DocumentError) {
        guard json["kind"] == "discovery#restDescription" else {
            throw DocumentError(
                JSONPointer(tokens: ["kind"]), "this is not the Discovery document of an API",
                hint: "https://NAME.googleapis.com/$discovery/rest?version=VERSION has it")
        }
        let id = (json["id"]?.string ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard id.count == 2, id.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isLowercaseOrDigit) }) else {
            throw DocumentError(
                JSONPointer(tokens: ["id"]), "the id must be NAME:VERSION, such as pubsub:v1",
                hint: "both of lower-case letters and digits")
        }
        for name in ["rootUrl", "baseUrl", "mtlsRootUrl"] {
            guard let value = json[name] else { continue }
            try Self.checkHost(value.string ?? "", JSONPointer(tokens: [name]), hasPath: name == "baseUrl")
        }
        for (index, endpoint) in (json["endpoints"]?.array ?? []).enumerated() {
            let place = JSONPointer(tokens: ["endpoints", String(index), "endpointUrl"])
            try Self.checkHost(endpoint["endpointUrl"]?.string ?? "", place, hasPath: false)
        }
        guard let root = json["rootUrl"]?.string else {
            throw DocumentError(JSONPointer(tokens: ["rootUrl"]), "it is missing")
        }
        let path = json["servicePath"]?.string ?? ""
        guard path.isEmpty || path.hasSuffix("/"), path.isEmpty || isPath(path.dropLast(), []) else {
            throw DocumentError(JSONPointer(tokens: ["servicePath"]), "'\(path)' is not a path that ends with a slash")
        }
        let revision = json["revision"]?.string ?? ""
        let isDate = !revision.isEmpty && revision.utf8.allSatisfy(\.isDigit)
        let title = String(
            String.UnicodeScalarView((json["title"]?.string ?? "").unicodeScalars.filter { 0x20..<0x7F ~= $0.value }))
        line = "\(id[0]).\(id[1]) \(isDate ? revision : "0") \(root)\(path) \(title)"
    }

    /// `https://NAMES.googleapis.com/`: no port, no user, nothing that could be read as another host.
    private static func checkHost(_ url: String, _ place: JSONPointer, hasPath: Bool) throws(DocumentError) {
        let start = "https://"
        let host = url.dropFirst(start.count).prefix { $0 != "/" }
        let rest = url.dropFirst(start.count + host.count)
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard url.hasPrefix(start), labels.count > 2, labels.suffix(2) == ["googleapis", "com"],
            labels.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") } }
            ),
            rest == "/" || hasPath && rest.first == "/"
        else {
            throw DocumentError(
                place, "'\(url)' is not below https://*.googleapis.com/",
                hint: "calls carry tokens, so resources/ calls nothing else")
        }
    }
}

/// True for a path without anything that would lead out of it, and without a host.
func isPath(_ path: some StringProtocol, _ others: [UInt8]) -> Bool {
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
    return pieces.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        && path.utf8.allSatisfy { $0.isPathByte || others.contains($0) }
}
