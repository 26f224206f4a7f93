import Text
import PlanModel

extension Kind {
    /// Something that receives alerts. Deleted without `force`: somebody else's policy may still use it.
    static let notificationChannel = Kind("notification_channel", api: .monitoring, needs: permissions) { scope in
        var rules = scope.monitoringRules("notificationChannels")
        // The same address twice would hear of everything twice.
        rules.identity.takes = [at("labels", "email_address"), at("type")]
        rules.identity.created = at("creationRecord", "mutateTime")
        rules.comparison.immutable = [at("type")]
        rules.comparison.resets = [at("labels")]
        rules.comparison.shared = [at("userLabels")]
        rules.add(scope.config.project.notifications.compactMap(\.overlay), over: .channel, scope)
        return rules
    } inventory: { scope in
        scope.monitoringInventory("notificationChannels", deleteQuery: "?force=false")
    } items: { scope in
        scope.config.project.notifications.filter { $0.address != nil }
    } resource: { notification, scope in
        let address = notification.address ?? .channel(notification.name)
        let channel = notification.channel(scope)
        let over = notification.overlay?.value
        var resource = Resource(
            address: address, kind: "notification_channel", name: "\(scope.project)/notificationChannels/*",
            owner: scope.userLabelOwner,
            calls: scope.monitoringCalls(
                "notificationChannels",
                updateMask: ObjectBody.channel.mask(["displayName", "enabled", "labels", "userLabels"], and: over),
                deleteQuery: "?force=false"),
            body: ObjectBody.channel.laid(
                over,
                over: [
                    "displayName": literal(channel.title),
                    "enabled": true,
                    "labels": .object(JSONObject(channel.labels.map { ($0, referring($1)) })),
                    "type": .string(channel.type),
                    "userLabels": scope.userLabels(address),
                ]))
        for (label, secret) in channel.secrets {
            resource.put(.secret(secret), at: at("labels", label), scope)
            resource.accepts.append(.oneLine(at: at("labels", label), "a key, a token or a password"))
        }
        return resource
    }
}

// monitoring-41
private let permissions = Needs(
    .monitoring,
    """
    DELETE projects/*/notificationChannels/* monitoring.notificationChannels.delete
    GET projects/*/notificationChannels monitoring.notificationChannels.list
    GET projects/*/notificationChannels/* monitoring.notificationChannels.get
    PATCH projects/*/notificationChannels/* monitoring.notificationChannels.update
    POST projects/*/notificationChannels monitoring.notificationChannels.create
    """)

/// A channel in the terms of Cloud Monitoring (monitoring-8, monitoring-33).
private struct Channel {
    var type: String
    /// What people see.
    var title: String
    var labels: [String: String]
    /// The labels that hold a secret.
    var secrets: [(label: String, secret: SecretReference)] = []
}

extension NotificationConfig {
    /// Nil for one that exists already.
    var address: Address? {
        if case .existing = way { nil } else { .channel(name) }
    }

    /// Its name in a policy.
    var reference: JSONValue {
        if case .existing(let name) = way { return literal(name) }
        return .string("${\(Address.channel(name))#/name}")
    }

    /// What people see of `text`: what is known only after the apply is shown by its name.
    private func title(_ text: String) -> String { text.contains("${") ? name : text }

    fileprivate func channel(_ scope: Scope) -> Channel {
        switch way {
        case .email(let address): return Channel(type: "email", title: address, labels: ["email_address": address])
        case .slack(let channel, let token):
            return Channel(
                type: "slack", title: "Slack \(channel)", labels: ["channel_name": channel],
                secrets: [("auth_token", token)])
        case .pagerduty(let key):
            return Channel(
                type: "pagerduty", title: "PagerDuty (\(key.name))", labels: [:], secrets: [("service_key", key)])
        case .webhook(let url, let login?):
            return Channel(
                type: "webhook_basicauth", title: title(url), labels: ["url": url, "username": login.username],
                secrets: [("password", login.password)])
        case .webhook(let url, nil): return Channel(type: "webhook_tokenauth", title: title(url), labels: ["url": url])
        case .pubsub(let topic):
            let isWhole = topic.contains("/") || isWholeReference(topic)
            let name = isWhole ? topic : "\(scope.project)/topics/\(topic)"
            return Channel(type: "pubsub", title: title(name), labels: ["topic": name])
        case .sms(let number): return Channel(type: "sms", title: number, labels: ["number": number])
        case .googleChat(let space):
            return Channel(type: "google_chat", title: "Chat \(space)", labels: ["space": space])
        case .existing(let name): return Channel(type: "", title: name, labels: [:])
        }
    }
}

/// A text of the configuration, whose references are filled in later.
private func referring(_ text: String) -> JSONValue { text.contains("${") ? .string(text) : literal(text) }
