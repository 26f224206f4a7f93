import Text

private let collection = "v3/projects/{project}/notificationChannels"
private let item = collection + "/{channel}"

let channelRoutes: [Route] = [
    Route("POST", collection, .monitoring) { call, store throws(Failure) in
        var body = try call.message("NotificationChannel", at: "notification_channel")
        let id = monitoringId("channel \(store.nextNumber())")
        body["name"] = .string("projects/\(call.project)/notificationChannels/\(id)")
        try finish(&body, old: nil, call)
        store[monitoringShelf(call, "notificationChannels"), id] = .object(body)
        return .message(shown(body), "NotificationChannel")
    },
    Route("GET", collection, .monitoring, query: ["filter", "orderBy", "pageSize", "pageToken"]) {
        call, store throws(Failure) in
        var reply = try monitoringList(
            call, store, "notificationChannels", under: "notificationChannels", "ListNotificationChannelsResponse")
        if let items = reply.body?["notificationChannels"]?.array {
            reply.body?["notificationChannels"] = .array(items.map { .object(shown($0.object ?? [:])) })
        }
        return reply
    },
    Route("GET", item, .monitoring) { call, store throws(Failure) in
        .message(shown(try channel(call, store)), "NotificationChannel")
    },
    Route("PATCH", item, .monitoring, query: ["updateMask"]) { call, store throws(Failure) in
        let old = try channel(call, store)
        let mask = try call.updateMask("NotificationChannel")
        let body = try call.message("NotificationChannel", at: "notification_channel", requires: mask == nil)
        var new = mask?.apply(body, to: old) ?? body
        new["name"] = old["name"]
        try finish(&new, old: old, call)
        store[monitoringShelf(call, "notificationChannels"), call.variable("channel")] = .object(new)
        return .message(shown(new), "NotificationChannel")
    },
    Route("DELETE", item, .monitoring, query: ["force"]) { call, store throws(Failure) in
        let channel = try channel(call, store)
        let name = channel["name"] ?? ""
        let users = store.records(monitoringShelf(call, "alertPolicies")).filter {
            $0.value["notificationChannels"]?.array?.contains(name) == true
        }
        if !users.isEmpty {
            // recorded: monitoring-alert-policy, the 400 without force
            guard call.flag("force") else {
                let policies = users.compactMap { $0.value["name"]?.string }.joined(separator: ", ")
                throw Failure(
                    .failedPrecondition,
                    "The notification channel \(name.string ?? "") is used by alert policies: \(policies).")
            }
            for (id, value) in users {
                var policy = value
                policy["notificationChannels"] = .array(
                    (value["notificationChannels"]?.array ?? []).filter { $0 != name })
                store[monitoringShelf(call, "alertPolicies"), id] = policy
            }
        }
        store[monitoringShelf(call, "notificationChannels"), call.variable("channel")] = nil
        return .empty
    },
]

/// The labels that each type of channel must have (the channel descriptors of Cloud Monitoring).
private let labelsByType: [String: [String]] = [
    "campfire": ["auth_token", "room", "subdomain"], "email": ["email_address"], "google_chat": ["space"],
    "hipchat": ["auth_token", "room"], "pagerduty": ["service_key"], "pubsub": ["topic"],
    "slack": ["channel_name"], "sms": ["number"], "webhook_basicauth": ["url", "username"],
    "webhook_tokenauth": ["url"], "mobile": [],
]
/// Labels that hold a secret: answers hide them (GCP facts 2.12).
private let secretLabels = ["auth_token", "password", "service_key"]

private func channel(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = call.variable("channel")
    guard let channel = store[monitoringShelf(call, "notificationChannels"), id]?.object else {
        throw Failure(
            .notFound, "Notification channel projects/\(call.project)/notificationChannels/\(id) was not found.")
    }
    return channel
}

extension Store {
    /// Whether `name` is the full name of a channel of the call's project.
    func hasChannel(_ name: String, _ call: Call) -> Bool {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == "projects", parts[2] == "notificationChannels",
            (try? projectId(parts[1])) == call.project
        else { return false }
        return self[monitoringShelf(call, "notificationChannels"), parts[3]] != nil
    }
}

/// Checks a channel and adds what the server adds (recorded: monitoring-alert-policy).
private func finish(_ channel: inout JSONObject, old: JSONObject?, _ call: Call) throws(Failure) {
    try checkUserLabels(channel)
    let type = channel["type"]?.string ?? ""
    guard let labels = labelsByType[type] else {
        throw .badField("notification_channel.type", "The notification channel type '\(type)' is unknown.")
    }
    for label in labels where channel["labels"]?[label]?.string?.isEmpty != false {
        throw .badField(
            "notification_channel.labels['\(label)']",
            "Field \"notification_channel.labels['\(label)']\" is required for the type '\(type)'.")
    }
    if type == "email", channel["labels"]?["email_address"]?.string?.contains("@") != true {
        throw .badField(
            "notification_channel.labels['email_address']",
            "Field \"notification_channel.labels['email_address']\" had an invalid value.")
    }
    channel["enabled"] = channel["enabled"] ?? true
    let record: JSONValue = ["mutateTime": .string(call.now.rfc3339)]
    channel["creationRecord"] = old?["creationRecord"] ?? record
    channel["mutationRecords"] = .array((old?["mutationRecords"]?.array ?? []) + [record])
    channel["verificationStatus"] = old?["verificationStatus"]
}

private func shown(_ channel: JSONObject) -> JSONObject {
    var result = JSONValue.object(channel)
    for label in secretLabels where channel["labels"]?[label] != nil {
        result = result.setting("************", at: JSONPointer(tokens: ["labels", label]))
    }
    return result.object ?? channel
}
