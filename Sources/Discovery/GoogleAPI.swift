/// One version of a Google API as described by its Discovery document: messages, enums, resources and their methods.
///
/// The text behind it (docs/discovery.md) begins with an index, and entries are parsed on access: creating a value
/// costs parsing the index, and asking for a message costs parsing that message. Nothing is cached: a caller that needs
/// an entry often should keep it. Text that cannot be parsed counts as absent; nothing in it can crash the program.
package struct GoogleAPI: Sendable {
    /// For example `run.v2`.
    package let name: String
    /// The date of the document, for example `20261031`.
    package let revision: String
    /// The prefix of method paths, for example `https://storage.googleapis.com/storage/v1/`.
    package let baseURL: String
    /// The name as Google writes it in messages: `Cloud Run Admin API`.
    package let title: String
    let text: String
    private let schemas: Entries
    private let enumerations: Entries
    private let resources: Entries

    /// Parses the header and the index of `text`.
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

    /// The API of that name, such as `run.v2`; nil if it is not among `knownNames`.
    package static func named(_ name: String) -> GoogleAPI? { known(name) }

    /// The names of all known APIs, sorted.
    package static var knownNames: [String] { names.split(separator: "\n").map(String.init) }

    /// The host of `baseURL`, for example `run.googleapis.com`.
    package var host: String { baseURL.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// What `baseURL` adds to the host, with slashes around it: `/` or, for example, `/storage/v1/`.
    package var basePath: String {
        let path = baseURL.split(separator: "/").dropFirst(2).joined(separator: "/")
        return path.isEmpty ? "/" : "/\(path)/"
    }

    /// The names of all messages, sorted; one without its own name is named after its place, such as `Bucket.cors`.
    package var schemaNames: [String] { schemas.names }

    /// The names of all enums, sorted: each is the place of its field, such as `Repository.format`.
    package var enumerationNames: [String] { enumerations.names }

    /// The names of all resources, sorted, such as `projects.locations.jobs`.
    package var resourceNames: [String] { resources.names }

    /// The message of that name, as referenced by other messages; nil if there is none.
    package func schema(_ name: String) -> Schema? {
        schemas[name].flatMap { Schema(entry: $0, name: name, more: addedFields[self.name]?[name] ?? []) }
    }

    /// The enum of that name, as referenced by a field's type; nil if there is none.
    package func enumeration(_ name: String) -> Enumeration? {
        enumerations[name].flatMap { Enumeration(entry: $0, name: name) }
    }

    /// The methods of a resource, sorted by name; none if there is no such resource.
    package func methods(of resource: String) -> [Method] {
        resources[resource].map { readMethods($0, of: resource) } ?? []
    }

    /// The resource of that name, with its methods classified; nil if there is none.
    package func resource(_ name: String) -> ResourceType? {
        let methods = methods(of: name)
        return methods.isEmpty ? nil : ResourceType(name: name, methods: methods, api: self)
    }

    /// False if no field holds a secret, which is known without reading the messages.
    package var hasSecrets: Bool { text.utf8.contains(UInt8(ascii: "!")) }

    /// The fields that hold a secret, each as `Message.field`, sorted: their values must not be in a plan.
    package var secretFields: [String] {
        schemaNames.compactMap(schema).flatMap { schema in
            schema.fields.values.filter(\.isSecret).map { "\(schema.name).\($0.name)" }
        }.sorted()
    }
}

extension GoogleAPI: Hashable {
    /// True if both are made of the same text.
    package static func == (left: GoogleAPI, right: GoogleAPI) -> Bool { left.text == right.text }

    /// By name and revision.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(revision)
    }
}
