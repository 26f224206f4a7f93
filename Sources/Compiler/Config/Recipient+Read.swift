import PlanModel
import Text
import YAML

/// The keys of an entry of `grants` in project.yaml.
struct SharedGrantKeys: Section {
    static let shared = SharedGrantKeys()

    let to = Key(
        "to", .recipient, required: "group:ml@acme.example",
        "A member as IAM writes it, the name of a service or feature (its account), or `service_account.NAME`; what another "
            + "object says may be a [reference](resources.md#references). Or a view, routine or dataset of BigQuery that "
            + "[reads a dataset](#data-that-reads-other-data), which has no `role`")
    let grant = GrantKeys(needsRole: false)

    func read(_ fields: inout Fields) -> SharedGrantConfig? {
        let (recipient, grant) = (fields.read(to), grant.read(&fields))
        guard let recipient, let grant else { return nil }
        if case .data = recipient {
            for key in ["role", "condition", "because"] where fields.node[key] != nil {
                fields.fail(Problem("data that reads other data has no `\(key)`", hint: "remove it"), at: key)
            }
        } else if grant.role.isEmpty {
            _ = fields.take("role", required: "roles/bigquery.jobUser")
            return nil
        }
        return SharedGrantConfig(to: recipient, grant)
    }
}

extension Notation where Value == [SharedGrantConfig] {
    static let sharedGrants = grantList(of: .section(SharedGrantKeys.shared), written: "to: MEMBER, role: ROLE") {
        "{to: \($0), role: roles/…}"
    }
}

extension Notation where Value == Recipient {
    fileprivate static let recipient = Notation(
        "member",
        schema: textSchema(
            "^allUsers$|^bigquery_(table|routine|dataset)s[.]|^(projects/[^/]+/)?datasets/|" + recipientPattern)
    ) {
        (node) throws(Problem) in
        let text = try node.text()
        // Where a word says it, the whole configuration is known (`checkGrants`).
        if let data = try grantedData(text) { return .data(data) }
        return text == "allUsers" ? .member(text) : Recipient(parsed: try parseRecipient(text))
    }
}

/// A view, a routine or a dataset of BigQuery, by its address or its name; nil for anything else.
private func grantedData(_ text: String) throws(Problem) -> GrantPlace? {
    if ["bigquery_tables.", "bigquery_routines.", "bigquery_datasets."].contains(where: text.hasPrefix) {
        guard let address = Address(parsing: text) else { throw Problem("'\(text)' is no address") }
        return .own(address)
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let path = parts.first == "projects" ? parts.dropFirst(2) : parts[...]
    guard path.first == "datasets" else { return nil }
    let isWhole = path.count == 2 || path.count == 4 && ["tables", "routines"].contains(path[path.startIndex + 2])
    guard isWhole, !parts.contains("") else {
        throw Problem(
            "'\(text)' is not the name of data", hint: "write datasets/D/tables/T, datasets/D/routines/R or datasets/D")
    }
    return .other(text)
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
        case .data(.own(let address)): address.text
        case .data(.other(let name)): name
        case .data(.project): "projects"
        }
    }
}
