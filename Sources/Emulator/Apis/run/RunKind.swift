import Text

/// A kind of Cloud Run resource, service or job. Both are created, read, updated and deleted in the same way; a value
/// holds what differs.
struct RunKind: Sendable {
    /// The last segment of the collection's path, and the key of a list: `services`.
    let collection: String
    /// The path's variable and the request's field: `service`.
    let word: String
    let listMessage: String
    let write: @Sendable (inout Store, String, JSONObject?, RoutedRequest) throws(Failure) -> Reply

    static let service = RunKind(collection: "services", word: "service", listMessage: "ListServicesResponse") {
        store, id, old, request throws(Failure) in
        try store.writeService(id, old: old, request)
    }
    static let job = RunKind(collection: "jobs", word: "job", listMessage: "ListJobsResponse") {
        store, id, old, request throws(Failure) in
        try store.writeJob(id, old: old, request)
    }

    /// `Service`
    var message: String { word.prefix(1).uppercased() + word.dropFirst() }
    /// The full name of the message: `google.cloud.run.v2.Service`.
    var type: String { "google.cloud.run.v2." + message }

    /// The shelves to list: one, or those of all regions for `-` (run-32).
    private func regions(_ request: RoutedRequest, _ store: borrowing Store) -> [String] {
        guard request.location == "-" else { return [shelf(request)] }
        return store.shelves(startingWith: "run/projects/\(request.project)/locations/").filter {
            $0.split(separator: "/").count == 6 && $0.hasSuffix("/" + collection)
        }
    }

    func shelf(_ request: RoutedRequest) -> String { runShelf(request, collection) }

    func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
        let id = request.variable(word)
        guard let found = store[shelf(request), id]?.object else { throw runNotFound(request, word.uppercased(), id) }
        return found
    }

    var policyKey: PolicyResource {
        { request, store throws(Failure) in
            _ = try found(request, store)
            return shelf(request) + "/" + request.variable(word)
        }
    }

    var create: Route.Handler {
        { request, store throws(Failure) in
            let id = request.query[word + "Id"] ?? ""
            try checkRunId(id, word + "_id")
            // run-4
            guard store[shelf(request), id] == nil else {
                throw Failure(.alreadyExists, "Resource '\(id)' already exists.")
            }
            return try write(&store, id, nil, request)
        }
    }

    var list: Route.Handler {
        { request, store throws(Failure) in
            try refuseDeleted(request)
            let items = regions(request, store).flatMap { store.records($0).map(\.value) }
            return .message(try page(items, under: collection, request), listMessage)
        }
    }

    var get: Route.Handler {
        { request, store throws(Failure) in .message(try found(request, store), message) }
    }

    /// With `allowMissing`, creates a resource that does not exist (run-9).
    var update: Route.Handler {
        { request, store throws(Failure) in
            let id = request.variable(word)
            let old = store[shelf(request), id]?.object
            if old == nil {
                guard request.flag("allowMissing") else { throw runNotFound(request, word.uppercased(), id) }
                try checkRunId(id, word + ".name")
            }
            return try write(&store, id, old, request)
        }
    }

    /// The operation shows the deleted resource with its delete and expiry times (run-6).
    var delete: Route.Handler {
        { request, store throws(Failure) in
            let old = try found(request, store)
            try checkRunEtag(request.query["etag"], old)
            if request.flag("validateOnly") { return validated(old, type) }
            return store.deleteRun(self, request.variable(word), old, request)
        }
    }
}
