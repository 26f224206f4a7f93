import Diagnostics
import Discovery
import Foundation
import PlanModel
import Sampling
import Testing
import Text

@testable import Compiler

/// A configuration that has every type of one API in both sizes, and nothing else.
struct TypeStack {
    struct Item {
        let type: GenericType
        let size: SampleBody.Size
        let id: String
        /// What the entry is called: an id may have more behind it.
        var name: String { String(id.prefix { $0 != "." }) }
        var address: String { "\(type.kind).\(name)" }
        /// The field that changes.
        var field: String?
        /// A message that the body does not have and that an update may add, with nothing in it.
        var emptied: String?
        var hasSecrets = false
    }

    enum Edit {
        case none
        case changed
        case dropped
        /// Without all that may hold a secret and that the API does not demand.
        case withoutSecrets
        /// With an empty message that was not there.
        case emptied
        /// With empty texts for all that are not required.
        case emptyTexts
    }

    let items: [Item]

    /// The names of the stacks of this run: those of ANY_TYPES=API,API, a sample, or all of them.
    static let chosen: [String] = {
        if let wanted = ProcessInfo.processInfo.environment["ANY_TYPES"] {
            return types.keys.filter { wanted.split(separator: ",").contains($0[...]) }.sorted()
        }
        guard !Sample.isAll else { return types.keys.sorted() }
        var numbers = Sample.numbers(for: "any type")
        let mixed = types.keys.sorted().shuffled(using: &numbers)
        var count = 0
        return mixed.prefix { name in
            count += types[name]?.count ?? 0
            return count <= 50
        }.sorted()
    }()

    /// All types by their API; of two that share their addresses, one is in a stack of its own.
    static let types: [String: [GenericType]] = {
        var types: [String: [GenericType]] = [:]
        var kinds: Set<String> = []
        for type in knownTypes().compactMap({ GenericType(named: $0.type, KnownAPIs()) }) {
            guard SampleBody.Size.allCases.contains(where: { unmade["\(type.name) \($0)"] ?? unmade[type.name] == nil })
            else { continue }
            types[type.api.name + (kinds.insert(type.kind).inserted ? "" : " (2)"), default: []].append(type)
        }
        return types
    }()

    init(_ name: String) {
        var items: [Item] = []
        for (number, type) in (Self.types[name] ?? []).enumerated() {
            for size in SampleBody.Size.allCases where unmade["\(type.name) \(size)"] ?? unmade[type.name] == nil {
                let id = "\(size.rawValue)\(number)"
                var item = Item(type: type, size: size, id: type.steps.last?.ids == 2 ? "\(id).acme.example./A" : id)
                var sample = SampleBody(type, size, id: id)
                let body = sample.body()
                item.hasSecrets = !sample.secrets.isEmpty
                if let update = type.update, let message = type.message,
                    update.request == message || type.api.wrapper(of: update, around: message) != nil
                {
                    item.field = sample.changeable(in: body)?.name
                    item.emptied = sample.emptiable(in: body)
                }
                items.append(item)
            }
        }
        self.items = items
    }

    /// The plan, and the variables whose values are secrets with what they are for. `grants` are those of project.yaml.
    func plan(_ edit: Edit = .none, grants: [JSONValue] = []) throws -> (plan: Plan, secrets: Set<String>) {
        var lines: [String] = []
        var secrets: Set<String> = []
        for item in items {
            let name = item.name
            var sample = SampleBody(item.type, item.size, id: name)
            if edit == .changed { sample.changed = item.field }
            var body = sample.body()
            if edit == .emptyTexts {
                sample.hasEmptyTexts = true
                body = sample.body()
            }
            if edit == .emptied, let field = item.emptied { body[field] = [:] }
            if edit == .dropped, let field = item.field { body[field] = nil }
            secrets.formUnion(sample.secrets.keys)
            if edit == .withoutSecrets {
                for field in Set(sample.secrets.values.compactMap(\.tokens.first))
                where item.type.schema?.fields[field]?.isRequired == false { body[field] = nil }
            }
            var entry: JSONObject = [
                "type": .string(item.type.name), "body": .object(body), "retain": false, "because": "a test",
            ]
            if item.type.rules.data == nil { entry["because"] = nil }
            if name != item.id { entry["id"] = .string(item.id) }
            if let parent = parent(of: item) {
                entry["parent"] = .string(parent)
            } else if item.type.steps.contains(where: { $0.word == "zones" }) {
                entry["location"] = "europe-west1-b"
            }
            lines.append("\(name): \(JSONValue.object(entry).compactText)")
        }
        let files = [
            "project.yaml": "stack: acme\n" + "grants: \(JSONValue.array(grants).compactText)\n",
            "environments/local.yaml": "project_id: acme-local\nproject_number: 100000000001\nregion: europe-west1\n",
            "resources/r.yaml": lines.isEmpty ? "{}\n" : lines.joined(separator: "\n") + "\n",
        ].sorted { $0.key < $1.key }.map { SourceFile(path: $0, displayPath: $0, bytes: Array($1.utf8)) }
        let reading = readConfig(files: files, environment: "local", images: nil)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        let config = try #require(reading.config, "\(errors.map { "\($0.path): \($0.message)" })")
        return (compile(config), secrets)
    }

    /// The address of what it is in, or its path; nil if that is the project or a place in it.
    private func parent(of item: Item) -> String? {
        guard item.type.rules.parent == nil else { return nil }
        let above = Array(item.type.steps.dropLast())
        let places: Set = ["projects", "locations", "regions", "zones"]
        guard above.contains(where: { $0.hasID && !places.contains($0.word) }) else { return nil }
        if let parent = items.first(where: { $0.type.steps == above && $0.size == item.size }) { return parent.address }
        return above.flatMap { step -> [String] in
            switch step.word {
            case "projects": [step.word, "acme-local"]
            case "locations", "regions": [step.word, "europe-west1"]
            case "zones": [step.word, "europe-west1-b"]
            default: step.hasID ? [step.word, "1"] : [step.word]
            }
        }.joined(separator: "/")
    }
}
