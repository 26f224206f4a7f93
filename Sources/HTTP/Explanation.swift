import Text

/// The text of GitLab's errors, `{"message": ...}` or `{"error": ...}`, without the status that it often repeats; nil
/// if there is none.
func gitlabExplanation(of body: JSONValue, status: Int) -> String? {
    let parts = [body["message"], body["error"], body["error_description"]].compactMap { $0 }.map { flat($0) }
    let text = oneLine(parts.filter { !$0.isEmpty }.joined(separator: ": "))
    guard !text.isEmpty else { return nil }
    let repeated = "\(status) "
    return text.hasPrefix(repeated) && text.count > repeated.count ? String(text.dropFirst(repeated.count)) : text
}

/// `{"key": ["has already been taken"]}` becomes `key has already been taken`. The JSON reader limits the depth.
private func flat(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .array(let elements): elements.map(flat).joined(separator: ", ")
    case .object(let object): object.map { "\($0.key) \(flat($0.value))" }.joined(separator: "; ")
    case .null: ""
    default: value.compactText
    }
}

/// What an answer that is not JSON says: the title of an HTML page, the start of a text, or our own statement that it
/// is empty.
func explanation(ofText response: Response) -> (text: String, isTheirs: Bool) {
    let text = String(decoding: response.body.prefix(16_384), as: UTF8.self)
    if let open = text.firstRange(of: "<title>"), let close = text[open.upperBound...].firstRange(of: "</title>") {
        let title = oneLine(String(text[open.upperBound..<close.lowerBound]))
        if !title.isEmpty { return (title, true) }
    }
    let line = oneLine(text)
    if line.isEmpty { return ("an empty answer", false) }
    return line.hasPrefix("<") ? ("a page of HTML instead of an explanation", false) : (line, true)
}

/// `text` on one line of at most 1000 characters, without control characters: it goes to terminals and logs.
func oneLine(_ text: String) -> String {
    var result = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
            pendingSpace = !result.isEmpty
        } else {
            if pendingSpace { result += " " }
            pendingSpace = false
            result.unicodeScalars.append(scalar)
        }
    }
    return result.count > 1000 ? result.prefix(1000) + "..." : result
}

extension Response {
    /// The same answer with `advice` added to the message that an `APIError` will read from it.
    package func explaining(_ advice: String) -> Response {
        let old = APIError(self)
        let message = JSONValue.string("\(old.message) (\(advice))")
        var google: JSONValue = [
            "error": [
                "code": JSONValue(status), "message": message,
                "status": .string(old.status.isEmpty ? statusWord(http: status) ?? "UNKNOWN" : old.status),
            ]
        ]
        // Everything else that the server said, above all its reasons, still counts.
        if let body = try? JSONValue(parsing: body), var error = body["error"]?.object {
            error["message"] = message
            google = ["error": .object(error)]
        }
        var copy = self
        let type = "Content-Type"
        copy.headers.removeAll { ["content-type", "content-length"].contains($0.name.lowercased()) }
        copy.headers.append(Header(type, "application/json; charset=UTF-8"))
        copy.body = google.canonicalBytes
        return copy
    }
}
