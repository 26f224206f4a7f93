/// A type of resource of an API: its methods, and how they are used according to the rules that hold for nearly all of
/// Google's resources.
package struct ResourceType: Sendable {
    /// As in `projects.locations.jobs`.
    package let name: String
    package let methods: [Method]
    package let get: Method?
    package let list: Method?
    /// `create`, or `insert` in APIs that call it that.
    package let create: Method?
    package let patch: Method?
    /// The method named `update`, usually a PUT.
    package let update: Method?
    package let delete: Method?
    /// The message of the resource itself, which `get` returns.
    package let schema: String?
    /// Where a create puts the new resource's id.
    package let idPlace: IDPlace?
    /// The field of a list response that holds the items.
    package let listField: String?
    /// The items of a list are of the message that `get` returns.
    package let listsWhole: Bool
    /// The list is paged.
    package let isPaged: Bool

    /// What is an element of a list of `holder`, of the message `schema`: only the methods of the holder know it.
    package init(part name: String, _ holder: ResourceType, schema: String) {
        (self.name, self.schema) = (name, schema)
        (get, patch, update) = (holder.get, holder.patch, holder.update)
        (methods, list, create, delete, idPlace, listField) = ([], nil, nil, nil, nil, nil)
        (listsWhole, isPaged) = (false, false)
    }

    /// The method of that name.
    package func method(_ name: String) -> Method? { methods.first { $0.name == name } }

    init(name: String, methods: [Method], api: GoogleAPI) {
        func method(_ name: String) -> Method? { methods.first { $0.name == name } }
        self.name = name
        self.methods = methods
        (get, list, patch) = (method("get"), method("list"), method("patch"))
        (update, delete) = (method("update"), method("delete"))
        create = method("create") ?? method("insert")
        schema = get?.response
        idPlace = create.map { api.idPlace(of: $0, item: method("get")) }
        isPaged = list?.parameter("pageToken") != nil
        let answer = list?.response.flatMap(api.schema)?.fields.values.filter { $0.type.isListOfMessages } ?? []
        let ofThings = schema.map { FieldType.list(.message($0)) }
        let things = answer.filter { $0.type == ofThings }
        // A few APIs list a shorter message than the resource itself; it is then the only list field.
        listsWhole = things.count == 1
        listField = things.count == 1 ? things.first?.name : answer.count == 1 ? answer.first?.name : nil
    }
}

/// Where a create puts the id of the new resource.
package enum IDPlace: Sendable, Hashable {
    /// In a query parameter: `?jobId=…`.
    case query(String)
    /// In a field of the request, beside the resource itself.
    case request(String)
    /// In the path, which is that of the resource.
    case path
    /// In the resource itself (`name`), or the server assigns it.
    case body
}

/// How an answer says that the work is still in progress.
package enum OperationDialect: Sendable, Hashable {
    /// `done`, then `response` or `error`: google.longrunning.
    case longRunning
    /// `status` until it is `DONE`, then possibly `error`: Compute Engine and similar APIs.
    case status
}

/// Where an update names the fields that it changes.
package enum MaskPlace: Sendable, Hashable {
    case query(String)
    /// In a field of the request, beside the resource itself.
    case request(String)
}

extension FieldType {
    fileprivate var isListOfMessages: Bool { if case .list(.message) = self { true } else { false } }
}

extension GoogleAPI {
    /// The dialect of the operation that `method` returns; nil if it returns something else.
    package func operation(of method: Method) -> OperationDialect? {
        guard let fields = method.response.flatMap(schema)?.fields else { return nil }
        if fields["done"] != nil, fields["response"] != nil || fields["error"] != nil { return .longRunning }
        return fields["status"] != nil && fields["operationType"] != nil ? .status : nil
    }

    /// The field of the request of `method` that holds the message `thing`; nil if the request is the thing itself.
    package func wrapper(of method: Method, around thing: String) -> String? {
        guard let request = method.request, request != thing else { return nil }
        let fields = schema(request)?.fields.values.filter { $0.type == .message(thing) } ?? []
        return fields.count == 1 ? fields.first?.name : nil
    }

    /// Where `method`, an update of a `thing`, takes the field mask; nil if it takes none.
    package func maskPlace(of method: Method, around thing: String) -> MaskPlace? {
        let parameters = method.parameters.filter { $0.type == .mask }.map(\.name)
        if let name = updateMask(among: parameters) { return .query(name) }
        guard wrapper(of: method, around: thing) != nil, let request = method.request.flatMap(schema) else {
            return nil
        }
        let fields = request.fields.values.filter { $0.type == .mask }.map(\.name)
        return updateMask(among: fields).map { .request($0) }
    }

    private func updateMask(among names: [String]) -> String? {
        names.contains("updateMask") ? "updateMask" : names.count == 1 ? names.first : nil
    }

    /// Of the 2,231 resources of all APIs that can be created, read and deleted, 959 take the id from a single query
    /// parameter with this ending, 9 have one among others, and the rest have the id in the body or get it from the
    /// server.
    fileprivate func idPlace(of create: Method, item: Method?) -> IDPlace {
        if let item, create.path.hasShape(of: item.path) { return .path }
        let others: Set = ["requestId", "clientOperationId", "projectId"]
        func isID(_ name: String, _ type: FieldType) -> Bool {
            name.hasSuffix("Id") && type == .string && !others.contains(name)
        }
        let parameters = create.parameters.filter { isID($0.name, $0.type) }
        if parameters.count == 1 { return .query(parameters[0].name) }
        if let thing = item?.response, wrapper(of: create, around: thing) != nil,
            let request = create.request.flatMap(schema)
        {
            let fields = request.fields.values.filter { isID($0.name, $0.type) }
            if fields.count == 1 { return .request(fields[0].name) }
        }
        return .body
    }
}
