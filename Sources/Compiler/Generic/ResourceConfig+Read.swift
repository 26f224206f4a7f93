import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

/// The keys of an entry of resources/*.yaml.
struct ResourceKeys: KeyGroup {
    static let shared = ResourceKeys()

    let type = Key(
        "type", .text("text", pattern: "^[a-z0-9]+[.][0-9a-z]+/[A-Za-z.]+$"), required: "pubsub.v1/projects.topics",
        "`API.VERSION/RESOURCE`, as in Google's Discovery documents; `calco types` lists them")
    let id = Key(
        "id", .text(parse: parsePath), otherwise: "the entry's name",
        "Of the object in Google Cloud. Not for types whose id the server assigns")
    let location = Key(
        "location", .text(pattern: "^[a-z0-9-]+$", parse: parseLocation),
        otherwise: "the environment's region; `global` for types that exist only there",
        "A region, a zone, a multi-region or `global`")
    let parent = Key(
        "parent", .text(parse: parsePath), otherwise: "the project, and the location",
        "What it is in: the address of a resource of this stack, or a full name such as `projects/P/instances/I`. What is no "
            + "resource of its own follows the address: `firestore_databases.main/collectionGroups/orders`")
    let body = Key(
        "body", .body, otherwise: "empty",
        "The fields, with the API's own names. Checked against its Discovery document")
    let parameters = Key(
        "parameters", .body, otherwise: "none",
        "What the API takes in the URL of the create, not in the body: `{serviceAccountName: a@x.iam.gserviceaccount.com}` of a "
            + "transfer, `{uniqueWriterIdentity: true}` of a sink. Sent with the create and with updates that take it")
    let adopt = Key(
        "adopt", .bool, default: false,
        "`true`: an object that is already there is taken over, although nothing proves that this stack made it")
    let retain = Key(
        "retain", .bool, otherwise: "`true` for types that hold data",
        "`true`: kept when it leaves the configuration, until `retire` names it. `false` for a type that holds data needs "
            + "`because`")
    let because = Key("because", .text(), otherwise: "none", "Why an object that holds data may be deleted")
    let after = Key(
        "after", .addresses, otherwise: "none", "What must exist first, besides what `body` refers to")
}

/// Pieces of a path: what would lead elsewhere, or cannot be seen, is refused.
private func parsePath(_ text: String) throws(Problem) -> String {
    for piece in text.split(separator: "/", omittingEmptySubsequences: false) {
        guard !piece.isEmpty, piece != ".", piece != "..",
            !piece.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F })
        else { throw Problem("'\(text)' is not a name", hint: "no spaces, and no empty piece between slashes") }
    }
    return text
}

private func parseLocation(_ text: String) throws(Problem) -> String {
    guard text.utf8.allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }) else {
        throw Problem("'\(text)' is not a location", hint: "such as europe-west1, europe-west1-b, eu or global")
    }
    return text
}

extension Notation where Value == Node {
    /// Any mapping; what it may hold depends on the type.
    static let body = Notation("mapping", schema: ["type": "object"]) { (node) throws(Problem) in
        guard node.entries != nil else { throw Problem("expected `key: value` lines, found \(node.found)") }
        return node
    }
}

/// What the entries of one file become, and what has to be checked once the whole stack is known.
struct ResourceReading {
    var config: ResourceConfig
    var references: [ReferenceUse]
    /// The entry and its key, for messages about the whole.
    var node: Node
    var keyRange: SourceRange
}

extension ResourceConfig {
    /// Reads one entry of a file in resources/.
    static func read(
        _ entry: Entry, _ surroundings: Surroundings, _ environment: EnvironmentConfig, texts: [String: SourceFile],
        into diagnostics: inout [Diagnostic]
    ) -> ResourceReading? {
        readFields(
            of: entry.value, "resource '\(entry.key)'", prefix: "\(entry.key).", elsewhere: keysElsewhereInResource,
            into: &diagnostics
        ) { fields -> ResourceReading? in
            let keys = ResourceKeys.shared
            let name = resourceName(of: entry.key)
            guard isResourceName(name) else {
                fields.fail(
                    Problem("'\(entry.key)' is not a name", hint: "letters, digits, - and _, starting with a letter"),
                    atKeyOf: entry, "")
                return nil
            }
            let type = fields.read(keys.type).flatMap { fields.genericType($0, keys, surroundings.apis) }
            let (id, location, parent) = (fields.read(keys.id), fields.read(keys.location), fields.read(keys.parent))
            let (body, given) = (fields.read(keys.body), fields.read(keys.parameters))
            let (adopts, after) = (fields.read(keys.adopt) ?? false, fields.read(keys.after) ?? [])
            let (retain, because) = (fields.read(keys.retain), fields.read(keys.because))
            guard let type else { return nil }
            if name != entry.key, entry.key != "\(type.kind).\(name)" {
                fields.fail(
                    Problem("the address of a \(type.name) is \(type.kind).\(name)", hint: "write that, or \(name)"),
                    atKeyOf: entry, "")
            }
            let pieces = type.steps.last?.ids ?? 1
            if pieces == 1, id?.contains("/") == true {
                fields.fail(
                    Problem("an id has no slash", hint: "what it is in is its parent"), at: keys.id.name)
                return nil
            }
            if pieces > 1, (id ?? name).split(separator: "/").count != pieces {
                let shape = ([type.idField ?? "NAME"] + type.rules.moreIDFields).map { $0.uppercased() }.joined(
                    separator: "/")
                fields.fail(
                    Problem("the id has \(pieces) pieces", hint: "write id: \(shape), such as www.acme.example./A"),
                    at: keys.id.name)
                return nil
            }
            let place = fields.place(type, location: location, parent: parent, environment)
            if type.isServerNamed, id != nil {
                fields.fail(
                    Problem(
                        "the server assigns the id of a \(type.name)",
                        hint: "remove it; it is found again by \(type.rules.find.joined(separator: ", "))"),
                    at: keys.id.name)
            }
            if type.rules.isProjects, id != nil {
                fields.fail(Problem("its id is that of the project", hint: "remove it"), at: keys.id.name)
            }
            var reader = TypedBody(type, surroundings, texts)
            let value = body.map { reader.read($0, "\(entry.key).body") } ?? [:]
            let parameters = given.map { reader.parameters($0, of: type, "\(entry.key).parameters") } ?? [:]
            for diagnostic in reader.diagnostics { fields.report(diagnostic) }
            if let reason = type.rules.data, type.keeping(value) != nil, retain == false, because == nil {
                fields.fail(
                    Problem("it holds \(reason)", hint: "write because: \"…\" to let it be deleted"),
                    at: keys.retain.name)
            }
            reader.checkRequired(value, into: &fields)
            let whole = value.object.map { type.rules.completed?($0) ?? $0 } ?? [:]
            for field in type.rules.find where whole[field]?.isZero ?? true {
                fields.fail(
                    Problem("'\(field)' is required", hint: "by it a \(type.name) is found again: write \(field): …"),
                    at: keys.body.name)
            }
            guard let place else { return nil }
            return ResourceReading(
                config: ResourceConfig(
                    name: name, type: type.name, kind: type.kind, parent: place,
                    id: type.isServerNamed ? nil : type.rules.isProjects ? environment.projectID : id ?? name,
                    body: value, parameters: parameters, secrets: reader.secrets, adopts: adopts,
                    retain: retain ?? (type.keeping(value) != nil), after: after),
                references: reader.references, node: entry.value, keyRange: entry.keyRange)
        }
    }
}

/// Letters, digits, `-` and `_`, starting with a letter.
private func isResourceName(_ text: String) -> Bool {
    (1...63).contains(text.utf8.count) && text.utf8.first.map { $0.isLetterOrDigit && !$0.isDigit } == true
        && text.utf8.allSatisfy { $0.isLetterOrDigit || "-_".utf8.contains($0) }
}

extension GenericType {
    var isServerNamed: Bool { !rules.find.isEmpty }

    /// Why it cannot be managed by the rules for all types, as text; nil if it can.
    var refusal: String? {
        if let refused = rules.refused { return refused }
        guard let create = resource.create else { return "it cannot be created by a call" }
        guard let schema = message, self.schema != nil else { return "Discovery does not describe what it is" }
        if create.request != schema, api.wrapper(of: create, around: schema) == nil {
            return "what creates it is not what it is"
        }
        if case .body? = resource.idPlace, !isServerNamed, idField == nil {
            return "the server assigns its id, and it is not known by which field it could be found again"
        }
        return nil
    }
}

extension Fields {
    fileprivate mutating func genericType(
        _ name: String, _ keys: ResourceKeys, _ apis: KnownAPIs
    ) -> GenericType? {
        if let word = coveringWords(of: name) {
            fail(Problem("'\(name)' has words of its own here", hint: "write \(word)"), at: keys.type.name)
            return nil
        }
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard let api = apis.named(parts.first ?? "") else {
            let near = didYouMean(parts.first ?? "", among: apis.names)
            fail(
                Problem(
                    "there is no API '\(parts.first ?? "")'\(near)",
                    hint:
                        "API.VERSION/RESOURCE, such as pubsub.v1/projects.topics; `calco types` lists them, and a document in "
                        + "discovery/ adds an API"),
                at: keys.type.name)
            return nil
        }
        guard parts.count == 2, let type = GenericType(named: name, apis) else {
            if parts.count == 2, api.resourceNames.contains(parts[1]) {
                let reason = "no path of its own is read that ends with its id"
                fail(Problem("'\(name)' is not supported, because \(reason)"), at: keys.type.name)
                return nil
            }
            let known = api.resourceNames.filter { name in
                GenericType(named: "\(api.name)/\(name)", apis).map { $0.refusal == nil } ?? false
            }
            let near = didYouMean(parts.count == 2 ? parts[1] : "", among: known)
            fail(
                Problem(
                    "\(api.name) has no resource '\(parts.count == 2 ? parts[1] : "")'\(near)",
                    hint: known.isEmpty
                        ? "nothing in this API can be managed" : "it has \(known.joined(separator: ", "))"),
                at: keys.type.name)
            return nil
        }
        if let reason = type.refusal {
            fail(Problem("'\(name)' is not supported, because \(reason)"), at: keys.type.name)
            return nil
        }
        // Otherwise what the document describes would count as something else.
        if type.isOnlyInDocument, kinds.contains(where: { $0.name == type.kind }) {
            fail(Problem("'\(name)' would have the addresses of another kind, \(type.kind)"), at: keys.type.name)
            return nil
        }
        return type
    }

    /// Where an object is; what is wrong with it is reported.
    fileprivate mutating func place(
        _ type: GenericType, location: String?, parent: String?, _ environment: EnvironmentConfig
    ) -> ResourceConfig.Parent? {
        let keys = ResourceKeys.shared
        let above = type.steps.dropLast()
        let isBelowProject = above.first?.word == "projects"
        let places: Set = ["locations", "regions", "zones"]
        if type.rules.isProjects || type.rules.parent != nil {
            if location != nil {
                fail(Problem("a \(type.name) has no location", hint: "remove it"), at: keys.location.name)
            }
            if parent != nil {
                fail(Problem("a \(type.name) is always in one place", hint: "remove it"), at: keys.parent.name)
            }
            return .path(type.rules.parent ?? "")
        }
        let needsParent = !isBelowProject || above.dropFirst().contains { $0.hasID && !places.contains($0.word) }
        if let parent {
            if location != nil {
                fail(Problem("the parent has one already", hint: "remove it"), at: keys.location.name)
            }
            guard
                ([type.steps[0].word, "projects"] + GenericType.roots).contains(where: { parent.hasPrefix($0 + "/") })
            else {
                return .resource(parent)
            }
            guard type.isParent(parent) else {
                fail(
                    Problem(
                        "'\(parent)' is not where a \(type.name) is",
                        hint: "\(type.parentShape), or the address of a resource"), at: keys.parent.name)
                return nil
            }
            var pieces = parent.split(separator: "/").map(String.init)
            if pieces[0] == "projects" {
                guard [environment.projectID, environment.projectNumber].contains(pieces[1]) else {
                    fail(
                        Problem(
                            "'\(pieces[1])' is not the project of this environment",
                            hint: "what is in another project belongs to another stack or environment"),
                        at: keys.parent.name)
                    return nil
                }
                pieces[1] = environment.projectID
            }
            return .path(pieces.joined(separator: "/"))
        }
        guard !needsParent else {
            missing(keys.parent.name, hint: "write the address of the resource it is in, or \(type.parentShape)")
            return nil
        }
        var path = "projects/\(environment.projectID)"
        var usesLocation = false
        for step in above.dropFirst() {
            path += "/" + step.word
            guard step.hasID else { continue }
            usesLocation = true
            if step.word == "zones", location == nil {
                missing(keys.location.name, hint: "write location: ZONE")
                return nil
            }
            path += "/" + (location ?? (type.rules.isGlobal ? "global" : environment.region))
        }
        if location != nil, !usesLocation {
            fail(Problem("a \(type.name) has no location", hint: "remove it"), at: keys.location.name)
        }
        return .path(path)
    }
}

/// Words of Terraform, Pulumi and Config Connector.
private let keysElsewhereInResource: [String: String] = [
    "kind": "write type: API.VERSION/RESOURCE", "apiVersion": "write type: API.VERSION/RESOURCE",
    "spec": "write body: {…}", "properties": "write body: {…}", "metadata": "the entry's name is its name",
    "name": "write id: ID", "project": "it is where the environment is: environments/NAME.yaml",
    "region": "write location: REGION", "zone": "write location: ZONE", "depends_on": "write after: [ADDRESS]",
    "dependsOn": "write after: [ADDRESS]", "labels": "write body: {labels: {…}}",
    "lifecycle": "write retain: true",
]
