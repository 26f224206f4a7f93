import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

/// The keys of an entry of a workload's `grants`.
struct GrantKeys: Section {
    static let shared = GrantKeys()

    /// False: what has no role may be granted something, too.
    let needsRole: Bool
    let role: Key<String>
    let on = Key(
        "on", .grantPlace, otherwise: "the project",
        "An object of this stack by its address in the plan, such as `bucket.models`, or anything else by its name")
    let because = Key(
        "because", .text(), otherwise: "",
        "The reason for `roles/owner`, `roles/editor` or `roles/viewer`, which are refused without one")
    let condition = Key(
        "condition", .section(GrantConditionKeys.shared), otherwise: "none: it always counts",
        "When it counts. With another condition it is another grant")
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, by its address, besides what it names")

    init(needsRole: Bool = true) {
        self.needsRole = needsRole
        role =
            needsRole
            ? Key("role", Self.anyRole, required: "roles/bigquery.jobUser") : Key("role", Self.anyRole, otherwise: "")
    }

    private static let anyRole = Notation<String>.text(
        "role",
        "`roles/x.y`, `projects/P/roles/x`, `organizations/N/roles/x`, or of `resources/` `${iam_roles.NAME.name}`",
        pattern: "/|^[$][{]", parse: parseRole)

    func read(_ fields: inout Fields) -> GrantConfig? {
        var role = fields.read(role)
        let (place, reason) = (fields.read(on), fields.read(because))
        let (condition, after) = (fields.read(condition), fields.read(after) ?? [])
        if !needsRole, fields.node["role"] == nil { role = "" }
        guard let role, place != nil || fields.node["on"] == nil,
            condition != nil || fields.node["condition"] == nil
        else { return nil }
        // iam-36
        if primitiveRoles.contains(role), condition != nil {
            fields.fail(
                Problem("'\(role)' takes no condition", hint: "choose a narrower role, or remove it"),
                at: self.condition.name)
        }
        if primitiveRoles.contains(role), reason == nil, fields.node["because"] == nil {
            fields.fail(
                Problem(
                    "'\(role)' reaches everything in the project",
                    hint: "choose a narrower role, or write {role: \(role), because: \"…\"}"),
                at: "role")
            return nil
        }
        var grant = GrantConfig(role, on: place ?? .project, if: condition)
        grant.after = after
        return grant
    }
}

/// The keys of `condition`.
struct GrantConditionKeys: Section {
    static let shared = GrantConditionKeys()

    let title = Key("title", .shortText(most: 100), required: "until-summer", "Told apart by it in the console")
    let expression = Key(
        "expression", .text(), required: "request.time < timestamp(\"2027-01-01T00:00:00Z\")",
        "In the [language of IAM's conditions](https://cloud.google.com/iam/docs/conditions-overview). What it asks about, only Google checks"
    )
    let description = Key("description", .shortText(most: 256), otherwise: "none")

    func read(_ fields: inout Fields) -> GrantCondition? {
        let (title, expression) = (fields.read(title), fields.read(expression))
        let description = fields.read(description)
        guard let title, let expression else { return nil }
        guard expression.contains("${") || isExpression(expression, roots: conditionVariables) else {
            fields.fail(
                Problem(
                    "Google does not take this expression",
                    hint: "such as resource.name.startsWith(\"projects/_/buckets/a\")",
                    source: LimitPages.conditions), at: self.expression.name)
            return nil
        }
        return GrantCondition(title: title, expression: expression, description: description)
    }
}

extension Notation where Value == String {
    fileprivate static func shortText(most: Int) -> Notation {
        text("text", "at most \(most) bytes") { (text) throws(Problem) in
            guard text.utf8.count <= most else {
                throw Problem("the text has \(text.utf8.count) bytes, more than \(most)", source: LimitPages.conditions)
            }
            return text
        }
    }
}

extension Notation where Value == [GrantConfig] {
    /// A list of `{role: ROLE, on: PLACE}`, each once, in the order of the file.
    static let grants = grantList(of: .section(GrantKeys.shared), written: "role: ROLE") { "{role: \($0)}" }
}

/// A list of grants; `written` and `meant` say in messages what to write instead of a text.
func grantList<Grant: Hashable & Sendable>(
    of element: Notation<Grant>, written: String, _ meant: @escaping @Sendable (String) -> String
) -> Notation<[Grant]> {
    Notation("list of mappings", limits: "each once", schema: ["type": "array", "items": element.schema]) {
        node, key, fields in
        var seen: Set<Grant> = []
        if let text = node.scalar?.text, !node.isNull {
            let problem = Problem("expected a list, found text", hint: "write [\(meant(text))]")
            fields.fail(problem, at: node, key)
            return nil
        }
        return fields.list(node, key) { node, fields -> Grant? in
            if let text = node.scalar?.text, !node.isNull {
                let problem = Problem("expected `\(written)`, found text", hint: "write \(meant(text))")
                fields.fail(problem, at: node, key)
                return nil
            }
            guard let grant = element.read(node, key, &fields) else { return nil }
            if !seen.insert(grant).inserted { fields.fail(Problem("this grant is given twice"), at: node, key) }
            return grant
        }
    }
}

extension Notation where Value == GrantPlace {
    fileprivate static let grantPlace = Notation(
        "address, or name",
        schema: textSchema("^([a-z_]+[.]|[A-Za-z_]+/|//[a-z]+[.]googleapis[.]com/|[$][{]|iap_(web|tunnel)$)")
    ) { (node) throws(Problem) in try parseGrantPlace(try node.text()) }
}

/// The kinds with a policy of which this stack can have objects.
private let ownKinds = [
    "artifact_repository", "bucket", "managed_folder", "run_job", "run_service", "secret", "service_account",
]

/// `KIND.NAME`, or the name of anything that `PolicyHolder` knows.
func parseGrantPlace(_ text: String) throws(Problem) -> GrantPlace {
    if text.contains("${") { return try parseGrantPlace(try addressReferred(to: text)) }
    let (host, name) = PolicyHolder.parted(text)
    guard let host else { return try parseGrantPlace(text, host: nil) }
    guard host.hasSuffix(".googleapis.com") else {
        throw Problem("'\(text)' begins with a host that is not Google's", hint: "write \(name)")
    }
    return try parseGrantPlace(name, host: host)
}

/// The name of something in the API of `host`, if it is not nil.
private func parseGrantPlace(_ text: String, host: String?) throws(Problem) -> GrantPlace {
    let kind = String(text.prefix { $0 != "." && $0 != "/" })
    if host == nil, text.dropFirst(kind.count).first == "." {
        // Whether a resource of `resources/` has a policy is known with the whole stack.
        let isOther = !kinds.contains { $0.name == kind } && kind.contains("_")
        guard ownKinds.contains(kind) || isOther, let address = Address(parsing: text) else {
            let suggestion = didYouMean(kind, among: ownKinds)
            throw Problem(
                "'\(text)' is not something with a policy of its own\(suggestion)",
                hint: "addresses of \(ownKinds.joined(separator: ", "))")
        }
        return .own(address)
    }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 || ["iap_tunnel", "iap_web"].contains(text), parts.allSatisfy(isNamePart) else {
        throw Problem(
            "'\(text)' is neither an address nor a name",
            hint: "such as bucket.models, topics/events or projects/P/secrets/S")
    }
    if parts[0] == "projects", parts[1] == "_", parts.count == 4 { parts.removeFirst(2) }
    let name = parts.joined(separator: "/")
    let full = PolicyHolder.isFull(name) ? name : "projects/p/" + name
    guard parts[0] != "projects" || isProject(parts[1]) else { throw Problem("'\(parts[1])' is not a project") }
    let holders = PolicyHolder.named((host.map { "//\($0)/" } ?? "") + full)
    switch (host, holders.count) {
    case (nil, 1): return .other(name)
    // It may be described by a document of the configuration.
    case (let host?, 0) where GoogleAPI.knownNames.allSatisfy({ GoogleAPI.named($0)?.host != host }):
        return .other("//\(host)/\(name)")
    case (_, 0):
        throw Problem(
            "'\(text)' is not the name of anything that grants can be made on\(host.map { " in \($0)" } ?? "")",
            hint: "docs/config.md lists the forms")
    case (nil, _):
        throw Problem(
            "'\(text)' may be in \(holders.map(\.host).joined(separator: " and in "))",
            hint: holders.map { "write //\($0.host)/\(name)" }.joined(separator: " or "))
    // A short name means the same.
    case (let host?, _):
        let isShort = PolicyHolder.named(full).map(\.host) == [host]
        return .other(isShort ? name : "//\(host)/\(name)")
    }
}

/// The address in a reference to the name of an object: the object is meant, whatever its name is.
private func addressReferred(to text: String) throws(Problem) -> String {
    let parts = (try ConfigTemplate(text).uses.last ?? "bucket.models.name").split(separator: ".")
    let isName = ["email", "id", "name", "selfLink"].contains(parts.last)
    guard isWholeReference(text), isName else {
        // The address of what has deeper fields is of two words.
        let address = isName ? parts.dropLast() : parts.prefix(2)
        throw Problem(
            "'\(text)' is not the name of an object",
            hint: "write the address of what the role is for, such as \(address.joined(separator: "."))")
    }
    return parts.dropLast().joined(separator: ".")
}

private func isNamePart(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".."
        && text.utf8.allSatisfy { $0.isLetterOrDigit || "-._@:+".utf8.contains($0) }
}
