import Text

/// One of the two things that Cloud Run makes and that are created, read, changed and deleted alike: how each is called,
/// and what writes it.
struct RunKind: Sendable {
    /// The last segment of the collection's path, and the key of a list: `services`.
    let collection: String
    /// The path's variable and the request's field: `service`.
    let word: String
    let listMessage: String
    let write: @Sendable (inout Store, String, JSONObject?, RoutedRequest) throws(Failure) -> Reply

    static let service = RunKind(collection: "services", word: "service", listMessage: "ListServicesResponse") {
        store, id, old, call throws(Failure) in
        try store.writeService(id, old: old, call)
    }
    static let job = RunKind(collection: "jobs", word: "job", listMessage: "ListJobsResponse") {
        store, id, old, call throws(Failure) in
        try store.writeJob(id, old: old, call)
    }

    /// `Service`
    var message: String { word.prefix(1).uppercased() + word.dropFirst() }
    /// The full name of the message: `google.cloud.run.v2.Service`.
    var type: String { "google.cloud.run.v2." + message }

    /// The shelves that a list looks through: `-` stands for all regions (run-32).
    private func regions(_ call: RoutedRequest, _ store: borrowing Store) -> [String] {
        guard call.location == "-" else { return [shelf(call)] }
        return store.shelves(startingWith: "run/projects/\(call.project)/locations/").filter {
            $0.split(separator: "/").count == 6 && $0.hasSuffix("/" + collection)
        }
    }

    func shelf(_ call: RoutedRequest) -> String { runShelf(call, collection) }

    func found(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
        let id = call.variable(word)
        guard let found = store[shelf(call), id]?.object else { throw runNotFound(call, word.uppercased(), id) }
        return found
    }

    var policyKey: PolicyResource {
        { call, store throws(Failure) in
            _ = try found(call, store)
            return shelf(call) + "/" + call.variable(word)
        }
    }

    var create: Route.Handler {
        { call, store throws(Failure) in
            let id = call.query[word + "Id"] ?? ""
            try checkRunId(id, word + "_id")
            // run-4
            guard store[shelf(call), id] == nil else {
                throw Failure(.alreadyExists, "Resource '\(id)' already exists.")
            }
            return try write(&store, id, nil, call)
        }
    }

    var list: Route.Handler {
        { call, store throws(Failure) in
            try refuseDeleted(call)
            let items = regions(call, store).flatMap { store.records($0).map(\.value) }
            return .message(try page(items, under: collection, call), listMessage)
        }
    }

    var get: Route.Handler {
        { call, store throws(Failure) in .message(try found(call, store), message) }
    }

    /// Creates it if it is missing and `allowMissing` asks for that (run-9).
    var update: Route.Handler {
        { call, store throws(Failure) in
            let id = call.variable(word)
            let old = store[shelf(call), id]?.object
            if old == nil {
                guard call.flag("allowMissing") else { throw runNotFound(call, word.uppercased(), id) }
                try checkRunId(id, word + ".name")
            }
            return try write(&store, id, old, call)
        }
    }

    /// The operation shows what was deleted with its delete and expiry times (run-6).
    var delete: Route.Handler {
        { call, store throws(Failure) in
            let old = try found(call, store)
            try checkRunEtag(call.query["etag"], old)
            if call.flag("validateOnly") { return validated(old, type) }
            return store.deleteRun(self, call.variable(word), old, call)
        }
    }
}
