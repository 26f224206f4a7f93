import Discovery
import Text

/// Fields that methods of their own change (compute-19, compute-21).
extension GenericCall {
    /// Refuses what a PATCH is not for.
    func refuseApart(_ sent: JSONObject, _ old: JSONObject) throws(Failure) {
        for (field, methods) in kind.traits.apart.sorted(by: { $0.key < $1.key }) {
            guard let value = sent[field], value != old[field] else { continue }
            throw Failure(
                .invalidArgument,
                "Invalid value for field 'resource.\(field)': it cannot be changed by patch. Use \(methods) instead.",
                reason: "invalid")
        }
    }

    /// Adds, changes or removes one element of a list.
    func element(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let (place, words) = (try place(request), kind.traits.elements)
        let old = try kind.object(place, store)
        let (field, key) = (words["field"] ?? "", words["key"] ?? "")
        var elements = old[field]?.array ?? []
        let isAddition = unlisted == words["add"]
        // Some have the element in a member, and its key in the body.
        let json = try request.json()
        var sent: JSONValue = [:]
        if unlisted != words["remove"] {
            guard case .list(.message(let message))? = kind.fields[field]?.type else { return .empty }
            let element = words["member"].map { json[$0] ?? [:] } ?? json
            sent = .object(try kind.api.messages.check(element, as: message, requires: isAddition))
        }
        let named = words["member"] == nil ? nil : sent[key] ?? json[key]
        guard let wanted = (isAddition ? sent[key] : named).flatMap(text) ?? request.query[key] else {
            throw .badField(key, "The parameter '\(key)' is missing.")
        }
        let index = elements.firstIndex { $0[key].flatMap(text) == wanted }
        if isAddition, let state = words["state"] { sent["state"] = .string(state) }
        switch (index, isAddition) {
        case (nil, true): elements.append(sent)
        case (_?, true):
            throw Failure(
                .invalidArgument, "Invalid value for field '\(key)': '\(wanted)'. There is one already.",
                reason: "invalid")
        case (nil, false):
            throw Failure(
                .invalidArgument, "Invalid value for field '\(key)': '\(wanted)'. There is none.",
                reason: "invalid")
        case (let index?, false):
            if unlisted == words["remove"] {
                elements.remove(at: index)
            } else {
                var element = JSONValue.object(overlaidAtTop(sent.object ?? [:], on: elements[index].object ?? [:]))
                for path in (request.query["updateMask"] ?? "").split(separator: ",") {
                    let place = JSONPointer(tokens: path.split(separator: ".").map(String.init))
                    if sent[place] == nil { element = element.setting(nil, at: place) }
                }
                elements[index] = element
            }
        }
        var new = old
        new[field] = .array(elements.sorted { ($0[key]?.int ?? 0) < ($1[key]?.int ?? 0) })
        new = kind.stored(new, before: old, at: place, request.now, &store)
        store[place.shelf, place.key] = .object(new)
        return try reply(new, place, request, unlisted ?? "", &store)
    }

    private func text(_ value: JSONValue) -> String? { value.string ?? value.int.map(String.init) }

    private func overlaidAtTop(_ sent: JSONObject, on old: JSONObject) -> JSONObject {
        sent.reduce(into: old) { $0[$1.key] = $1.value }
    }
}

extension GenericKind {
    /// True for the name of a method that works on one element of a list.
    func isOfElements(_ name: String) -> Bool {
        ["add", "change", "remove"].contains { traits.elements[$0] == name }
    }
}
