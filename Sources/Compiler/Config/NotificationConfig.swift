/// Where alerts are sent: a notification channel of Cloud Monitoring.
package struct NotificationConfig: Sendable, Hashable {
    package enum Way: Sendable, Hashable {
        case email(String)
        /// A channel of Slack, with the token of an app that may write there.
        case slack(String, token: SecretReference)
        /// The integration key of a service in PagerDuty.
        case pagerduty(SecretReference)
        /// A URL, maybe with references, with a user's name and password if it asks for them.
        case webhook(String, login: Login?)
        /// The id or the full name of a Pub/Sub topic, or a reference to it.
        case pubsub(String)
        /// A phone number.
        case sms(String)
        /// A space of Google Chat, such as `spaces/AAAA`.
        case googleChat(String)
        /// The full name of a channel that somebody else made.
        case existing(String)
    }

    package struct Login: Sendable, Hashable {
        package var username: String
        package var password: SecretReference
    }

    package var way: Way
    /// What it is called in this stack, if that does not follow from where it sends.
    package var key: String?
    /// Further fields of the channel.
    package var overlay: FurtherFields?

    package init(_ way: Way) { self.way = way }
    package init(email: String) { way = .email(email) }

    /// What distinguishes it from the other channels of the project.
    package var name: String { key ?? target }

    /// Where it sends, as a name.
    var target: String {
        switch way {
        case .email(let address): address
        case .slack(let channel, _): "slack-\(channel.drop { $0 == "#" })"
        case .pagerduty(let key): "pagerduty-\(key.name)"
        case .webhook(let url, _): "webhook-\(url.split(separator: "/", maxSplits: 1).last?.drop { $0 == "/" } ?? "")"
        case .pubsub(let topic): "pubsub-\(topic)"
        case .sms(let number): "sms-\(number)"
        case .googleChat(let space): "google_chat-\(space)"
        case .existing(let name): name
        }
    }
}
