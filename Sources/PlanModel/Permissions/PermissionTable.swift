import Text

/// A permission that something needs.
package struct Need: Sendable, Hashable {
    package var permission: String
    /// True: only the rule says so by which nearly all permissions are named.
    package var isByRule: Bool
    /// True: it counts if it is given in the plan's project. False: what it is for is in another one.
    package var isInProject: Bool
    /// The calls that ask for it on the object itself and on what that is in, the nearest first.
    package var tests: [Call]
}

/// What permissions the calls of a plan need, by its rules.
package struct PermissionTable: Sendable {
    /// Asks for permissions in the plan's project; nil if the plan does not say how.
    package let project: Call?
    private let rules: [(root: String, rules: PermissionRules)]
    /// By method.
    private var known: [String: [Rule]] = [:]
    private var tests: [(object: URLPattern, text: String, call: String)] = []
    private let roles: [(start: String, role: String)]
    private let projects: Set<Substring>
    /// What is needed on what bodies name, whichever kind they are of.
    private let onNamed: [String]

    private struct Rule: Sendable {
        var pattern: URLPattern
        var permission: String
        var isByRule: Bool
    }

    package init(_ plan: Plan) {
        let all = plan.permissions.sorted { precedes($0.key, $1.key) }
        rules = all.map { (root: $0.key, rules: $0.value) }
        // `-` is whichever project the object is in.
        projects = [
            Substring(plan.project.id), Substring(percentEncoded(plan.project.id)), Substring(plan.project.number),
        ]
        onNamed = plan.kinds.values.flatMap { $0.checks.names.compactMap(\.needs) }
        project = all.lazy.compactMap { root, rules in rules.project.map { Call(text: absolute($0, root)) } }.first
        roles = all.flatMap { $0.value.roles.map { (start: $0.value, role: $0.key) } }
            .sorted { ($0.start.utf8.count, $1.role) > ($1.start.utf8.count, $0.role) }
        for (root, rules) in all {
            for (calls, isByRule) in [(rules.calls, false), (rules.byRule, true)] {
                for (call, permission) in calls.sorted(by: { precedes($0.key, $1.key) }) {
                    let parts = call.split(separator: " ", maxSplits: 1)
                    known[String(parts[0]), default: []].append(
                        Rule(pattern: URLPattern(root + parts[1]), permission: permission, isByRule: isByRule))
                }
            }
            for (object, call) in rules.tests.sorted(by: { precedes($0.key, $1.key) }) {
                tests.append((URLPattern(root + object), root + object, absolute(call, root)))
            }
        }
        for method in known.keys { known[method]?.sort { !$0.isByRule && $1.isByRule } }
        // What is inside something is asked about first.
        tests.sort { $0.text.utf8.count > $1.text.utf8.count }
    }

    /// What a call needs; nil if that is not known.
    package func need(_ method: String, _ url: String) -> Need? {
        let pieces = URLPattern.pieces(of: url)
        guard let rule = known[method]?.first(where: { $0.pattern.matches(pieces) }) else { return nil }
        return Need(
            permission: rule.permission, isByRule: rule.isByRule, isInProject: isInProject(pieces),
            tests: tests(on: pieces))
    }

    /// What reading the operations of a call with this URL needs.
    func operationNeed(_ url: String) -> Need? {
        rules.first { url.hasPrefix($0.root) && $0.rules.operations != nil }.flatMap { found in
            found.rules.operations.map { Need(permission: $0, isByRule: false, isInProject: true, tests: []) }
        }
    }

    /// What is needed on that which `body` names, in a call with this URL.
    func named(in body: JSONValue, _ url: String) -> [Need] {
        rules.filter { url.hasPrefix($0.root) }.flatMap(\.rules.named).compactMap { named in
            guard let text = body[named.at]?.string, !text.mayHoldReference else { return nil }
            return need(named.needs, on: named.object.replacing("*", with: text))
        }
    }

    /// The need of `permission` on what has that URL.
    func need(_ permission: String, on url: String) -> Need {
        let pieces = URLPattern.pieces(of: url)
        return Need(
            permission: permission, isByRule: false, isInProject: isInProject(pieces), tests: tests(on: pieces))
    }

    /// A role that has the permission; nil if none is known.
    package func role(with permission: String) -> String? {
        roles.first { permission.hasPrefix($0.start) }?.role
    }

    /// Every permission that the rules know, sorted, whether the plan needs it or not.
    package func permissions(byRule: Bool) -> [String] {
        let all = rules.flatMap { _, rules in
            byRule
                ? Array(rules.byRule.values)
                : rules.calls.values + rules.named.map(\.needs) + (rules.operations.map { [$0] } ?? [])
        }
        return Set(all + (byRule ? [] : onNamed)).sorted { precedes($0, $1) }
    }

    private func tests(on url: [Substring]) -> [Call] {
        tests.compactMap { test in
            guard let object = test.object.beginning(of: url) else { return nil }
            return Call(text: filled(test.call, with: object, as: test.text))
        }
    }

    /// Whether what has this URL is in the plan's project; what names no project counts as if it were.
    private func isInProject(_ url: [Substring]) -> Bool {
        guard let place = url.firstIndex(of: "projects"), place + 1 < url.count else { return true }
        let project = url[place + 1].prefix { $0 != ":" }
        return project == "-" || project == "*" || projects.contains(project)
    }
}

/// `GET PATH` with the root before its path.
private func absolute(_ call: String, _ root: String) -> String {
    let parts = call.split(separator: " ", maxSplits: 1)
    return "\(parts[0]) \(root)\(parts[1])"
}

/// `call` with the pieces of `object` in place of its stars; `pattern` says which of them are those.
private func filled(_ call: String, with object: String, as pattern: String) -> String {
    let names = zip(URLPattern.pieces(of: pattern), URLPattern.pieces(of: object)).filter { $0.0 == "*" }.map(\.1)
    var rest = names[...]
    return call.split(separator: "*", omittingEmptySubsequences: false).enumerated().reduce("") { text, next in
        text + (next.offset == 0 ? "" : rest.popFirst() ?? "*") + next.element
    }
}

extension Call {
    /// `METHOD URL`.
    fileprivate init(text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        self.init(String(parts[0]), String(parts[1]))
    }
}
