import PlanModel
import Text
import YAML

/// The keys of an entry of `grants` in project.yaml.
struct SharedGrantKeys: Section {
    static let shared = SharedGrantKeys()

    let to = Key(
        "to", .recipient, required: "group:ml@acme.example",
        "A member as IAM writes it, the name of a service or feature (its account), or `service_account.NAME`; what another "
            + "object says may be a [reference](resources.md#references)")
    let grant = GrantKeys.shared

    func read(_ fields: inout Fields) -> SharedGrantConfig? {
        let (recipient, grant) = (fields.read(to), grant.read(&fields))
        guard let recipient, let grant else { return nil }
        return SharedGrantConfig(to: recipient, grant)
    }
}

extension Notation where Value == [SharedGrantConfig] {
    static let sharedGrants = grantList(of: .section(SharedGrantKeys.shared), written: "to: MEMBER, role: ROLE") {
        "{to: \($0), role: roles/…}"
    }
}

extension Notation where Value == Recipient {
    fileprivate static let recipient = Notation("member", schema: textSchema("^allUsers$|" + recipientPattern)) {
        (node) throws(Problem) in
        let text = try node.text()
        // Where a word says it, the whole configuration is known (`checkGrants`).
        return text == "allUsers" ? .member(text) : Recipient(parsed: try parseRecipient(text))
    }
}

/// What a member, a name and an address look like.
let recipientPattern =
    "^(allAuthenticatedUsers$|user:|group:|serviceAccount:|domain:|principal(Set)?://|service_account[.]"
    + "|projectOwner:|projectEditor:|projectViewer:|[$][{]|[a-z]([-a-z0-9]*[a-z0-9])?$)"

/// Whoever may get a role, in its one spelling: an IAM member, a workload's name, or `service_account.ID`.
func parseRecipient(_ text: String) throws(Problem) -> String {
    if text.contains("${") { return try parseReferredMember(text) }
    let own = "service_account."
    if text.hasPrefix(own) {
        return own + (try parseID(String(text.dropFirst(own.count)), limit: 30))
    }
    guard text.utf8.allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }) else {
        return try parseMember(text)
    }
    return try parseID(text, limit: 63)
}

/// A member of which another object says a part, or all. An account of this stack is known without that.
private func parseReferredMember(_ text: String) throws(Problem) -> String {
    let uses = try ConfigTemplate(text).uses
    if text.hasPrefix("serviceAccount:"), uses.first?.hasSuffix(".member") == true {
        throw Problem("`member` begins with serviceAccount: itself", hint: "write ${\(uses[0])}")
    }
    if uses.count == 1, let id = accountReferred(to: uses[0]), text.hasSuffix("}"),
        text.hasPrefix("serviceAccount:${") || text.hasPrefix("${")
    {
        return "service_account." + id
    }
    guard !isWholeReference(text) else { return text }
    let rest = withoutReferences(text)
    let isKind = ["user:x", "group:x", "serviceAccount:x", "domain:x"].contains(rest)
    if !isKind { _ = try parseMember(rest) }
    return text
}

/// The id in `service_account.ID.email` and `service_account.ID.member`.
func accountReferred(to use: String) -> String? {
    let parts = use.split(separator: ".")
    guard parts.count == 3, parts[0] == "service_account", ["email", "member"].contains(parts[2]) else { return nil }
    return String(parts[1])
}

extension Recipient {
    /// `text` as `parseRecipient` returns it.
    init(parsed text: String) {
        let own = "service_account."
        if text.hasPrefix(own) {
            self = .account(String(text.dropFirst(own.count)))
        } else if text.contains(":") || text.contains("${") || text == "allAuthenticatedUsers" {
            self = .member(text)
        } else {
            self = .workload(text)
        }
    }

    /// As it is written.
    var text: String {
        switch self {
        case .member(let text), .workload(let text): text
        case .account(let id): "service_account." + id
        }
    }
}
