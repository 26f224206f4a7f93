import Compiler
import Text

/// What a set of configurations reaches of what a configuration can say.
package struct Coverage: Sendable {
    /// Keys as `service.env.*.secret`.
    package private(set) var keys: Set<String> = []
    package private(set) var types: Set<String> = []

    package init(_ configs: [RandomConfig]) {
        for config in configs {
            for (path, tree) in config.files {
                guard let file = Self.file(path) else { continue }
                Self.visit(file.schema, tree, file.rawValue) { keys.insert($0) }
                if file == .resource {
                    types.formUnion(tree.object?.compactMap { $0.value["type"]?.string } ?? [])
                }
            }
        }
    }

    /// Every key that is declared. Keys of a file that another one repeats, to overlay it, count once.
    package static let declared: Set<String> = {
        var keys: Set<String> = []
        for file in ConfigFile.allCases { visit(file.schema, nil, file.rawValue) { keys.insert($0) } }
        return keys
    }()

    /// Types that some configuration has, and why the others are in none.
    package static let served = Set(SampledType.served.map(\.name))
    package static let reasons = Dictionary(
        uniqueKeysWithValues: SampledType.all.compactMap { type in type.reason.map { (type.name, $0) } })

    private static func file(_ path: String) -> ConfigFile? {
        switch path.prefix(while: { $0 != "/" }) {
        case "project.yaml": .project
        case "services": .service
        case "features": .feature
        case "resources": .resource
        case "environments": .environment
        default: nil
        }
    }

    /// Tells `found` each key that `value` has; without a value, each that there is.
    private static func visit(
        _ schema: JSONValue, _ value: JSONValue?, _ path: String, _ found: (String) -> Void
    ) {
        let repeated: Set = [
            "project.defaults", "environment.project", "environment.services", "environment.features",
        ]
        guard !repeated.contains(path) else { return }
        for choice in schema["oneOf"]?.array ?? [] { visit(choice, value, path, found) }
        let properties = schema["properties"]?.object ?? [:]
        for (key, inner) in properties {
            let member = value?[key]
            guard value == nil || member != nil else { continue }
            found("\(path).\(key)")
            visit(inner, member, "\(path).\(key)", found)
        }
        for (_, inner) in schema["patternProperties"]?.object ?? [:] {
            guard let value else {
                visit(inner, nil, path + ".*", found)
                continue
            }
            for (_, member) in value.object ?? [:] { visit(inner, member, path + ".*", found) }
        }
        guard let items = schema["items"] else { return }
        guard let value else { return visit(items, nil, path + ".[]", found) }
        for element in value.array ?? [] { visit(items, element, path + ".[]", found) }
    }
}
