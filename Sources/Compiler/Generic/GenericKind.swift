import Discovery
import PlanModel
import Text

/// Every kind of a stack: our own, and one for each type in `resources/`.
package func allKinds(_ scope: Scope) -> [Kind] {
    let resources = scope.config.resources
    guard !resources.isEmpty else { return kinds }
    let byType = Dictionary(grouping: resources, by: \.type)
    let generic = byType.keys.sorted().compactMap { name in
        GenericType(named: name, scope.config.discovery).map { Kind.generic($0, byType[name] ?? []) }
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
        let place = place(in: parent)
        let path = config.id.map { "\(place)/\(self.path(of: $0))" }
        var body = config.body
        for (field, piece) in zip(rules.moreIDFields, (config.id ?? "").split(separator: "/").dropFirst()) {
            body[field] = .string(String(piece))
        }
        if let whole = config.id, let field = idField {
            let id = rules.moreIDFields.isEmpty ? whole : String(whole.prefix { $0 != "/" })
            let value =
                rules.idText?.replacing("{id}", with: id).replacing(
                    "{number}", with: scope.config.environment.projectNumber)
                ?? (namesAreWhole && field == "name" ? "\(percentDecoded(place))/\(id)" : id)
            body = body.setting(
                .string(value), at: JSONPointer(tokens: field.split(separator: ".").map(String.init)))
            if field.hasSuffix("Reference." + (field.split(separator: ".").last ?? "")) {
                for (name, word) in ["projectId": "projects", "datasetId": "datasets", "tableId": "tables"]
                where !field.hasSuffix("." + name) {
                    let place = JSONPointer(tokens: [String(field.split(separator: ".")[0]), name])
                    let value = segment(word, of: parent).map { percentDecoded($0) }
                    if let value { body = body.setting(.string(value), at: place) }
                }
            }
        }
        for (field, text) in rules.constants {
            body[field] = .string(text.replacing("{project}", with: scope.config.environment.projectID))
        }
        for (path, spellings) in rules.spellings {
            body = body.respelt(path.split(separator: "/")[...], spellings)
        }
        if let completed = rules.completed, let object = body.object { body = .object(completed(object)) }
        if let labels { body = body.setting(scope.labels(with: body[labels]), at: labels) }
        var members = body.object ?? [:]
        let switches = switches(&members, url(config, in: parent), parent, scope)
        var resource = Resource(
            address: Address(kind: kind, name: config.name), kind: kind,
            name: path ?? "\(place)/*", dependsOn: config.after.compactMap { Address(parsing: $0) },
            owner: owner(scope), retain: config.retain, calls: calls(config, in: parent, scope), body: .object(members),
            switches: switches)
        if isServerNamed || !rules.resembles.isEmpty { resource.list = list(parent) }
        resource.apart = apart(members, url(config, in: parent), parent)
        if let address = config.parent.address.flatMap(Address.init(parsing:)) {
            resource.dependsOn.append(address)
        }
        resource.dependsOn += rules.apis(for: body).map(Address.service)
        resource.adopts = config.adopts
        resource.leave = config.leave + labelsAtCreate(config, scope)
        for (place, secret) in config.secrets.sorted(by: { $0.key.text < $1.key.text }) {
            resource.put(secret, at: place, scope, base64: config.encoded.contains(place))
        }
        return resource
    }

    /// The labels of the stack, if only the create sends them: later they are left alone. Where the entry has none, all
    /// are: one that the stack has no longer is no difference either.
    private func labelsAtCreate(_ config: ResourceConfig, _ scope: Scope) -> [JSONPointer] {
        guard isLabelledAtCreate, let labels else { return [] }
        guard config.body[labels] != nil else { return [labels] }
        return (scope.labels.object ?? [:]).map { JSONPointer(tokens: labels.tokens + [$0.key]) }
    }

    func owner(_ scope: Scope) -> [JSONPointer: String] {
        guard let labels else { return [:] }
        return Dictionary(
            scope.labelOwner.map { (JSONPointer(tokens: labels.tokens + [$0.key.tokens.last ?? ""]), $0.value) }
        ) { $1 }
    }
}

/// The piece behind `word` in a path.
func segment(_ word: String, of path: String) -> String? {
    let pieces = path.split(separator: "/")
    return pieces.firstIndex { $0 == word }.flatMap { $0 + 1 < pieces.count ? String(pieces[$0 + 1]) : nil }
}

extension Scope {
    /// The labels of an entry, then those of the stack.
    func labels(with own: JSONValue?) -> JSONValue {
        .object(JSONObject((own?.object ?? [:]).map { ($0, $1) } + (labels.object ?? [:]).map { ($0, $1) }))
    }

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
}

extension JSONValue {
    /// With the texts at `path`, where `*` is every element, as `spellings` has them.
    fileprivate func respelt(_ path: ArraySlice<Substring>, _ spellings: [String: String]) -> JSONValue {
        guard let first = path.first else { return string.flatMap { spellings[$0] }.map { .string($0) } ?? self }
        let rest = path.dropFirst()
        switch self {
        case .array(let elements) where first == "*": return .array(elements.map { $0.respelt(rest, spellings) })
        case .object(var members):
            if let member = members[String(first)] { members[String(first)] = member.respelt(rest, spellings) }
            return .object(members)
        default: return self
        }
    }
}
