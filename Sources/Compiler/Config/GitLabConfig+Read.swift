import Diagnostics
import PlanModel
import Text
import YAML
import Text

/// The keys of `gitlab`.
struct GitLabKeys: KeyGroup {
    static let shared = GitLabKeys()

    let url = Key(
        "url",
        .text(
            "text", "https only; trailing slashes are dropped", pattern: "^https://[A-Za-z0-9]", parse: parseGitLabURL),
        default: "https://gitlab.com", "For any other GitLab, `calco-apply --gitlab` must name it too")
    let project = Key(
        "project",
        .scalar(
            "text or number", "path including the group, or number",
            schema: ["oneOf": [["type": "integer", "minimum": 0], textSchema("^([0-9]+|[^/]+(/[^/]+)+)$")]],
            parseGitLabProject), required: "acme/ml-platform")
    let variables = Key(
        "variables", .variables, otherwise: "`SRV_URL` (service_url) and, if it has a key, `KEY_URL` (api_key, masked)",
        "Required unless there is one service")
}

/// The keys of a variable in `gitlab.variables`.
struct VariableKeys: KeyGroup {
    static let shared = VariableKeys()

    let value = Key(
        "value", Notation<ValueSource>.choice, otherwise: "", "A service's address, or its API key")
    let service = Key(
        "service", .text("text", "the name of a service"), otherwise: "the only one", "Whose `value` it is")
    let text = Key(
        "text", .text(parse: checkPublished), otherwise: "",
        "If masked: one line of at least 8 letters, digits and `_+=/@:.~-` (GitLab's rule)")
    let environment = Key(
        "environment", .text("name", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", parse: parseVariableName), otherwise: "",
        "A secret, read from the variable of that name in the environment of `calco-apply`; it is in no file. If masked: "
            + "one line of at least 8 characters without spaces, which [is checked](apply.md#said-before-the-first-write) "
            + "before anything is written. Not a credential of the pipeline, see below")
    let scope = Key(
        "scope", .text("text", pattern: "^[-A-Za-z0-9_/*${}. ]{1,255}$", parse: parseScope),
        otherwise: "the environment's name",
        "GitLab's environment scope, such as `\"*\"` or `review/*`")
    let masked = Key(
        "masked", .bool, otherwise: "`true` for `api_key` and `environment`, else `false`",
        "`false` for one of these two needs `because`. A masked `text` gets a warning: anyone can read it in the plan")
    let because = Key(
        "because", .text(), otherwise: "",
        "The reason why a secret is not masked: `{value: api_key, masked: false, because: TEXT}`")
    let protected = Key("protected", .bool, default: false)
    let description = Key(
        "description", .description, otherwise: "none",
        "At most 255 characters, with [the sentence](#descriptions) that says whose it is")
}

extension Notation where Value == [String: Mapping<VariableKeys>] {
    fileprivate static let variables = Notation.map(
        "mapping by key", "keys: 1 to 255 letters, digits and `_`", names: "^[A-Za-z0-9_]{1,255}$",
        of: .mapping(of: VariableKeys.shared)
    ) { (name) throws(Problem) in
        guard (1...255).contains(name.utf8.count),
            name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") })
        else { throw Problem("'\(name)' is not a variable's key", hint: "1 to 255 letters, digits and _") }
    }
}

extension GitLabConfig {
    static func read(_ fields: inout Fields, environment: String, services: [String]) -> GitLabConfig? {
        let keys = GitLabKeys.shared
        let (url, project) = (fields.read(keys.url), fields.read(keys.project))
        let variables = fields.variables(environment: environment, services: services)
        guard let url, let project else { return nil }
        return GitLabConfig(url: url, project: project, variables: variables)
    }
}

/// Where a variable's value comes from, as written in the configuration.
enum ValueSource: String, CaseIterable, Sendable {
    case serviceURL = "service_url"
    case apiKey = "api_key"
}

extension Fields {
    fileprivate mutating func variables(environment: String, services: [String]) -> [GitLabVariableConfig] {
        guard let written = read(GitLabKeys.shared.variables) else {
            guard node.entry("variables") == nil else { return [] }
            guard services.count == 1 else {
                missing(
                    "variables",
                    hint: services.isEmpty
                        ? "without a service there is no URL and no key to publish: list texts, or remove `gitlab`"
                        : "with several services nobody can tell which: write {value: service_url, service: \(services[0])}"
                )
                return []
            }
            func standard(_ key: String, _ value: GitLabVariableConfig.Value, masked: Bool) -> GitLabVariableConfig {
                GitLabVariableConfig(key: key, value: value, scope: environment, masked: masked, protected: false)
            }
            return [
                standard("KEY_URL", .apiKey(services[0]), masked: true),
                standard("SRV_URL", .serviceURL(services[0]), masked: false),
            ]
        }
        return written.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap { key, mapping in
            nested(mapping.node, "variables.\(key)") { inner in
                inner.variable(key, environment: environment, services: services)
            }
        }
    }

    private mutating func variable(_ key: String, environment: String, services: [String]) -> GitLabVariableConfig? {
        let keys = VariableKeys.shared
        let (source, text, environmentVariable) = (read(keys.value), read(keys.text), read(keys.environment))
        let scope = read(keys.scope) ?? absent("scope", environment)
        let isSecret = source == .apiKey || node["environment"] != nil
        let masked = read(keys.masked) ?? isSecret
        _ = read(keys.because)
        accept(keys.service.name)
        if source == nil, node["service"] != nil, node["value"] == nil {
            fail(Problem("it says whose `value` to take, and there is none", hint: "remove it"), at: "service")
        }
        let protected = read(keys.protected) ?? false
        let description = read(keys.description)
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
            guard let service = service(keys, services) else { return nil }
            value = source == .apiKey ? .apiKey(service) : .serviceURL(service)
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
        return GitLabVariableConfig(
            key: key, value: value, scope: scope, masked: masked, protected: protected, description: description)
    }
}

extension Fields {
    /// The service whose value a variable takes; nil if there is none, or no telling which.
    private mutating func service(_ keys: VariableKeys, _ services: [String]) -> String? {
        let isWritten = node.entry(keys.service.name) != nil
        let written = read(keys.service) { name throws(Problem) in
            guard services.contains(name) else {
                throw Problem(
                    "there is no service '\(name)'\(didYouMean(name, among: services))",
                    hint: services.isEmpty ? nil : "services: \(services.joined(separator: ", "))")
            }
            return name
        }
        if isWritten || services.count == 1 { return isWritten ? written : services[0] }
        let problem =
            services.isEmpty
            ? Problem("this environment has no service", hint: "add services/NAME.yaml, or write text: \"…\"")
            : Problem(
                "there are several services",
                hint: "write service: \(services[0]), or another: \(services.joined(separator: ", "))")
        fail(problem, at: keys.value.name)
        return nil
    }
}

/// The value of a variable, which everybody may read who reads the plan.
private func checkPublished(_ text: String) throws(Problem) -> String {
    let text = try checkUnreferring(text)
    guard let known = knownSecrets(in: text).first else { return text }
    throw Problem(
        "the value \(known.what): secrets do not belong here",
        hint: "write environment: VARIABLE, and it is taken from the environment of calco-apply")
}

/// GitLab's rule for masked values that are not raw (`lib/api/ci/variables`, `maskable.rb`). A service's URL always
/// follows it.
func isMaskable(_ text: String) -> Bool {
    text.utf8.count >= 8 && text.utf8.allSatisfy { $0.isLetterOrDigit || "_+=/@:.~-".utf8.contains($0) }
}

/// A variable of the applier's environment whose value may be passed on.
func parseVariableName(_ text: String) throws(Problem) -> String {
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

private func parseScope(_ text: String) throws(Problem) -> String {
    guard text.utf8.count <= 255, text.utf8.allSatisfy({ $0.isLetterOrDigit || "_-/*${}. ".utf8.contains($0) }) else {
        throw Problem("'\(text)' is not an environment scope", hint: "for example \"*\", production or review/*")
    }
    return text
}
