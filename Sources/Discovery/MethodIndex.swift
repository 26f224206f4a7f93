/// Finds the method of an API that a request calls. Creating an index parses all methods, so a caller that needs it
/// often should keep it.
package struct MethodIndex: Sendable {
    /// The method that a request calls.
    package struct Match: Sendable, Hashable {
        /// For example `projects.locations.jobs`.
        package let resource: String
        package let method: Method
        /// The variables of the method's path, unescaped.
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

    /// The method that answers `verb` at `path`, an escaped path with a leading slash and without a query; nil if none
    /// does.
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
