package import Text

/// Every URL in `json`, a plan, a state or a part of one, that is called: each string under the name `url` or
/// `operation`, and every other string that begins with a scheme, so that a new type of call cannot be forgotten. The name
/// of a member counts too: below such a root there are calls. A `body` is sent, the `outputs` of a plan and the rules in `accepts` and `requires` are printed, those in `alone` are
/// compared, and `forms` are patterns of calls: no URL in these is called.
package func calledURLs(in json: JSONValue) -> [String] {
    var urls: [String] = []
    guard var plan = json.object else { return urls }
    plan["outputs"] = nil
    collect(.object(plan), named: "", into: &urls)
    return urls
}

/// The JSON reader limits the depth.
private func collect(_ value: JSONValue, named name: String, into urls: inout [String]) {
    switch value {
    case .string(let text):
        if name == "url" || name == "operation" || hasScheme(text) { urls.append(text) }
    case .array(let elements):
        // The texts between the values of one that is made at apply are sent, not called.
        for element in elements where name != "text" || element.string == nil {
            collect(element, named: name, into: &urls)
        }
    case .object(let object):
        // A kind may have any name, including these.
        let areKinds = name == "kinds" || name == "inventory"
        for (member, value) in object
        where areKinds || !["accepts", "alone", "body", "forms", "requires"].contains(member) {
            if hasScheme(member) { urls.append(member) }
            collect(value, named: member, into: &urls)
        }
    default: break
    }
}

/// False for the address and the name of a grant, which may end in `principalSet://…`.
private func hasScheme(_ text: String) -> Bool {
    // The first slash is that of `://`, so what stands before it has none.
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return text.utf8[..<slash].last == UInt8(ascii: ":")
        && text.utf8[slash...].dropFirst().first == UInt8(ascii: "/")
}
