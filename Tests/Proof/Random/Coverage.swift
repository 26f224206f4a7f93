import Compiler
import Sampling
import Text

/// What a set of configurations reaches of what a configuration can say.
package struct Coverage: Sendable {
    /// Keys as `service.env.*.secret`.
    package private(set) var keys: Set<String> = []
    package private(set) var types: Set<String> = []

    package init() {}

    /// What a few configurations have of themselves, and what the others can be made to have: each type, and each key
    /// with what leads to it. `removed` gets what the compiler says to those that cannot.
    package static func most(_ seed: String, removed: (RandomConfig.Place, String) -> Void = { _, _ in }) -> Coverage {
        var coverage = Coverage()
        for number in 0..<3 { coverage.add(RandomConfig.make(seed, number)) }
        var random = SplitMix("\(seed) most")
        func add(_ types: [SampledType], _ goals: [String], _ removed: (RandomConfig.Place, String) -> Void) {
            _ = random.next()
            coverage.add(
                RandomConfig.make(random, types, Goals(goals), density: 0.02, stack: "random", prefix: "")?
                    .mended(removed))
        }
        for _ in 0..<4 {
            let types = SampledType.served.filter { !coverage.types.contains($0.name) }
            for start in stride(from: 0, to: types.count, by: 40) {
                add(Array(types[start...].prefix(40)), []) { _, _ in }
            }
        }
        let some = SampledType.served.first { $0.isLeaf }.map { [$0] } ?? []
        func missing() -> [String] { declared.subtracting(coverage.keys).sorted() }
        // Many at a time as long as that finds any; some take others away.
        for share in [1, 0.5, 0.5, 0.3, 0.3, 0.3, 0.1, 0.1, 0.1] {
            add(some, missing().filter { _ in Double.random(in: 0..<1, using: &random) < share }) { _, _ in }
        }
        for key in missing() {
            for _ in 0..<12 where !coverage.keys.contains(key) { add(some, [key], removed) }
        }
        return coverage
    }

    private mutating func add(_ config: RandomConfig?) {
        for (path, tree) in config?.files ?? [:] {
            guard let file = Self.file(path) else { continue }
            Self.visit(file.whole, tree, file.rawValue) { keys.insert($0) }
            if file == .resource {
                types.formUnion(tree.object?.compactMap { $0.value["type"]?.string } ?? [])
            }
        }
    }

    /// Every key that is declared. Keys of a file that another one repeats, to overlay it, count once.
    package static let declared: Set<String> = {
        var keys: Set<String> = []
        for file in ConfigFile.allCases { visit(file.whole, nil, file.rawValue) { keys.insert($0) } }
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
