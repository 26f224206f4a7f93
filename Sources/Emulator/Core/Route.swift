import HTTP

/// One method of one API: the shape of its path and what answers it.
struct Route: Sendable {
    typealias Handler = @Sendable (RoutedRequest, inout Store) throws(Failure) -> Reply

    private enum Part: Sendable {
        case literal(String)
        case variable(String)
    }

    let method: String
    /// The path as it was declared, with its variables in braces.
    let template: String
    let api: API
    /// The query parameters of the method, besides those that every method has.
    let query: Set<String>
    let handler: Handler
    private let parts: [Part]
    /// The custom verb after the colon of the last segment: `run` in `jobs/j:run`.
    private let verb: String?
    private let splitsVerb: Bool

    /// `path` is a template such as `v2/projects/{project}/locations/{location}/jobs/{job}:run`.
    init(_ method: String, _ path: String, _ api: API, query: Set<String> = [], _ handler: @escaping Handler) {
        self.method = method
        template = path
        self.api = api
        self.query = query
        self.handler = handler
        splitsVerb = api.errors != .storage && api.service != "gitlab"
        let (rest, verb) = splitsVerb ? splitVerb(path) : (path, nil)
        self.verb = verb
        parts = rest.split(separator: "/").map { segment in
            segment.hasPrefix("{") ? .variable(String(segment.dropFirst().dropLast())) : .literal(String(segment))
        }
    }

    /// The variables of `segments` when the path has this route's shape.
    func match(_ segments: [String]) -> [String: String]? {
        guard segments.count == parts.count, var last = segments.last else { return nil }
        if splitsVerb {
            let (rest, found) = splitVerb(last)
            guard found == verb else { return nil }
            last = rest
        }
        var variables: [String: String] = [:]
        for (index, part) in parts.enumerated() {
            let segment = index == segments.count - 1 ? last : segments[index]
            switch part {
            case .literal(let text): guard text == segment else { return nil }
            case .variable(let name):
                guard !segment.isEmpty else { return nil }
                variables[name] = segment
            }
        }
        return variables
    }
}

/// `jobs/j:run` as `jobs/j` and `run`: the verb is the letters after the last colon.
func splitVerb(_ path: String) -> (rest: String, verb: String?) {
    guard let colon = path.lastIndex(of: ":") else { return (path, nil) }
    let verb = path[path.index(after: colon)...]
    guard !verb.isEmpty, verb.allSatisfy(\.isLetter) else { return (path, nil) }
    return (String(path[..<colon]), String(verb))
}

extension Route {
    var depth: Int { parts.count }
}
