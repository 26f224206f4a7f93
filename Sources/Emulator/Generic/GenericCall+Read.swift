import Discovery
import Text

extension GenericCall {
    /// One page of a collection, or of several: a `-` in the path stands for any segment.
    func list(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> Reply {
        let path = path(request)
        let field = kind.type.listField ?? ""
        let message = method.response ?? ""
        try kind.requireParent(of: GenericPlace(kind.api.service, path, []), store)
        var items = collections(path, store).flatMap { kind.objects($0, store) }
        items = try request.filtered(items, kind.schema)
        let order =
            request.query["orderBy"] == nil
            ? ListOrder(keys: ["name", "id", "type"].map { ListOrder.Key([$0], isOptional: true) })
            : try request.order(kind.schema)
        if case .list(.message(let element))? = kind.api.messages.field(message, field)?.type, element != kind.schema {
            let known = kind.api.messages.message(element)?.fields ?? [:]
            items = items.map { item in
                .object(JSONObject((item.object ?? [:]).filter { known[$0.key] != nil }.map { ($0.key, $0.value) }))
            }
        }
        let size = request.query["maxResults"] == nil ? "pageSize" : "maxResults"
        var result = try page(items, under: field, request, by: order, parameter: size)
        if let prefix = kind.traits.kindPrefix, kind.api.messages.field(message, "kind") != nil {
            result["kind"] = .string(prefix + "#" + (kind.traits.listKind ?? lowerFirst(message)))
        }
        return .message(result, message)
    }

    /// The collections that the path stands for.
    private func collections(_ path: [String], _ store: borrowing Store) -> [[String]] {
        guard path.contains("-") else { return [path] }
        let prefix = genericShelf(kind.api.service, Array(path.prefix { $0 != "-" }))
        return store.shelves(startingWith: prefix + "/").compactMap { shelf in
            let found = shelf.split(separator: "/").dropFirst(2).map { percentDecoded($0) }
            return found.count == path.count && zip(path, found).allSatisfy { $0 == "-" || $0 == $1 } ? found : nil
        }
    }

    /// The three methods of an object's IAM policy, which all APIs share (iam-1).
    func policy(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let place = try place(request)
        let kind = kind
        let handlers = policyRoutes("", kind.api, readsWith: method.verb) { _, store throws(Failure) in
            _ = try kind.object(place, store)
            return place.policyKey
        }
        switch method.name {
        case "getIamPolicy": return try handlers[0].handler(request, &store)
        case "setIamPolicy": return try handlers[1].handler(request, &store)
        default: return try handlers[2].handler(request, &store)
        }
    }
}

/// `PolicyNetwork` as `policyNetwork`.
func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
