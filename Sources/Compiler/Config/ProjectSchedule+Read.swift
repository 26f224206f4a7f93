import Text
import YAML

/// How a call proves who calls.
enum CallToken: String, CaseIterable, Sendable { case oidc, oauth, none }

/// The keys of an entry of `schedules` in project.yaml.
struct ProjectScheduleKeys: Section {
    static let shared = ProjectScheduleKeys()

    let timing = TimingKeys(retries: "How often a call that failed is sent again")
    let url = Key(
        "url",
        .url.orReference(checkReferringURL), otherwise: "",
        "What is called. A service of this stack is called by [its own `schedules`](#a-service)")
    let call = HTTPCallKeys()
    let auth = Key(
        "auth", Notation<CallToken>.choice, otherwise: "`oauth` for `*.googleapis.com`, else `none`",
        "The token that is sent with the call: of `oauth` an access token, which only Google's APIs get; of `oidc` an "
            + "identity token for the `audience`")
    let audience = Key(
        "audience", .openText.orReference { $0 }, otherwise: "the URL",
        "Whom the identity token of `oidc` is for, such as the client id of Identity-Aware Proxy")
    let scope = Key(
        "scope", .openText, otherwise: "`https://www.googleapis.com/auth/cloud-platform`",
        "What the access token of `oauth` may be used for; several with spaces between them")
    let account = Key(
        "account", .account, otherwise: "`NAME-cron`, made for it",
        "The service account whose token it is; it must be in this project")
    let topic = Key(
        "topic", .topic.orReference(), otherwise: "", "The id of a Pub/Sub topic in this project, instead of `url`")
    let data = Key("data", .openText, otherwise: "none", "The message; it needs `data`, `attributes` or both")
    let attributes = Key("attributes", .attributes, otherwise: "none")

    var elsewhere: [String: String] { wordsOfTiming }

    func read(_ fields: inout Fields) -> WrittenProjectSchedule? {
        let timing = timing.read(&fields)
        let (url, call, auth, account) = (fields.read(url), call.read(&fields), fields.read(auth), fields.read(account))
        let (audience, scope) = (fields.read(audience), fields.read(scope))
        let (topic, data, attributes) = (fields.read(topic), fields.read(data), fields.read(attributes) ?? [:])
        func written(_ key: String) -> Bool { fields.node.entry(key) != nil }
        guard written("url") != written("topic") else {
            fields.fail(
                written("url")
                    ? Problem("'url' and 'topic' exclude each other")
                    : Problem("nothing says what it calls", hint: "write url: https://…, or topic: NAME"),
                at: written("url") ? "topic" : "cron")
            return nil
        }
        let foreign =
            written("url")
            ? ["data", "attributes"]
            : ["method", "headers", "body", "auth", "audience", "scope", "account", "deadline"]
        for key in foreign where written(key) {
            fields.fail(
                Problem("this schedule has no '\(written("url") ? "topic" : "url")'", hint: "remove it"), at: key)
        }
        var target: ProjectSchedule.Target?
        if let topic {
            if !written("data"), (fields.node["attributes"]?.entries ?? []).isEmpty {
                fields.fail(Problem("the message is empty", hint: "write data: TEXT, or attributes"), at: "topic")
            }
            target = .topic(topic, data: data, attributes: attributes)
        } else if let url, let call, auth != nil || !written("auth"), account != nil || !written("account") {
            var token = token(url, auth, hasAccount: account != nil, &fields)
            token?.audience = audience
            token?.scope = scope
            for (key, form) in [("audience", ProjectSchedule.Token.Form.oidc), ("scope", .oauth)]
            where written(key) && token?.form != form {
                let word = form == .oidc ? "oidc" : "oauth"
                fields.fail(
                    Problem("only the token of `auth: \(word)` has one", hint: "remove it, or write auth: \(word)"),
                    at: key)
            }
            fields.checkAuthorization(call.headers, hasToken: token != nil)
            target = .url(url, call.call, token)
        }
        guard let timing, let target else { return nil }
        return WrittenProjectSchedule(
            schedule: ProjectSchedule(name: "", timing: timing.timing, target: target), timing: timing,
            account: account, headers: call?.headers ?? [:])
    }

    private func token(
        _ url: String, _ auth: CallToken?, hasAccount: Bool, _ fields: inout Fields
    ) -> ProjectSchedule.Token? {
        let isGoogle = isGoogleAPI(url)
        switch auth ?? (isGoogle ? .oauth : .none) {
        case .oidc: return ProjectSchedule.Token(.oidc)
        case .oauth:
            // cloudscheduler-9
            if !isGoogle {
                fields.fail(
                    Problem("only *.googleapis.com gets an access token", hint: "write auth: oidc"), at: "auth")
            }
            return ProjectSchedule.Token(.oauth)
        case .none:
            if hasAccount {
                fields.fail(Problem("it is called without a token", hint: "write auth: oidc"), at: "account")
            }
            return nil
        }
    }
}

/// A schedule, and what its cron fields mean.
struct WrittenProjectSchedule: Sendable {
    var schedule: ProjectSchedule
    var timing: WrittenTiming
    /// The account that it names: which one that is can be said only beside the accounts of the project.
    var account: String?
    var headers: [String: HeaderValue]
}

private func isGoogleAPI(_ url: String) -> Bool {
    let host = url.dropFirst("https://".count).prefix { $0 != "/" && $0 != "?" }
    return url.hasPrefix("https://") && host.hasSuffix(".googleapis.com")
}

extension Notation where Value == String {
    /// An absolute URL without a user or a fragment.
    static let url = text("URL", "at most 2083 characters", pattern: "^https?://[^/?#@]+", parse: parseURL)

    /// The id of a Pub/Sub topic (cloudscheduler-18).
    static let topic = text(
        "name", "3 to 255 letters, digits and `-._~+%`, not beginning with `goog`",
        pattern: "^(?!goog)[A-Za-z][-A-Za-z0-9._~+%]{2,254}$",
        parse: parseTopicID)
}

extension Notation where Value == [String: String] {
    fileprivate static let attributes = Notation.map(
        "mapping of texts", "keys of at most 256 characters, not beginning with `goog`", names: "^(?!goog).{1,256}$",
        of: .openText
    ) { (name) throws(Problem) in
        guard (1...256).contains(name.utf8.count), !name.hasPrefix("goog") else {
            throw Problem("'\(name)' is not the key of an attribute", hint: "1 to 256 characters, not goog…")
        }
    }
}

extension Fields {
    /// The schedules of the project, sorted by name; those with a wrong account are left out. `workloads` are names that
    /// are taken.
    mutating func schedules(
        _ keys: ProjectKeys, _ workloads: Set<String>, _ surroundings: Surroundings
    ) -> [ProjectSchedule] {
        let named = read(keys.schedules) ?? [:]
        let sorted = named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        warnOfClockChanges(sorted.map { ($0.key, $0.value.timing) })
        return sorted.compactMap { name, written in
            var schedule = written.schedule
            schedule.name = name
            if case .url(let url, var call, let token) = schedule.target {
                call.secretHeaders = secretHeaders(
                    written.headers, "\(keys.schedules.name).\(name)", surroundings)
                schedule.target = .url(url, call, token)
            }
            guard let entry = node[keys.schedules.name]?.entry(name) else { return schedule }
            if workloads.contains(name) {
                fail(
                    Problem("'\(name)' is the name of a workload", hint: "choose another"), atKeyOf: entry, "schedules")
            }
            if let text = written.account {
                let key = ProjectScheduleKeys.shared.account.name
                let place = entry.value[key] ?? entry.value
                guard let account = account(text, at: place, "\(keys.schedules.name).\(name).\(key)", surroundings)
                else {
                    return nil
                }
                if case .url(let url, let call, var token?) = schedule.target {
                    token.account = account
                    schedule.target = .url(url, call, token)
                }
            }
            return schedule
        }
    }
}

/// The id of a Pub/Sub topic (cloudscheduler-18).
func parseTopicID(_ text: String) throws(Problem) -> String {
    let first = text.utf8.first ?? UInt8(ascii: "0")
    guard (3...255).contains(text.utf8.count), first.isLetterOrDigit, !first.isDigit, !text.hasPrefix("goog"),
        text.utf8.allSatisfy({ $0.isLetterOrDigit || "-._~+%".utf8.contains($0) })
    else {
        let isLong = text.hasPrefix("projects/")
        throw Problem(
            "'\(text)' is not the id of a topic",
            hint: isLong
                ? "the name after topics/; the topic must be in this project"
                : "3 to 255 letters, digits, -, ., _, ~, + and %, starting with a letter, not with goog")
    }
    return text
}

/// A URL with an `x` for each reference in it: one at the beginning may be the scheme and the host.
@Sendable func checkReferringURL(_ text: String) throws(Problem) -> String {
    try parseURL(text.hasPrefix("x") ? "https://" + text : text)
}

/// An absolute URL without a user or a fragment.
private func parseURL(_ text: String) throws(Problem) -> String {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), let scheme = text.firstRange(of: "://") else {
        throw Problem("'\(text)' is not a URL", hint: "such as https://example.com/hook")
    }
    _ = try checkOpen(text)
    let rest = text[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    guard !host.isEmpty, host.utf8.allSatisfy({ $0.isLetterOrDigit || "-.:".utf8.contains($0) }),
        isQuery(rest.dropFirst(host.count)), text.utf8.count <= 2083
    else { throw Problem("'\(text)' is not a URL", hint: "no spaces and no #; write %20 for a space") }
    return text
}
