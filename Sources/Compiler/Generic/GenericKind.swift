import Discovery
import PlanModel
import Text

/// Every kind of a stack: our own, and one for each type in `resources/`.
package func allKinds(_ scope: Scope) -> [Kind] {
    let resources = scope.config.resources
    guard !resources.isEmpty else { return kinds }
    let byType = Dictionary(grouping: resources, by: \.type)
    let generic = byType.keys.sorted().compactMap { name in
        GenericType(named: name).map { Kind.generic($0, byType[name] ?? []) }
    }
    let workloads = kinds.firstIndex { $0.name == Kind.runService.name } ?? kinds.endIndex
    return Array(kinds[..<workloads]) + generic + Array(kinds[workloads...])
}

extension Kind {
    /// The kind of one type, with what the configuration has of it.
    static func generic(_ type: GenericType, _ resources: [ResourceConfig]) -> Kind {
        Kind(type.kind, host: type.api.host) { scope in
            type.kindRules(resources, scope)
        } inventory: { scope in
            type.inventory(resources, scope)
        } items: { _ in
            resources
        } resource: { config, scope in
            type.resource(config, scope)
        }
    }
}

extension GenericType {
    fileprivate func resource(_ config: ResourceConfig, _ scope: Scope) -> Resource {
        let parent = scope.path(of: config.parent)
        let path = config.id.map { "\(parent)/\(collection)/\(self.path(of: $0))" }
        let url = root + (path ?? "${self#/name}")
        var body = config.body
        for (field, piece) in zip(rules.moreIDFields, (config.id ?? "").split(separator: "/").dropFirst()) {
            body[field] = .string(String(piece))
        }
        if let whole = config.id, let field = idField {
            let id = rules.moreIDFields.isEmpty ? whole : String(whole.prefix { $0 != "/" })
            let value = namesAreWhole && field == "name" ? "\(parent)/\(collection)/\(id)" : id
            body = body.setting(
                .string(value), at: JSONPointer(tokens: field.split(separator: ".").map(String.init)))
            if field.hasSuffix("Reference." + (field.split(separator: ".").last ?? "")) {
                for (name, word) in ["projectId": "projects", "datasetId": "datasets"]
                where !field.hasSuffix("." + name) {
                    let place = JSONPointer(tokens: [String(field.split(separator: ".")[0]), name])
                    if let value = segment(word, of: parent) { body = body.setting(.string(value), at: place) }
                }
            }
        }
        if let labels {
            let own = JSONObject(
                (body[labels]?.object ?? [:]).map { ($0, $1) } + (scope.labels.object ?? [:]).map { ($0, $1) })
            body = body.setting(.object(own), at: labels)
        }
        var resource = Resource(
            address: Address(kind: kind, name: config.name), kind: kind,
            name: path ?? "\(parent)/\(collection)/*", dependsOn: config.after.compactMap { Address(parsing: $0) },
            owner: owner(scope), retain: config.retain, calls: calls(config, parent: parent, url: url), body: body)
        if case .resource(let address) = config.parent, let address = Address(parsing: address) {
            resource.dependsOn.append(address)
        }
        resource.adopts = config.adopts
        for (place, secret) in config.secrets.sorted(by: { $0.key.text < $1.key.text }) {
            switch secret {
            case .environment(let name): resource.sensitive.append(Sensitive(at: place, source: .environment(name)))
            case .secret(let reference):
                let version = scope.accessURL(of: reference)
                resource.sensitive.append(
                    Sensitive(at: place, source: .read(url: version, at: at("payload", "data"), base64: true)))
                if let need = reference.need { resource.dependsOn.append(need) }
            }
        }
        return resource
    }

    private func owner(_ scope: Scope) -> [JSONPointer: String] {
        guard let labels else { return [:] }
        return Dictionary(
            scope.labelOwner.map { (JSONPointer(tokens: labels.tokens + [$0.key.tokens.last ?? ""]), $0.value) }
        ) { $1 }
    }

    private func calls(_ config: ResourceConfig, parent: String, url: String) -> Calls {
        let collectionURL = "\(root)\(parent)/\(collection)"
        var calls = Calls(read: Call("GET", url))
        if let create = resource.create {
            var call = Call(create.verb, collectionURL, operation: operationURL(create, parent))
            switch resource.idPlace {
            case .path?: call.url = url
            case .query(let name)?: call.url += "?\(name)=\(urlPart(config.id ?? ""))"
            case .request(let name)?: call.body = .object([name: .string(config.id ?? "")])
            case .body?, nil: break
            }
            call.member = resource.schema.flatMap { api.wrapper(of: create, around: $0) }
            calls.create = call
        }
        if let update = resource.patch ?? resource.update, let schema = resource.schema,
            update.request == schema || api.wrapper(of: update, around: schema) != nil
        {
            var call = Call(update.verb, url, operation: operationURL(update, parent))
            call.member = api.wrapper(of: update, around: schema)
            call.echo = ["etag", "fingerprint"].filter { self.schema?.fields[$0] != nil }
            switch api.maskPlace(of: update, around: schema) {
            case .query(let name)?: call.sends = .masked(.query(name))
            case .request(let name)?: call.sends = .masked(.body(name))
            case nil: call.sends = update.verb == "PATCH" ? .differing : .whole
            }
            calls.update = call
        }
        if let delete = resource.delete {
            calls.delete = Call("DELETE", url, operation: operationURL(delete, parent))
        }
        if rules.odd == .namedInQuery, let id = config.id {
            let query = "\(collectionURL)?name=\(urlPart(id))"
            calls.update?.url = query
            calls.delete?.url = query
        }
        return calls
    }

    /// The URL under which the operations of `method` are polled; nil if it answers with the object itself.
    private func operationURL(_ method: Method, _ parent: String) -> String? {
        switch api.operation(of: method) {
        case nil: return nil
        case .longRunning?: return root
        case .status?:
            // `projects/P/regions/R/operations/`, as the object's own place.
            let pieces = parent.split(separator: "/")
            let place = pieces.firstIndex { ["locations", "regions", "zones"].contains($0) }
            let isGlobal = steps.contains { $0.word == "global" && !$0.hasID }
            let end = place.map { pieces[...min($0 + 1, pieces.count - 1)] } ?? pieces.prefix(2)
            return root + end.joined(separator: "/") + (isGlobal ? "/global" : "") + "/operations/"
        }
    }

    // MARK: Rules

    fileprivate func kindRules(_ resources: [ResourceConfig], _ scope: Scope) -> KindRules {
        var kind = KindRules()
        if schema?.fields["name"] != nil, !isServerNamed, rules.moreIDFields.isEmpty {
            kind.identity.field = at("name")
        }
        if isServerNamed {
            kind.identity.find = rules.find.map { at($0) }
            kind.identity.list = resources.first.flatMap { list(scope.path(of: $0.parent)) }
            kind.timing.once = secondsUntilACreateArrived
            if schema?.fields["createTime"] != nil { kind.identity.created = at("createTime") }
        }
        kind.comparison.tolerant = true
        var used = Set<JSONPointer>()
        for config in resources {
            fields(of: config.body, JSONPointer(), into: &used)
            used.formUnion(config.secrets.keys)
        }
        for pointer in used.sorted(by: { $0.text < $1.text }) {
            guard let field = field(at: pointer) else { continue }
            // For others an update is tried (google-30).
            if field.isImmutable { kind.comparison.immutable.append(pointer) }
            if field.isInputOnly { kind.comparison.fields[pointer] = .ignore }
            if case .enumeration = field.type { kind.comparison.fields[pointer] = .caseInsensitive }
            if rules.sets.contains(pointer.text.dropFirst().description) {
                kind.comparison.fields[pointer] = .set(key: nil)
            }
        }
        for field in idField.asList {
            kind.comparison.immutable.append(JSONPointer(tokens: field.split(separator: ".").map(String.init)))
        }
        kind.comparison.outputOnly = outputOnly(below: Set(used.compactMap(\.tokens.first)))
        return kind
    }

    /// The fields that `value` names, down to lists.
    private func fields(of value: JSONValue, _ place: JSONPointer, into used: inout Set<JSONPointer>) {
        if place != JSONPointer() { used.insert(place) }
        guard case .object(let members) = value else { return }
        for (name, member) in members { fields(of: member, place.appending(name), into: &used) }
    }

    /// The field of the schema at `pointer`; nil inside lists and maps.
    func field(at pointer: JSONPointer) -> Field? {
        var schema = schema
        var found: Field?
        for token in pointer.tokens {
            found = schema?.fields[token]
            guard let found else { return nil }
            if case .message(let name) = found.type { schema = api.schema(name) } else { schema = nil }
        }
        return found
    }

    /// The output-only fields of the messages under `names`, to a depth of three.
    private func outputOnly(below names: Set<String>) -> [JSONPointer] {
        var result: [JSONPointer] = []
        func walk(_ schema: Schema, _ place: JSONPointer, _ depth: Int) {
            for field in schema.fields.values.sorted(by: { $0.name < $1.name }) {
                let inner = place.appending(field.name)
                if field.isOutputOnly {
                    result.append(inner)
                } else if case .message(let name) = field.type, depth < 3, let next = api.schema(name) {
                    walk(next, inner, depth + 1)
                }
            }
        }
        for name in names.sorted() {
            if case .message(let type)? = schema?.fields[name]?.type, let next = api.schema(type) {
                walk(next, JSONPointer(tokens: [name]), 1)
            }
        }
        if let update = resource.patch ?? resource.update, update.verb == "PUT" {
            for field in schema?.fields.values.sorted(by: { $0.name < $1.name }) ?? [] where field.isOutputOnly {
                result.append(JSONPointer(tokens: [field.name]))
            }
        }
        return result
    }

    // MARK: Inventory

    func inventory(_ resources: [ResourceConfig], _ scope: Scope) -> Inventory {
        let path = steps.enumerated().map { index, step in
            index == 0 && step.word == "projects"
                ? scope.project : step.word + String(repeating: "/*", count: step.ids)
        }.joined(separator: "/")
        let delete = rules.odd == .namedInQuery ? root + path.dropLast(2) + "?name=*" : root + path
        let form = Form(
            CallShape("GET", root + path), delete: resource.delete.map { _ in CallShape("DELETE", delete) },
            name: path, operation: nil)
        var forms = [form]
        if let method = resource.delete, api.operation(of: method) != nil {
            // The place of an operation has no star of its own.
            forms = Set(resources.compactMap { operationURL(method, scope.path(of: $0.parent)) }).sorted().map {
                var form = form
                form.operation = $0
                return form
            }
        }
        return Inventory(
            owner: owner(scope), retain: !resources.isEmpty && rules.data != nil && resources.allSatisfy(\.retain),
            forms: forms)
    }

    private func list(_ parent: String) -> ListCall? {
        guard let list = resource.list, let items = resource.listField else { return nil }
        let size = list.parameter("pageSize") != nil ? "?pageSize=100" : ""
        return ListCall(url: "\(root)\(parent)/\(collection)\(size)", items: at(items))
    }
}

/// The piece behind `word` in a path.
private func segment(_ word: String, of path: String) -> String? {
    let pieces = path.split(separator: "/")
    return pieces.firstIndex { $0 == word }.flatMap { $0 + 1 < pieces.count ? String(pieces[$0 + 1]) : nil }
}

extension Scope {
    /// The path of a parent, escaped as in URLs.
    func path(of parent: ResourceConfig.Parent) -> String {
        let path =
            switch parent {
            case .path(let path): path
            // That there is one was checked when the configuration was read.
            case .resource(let address): config.paths[address] ?? address
            }
        return path.split(separator: "/").map { urlPart(String($0)) }.joined(separator: "/")
    }

    /// The URL that answers with the value of a secret.
    fileprivate func accessURL(of reference: SecretReference) -> String {
        let secret =
            switch reference.holder {
            case .stack(let secret): "\(project)/secrets/\(secret.id)"
            case .other(let name): name
            }
        return "\(API.secrets.root)\(secret)/versions/\(reference.version.text):access"
    }
}

extension SecretReference {
    /// What must exist before it can be read.
    fileprivate var need: Address? {
        guard case .stack(let secret) = holder else { return nil }
        if case .number(let number) = version, secret.version != nil { return .secretVersion(secret.id, number) }
        return .secret(secret.id)
    }
}
