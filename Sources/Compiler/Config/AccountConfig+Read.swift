import Diagnostics
import Text
import YAML

/// The keys of an entry of `accounts`.
struct AccountKeys: Section {
    static let shared = AccountKeys()

    let displayName = Key(
        "display_name",
        .text("text", "at most 100 bytes") { (text) throws(Problem) in
            // iam-15
            guard text.utf8.count <= 100 else {
                throw Problem("the text has \(text.utf8.count) bytes, more than 100", source: LimitPages.accounts)
            }
            return text
        }, otherwise: "its name")
    let description = Key(
        "description", .description, otherwise: "none",
        "At most 256 bytes, with [the sentence](#descriptions) that says whose it is")
    let disabled = Key(
        "disabled", .bool, otherwise: "as it is",
        "`true`: nobody can act as the account, and its keys are not accepted; `false` enables it again")
    let email = Key(
        "email", .accountEmail, otherwise: "the account is created",
        "The address of an account that exists: it is only used, not changed")
    let grants = Key("grants", .grants, otherwise: "none", "Its roles, as of a [workload](#grants)")
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, by its address, besides what it names")

    func read(_ fields: inout Fields) -> AccountSettings? {
        let after = fields.read(after) ?? []
        let (displayName, email, grants) = (fields.read(displayName), fields.read(email), fields.read(grants))
        let (description, disabled) = (fields.read(description), fields.read(disabled))
        for key in ["description", "disabled"] where email != nil && fields.node[key] != nil {
            fields.fail(Problem("an account that exists is only used, not changed", hint: "remove it"), at: key)
        }
        if email != nil, fields.node["display_name"] != nil {
            fields.fail(
                Problem("an account that exists has a name already", hint: "remove one of them"), at: "display_name")
        }
        if email != nil, fields.node["after"] != nil {
            fields.fail(Problem("an account that exists waits for nothing", hint: "remove it"), at: "after")
        }
        return AccountSettings(
            displayName: displayName, description: description, isDisabled: disabled, email: email,
            grants: grants ?? [],
            after: after)
    }
}

/// What an entry says of the account whose id is its key.
struct AccountSettings: Sendable {
    var displayName: String?
    var description: String?
    var isDisabled: Bool?
    var email: String?
    var grants: [GrantConfig]
    var after: [String]
}

extension Notation where Value == [String: AccountSettings] {
    static let accounts = Notation.map(
        "mapping by account",
        "names: 6 to 30 of `a-z0-9-`, starting with a letter, not ending with `-`; with `email` also shorter",
        names: "^[a-z]([-a-z0-9]{0,28}[a-z0-9])?$", of: .section(AccountKeys.shared)
    ) { (name) throws(Problem) in _ = try parseID(name, limit: 30) }
}

extension Notation where Value == String {
    fileprivate static let accountEmail = text(
        "e-mail address", "ends with `gserviceaccount.com`", pattern: "^[^@ ]+@[^@ ]*gserviceaccount[.]com$",
        parse: parseAccountEmail)

    /// The account of a workload or a trigger.
    static let account = text(
        "name, or e-mail address", "a name under `accounts` in project.yaml, or the address of an account that exists",
        pattern: "^([a-z0-9]|[$][{]service_account[.])"
    ) { (text) throws(Problem) in
        if text.contains("${") {
            guard isWholeReference(text), let id = accountReferred(to: String(text.dropFirst(2).dropLast())) else {
                throw Problem(
                    "'\(text)' is not an account of this stack, and grants are named after the account",
                    hint: "write its name under `accounts`, its address, or ${service_account.NAME.email}")
            }
            return try parseID(id, limit: 30)
        }
        if text.contains("@") { return try parseAccountEmail(text) }
        let own = "service_account."
        if text.hasPrefix(own) {
            throw Problem("'\(text)' is an address", hint: "write \(text.dropFirst(own.count))")
        }
        return try parseID(text, limit: 30)
    }
}

private func parseAccountEmail(_ text: String) throws(Problem) -> String {
    let prefix = "serviceAccount:"
    guard !text.hasPrefix(prefix) else {
        throw Problem("'\(text)' is a member, not an address", hint: "write \(text.dropFirst(prefix.count))")
    }
    let email = try parseServiceAccount(text)
    guard email.hasSuffix("gserviceaccount.com") else {
        throw Problem(
            "'\(text)' is not the address of a service account", hint: "such as ci@acme.iam.gserviceaccount.com")
    }
    return email
}

extension Fields {
    /// The account that `key` names, its own without the key; nil if there is none, which is reported.
    mutating func account(_ key: Key<String>, _ surroundings: Surroundings) -> AccountChoice? {
        guard let text = read(key) else { return node.entry(key.name) == nil ? .own : nil }
        return account(text, at: node[key.name] ?? node, key.name, surroundings)
    }

    /// The account that `text`, the value of `key` at `place`, names; nil if there is none, which is reported.
    mutating func account(
        _ text: String, at place: Node, _ key: String, _ surroundings: Surroundings
    ) -> AccountChoice? {
        if text.contains("@") { return .given(text) }
        guard let accounts = surroundings.accounts else { return nil }
        if let account = accounts[text] { return account.email.map { .given($0) } ?? .made(account.id) }
        guard !surroundings.brokenAccounts.contains(text) else { return nil }
        let known = Set(accounts.keys).union(surroundings.brokenAccounts).sorted()
        let hint =
            known.isEmpty
            ? "list it under `accounts` in project.yaml" : "`accounts` has \(known.joined(separator: ", "))"
        fail(Problem("there is no account '\(text)'\(didYouMean(text, among: known))", hint: hint), at: place, key)
        return nil
    }
}
