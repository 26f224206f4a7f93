import Text
import YAML

/// The keys of an entry of `grants` in project.yaml.
struct SharedGrantKeys: Section {
    static let shared = SharedGrantKeys()

    let to = Key(
        "to", .recipient, required: "group:ml@acme.example",
        "A member as IAM writes it, the name of a service or feature (its account), or `service_account.NAME`")
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
    fileprivate static let recipient = Notation("member", schema: textSchema(recipientPattern)) {
        (node) throws(Problem) in
        let text = try node.text()
        if text == "allUsers" {
            throw Problem(
                "'allUsers' cannot get a role by a grant",
                hint: "write `public: true` where the service or the bucket is")
        }
        return Recipient(parsed: try parseRecipient(text))
    }
}

/// What a member, a name and an address look like.
let recipientPattern =
    "^(allAuthenticatedUsers$|user:|group:|serviceAccount:|domain:|principal(Set)?://|service_account[.]"
    + "|[a-z]([-a-z0-9]*[a-z0-9])?$)"

/// Whoever may get a role, in its one spelling: an IAM member, a workload's name, or `service_account.ID`.
func parseRecipient(_ text: String) throws(Problem) -> String {
    if text.contains("${") {
        throw Problem(
            "a member is no reference: the grant is named after it",
            hint: "write the name of a service or a feature, service_account.NAME, or the member itself")
    }
    let own = "service_account."
    if text.hasPrefix(own) {
        return own + (try parseID(String(text.dropFirst(own.count)), limit: 30))
    }
    guard text.utf8.allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }) else {
        return try parseMember(text)
    }
    return try parseID(text, limit: 63)
}

extension Recipient {
    /// `text` as `parseRecipient` returns it.
    init(parsed text: String) {
        let own = "service_account."
        if text.hasPrefix(own) {
            self = .account(String(text.dropFirst(own.count)))
        } else if text.contains(":") || text == "allAuthenticatedUsers" {
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
