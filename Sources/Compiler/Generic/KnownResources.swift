import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

/// The resources of a stack by address, as references in the configuration see them.
struct KnownResources {
    private let byAddress: [String: Resource]
    /// The accounts that exist and are only used: no resources, but their e-mail addresses are known.
    private let given: [String: Resource]
    private let types: [String: GenericType]
    private let values: ValuesOfSecrets
    private let apis: KnownAPIs
    /// The beginning of its names, with the id and with the number.
    private let project: (id: String, number: String)

    init(_ resources: [Resource], _ scope: Scope) {
        var byAddress = Dictionary(resources.map { ($0.address.text, $0) }) { first, _ in first }
        // A secret may be called by its key, which is the same in every environment.
        for secret in scope.config.project.secrets {
            func call(_ name: Address, _ address: Address) {
                if byAddress[name.text] == nil { byAddress[name.text] = byAddress[address.text] }
            }
            call(.secret(secret.key), .secret(secret.id))
            // A version too, and the current one without its number.
            guard let current = secret.version else { continue }
            for resource in resources where resource.kind == "secret_version" {
                let (address, beginning) = (resource.address.text, "secret_version.\(secret.id)-")
                guard address.hasPrefix(beginning), let number = Int(address.dropFirst(beginning.count)) else {
                    continue
                }
                call(.secretVersion(secret.key, number), resource.address)
            }
            call(Address(kind: "secret_version", name: secret.key), .secretVersion(secret.id, current))
        }
        self.byAddress = byAddress
        let made = Dictionary(
            resources.filter { $0.kind == "service_account" }.map { (String(lastSegment(of: $0.name)), $0) }
        ) { first, _ in first }
        var given: [String: Resource] = [:]
        for account in scope.config.project.accounts {
            guard let email = account.email else { continue }
            let address = Address.account(account.id)
            // It may be one that this stack makes after all.
            given[address.text] = made[email] ?? Resource(existing: address, email)
        }
        self.given = given
        values = ValuesOfSecrets(scope, byAddress)
        let apis = scope.config.discovery
        self.apis = apis
        project = (
            "projects/\(scope.config.environment.projectID)/", "projects/\(scope.config.environment.projectNumber)/"
        )
        types = Dictionary(
            scope.config.resources.compactMap { config in GenericType(named: config.type, apis).map { ($0.kind, $0) } }
        ) { first, _ in first }
    }

    var addresses: [String] { byAddress.keys.sorted() }

    func resource(_ address: String) -> Resource? { byAddress[address] }

    /// The resource and the field that `text`, `ADDRESS.field`, means: the longest address that there is.
    func split(_ text: String) -> (resource: Resource, field: JSONPointer)? {
        var end = text.endIndex
        while let dot = text[..<end].lastIndex(of: ".") {
            let address = String(text[..<dot])
            if let resource = byAddress[address] ?? given[address] {
                let field = text[text.index(after: dot)...].split(separator: ".").map(String.init)
                return (resource, JSONPointer(tokens: field))
            }
            end = dot
        }
        return nil
    }

    /// What is wrong with a reference; nil if nothing is. An output may be a list or a mapping, as JSON.
    func problem(with text: String, isOutput: Bool = false) -> Problem? {
        guard let (resource, field) = split(text) else {
            let kind = text.prefix { $0 != "." }
            let near = (addresses + given.keys.sorted()).filter { $0.hasPrefix(kind + ".") }
            let guess = text.split(separator: ".").dropLast().joined(separator: ".")
            return Problem(
                "there is no resource for '\(text)'\(nearAddress(guess, among: addresses))",
                hint: near.isEmpty
                    ? "ADDRESS.field, with an address of this plan"
                    : "such as \(near.prefix(3).joined(separator: ", "))")
        }
        if resource.kind == "service_account" {
            if field.tokens == ["member"] { return nil }
            if given[resource.address.text] != nil, !["email", "name"].contains(field.tokens.joined(separator: ".")) {
                return Problem(
                    "of an account that exists, '\(field.tokens.joined(separator: "."))' is not known",
                    hint: "email, member or name")
            }
        }
        guard let schema = schema(of: resource) else {
            return Problem("fields of a \(resource.kind) cannot be referred to")
        }
        return schema.problem(with: field.tokens[...], takesAll: isOutput)
    }

    private func schema(of resource: Resource) -> TypedSchema? {
        if let type = types[resource.kind] { return type.schema.map { TypedSchema(api: type.api, schema: $0) } }
        guard let (api, schema) = ownSchemas[resource.kind], let api = apis.named(api),
            let found = api.schema(schema)
        else { return nil }
        return TypedSchema(api: api, schema: found)
    }

    /// The resource with the references in its body filled in, or as references of the plan, and with what it then
    /// depends on.
    func filled(_ resource: Resource) -> Resource {
        var resource = resource
        var needs: [Address] = []
        let type = types[resource.kind]
        if type != nil {
            if let url = resource.calls.create?.url { resource.calls.create?.url = inURL(url, &needs) }
            if let url = resource.calls.update?.url { resource.calls.update?.url = inURL(url, &needs) }
        }
        if let body = resource.calls.create?.body, body.mayHoldReference {
            resource.calls.create?.body = filled(body, JSONPointer(), &needs) { _ in true }
        }
        if resource.body.mayHoldReference {
            resource.body = filled(resource.body, JSONPointer(), &needs) { type?.isText(at: $0) ?? true }
        }
        if resource.procedure == .iamMember {
            resource.name = filled(.string(resource.name), JSONPointer(), &needs) { _ in true }.string ?? resource.name
            // A pool's own name has the project's id, and a principal its number.
            for word in ["member", "iamMember"] {
                guard let member = resource.body[word]?.string, member.hasPrefix("principal"),
                    member.contains(project.id)
                else { continue }
                let numbered = member.replacing(project.id, with: project.number)
                resource.name = resource.name.replacing(member, with: numbered)
                resource.body[word] = .string(numbered)
            }
        }
        for index in resource.switches.indices where resource.switches[index].value.mayHoldReference {
            resource.switches[index].value = filled(resource.switches[index].value, JSONPointer(), &needs) { _ in true }
            if let body = resource.switches[index].call.body {
                resource.switches[index].call.body = filled(body, JSONPointer(), &needs) { _ in true }
            }
        }
        for index in resource.sensitive.indices {
            resource.sensitive[index].source = resource.sensitive[index].source.mapTexts { text in
                let value = filled(.string(text), JSONPointer(), &needs) { _ in true }
                return value.string ?? value.compactText
            }
        }
        if let type {
            for secret in needs {
                needs += values.version(of: secret, for: resource).asList
                guard type.rules.readsSecrets, let awaited = values.awaited[secret] else { continue }
                if !resource.awaits.contains(awaited) { resource.awaits.append(awaited) }
            }
        }
        for need in needs where !resource.dependsOn.contains(need) { resource.dependsOn.append(need) }
        // The value of a secret is never in the plan, even if everybody may know it.
        if type != nil { resource.placeKnownTexts() }
        return resource
    }

    /// `url` with the references in its query filled in as far as the plan knows what they are; another one stays for
    /// `unknownInURL` to tell.
    private func inURL(_ url: String, _ needs: inout [Address]) -> String {
        guard url.mayHoldReference else { return url }
        return TemplatePiece.pieces(of: url).map { piece in
            switch piece {
            case .text(let text): return text
            case .reference(let inner):
                guard let inner, !inner.contains("#"), let value = self.value(of: inner, isText: true, &needs),
                    let text = value.string
                else { return "${\(inner ?? "")}" }
                return text.mayHoldReference ? text : urlPart(text)
            }
        }.joined()
    }

    /// What is wrong with a reference in a URL: only what the plan knows can stand in one. Nil if nothing is.
    func problemInURL(with text: String) -> Problem? {
        var needs: [Address] = []
        guard let value = value(of: text, isText: true, &needs), value.mayHoldReference else { return nil }
        return Problem(
            "'\(text)' is known only after the apply, and cannot stand in a parameter",
            hint: "write the value, or refer to a name, an account's e-mail or what the configuration says")
    }

    /// `text` with its references filled in, or as references of the plan, and what it refers to.
    func filled(_ text: String) -> (text: String, needs: [Address]) {
        var needs: [Address] = []
        let value = filled(.string(text), JSONPointer(), &needs) { _ in true }
        return (value.string ?? value.compactText, needs)
    }

    /// `isText` says of a place whether its value is a text.
    private func filled(
        _ value: JSONValue, _ place: JSONPointer, _ needs: inout [Address], _ isText: (JSONPointer) -> Bool
    ) -> JSONValue {
        switch value {
        case .string(let text):
            guard text.mayHoldReference else { return value }
            let parts = TemplatePiece.pieces(of: text)
            if parts.count == 1, case .reference(let inner?) = parts[0], !inner.contains("#") {
                return self.value(of: inner, isText: isText(place), &needs) ?? value
            }
            return .string(
                parts.map { part in
                    switch part {
                    case .text(let text): return text
                    case .reference(let inner):
                        guard let inner, !inner.contains("#"), let value = self.value(of: inner, isText: true, &needs)
                        else { return "${\(inner ?? "")}" }
                        return value.string ?? value.compactText
                    }
                }.joined())
        case .array(let elements):
            return .array(
                elements.enumerated().map { filled($1, place.appending(String($0)), &needs, isText) })
        case .object(let members):
            return .object(
                JSONObject(members.map { ($0, filled($1, place.appending($0), &needs, isText)) }))
        default: return value
        }
    }

    /// The value if the plan knows it, else a reference of the plan.
    private func value(of inner: String, isText: Bool, _ needs: inout [Address]) -> JSONValue? {
        guard let (resource, field) = split(withoutTurn(inner)) else { return nil }
        if !needs.contains(resource.address), byAddress[resource.address.text] != nil { needs.append(resource.address) }
        guard !hasTurn(inner) else {
            let known =
                (field == at("name") ? ownName(of: resource) : email(of: resource, field))
                ?? resource.body[field]?.string
            if let known, !known.mayHoldReference { return .string(String(lastSegment(of: known))) }
            return .string("${\(resource.address.text)#\(field.text)|basename}")
        }
        if field == at("name"), let name = ownName(of: resource) { return .string(name) }
        if let email = email(of: resource, field) { return .string(email) }
        if let known = resource.body[field], known.array == nil, known.object == nil,
            known.string?.mayHoldReference != true
        {
            return isText && known.string == nil ? .string(known.compactText) : known
        }
        let turn = isText && schema(of: resource)?.isText(at: field) == false ? "|text" : ""
        return .string("${\(resource.address.text)#\(field.text)\(turn)}")
    }

    /// The last part of an account's name, and the member that it is.
    private func email(of resource: Resource, _ field: JSONPointer) -> String? {
        guard resource.kind == "service_account" else { return nil }
        let email = String(lastSegment(of: resource.name))
        return field == at("email") ? email : field == at("member") ? "serviceAccount:" + email : nil
    }

    private func ownName(of resource: Resource) -> String? {
        guard resource.name.hasPrefix("projects/"), !resource.name.hasSuffix("/*") else { return nil }
        let name = percentDecoded(resource.name)
        guard let type = types[resource.kind] else { return name }
        guard type.namesAreWhole else { return nil }
        return type.rules.isNumbered
            ? project.number + name.split(separator: "/").dropFirst(2).joined(separator: "/") : name
    }
}

extension Resource {
    /// Puts into the body, as base64, what is made of no secret and of nothing that only the apply knows.
    fileprivate mutating func placeKnownTexts() {
        for value in sensitive where value.base64 && value.source.values.isEmpty && !value.source.texts.isEmpty {
            let text = value.source.texts.joined()
            guard let known = (try? Template(text))?.resolved({ _ in nil })?.string else { continue }
            body = body.setting(.string(base64(known.utf8)), at: value.at)
            sensitive.removeAll { $0.at == value.at }
        }
    }

    /// Stands for an account that the plan does not make.
    fileprivate init(existing address: Address, _ email: String) {
        let name = accountName(email)
        self.init(
            address: address, kind: "service_account",
            name: name.hasPrefix("projects/") ? name : "projects/-/\(name)",
            calls: Calls(read: Call("GET", API.iam.root + name)), body: [:])
    }
}

/// The messages of our own kinds.
private let ownSchemas: [String: (api: String, schema: String)] = [
    "artifact_repository": ("artifactregistry.v1", "Repository"), "bucket": ("storage.v1", "Bucket"),
    "notification_channel": ("monitoring.v3", "NotificationChannel"),
    "run_domain_mapping": ("run.v1", "DomainMapping"), "run_job": ("run.v2", "GoogleCloudRunV2Job"),
    "run_service": ("run.v2", "GoogleCloudRunV2Service"),
    "scheduler_job": ("cloudscheduler.v1", "Job"), "secret": ("secretmanager.v1", "Secret"),
    "secret_version": ("secretmanager.v1", "SecretVersion"), "service_account": ("iam.v1", "ServiceAccount"),
]
