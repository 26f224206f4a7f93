import Discovery
import Text

/// A type of resource as Discovery describes it, and how it is managed by the rules that hold for nearly all of them.
struct GenericType: Sendable {
    /// As people write it: `pubsub.v1/projects.topics`.
    let name: String
    let api: GoogleAPI
    let resource: ResourceType
    /// The steps of an item's path behind the version: `projects/*`, `locations/*`, `topics/*`.
    let steps: [Step]
    /// The version and what else stands before the steps: `v1/`.
    let prefix: String
    let rules: TypeRules
    /// Only a document of the configuration knows it, so nobody has looked at what it holds.
    let isOnlyInDocument: Bool
    /// Its paths begin with whatever can hold it: a project, a folder, an organization.
    let isBelowAnything: Bool

    /// One collection on the way to an item, or a word alone such as `global`.
    struct Step: Sendable, Hashable {
        let word: String
        /// How many pieces an id has: one, none for a word alone, two for a record set of Cloud DNS (its name and type).
        let ids: Int

        /// Its id may be several pieces of the path, as in `repos/a/b` (sourcerepo-1).
        var isRest = false

        var hasID: Bool { ids > 0 }
    }

    /// What is above all projects.
    static let roots = ["billingAccounts", "organizations", "folders"]

    /// Nil if nothing has this name, or if it cannot be read by a path that ends with its id.
    init?(named name: String, _ apis: KnownAPIs) {
        var rules = TypeRules.of(name)
        guard let slash = name.firstIndex(of: "/"), let api = apis.named(String(name[..<slash])),
            let resource = Self.resource(String(name[name.index(after: slash)...]), of: api, rules.part)
        else { return nil }
        // What is read by a list has no `get`.
        guard let known = resource.get ?? (rules.calls[.read] == nil ? nil : resource.create) else { return nil }
        let start = rules.path.map { String($0.prefix { $0 != "/" }) }
        var segments = known.path.segments[...]
        var prefix = ""
        while case .literal(let word)? = segments.first, word != start ?? "projects",
            start != nil || !Self.roots.contains(word)
        {
            prefix += word + "/"
            segments.removeFirst()
        }
        // `*/*/services/*` is below a project too.
        isBelowAnything = start == nil && segments.starts(with: [.one, .one])
        if isBelowAnything { segments.replaceSubrange(segments.indices.prefix(2), with: [.literal("projects"), .one]) }
        if let path = rules.path {
            segments = path.split(separator: "/").map { $0 == "*" ? .one : .literal(String($0)) }[...]
        }
        var steps: [Step] = []
        while let segment = segments.popFirst() {
            guard case .literal(let word) = segment else { return nil }
            var ids = segments.prefix { $0 == .one }.count
            let isRest = ids == 0 && segments.elementsEqual([.rest])
            if isRest { ids = 1 }
            steps.append(Step(word: word, ids: ids, isRest: isRest))
            segments.removeFirst(ids)
        }
        guard steps.count > 1 || rules.isProjects || rules.parent == "", steps[0].hasID, steps[steps.count - 1].hasID,
            steps.dropLast().allSatisfy({ $0.ids < 2 })
        else { return nil }
        (self.name, self.api, self.resource, self.steps, self.prefix) = (name, api, resource, steps, prefix)
        isOnlyInDocument = apis.isOnlyInDocument(resource.name, of: api.name)
        // An identifier that no create takes is the server's: nobody has looked at the type.
        if isOnlyInDocument, resource.idPlace == .body, let schema = resource.schema.flatMap(api.schema),
            let own = schema.fields["name"], own.isIdentifier, !own.isRequired,
            schema.fields["displayName"]?.isOutputOnly == false
        {
            rules.find = ["displayName"]
        }
        self.rules = rules
    }

    private static func resource(_ name: String, of api: GoogleAPI, _ part: TypeRules.Part?) -> ResourceType? {
        guard let part else { return api.resource(name) }
        return api.resource(part.holder).map { ResourceType(part: name, $0, schema: part.message) }
    }

    /// Why it is kept when it leaves the configuration unless told otherwise; nil: it is deleted.
    var keeping: String? {
        rules.data.map { "it holds \($0)" } ?? (isOnlyInDocument ? "nobody has looked at what it holds" : nil)
    }

    /// True for what stands in a billing account, an organization or a folder: only inside something of this stack may an
    /// apply delete it (0029).
    var isAboveProjects: Bool { Self.roots.contains(steps[0].word) }

    /// Why the one with this body is kept; nil: it is deleted.
    func keeping(_ body: JSONValue) -> String? {
        rules.emptyWith.contains { body[$0] != nil } ? nil : keeping
    }

    /// The word in addresses: the API and the resource, without the version, the project and the location.
    var kind: String {
        let words = resource.name.split(separator: ".").map(String.init).filter {
            $0 != "projects" && $0 != "locations"
        }
        return ([String(api.name.prefix { $0 != "." })] + words).map(snake).joined(separator: "_")
    }

    /// Where the paths of what is in `parent` begin: `https://pubsub.googleapis.com/v1/`.
    func root(_ parent: String) -> String {
        base(parent) + prefix
    }

    /// The same without the version: `https://pubsub.googleapis.com/`.
    func base(_ parent: String) -> String { api.baseURL(in: segment("locations", of: parent)) }

    /// False: its objects are at the API's one host.
    var isRegional: Bool { api.isRegional && steps.contains { $0.word == "locations" } }

    /// The message that it is.
    var message: String? { resource.schema ?? (rules.calls[.read] == nil ? nil : resource.create?.request) }

    var schema: Schema? { message.flatMap(api.schema) }

    /// The id of a new one goes into the body, under this name.
    var idField: String? {
        if let field = rules.idField { return field }
        guard case .body? = resource.idPlace, let name = schema?.fields["name"], !name.isOutputOnly else { return nil }
        return "name"
    }

    /// True if an object's `name` is its whole path; false: only its id, as in a sink of Cloud Logging.
    var namesAreWhole: Bool {
        guard !rules.hasShortNames, let variables = resource.get?.path.variables, variables.count == 1 else {
            return false
        }
        return variables[0] == "name" || resource.idPlace != .body
    }

    /// The label field that can prove who owns an object; nil if there is none.
    var labels: JSONPointer? {
        if let labels = rules.labels { return labels }
        // The labels of Compute Engine change only by a method of their own.
        guard !api.name.hasPrefix("compute."), let field = schema?.fields["labels"], !field.isOutputOnly,
            case .map(.string) = field.type
        else { return nil }
        return at("labels")
    }

    /// True if its labels are sent by the create alone: the type has no update, or none that changes labels.
    var isLabelledAtCreate: Bool {
        guard let labels else { return false }
        if let schema, TypedSchema(api: api, schema: schema).field(at: labels)?.isImmutable == true { return true }
        return rules.calls[.update] == nil && !isUpdatable
    }

    /// True if an update takes what the create takes.
    var isUpdatable: Bool {
        guard let update, let message else { return false }
        return update.request == message || api.wrapper(of: update, around: message) != nil
    }

    /// True if its labels are set by a method of their own, as those of Compute Engine are (compute-5, compute-17).
    var hasLabelMethod: Bool {
        guard api.name.hasPrefix("compute."), let schema else { return false }
        return schema.fields["labels"] != nil && schema.fields["labelFingerprint"] != nil
    }

    /// What its path looks like: `projects/…/datasets/…/tables/…`.
    var shape: String { Self.shape(steps[...]) }

    /// What its parent looks like: `projects/…/datasets/…`.
    var parentShape: String { Self.shape(steps.dropLast()) }

    private static func shape(_ steps: ArraySlice<Step>) -> String {
        steps.map { $0.hasID ? "\($0.word)/…" : $0.word }.joined(separator: "/")
    }

    /// True for the path of something that it can be in.
    func isParent(_ path: String) -> Bool {
        let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
        let wanted: [String?] = steps.dropLast().flatMap { $0.hasID ? [$0.word, nil] : [$0.word] }
        return pieces.count == wanted.count
            && zip(pieces, wanted).allSatisfy { piece, word in word.map { $0 == piece } ?? !piece.isEmpty }
    }

    /// Its id may have slashes.
    var hasSlashes: Bool { rules.hasEscapedSlashes || steps[steps.count - 1].isRest }

    /// The id as pieces of a path.
    func path(of id: String) -> String {
        guard steps[steps.count - 1].ids > 1 || steps[steps.count - 1].isRest else { return urlPart(id) }
        return id.split(separator: "/").map { urlPart(String($0)) }.joined(separator: "/")
    }

    /// The fields of a body that the entry says.
    var fixedFields: [String] {
        guard !isServerNamed else { return [] }
        if let field = idField { return [field] + rules.moreIDFields }
        return schema?.fields["name"]?.isIdentifier == true ? ["name"] : []
    }

    /// The fields that a body must have, sorted.
    var requiredFields: [String] { schema?.requiredFields(without: fixedFields + rules.optional) ?? [] }

    /// The fields that no body says: those of the entry, and the path that the server assigns.
    var closedFields: [String] { fixedFields + [rules.serverName].compactMap(\.self) }

    /// False for a place of the body that holds a number or a boolean.
    func isText(at place: JSONPointer) -> Bool {
        schema.map { TypedSchema(api: api, schema: $0).isText(at: place) } ?? true
    }

    /// What creates it: settings that are always there are only changed.
    var creating: Method? { resource.create ?? (rules.unset.isEmpty ? nil : update) }

    /// What deletes it, or sets it back.
    var deleting: Method? { resource.delete ?? (rules.unset.isEmpty && rules.part == nil ? nil : update) }

    /// What changes it.
    var update: Method? { resource.patch ?? resource.update ?? rules.updatedBy.flatMap(resource.method) }

    /// The parameter of an update at the collection that names the object, as an autoscaler of Compute Engine has; nil for
    /// one at the object itself.
    func parameterThatNames(in update: Method) -> String? {
        guard let get = resource.get, !update.path.hasShape(of: get.path) else { return nil }
        return update.parameters.map(\.name).first { $0 + "s" == collection }
    }

    /// The last collection: `topics`.
    var collection: String { steps[steps.count - 1].word }
}

/// `workloadIdentityPools` -> `workload_identity_pools`.
private func snake(_ text: String) -> String {
    text.reduce(into: "") { result, letter in
        if letter.isUppercase, !result.isEmpty { result += "_" }
        result += letter.lowercased()
    }
}
