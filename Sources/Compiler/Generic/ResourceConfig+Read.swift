import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

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
                // The rest may be right.
                for key in keys.keys.map(\.name) { fields.accept(key) }
                fields.fail(
                    Problem(
                        "'\(entry.key)' is not a name",
                        hint:
                            "letters, digits, - and _, starting with a letter; what it is called in the cloud is its `id`: "
                            + "NAME: {id: \"\(entry.key)\", …}"),
                    atKeyOf: entry, "")
                return nil
            }
            let type = fields.read(keys.type).flatMap { fields.genericType($0, keys, surroundings.apis) }
            let (id, location, parent) = (fields.read(keys.id), fields.read(keys.location), fields.read(keys.parent))
            let (body, given) = (fields.read(keys.body), fields.read(keys.parameters))
            let (adopts, after) = (fields.read(keys.adopt) ?? false, fields.read(keys.after) ?? [])
            let leave = fields.read(keys.leave) ?? []
            let (retain, because) = (fields.read(keys.retain), fields.read(keys.because))
            guard let type else { return nil }
            if name != entry.key, entry.key != "\(type.kind).\(name)" {
                fields.fail(
                    Problem(
                        "the address of a \(type.name) is \(type.kind).\(name)",
                        hint:
                            "write that, or \(name); if '\(entry.key)' is what it is called in the cloud, that is its `id`: "
                            + "\(name): {id: \"\(entry.key)\", …}"),
                    atKeyOf: entry, "")
            }
            // It is a part of URLs, which are known before anything else is.
            if let id, id.contains("${") {
                fields.fail(
                    Problem(
                        "no reference can stand in an id",
                        hint: "write the id itself; what must be made first is said by `after: [ADDRESS]`"),
                    at: keys.id.name)
                return nil
            }
            let pieces = type.steps.last?.ids ?? 1
            if pieces == 1, let id, let problem = slashProblem(in: id, of: type) {
                fields.fail(problem, at: keys.id.name)
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
            if pieces == 1, !type.isServerNamed, !type.rules.isProjects,
                let problem = IDForm.of(type.name)?.problem(with: id ?? name, of: type.name, isName: id == nil)
            {
                if id == nil {
                    fields.fail(problem, atKeyOf: entry, "")
                } else {
                    fields.fail(problem, at: keys.id.name)
                }
            }
            let place = fields.place(type, location: location, parent: parent, environment)
            if type.isServerNamed, id != nil {
                fields.fail(
                    Problem(
                        "the server assigns the id of a \(type.name)",
                        hint: "remove it; it is found again by \(type.foundBy.joined(separator: ", "))"),
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
            let required = type.requiredFields
            for field in type.rules.find where (whole[field]?.isZero ?? true) && !required.contains(field) {
                fields.fail(
                    Problem("'\(field)' is required", hint: "by it a \(type.name) is found again: write \(field): …"),
                    at: keys.body.name)
            }
            fields.checkAlternatives(value, of: type)
            var left: [JSONPointer] = []
            for text in leave {
                let field = JSONPointer(tokens: text.split(separator: ".").map(String.init))
                if let problem = type.problem(leaving: field, in: value, reader.secrets.keys) {
                    fields.fail(problem, at: keys.leave.name)
                }
                left.append(field)
            }
            guard let place else { return nil }
            return ResourceReading(
                config: ResourceConfig(
                    name: name, type: type.name, kind: type.kind, parent: place,
                    id: type.isServerNamed ? nil : type.rules.isProjects ? environment.projectID : id ?? name,
                    body: value, parameters: parameters, secrets: reader.secrets, encoded: reader.encoded, leave: left,
                    adopts: adopts, retain: retain ?? (type.keeping(value) != nil), after: after),
                references: reader.references, node: entry.value, keyRange: entry.keyRange)
        }
    }
}

/// What is wrong with the slashes in an id; nil if nothing is.
private func slashProblem(in id: String, of type: GenericType) -> Problem? {
    let hint = type.hasSlashes ? "write the slash itself: \(percentDecoded(id))" : "what it is in is its parent"
    // It would be escaped once more.
    if id.lowercased().contains("%2f") { return Problem("'\(id)' has a slash as %2F", hint: hint) }
    guard id.contains("/") else { return nil }
    guard type.hasSlashes else { return Problem("an id has no slash", hint: hint) }
    let pieces = id.split(separator: "/", omittingEmptySubsequences: false)
    return pieces.contains { ["", ".", ".."].contains($0) }
        ? Problem("'\(id)' has a slash too many", hint: "write names with one slash between them") : nil
}

/// Letters, digits, `-` and `_`, starting with a letter.
private func isResourceName(_ text: String) -> Bool {
    (1...63).contains(text.utf8.count) && text.utf8.first.map { $0.isLetterOrDigit && !$0.isDigit } == true
        && text.utf8.allSatisfy { $0.isLetterOrDigit || "-_".utf8.contains($0) }
}
