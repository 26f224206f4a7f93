import Text

/// Lists the operations of a location. The only filter is on `done` (run-52).
let listRunOperations: Route.Handler = { request, store throws(Failure) in
    let wanted: Bool?
    switch request.query["filter"] ?? "" {
    case "": wanted = nil
    case "done:true", "done=true": wanted = true
    case "done:false", "done=false": wanted = false
    case let filter:
        throw .badField("filter", "The filter '\(filter)' is neither done:true nor done:false.")
    }
    let prefix = request.parent + "/operations/"
    let items = store.records(store.operationShelf(.run)).filter { $0.id.hasPrefix(prefix) }.compactMap { record in
        (record.value["polls"]?.int ?? 0) > 0 ? record.value["first"] : record.value["last"]
    }
    let shown = items.filter { wanted == nil || ($0["done"] == true) == wanted }
    return .message(try page(shown, under: "operations", request), "ListOperationsResponse")
}

let deleteRunOperation: Route.Handler = { request, store throws(Failure) in
    let name = "\(request.parent)/operations/\(request.variable("operation"))"
    guard store[store.operationShelf(.run), name] != nil else {
        throw Failure(.notFound, "Operation '\(name)' was not found.")
    }
    store[store.operationShelf(.run), name] = nil
    return .empty
}
