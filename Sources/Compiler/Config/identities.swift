import YAML
import Text

// People, groups and roles, as IAM writes them.

/// An e-mail address of the common form: one `@`, a domain with a dot.
func parseEmail(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254,
        parts[0].utf8.allSatisfy({ $0.isLetterOrDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }),
        !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), isDomain(parts[1]), !parts[0].contains("/serviceAccounts/")
    else {
        let meant = addressWritten(in: text).flatMap { try? parseEmail($0) }
        throw Problem(
            "'\(text)' is not an e-mail address", hint: meant.map { "write \($0)" } ?? "such as ml-oncall@acme.example")
    }
    return text
}

/// The address in a path of the API, a link and a mailbox with a name: `projects/p/serviceAccounts/ADDRESS`,
/// `mailto:ADDRESS`, `Ann <ADDRESS>`. Nil if nothing stands around it.
private func addressWritten(in text: String) -> String? {
    if let start = text.lastIndex(of: "<"), text.hasSuffix(">") {
        return String(text[text.index(after: start)...].dropLast())
    }
    let mailbox = "mailto:"
    let path = text.hasPrefix(mailbox) ? text.dropFirst(mailbox.count) : text[...]
    let last = path.split(separator: "/").last ?? path
    return last.utf8.count < text.utf8.count && last.contains("@") ? String(last) : nil
}

/// The address of a service account, in lower case.
func parseServiceAccount(_ text: String) throws(Problem) -> String {
    guard !text.contains("/") || !text.contains("@") else {
        let meant = addressWritten(in: text).flatMap { try? parseServiceAccount($0) }
        throw Problem(
            "'\(text)' is not an e-mail address",
            hint: meant.map { "write \($0)" } ?? "such as ci@acme.iam.gserviceaccount.com")
    }
    return try parseEmail(text).lowercased()
}

private func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
        && labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        }
}

/// An IAM member. Its e-mail is lower-cased, as the server does.
func parseMember(_ text: String) throws(Problem) -> String {
    let hint = "user:, group: or serviceAccount: and an e-mail address, domain: and a domain, or principalSet://…"
    if let problem = refusedMember(text) { throw problem }
    if text == "allUsers" {
        throw Problem("'allUsers' is written as `public: true`", hint: "remove it, and write `public: true`")
    }
    if text == "allAuthenticatedUsers" { return text }
    let sets = ["iam", "cloudresourcemanager"].map { "principalSet://\($0).googleapis.com/" }
    if text.hasPrefix("principal://iam.googleapis.com/") || sets.contains(where: text.hasPrefix) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"${}".utf8.contains($0) }) else {
            throw Problem("'\(text)' is not a member", hint: "in ASCII, without spaces and references")
        }
        return text
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
        let isEmail = (try? parseEmail(text)) != nil
        if text.hasSuffix(".gserviceaccount.com"), let address = isEmail ? text : addressWritten(in: text) {
            throw Problem("'\(text)' is not a member", hint: "write serviceAccount:\(address)")
        }
        throw Problem("'\(text)' is not a member", hint: isEmail ? "write user:\(text) or group:\(text)" : hint)
    }
    switch parts[0] {
    case "serviceAccount" where parts[1].contains("["): return try parseKubernetesAccount(text)
    case "projectOwner", "projectEditor", "projectViewer":
        guard isProject(String(parts[1])) else { throw Problem("'\(parts[1])' is not a project") }
        return text
    case "user", "group", "serviceAccount":
        let isAccount = parts[0] == "serviceAccount"
        do throws(Problem) {
            let address = String(parts[1])
            return "\(parts[0]):\(try isAccount ? parseServiceAccount(address) : parseEmail(address).lowercased())"
        } catch {
            // The whole member is what is to be written.
            let start = "write "
            guard let hint = error.hint, hint.hasPrefix(start) else { throw error }
            throw Problem(error.message, hint: "write \(parts[0]):\(hint.dropFirst(start.count))")
        }
    case "domain":
        guard isDomain(parts[1]) else { throw Problem("'\(parts[1])' is not a domain") }
        return text.lowercased()
    default: throw Problem("'\(text)' is not a member", hint: hint)
    }
}

/// `serviceAccount:PROJECT.svc.id.goog[NAMESPACE/NAME]`, an account of Kubernetes (iam-34).
private func parseKubernetesAccount(_ text: String) throws(Problem) -> String {
    let parts = text.dropFirst("serviceAccount:".count).split(separator: "[", omittingEmptySubsequences: false)
    let end = ".svc.id.goog"
    if parts.count == 2, parts[0].hasSuffix(end), isProject(String(parts[0].dropLast(end.count))),
        parts[1].hasSuffix("]")
    {
        let names = parts[1].dropLast().split(separator: "/", omittingEmptySubsequences: false)
        let areNames = names.allSatisfy { name in
            (1...253).contains(name.utf8.count)
                && name.utf8.allSatisfy { $0.isLowercaseOrDigit || "-.".utf8.contains($0) }
        }
        if names.count == 2, areNames { return text }
    }
    throw Problem(
        "'\(text)' is not an account of Kubernetes", hint: "serviceAccount:PROJECT.svc.id.goog[NAMESPACE/NAME]")
}

/// What IAM shows or takes elsewhere, and not as a member that is added to a policy (iam-7, iam-34).
private func refusedMember(_ text: String) -> Problem? {
    if text.hasPrefix("deleted:") {
        return Problem("'\(text)' does not exist any more", hint: "remove it, or write the member that exists now")
    }
    if text.hasPrefix("principal://goog/") || text.hasPrefix("principalSet://goog/") {
        return Problem(
            "'\(text)' is a principal of deny policies", hint: "write user:, group: or serviceAccount: and the address")
    }
    if text.hasPrefix("specialGroup:")
        || ["projectOwners", "projectEditors", "projectWriters", "projectReaders"].contains(text)
    {
        return Problem(
            "'\(text)' is an entry of a dataset's access list",
            hint: "write it in the dataset's `access`; on a bucket it is projectOwner:PROJECT")
    }
    return nil
}

/// Roles that give access to everything in a project.
let primitiveRoles = ["roles/owner", "roles/editor", "roles/viewer"]

/// A role's name: `roles/bigquery.jobUser`, `projects/P/roles/x`, `organizations/N/roles/x`; or a reference to that of a
/// role of this stack.
func parseRole(_ text: String) throws(Problem) -> String {
    if text.contains("${") {
        guard isWholeReference(text), text.hasPrefix("${iam_roles."), text.hasSuffix(".name}") else {
            throw Problem(
                "'\(text)' is not the name of a role", hint: "write ${iam_roles.NAME.name} for one of resources/")
        }
        return text
    }
    func isName(_ part: Substring) -> Bool {
        (1...64).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isLetterOrDigit || "._".utf8.contains($0) }
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 2 where parts[0] == "roles" && isName(parts[1]): return text
    case 4 where parts[2] == "roles" && isName(parts[3]):
        let isProject = parts[0] == "projects" && !parts[1].isEmpty
        let isOrganization = parts[0] == "organizations" && !parts[1].isEmpty && parts[1].utf8.allSatisfy(\.isDigit)
        if isProject || isOrganization { return text }
    default: break
    }
    if parts.count == 1, isName(parts[0]) { throw Problem("'\(text)' is not a role", hint: "write roles/\(text)") }
    throw Problem(
        "'\(text)' is not a role", hint: "roles/NAME, projects/PROJECT/roles/NAME or organizations/NUMBER/roles/NAME")
}
