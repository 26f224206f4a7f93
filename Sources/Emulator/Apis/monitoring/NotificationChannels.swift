import Text

extension MonitoringKind {
    static let channel = MonitoringKind(
        collection: "notificationChannels", message: "NotificationChannel", field: "notification_channel",
        listMessage: "ListNotificationChannelsResponse",
        id: { _, store in monitoringId("channel \(store.nextNumber())") },
        missing: { id, request in
            Failure(
                .notFound, "Notification channel projects/\(request.project)/notificationChannels/\(id) was not found.")
        },
        finish: { channel, old, request, _ throws(Failure) in try finishChannel(&channel, old: old, request) },
        release: { channel, request, store throws(Failure) in try releaseChannel(channel, request, &store) },
        shown: shownChannel)
}

/// With `force`, removes the channel from the policies that use it; without, refuses to delete a channel in use
/// (monitoring-10).
private func releaseChannel(_ channel: JSONObject, _ request: RoutedRequest, _ store: inout Store) throws(Failure) {
    let name = channel["name"] ?? ""
    let policies = MonitoringKind.alertPolicy.shelf(request)
    let users = store.records(policies).filter {
        $0.value["notificationChannels"]?.array?.contains(name) == true
    }
    guard users.isEmpty || request.flag("force") else {
        let names = users.compactMap { $0.value["name"]?.string }.joined(separator: ", ")
        throw Failure(
            .failedPrecondition, "The notification channel \(name.string ?? "") is used by alert policies: \(names).")
    }
    for (id, value) in users {
        var policy = value
        policy["notificationChannels"] = .array((value["notificationChannels"]?.array ?? []).filter { $0 != name })
        store[policies, id] = policy
    }
}

/// The required labels of each channel type (monitoring-8).
private let labelsByType: [String: [String]] = [
    "campfire": ["auth_token", "room", "subdomain"], "email": ["email_address"], "google_chat": ["space"],
    "hipchat": ["auth_token", "room"], "pagerduty": ["service_key"], "pubsub": ["topic"],
    "slack": ["channel_name"], "sms": ["number"], "webhook_basicauth": ["url", "username"],
    "webhook_tokenauth": ["url"], "mobile": [],
]
/// What these types may have besides (monitoring-33).
private let moreLabels: [String: Set<String>] = [
    "email": [], "google_chat": [], "pagerduty": [], "pubsub": [], "slack": ["auth_token", "team"], "sms": [],
    "webhook_basicauth": ["password"], "webhook_tokenauth": [],
]

private func isUnknown(_ label: String, to type: String) -> Bool {
    guard let more = moreLabels[type] else { return false }
    return !more.contains(label) && labelsByType[type]?.contains(label) != true
}

/// Labels that hold secrets; responses mask them (monitoring-9).
private let secretLabels = ["auth_token", "password", "service_key"]

extension Store {
    /// Whether `name` is the full name of a channel in the request's project.
    func hasChannel(_ name: String, _ request: RoutedRequest) -> Bool {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == "projects", parts[2] == "notificationChannels",
            (try? projectId(parts[1])) == request.project
        else { return false }
        return self[monitoringShelf(request, "notificationChannels"), parts[3]] != nil
    }
}

/// Checks a channel and fills in what the server sets (monitoring-2).
private func finishChannel(_ channel: inout JSONObject, old: JSONObject?, _ request: RoutedRequest) throws(Failure) {
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
    if let other = channel["labels"]?.object?.sortedKeys.first(where: { isUnknown($0, to: type) }) {
        throw .badField(
            "notification_channel.labels['\(other)']",
            "Field \"notification_channel.labels['\(other)']\" is not a label of the type '\(type)'.")
    }
    if type == "email", channel["labels"]?["email_address"]?.string?.contains("@") != true {
        throw .badField(
            "notification_channel.labels['email_address']",
            "Field \"notification_channel.labels['email_address']\" had an invalid value.")
    }
    channel["enabled"] = channel["enabled"] ?? true
    let record: JSONValue = ["mutateTime": .string(request.now.rfc3339)]
    channel["creationRecord"] = old?["creationRecord"] ?? record
    channel["mutationRecords"] = .array((old?["mutationRecords"]?.array ?? []) + [record])
    channel["verificationStatus"] = old?["verificationStatus"]
}

private func shownChannel(_ channel: JSONObject) -> JSONObject {
    var result = JSONValue.object(channel)
    for label in secretLabels where channel["labels"]?[label] != nil {
        result = result.setting("************", at: JSONPointer(tokens: ["labels", label]))
    }
    return result.object ?? channel
}

/// A channel type with its required labels (monitoring-8).
private func descriptor(_ type: String, _ labels: [String], _ request: RoutedRequest) -> JSONObject {
    [
        "name": .string("projects/\(request.project)/notificationChannelDescriptors/\(type)"), "type": .string(type),
        "displayName": .string(type), "labels": .array(labels.map { ["key": .string($0)] }),
    ]
}

func listChannelTypes(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let items = labelsByType.sorted { precedes($0.key, $1.key) }.map {
        JSONValue.object(descriptor($0.key, $0.value, request))
    }
    return .message(try page(items, under: "channelDescriptors", request), "ListNotificationChannelDescriptorsResponse")
}

func getChannelType(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let type = request.variable("type")
    guard let labels = labelsByType[type] else {
        throw Failure(.notFound, "The notification channel type '\(type)' is unknown.")
    }
    return .message(descriptor(type, labels, request), "NotificationChannelDescriptor")
}

/// The code would be sent to the channel, not to the caller, so the response is empty (monitoring-32).
let sendVerificationCode: Route.Handler = { request, store throws(Failure) in
    _ = try request.message("SendNotificationChannelVerificationCodeRequest")
    _ = try MonitoringKind.channel.get(request, &store)
    return .empty
}
