package import Diagnostics
package import Text
import Discovery
import YAML

/// What the files of a configuration's folder use of Google's APIs: with it a schema knows the bodies in them.
package struct FolderTypes: Sendable {
    let apis: KnownAPIs
    /// The types of `resources/`, sorted, without those that are wrong.
    let types: [String]
    /// The keys that `defaults` of project.yaml gives to all files of a sort, which therefore may lack them.
    private(set) var defaults: [ConfigFile: Set<String>] = [:]

    /// A folder that names no types.
    package init(apis: KnownAPIs) { (self.apis, types) = (apis, []) }

    /// Reads the Discovery documents of the folder, and the types that its entries name. Only what is wrong with the
    /// documents is reported: files that cannot be read yet name nothing.
    package init(files: [SourceFile], into diagnostics: inout [Diagnostic]) {
        apis = KnownAPIs(documents: files.filter { $0.path.hasPrefix("discovery/") }, into: &diagnostics)
        var found: Set<String> = []
        for file in files where file.path.hasPrefix("resources/") || file.path.hasPrefix("environments/") {
            let node = YAML.parse(file.bytes, path: file.displayPath).0
            let entries = file.path.hasPrefix("resources/") ? node : node?["resources"]
            for entry in entries?.entries ?? [] {
                if let type = entry.value["type"]?.scalar?.text { found.insert(type) }
            }
        }
        types = found.sorted()
        guard let project = files.first(where: { $0.path == "project.yaml" }) else { return }
        let given = YAML.parse(project.bytes, path: project.displayPath).0?["defaults"]
        for (file, key) in [(ConfigFile.service, "services"), (.feature, "features")] {
            defaults[file] = Set(given?[key]?.entries?.map(\.key) ?? [])
        }
    }
}

extension ConfigFile {
    /// The schema of such a file in a folder that uses `types`: it knows the bodies in it.
    package func schema(for types: FolderTypes) -> JSONValue {
        var schema = schema
        var definitions = schema["definitions"]?.object ?? [:]
        if let given = types.defaults[self], let required = schema["required"]?.array {
            schema["required"] = .array(required.filter { !given.contains($0.string ?? "") })
        }
        switch self {
        case .service: schema = schema.withBody(.service, types.apis, &definitions)
        case .feature: schema = schema.withBody(.job, types.apis, &definitions)
        case .resource: schema = schema.withBodies(of: types, &definitions)
        case .project:
            for (key, body) in [
                ("buckets", ObjectBody.bucket), ("repositories", .repository), ("secrets", .secret),
            ] {
                let names = JSONPointer(tokens: ["properties", key, "patternProperties"])
                for (pattern, _) in schema[names]?.object ?? [:] {
                    schema = schema.withBody(
                        body, at: names.appending(pattern), types.apis, &definitions)
                }
            }
            let channel = JSONPointer(tokens: ["properties", "notifications", "items"])
            schema = schema.withBody(.channel, at: channel, types.apis, &definitions)
        case .environment: break
        }
        if !definitions.isEmpty { schema["definitions"] = .object(definitions) }
        return schema
    }
}

extension JSONValue {
    /// This schema, with the body of the object that the mapping at `entry` is about.
    fileprivate func withBody(
        _ body: ObjectBody, at entry: JSONPointer = JSONPointer(), _ apis: KnownAPIs, _ definitions: inout JSONObject
    ) -> JSONValue {
        guard let api = apis.named(body.api) else { return self }
        var messages = BodySchema(api, isOverlay: true)
        var schema = messages.body(body.schema)
        let place = entry.appending("properties").appending("body")
        schema["description"] = self[place]?["description"]
        for (name, definition) in messages.definitions { definitions[name] = definition }
        return setting(schema, at: place)
    }

    /// This schema of a file of resources, with the body of each type.
    fileprivate func withBodies(of types: FolderTypes, _ definitions: inout JSONObject) -> JSONValue {
        guard let pattern = self["patternProperties"]?.object?.sortedKeys.first else { return self }
        var rules: [JSONValue] = []
        for name in types.types {
            guard coveringWords(of: name) == nil, let type = GenericType(named: name, types.apis), type.refusal == nil,
                let message = type.message
            else { continue }
            var messages = BodySchema(type.api, isOverlay: false)
            let required = Set(
                type.requiredFields
                    + type.rules.find.filter { type.rules.completed?([:])[$0] == nil })
            let body = messages.body(
                message, without: Set(type.closedFields.filter { !$0.contains(".") }), required: required,
                methods: Set(type.rules.methods.keys))
            for (name, definition) in messages.definitions { definitions[name] = definition }
            definitions[name.replacing("/", with: ":")] = body
            definitions["json"] = BodySchema.file
            let named: JSONValue = ["$ref": .string("#/definitions/\(name.replacing("/", with: ":"))")]
            var then: JSONValue = ["properties": ["body": ["anyOf": [named, ["$ref": "#/definitions/json"]]]]]
            if !required.isEmpty { then["required"] = ["body"] }
            rules.append([
                "if": ["properties": ["type": ["const": .string(name)]], "required": ["type"]], "then": then,
            ])
        }
        guard !rules.isEmpty else { return self }
        return setting(.array(rules), at: JSONPointer(tokens: ["patternProperties", pattern, "allOf"]))
    }
}
