/// The methods of an API by what a request looks like. Making one reads all methods: it is kept by who asks often.
package struct MethodIndex: Sendable {
    /// What a request was found to be.
    package struct Match: Sendable, Hashable {
        /// As in `projects.locations.jobs`.
        package let resource: String
        package let method: Method
        /// The variables of the method's path, their escapes undone.
        package let variables: [String: String]
    }

    private let basePath: String
    private let methods: [String: [(resource: String, method: Method)]]

    package init(_ api: GoogleAPI) {
        basePath = api.basePath
        let all = api.resourceNames.flatMap { name in api.methods(of: name).map { (resource: name, method: $0) } }
        methods = Dictionary(grouping: all, by: \.method.verb).mapValues { methods in
            methods.sorted { $0.method.path.fixedParts > $1.method.path.fixedParts }
        }
    }

    /// The method that answers `verb` at `path`, an escaped path with the slash before it and no query; nil when none does.
    package func match(_ verb: String, _ path: String) -> Match? {
        guard path.hasPrefix(basePath), let candidates = methods[verb] else { return nil }
        let segments = segmentsOf(path.dropFirst(basePath.count))
        for (resource, method) in candidates {
            if let variables = method.path.match(segments) {
                return Match(resource: resource, method: method, variables: variables)
            }
        }
        return nil
    }
}
