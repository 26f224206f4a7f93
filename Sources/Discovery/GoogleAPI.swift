/// One version of one of Google's APIs as its Discovery document describes it: messages, enums, resources and their
/// methods.
///
/// The text behind it (docs/discovery.md) begins with an index, and an entry is read when it is asked for: making one of
/// these costs an index, and asking for a message costs that message. Nothing is remembered in between: who asks for the
/// same often keeps the answer. Text that does not read is as if it were not there; nothing in it can stop the program.
package struct GoogleAPI: Sendable {
    /// As in `run.v2`.
    package let name: String
    /// The day of the document, as in `20261031`.
    package let revision: String
    /// What the paths of methods are appended to, as in `https://storage.googleapis.com/storage/v1/`.
    package let baseURL: String
    /// As Google writes it in messages: `Cloud Run Admin API`.
    package let title: String
    let text: String
    private let schemas: Entries
    private let enumerations: Entries
    private let resources: Entries

    /// Reads the head and the index of `text`.
    package init(_ text: String) {
        self.text = text
        let lines = text.utf8.split(separator: newline, maxSplits: 4, omittingEmptySubsequences: false)
        let head = lines.first.map { words($0, limit: 4) } ?? []
        func part(_ index: Int) -> String { index < head.count ? head[index] : "" }
        (name, revision, baseURL, title) = (part(0), part(1), part(2), part(3))
        func index(_ line: Int) -> Substring.UTF8View { line < lines.count ? lines[line] : Substring("").utf8 }
        var offset = lines.count == 5 ? text.utf8.distance(from: text.startIndex, to: lines[4].startIndex) : 0
        schemas = Entries(text, index(1), from: &offset)
        enumerations = Entries(text, index(2), from: &offset)
        resources = Entries(text, index(3), from: &offset)
    }

    /// The API of that name, as in `run.v2`; nil for one that is not among `knownNames`.
    package static func named(_ name: String) -> GoogleAPI? { known(name) }

    /// The names of all APIs that are known, sorted.
    package static var knownNames: [String] { names.split(separator: "\n").map(String.init) }

    /// The host of `baseURL`, as in `run.googleapis.com`.
    package var host: String { baseURL.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// What `baseURL` adds to the host, with slashes around it: `/` or, for example, `/storage/v1/`.
    package var basePath: String {
        let path = baseURL.split(separator: "/").dropFirst(2).joined(separator: "/")
        return path.isEmpty ? "/" : "/\(path)/"
    }

    /// The names of all messages, sorted; one without a name of its own is called by its place, as in `Bucket.cors`.
    package var schemaNames: [String] { schemas.names }

    /// The names of all enums, sorted: the place of the field that has it, as in `Repository.format`.
    package var enumerationNames: [String] { enumerations.names }

    /// The names of all resources, sorted, as in `projects.locations.jobs`.
    package var resourceNames: [String] { resources.names }

    /// The message of that name, as a reference in another one gives it; nil when there is none.
    package func schema(_ name: String) -> Schema? { schemas[name].flatMap { Schema(entry: $0, name: name) } }

    /// The enum of that name, as a field's type gives it; nil when there is none.
    package func enumeration(_ name: String) -> Enumeration? {
        enumerations[name].flatMap { Enumeration(entry: $0, name: name) }
    }

    /// The methods of a resource, in the order of their names; none when there is no such resource.
    package func methods(of resource: String) -> [Method] {
        resources[resource].map { readMethods($0, of: resource) } ?? []
    }

    /// The resource of that name, its methods told apart; nil when there is none.
    package func resource(_ name: String) -> ResourceType? {
        let methods = methods(of: name)
        return methods.isEmpty ? nil : ResourceType(name: name, methods: methods, api: self)
    }

    /// The fields that hold a secret, each as `Message.field`, sorted: their values have no place in a plan.
    package var secretFields: [String] {
        schemaNames.compactMap(schema).flatMap { schema in
            schema.fields.values.filter(\.isSecret).map { "\(schema.name).\($0.name)" }
        }.sorted()
    }
}
