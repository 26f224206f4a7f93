import Text

/// A notification of a bucket as the server keeps it: with the host before the name of its topic (storage-39).
@Sendable func withTopicHost(_ notification: JSONObject) -> JSONObject {
    guard let topic = notification["topic"]?.string, !topic.isEmpty, !topic.hasPrefix("//") else { return notification }
    var notification = notification
    notification["topic"] = .string("//pubsub.googleapis.com/" + topic)
    return notification
}

/// An index of Firestore as the server keeps it: with its scope, and with the name of the document as a field, in the order
/// of the one before it, and before a vector (firestore-3).
func completedIndex(_ index: JSONObject) -> JSONObject {
    var index = index
    index["queryScope"] = index["queryScope"] ?? "COLLECTION"
    guard let fields = index["fields"]?.array, let last = fields.last,
        !fields.contains(where: { $0["fieldPath"] == "__name__" })
    else { return index }
    let document: JSONValue = ["fieldPath": "__name__", "order": last["order"] ?? "ASCENDING"]
    index["fields"] = .array(
        last["vectorConfig"] == nil ? fields + [document] : fields.dropLast() + [document, last])
    return index
}
