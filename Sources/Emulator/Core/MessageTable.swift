import Discovery

/// The messages of one API, parsed once, because every request needs some.
struct MessageTable: Sendable {
    private let messages: [String: Schema]
    private let enumerations: [String: Enumeration]
    /// Where a message that is in neither is looked up.
    private let source: GoogleAPI?
    private let prefixes: [String]
    private let keepsZeros: Bool
    /// Whether unknown fields are ignored instead of refused (storage-33).
    let ignoresUnknown: Bool
    /// What is taken in some fields of less than their type allows, by `Message.field`.
    let limits: [String: DocumentedLimit]
    /// The name of the API, such as `run.v2`.
    let api: String

    /// `prefixes` are those that some of the API's documents put before the names of messages; here they may be
    /// omitted. With `keepsZeros` an explicit zero value is kept, as in APIs that do not use protobuf's JSON.
    init(_ api: GoogleAPI, prefixes: [String] = [], keepsZeros: Bool = false, ignoresUnknown: Bool = false) {
        self.ignoresUnknown = ignoresUnknown
        messages = Dictionary(
            api.schemaNames.compactMap { name in api.schema(name).map { (name, $0) } }, uniquingKeysWith: { $1 })
        enumerations = Dictionary(
            api.enumerationNames.compactMap { name in api.enumeration(name).map { (name, $0) } },
            uniquingKeysWith: { $1 })
        self.prefixes = prefixes
        self.keepsZeros = keepsZeros
        source = nil
        limits = DocumentedLimit.all(of: api.name)
        self.api = api.name
    }

    /// Parses a message when it is needed: of a large API, a request needs few.
    init(readingFrom api: GoogleAPI, keepsZeros: Bool) {
        (messages, enumerations, prefixes, ignoresUnknown) = ([:], [:], [], false)
        self.keepsZeros = keepsZeros
        source = api
        limits = DocumentedLimit.all(of: api.name)
        self.api = api.name
    }

    func message(_ name: String) -> Schema? {
        if let message = messages[name] { return message }
        for prefix in prefixes {
            if let message = messages[prefix + name] { return message }
        }
        return source?.schema(name)
    }

    func field(_ message: String, _ name: String) -> Field? { self.message(message)?.fields[name] }

    func enumeration(_ name: String) -> Enumeration? { enumerations[name] ?? source?.enumeration(name) }

    func keepsZero(_ field: Field) -> Bool { keepsZeros || field.hasPresence }

    /// The name of a message in Google's texts.
    func fullName(_ message: String) -> String { self.message(message)?.fullName ?? message }
}
