import Diagnostics
import PlanModel
import YAML
import Text

extension GitLabConfig {
    static func read(_ fields: inout Fields, environment: String, hasService: Bool) -> GitLabConfig? {
        let url =
            fields.parsedText("url") { text throws(Problem) in try parseGitLabURL(text) }
            ?? fields.absent("url", "https://gitlab.com")
        let project = fields.parsed("project", required: "acme/ml-platform") { text throws(Problem) in
            try parseGitLabProject(text)
        }
        let variables = fields.variables(environment: environment, hasService: hasService)
        guard let url, let project else { return nil }
        return GitLabConfig(url: url, project: project, variables: variables)
    }
}

/// Where a variable's value comes from, as written in the configuration.
private enum ValueSource: String, CaseIterable {
    case serviceURL = "service_url"
    case apiKey = "api_key"
}

extension Fields {
    fileprivate mutating func variables(environment: String, hasService: Bool) -> [GitLabVariableConfig] {
        guard node.entry("variables") != nil else {
            _ = take("variables")
            if !hasService {
                missing(
                    "variables",
                    hint: "without a service there is no URL and no key to publish: list texts, or remove `gitlab`")
            }
            func standard(_ key: String, _ value: GitLabVariableConfig.Value, masked: Bool) -> GitLabVariableConfig {
                GitLabVariableConfig(key: key, value: value, scope: environment, masked: masked, protected: false)
            }
            return [standard("KEY_URL", .apiKey, masked: true), standard("SRV_URL", .serviceURL, masked: false)]
        }
        var variables: [GitLabVariableConfig] = []
        _ = map("variables") { entry, fields in
            guard (1...255).contains(entry.key.utf8.count),
                entry.key.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") })
            else {
                let problem = Problem("'\(entry.key)' is not a variable's key", hint: "1 to 255 letters, digits and _")
                fields.fail(problem, atKeyOf: entry, "variables")
                return
            }
            let variable = fields.nested(entry.value, "variables.\(entry.key)") { inner in
                inner.variable(entry.key, environment: environment, hasService: hasService)
            }
            if let variable { variables.append(variable) }
        }
        return variables.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private mutating func variable(_ key: String, environment: String, hasService: Bool) -> GitLabVariableConfig? {
        let source = choice("value", of: ValueSource.self)
        let text = text("text")
        let environmentVariable = parsedText("environment") { text throws(Problem) in try parseVariableName(text) }
        let scope = parsedText("scope") { text throws(Problem) in try parseScope(text) } ?? absent("scope", environment)
        let isSecret = source == .apiKey || node["environment"] != nil
        let masked = bool("masked") ?? isSecret
        _ = self.text("because")
        let protected = bool("protected") ?? false
        let value: GitLabVariableConfig.Value
        let written = ["value", "text", "environment"].filter { node[$0] != nil }
        guard written.count == 1 else {
            if written.isEmpty {
                missing(
                    "value", hint: "write value: service_url, value: api_key, text: \"…\", or environment: VARIABLE")
            } else {
                fail(Problem("'\(written[0])' and '\(written[1])' exclude each other"), at: written[1])
            }
            return nil
        }
        if isSecret, !masked, node["because"] == nil {
            fail(
                Problem(
                    "this secret would be readable in the logs of every job that prints it",
                    hint: "remove `masked: false`, or say why: {…, masked: false, because: \"…\"}"),
                at: "masked")
        }
        switch written[0] {
        case "value":
            guard let source else { return nil }
            guard hasService else {
                fail(
                    Problem("this environment has no service", hint: "add service.yaml, or write text: \"…\""),
                    at: "value")
                return nil
            }
            value = source == .apiKey ? .apiKey : .serviceURL
        case "text":
            guard let text else { return nil }
            if masked, !isMaskable(text) {
                let hint = "one line of at least 8 characters: letters, digits and _+=/@:.~-"
                fail(Problem("GitLab cannot mask this value", hint: hint), at: "text")
            } else if masked, let node = node["text"] {
                report(
                    Diagnostic(
                        .warning, path: node.path, range: node.range,
                        message:
                            "variables.\(key).text: masked, but everybody who reads this file or the plan knows it",
                        hint: "for a secret write environment: VARIABLE, taken from the environment of calco-apply"))
            }
            value = .text(text)
        default:
            guard let environmentVariable else { return nil }
            value = .environment(environmentVariable)
        }
        guard let scope else { return nil }
        return GitLabVariableConfig(key: key, value: value, scope: scope, masked: masked, protected: protected)
    }
}

/// GitLab's rule for masked values that are not raw (`lib/api/ci/variables`, `maskable.rb`). A service's URL always
/// follows it.
func isMaskable(_ text: String) -> Bool {
    text.utf8.count >= 8 && text.utf8.allSatisfy { $0.isLetterOrDigit || "_+=/@:.~-".utf8.contains($0) }
}

private func parseVariableName(_ text: String) throws(Problem) -> String {
    guard text.utf8.first?.isDigit == false,
        text.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") })
    else {
        throw Problem("'\(text)' is not a variable's name", hint: "letters, digits and _, not starting with a digit")
    }
    if let objection = objection(toPublishing: text) {
        throw Problem(
            "'\(text)' may be a credential of the pipeline: \(objection)",
            hint: "keep the value that is to be published in a variable of another name, and write that name")
    }
    return text
}

/// `https://HOST[:PORT][/PATH]`; trailing slashes are dropped.
private func parseGitLabURL(_ text: String) throws(Problem) -> String {
    var rest = text[...]
    while rest.last == "/" { rest.removeLast() }
    if rest.hasPrefix("http://") {
        throw Problem("'\(text)' is not https: the token would be readable on the way", hint: "write https://")
    }
    guard rest.hasPrefix("https://"), let first = rest.dropFirst(8).utf8.first, first.isLetterOrDigit,
        rest.dropFirst(8).utf8.allSatisfy({ $0.isLetterOrDigit || ".-_:/".utf8.contains($0) })
    else { throw Problem("'\(text)' is not the address of a GitLab", hint: "for example https://gitlab.com") }
    if rest.hasPrefix("https://gitlab.com/") {
        throw Problem(
            "'\(text)' has a path, and gitlab.com has none", hint: "write https://gitlab.com, and the path in `project`"
        )
    }
    if let api = rest.firstRange(of: "/api/v") {
        throw Problem("'\(text)' is the address of an API", hint: "write the GitLab's own: \(rest[..<api.lowerBound])")
    }
    return String(rest)
}

/// A project's number, or its path with at least one group.
private func parseGitLabProject(_ text: String) throws(Problem) -> String {
    if text.utf8.allSatisfy(\.isDigit), text.utf8.count <= 18 { return text }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, !text.hasSuffix(".git"),
        parts.allSatisfy({ part in
            part.utf8.first.map { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") } == true
                && part.utf8.allSatisfy { $0.isLetterOrDigit || "_.-".utf8.contains($0) }
        })
    else {
        var path = text[...]
        if let scheme = path.firstRange(of: "://") { path = path[scheme.upperBound...].drop { $0 != "/" }.dropFirst() }
        if path.hasSuffix(".git") { path = path.dropLast(".git".count) }
        let isPath = path.count < text.count && path.contains("/")
        throw Problem(
            "'\(text)' is not a project of GitLab",
            hint: isPath ? "write its path: \(path)" : "its path, such as acme/ml-platform, or its number")
    }
    return text
}

private func parseScope(_ text: String) throws(Problem) -> String {
    guard text.utf8.count <= 255, text.utf8.allSatisfy({ $0.isLetterOrDigit || "_-/*${}. ".utf8.contains($0) }) else {
        throw Problem("'\(text)' is not an environment scope", hint: "for example \"*\", production or review/*")
    }
    return text
}
