import Diagnostics
import Text
import YAML

/// The most notification channels of one alert policy; every policy has all of the project's (monitoring-24).
let mostChannels = 16

/// The keys of an element of `notifications`.
struct NotificationKeys: KeyGroup {
    static let shared = NotificationKeys()

    let email = Key(
        "email", .text("e-mail address", pattern: "^[^@ ]+@[^@ ]+[.][^@ ]+$", parse: parseEmail), otherwise: "")
    let slack = Key(
        "slack", .text("text", "a channel's name", pattern: "^#", parse: parseSlack), otherwise: "",
        "With `token`, the bot token of a Slack app that may write there")
    let token = Key("token", .section(SecretReferenceKeys.shared), otherwise: "", "Only with `slack`, which needs it")
    let pagerduty = Key(
        "pagerduty", .section(SecretReferenceKeys.shared), otherwise: "", "The integration key of a service")
    let webhook = Key(
        "webhook", .url.orReference(checkReferringURL), otherwise: "",
        "Called with POST. With `username` and `password` it gets basic authentication")
    let username = Key("username", .text(), otherwise: "", "Only with `webhook` and `password`")
    let password = Key("password", .section(SecretReferenceKeys.shared), otherwise: "", "Only with `username`")
    let pubsub = Key(
        "pubsub", .text("text", "a topic's id, or `projects/P/topics/NAME`", parse: parseTopic).orReference(),
        otherwise: "",
        "Monitoring's service agent needs `roles/pubsub.publisher` on it")
    let sms = Key(
        "sms", .text("text", "`+` and 6 to 15 digits", pattern: "^[+][0-9]{6,15}$", parse: parseNumber), otherwise: "",
        "A phone that was verified in the console gets messages, others do not")
    let googleChat = Key(
        "google_chat", .text("text", "`spaces/NAME`", pattern: "^spaces/[^/]+$", parse: parseSpace), otherwise: "",
        "The Monitoring app must have been added to the space")
    let channel = Key(
        "channel",
        .text(
            "text", "`projects/P/notificationChannels/ID`", pattern: "^projects/[^/]+/notificationChannels/[0-9]+$",
            parse: parseChannel), otherwise: "", "A channel that exists already, of any kind. It is only referred to")
    let name = Key(
        "name",
        .text(
            "name", "letters, digits, - and _, starting with a letter, at most 63",
            pattern: "^[A-Za-z][-A-Za-z0-9_]{0,62}$", parse: parseChannelName), otherwise: "where it sends",
        "The second half of its address, which then stays when the rest changes. With a reference it is needed")
    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [the API's message](#fields-without-a-word), such as `displayName`; not with `channel`")

    /// Those of which an element has exactly one.
    fileprivate var ways: [String] {
        [email.name, slack.name, pagerduty.name, webhook.name, pubsub.name, sms.name, googleChat.name, channel.name]
    }
}

extension Notation where Value == [Mapping<NotificationKeys>] {
    /// The `notifications` list.
    static let notifications = Notation(
        "list of mappings", limits: "at most \(mostChannels)",
        schema: [
            "type": "array", "items": closedSchema(of: NotificationKeys.shared.keys),
            "maxItems": JSONValue(mostChannels),
        ]
    ) { node, key, fields in
        func meant(_ text: String) -> String {
            text.hasPrefix("#") ? "{slack: \"\(text)\", token: {secret: NAME}}" : "{email: \(text)}"
        }
        if let text = node.scalar?.text, !node.isNull {
            fields.fail(Problem("expected a list, found text", hint: "write [\(meant(text))]"), at: node, key)
            return nil
        }
        let all = fields.list(node, key) { node, fields -> Mapping<NotificationKeys>? in
            if let text = node.scalar?.text, !node.isNull {
                let problem = Problem("expected `email: ADDRESS`, found text", hint: "write \(meant(text))")
                fields.fail(problem, at: node, key)
                return nil
            }
            return Mapping(node: node)
        }
        if let all, all.count > mostChannels {
            let problem = Problem(
                "\(all.count) channels; an alert policy takes at most \(mostChannels)",
                hint: "one address of a group reaches many", source: LimitPages.monitoring)
            fields.fail(problem, at: node, key)
        }
        return all
    }
}

extension Fields {
    /// The channels of the project, in the order of the file.
    mutating func notifications(_ keys: ProjectKeys, _ surroundings: Surroundings) -> [NotificationConfig] {
        var seen: Set<String> = []
        return (read(keys.notifications) ?? []).compactMap { element in
            let channel = nested(element.node, keys.notifications.name) { $0.notification(surroundings) }
            guard let channel else { return nil }
            // One that has a name may send where another does.
            let names: Set = [channel.name.lowercased(), channel.target.lowercased()]
            guard seen.isDisjoint(with: names) else {
                let node = element.node.entries?.first?.value ?? element.node
                let key = element.node.entries?.first?.key ?? ""
                let text = node.scalar?.text ?? channel.name
                fail(Problem("'\(text)' is given twice"), at: node, "\(keys.notifications.name).\(key)")
                return nil
            }
            seen.formUnion(names)
            return channel
        }
    }

    private mutating func notification(_ surroundings: Surroundings) -> NotificationConfig? {
        let body = NotificationKeys.shared.body
        let overlay = read(body).map { ObjectBody.channel.read($0, surroundings, into: &self) }
        let name = read(NotificationKeys.shared.name)
        guard var config = channel(surroundings) else { return nil }
        if case .existing = config.way {
            for key in [body.name, NotificationKeys.shared.name.name] where node.entry(key) != nil {
                fail(Problem("a channel that exists already is only referred to", hint: "remove it"), at: key)
            }
        }
        if config.target.contains("${"), node.entry(NotificationKeys.shared.name.name) == nil {
            missing(
                NotificationKeys.shared.name.name,
                hint: "write `name: hook`, or another: where it sends is known only after the apply")
            return nil
        }
        (config.overlay, config.key) = (overlay, name)
        return config
    }

    private mutating func channel(_ surroundings: Surroundings) -> NotificationConfig? {
        let keys = NotificationKeys.shared
        let (email, slack, token) = (read(keys.email), read(keys.slack), secret(keys.token, surroundings))
        let pagerduty = secret(keys.pagerduty, surroundings)
        let (webhook, username) = (read(keys.webhook), read(keys.username))
        let password = secret(keys.password, surroundings)
        let (pubsub, sms) = (read(keys.pubsub), read(keys.sms))
        let (space, channel) = (read(keys.googleChat), read(keys.channel))
        let ways = keys.ways.filter { node.entry($0) != nil }
        guard ways.count == 1, let way = ways.first else {
            if ways.count > 1 {
                fail(
                    Problem("'\(ways[0])' and '\(ways[1])' exclude each other", hint: "start each with its own `- `"),
                    at: ways[1])
            } else {
                missing(
                    keys.email.name,
                    hint:
                        "write `email: ml-oncall@acme.example`, or another channel: \(keys.ways.dropFirst().joined(separator: ", "))"
                )
            }
            return nil
        }
        for (key, needed) in [
            (keys.token.name, keys.slack.name), (keys.username.name, keys.webhook.name),
            (keys.password.name, keys.webhook.name),
        ]
        where node.entry(key) != nil && needed != way {
            fail(Problem("it goes with `\(needed)`", hint: "remove it"), at: key)
        }
        switch way {
        case keys.email.name: return email.map { NotificationConfig(.email($0)) }
        case keys.slack.name:
            if node.entry(keys.token.name) == nil {
                missing(keys.token.name, hint: "write `token: {secret: NAME}`")
            }
            guard let slack, let token else { return nil }
            return NotificationConfig(.slack(slack, token: token))
        case keys.pagerduty.name: return pagerduty.map { NotificationConfig(.pagerduty($0)) }
        case keys.webhook.name:
            let hasUser = node.entry(keys.username.name) != nil
            if hasUser != (node.entry(keys.password.name) != nil) {
                missing(hasUser ? keys.password.name : keys.username.name, hint: "write both, or neither")
            }
            guard let webhook else { return nil }
            guard let username, let password else { return NotificationConfig(.webhook(webhook, login: nil)) }
            return NotificationConfig(
                .webhook(webhook, login: NotificationConfig.Login(username: username, password: password)))
        case keys.pubsub.name: return pubsub.map { NotificationConfig(.pubsub($0)) }
        case keys.sms.name: return sms.map { NotificationConfig(.sms($0)) }
        case keys.googleChat.name: return space.map { NotificationConfig(.googleChat($0)) }
        default: return channel.map { NotificationConfig(.existing($0)) }
        }
    }

    /// A secret of this stack: it is read when the channel is sent.
    private mutating func secret(_ key: Key<WrittenReference>, _ surroundings: Surroundings) -> SecretReference? {
        if let value = node[key.name], value.scalar != nil, !value.isNull {
            accept(key.name)
            let hint = "write {secret: NAME}, with NAME under `secrets`"
            var diagnostic = Problem("a secret does not belong in a file", hint: hint).diagnostic(
                at: value, name: self.key(key.name))
            diagnostic.hidesSource = true
            report(diagnostic)
            return nil
        }
        guard let written = read(key) else { return nil }
        guard !written.secret.contains("/") else {
            fail(
                Problem("a channel takes a secret of this stack", hint: "list it under `secrets`, and write its name"),
                at: written.node["secret"] ?? written.node, "\(key.name).secret")
            return nil
        }
        return resolve(written, key.name, surroundings)
    }
}

private func parseChannelName(_ text: String) throws(Problem) -> String {
    guard (1...63).contains(text.utf8.count), let first = text.utf8.first, first.isLetterOrDigit, !first.isDigit,
        text.utf8.allSatisfy({ $0.isLetterOrDigit || "-_".utf8.contains($0) })
    else {
        throw Problem("'\(text)' is not a name", hint: "letters, digits, - and _, starting with a letter, at most 63")
    }
    return text
}

private func parseSlack(_ text: String) throws(Problem) -> String {
    guard text.hasPrefix("#"), (2...81).contains(text.utf8.count), !text.contains(" ") else {
        throw Problem("'\(text)' is not a channel of Slack", hint: "write \"#name\", in quotes: # begins a comment")
    }
    return text
}

private func parseNumber(_ text: String) throws(Problem) -> String {
    guard text.hasPrefix("+"), (7...16).contains(text.utf8.count), text.utf8.dropFirst().allSatisfy(\.isDigit) else {
        throw Problem("'\(text)' is not a phone number", hint: "\"+\" and its digits, in quotes: \"+34600000000\"")
    }
    return text
}

private func parseSpace(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "spaces", !parts[1].isEmpty, !text.contains(" ") else {
        throw Problem("'\(text)' is not a space of Google Chat", hint: "spaces/NAME, as in the address of the space")
    }
    return text
}

private func parseChannel(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "projects", !parts[1].isEmpty, parts[2] == "notificationChannels",
        !parts[3].isEmpty, parts[3].utf8.allSatisfy(\.isDigit)
    else {
        throw Problem("'\(text)' is not a channel", hint: "projects/PROJECT/notificationChannels/NUMBER")
    }
    return text
}

/// A topic's id, or its full name, which may be in another project.
private func parseTopic(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return try parseTopicID(text) }
    guard parts.count == 4, parts[0] == "projects", !parts[1].isEmpty, parts[2] == "topics" else {
        throw Problem("'\(text)' is not a topic", hint: "its id, or projects/PROJECT/topics/ID")
    }
    _ = try parseTopicID(parts[3])
    return text
}

/// True if alerts reach somebody, or would if what is written under `notifications` were right, which is an error of
/// its own.
func mayNotify(_ project: Node) -> Bool {
    guard let written = project["notifications"], !written.isNull else { return false }
    return written.elements?.isEmpty != true
}
