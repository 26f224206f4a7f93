import Logging

/// What the environment tells the service to do, checked. Times are in seconds.
struct Settings: Sendable {
    let dataFolder, host, corsOrigin, project: String
    /// Nil if API_OPEN says that no key is required.
    let keys: APIKeys?
    let isOpen: Bool
    let logLevel: Logger.Level
    let port, pollEvery, staleAfter, idleTimeout, requestTimeout: Int
    let maximumBodyBytes, maximumEntities, maximumRequests, maximumTableBytes, memoryBytes: Int

    /// Throws `SettingsError` for the first variable that is wrong.
    init(environment: [String: String]) throws(SettingsError) {
        var variables = Variables(environment)
        self.init(&variables)
        if let error = variables.error { throw error }
        func wrong(_ variable: String, _ message: String) -> SettingsError {
            SettingsError(variable: variable, message: message)
        }
        // A forgotten key must not open the service.
        guard isOpen || keys != nil else {
            throw wrong("API_KEY", "is not set; set it to one key or more, or set API_OPEN=true to require none")
        }
        guard !isOpen || keys == nil else {
            throw wrong("API_OPEN", "is true, but there are keys; remove one or the other")
        }
        // Without tables the service would only look alive.
        guard !dataFolder.isEmpty else { throw wrong("DATA_DIR", "is not set; set it to the directory of features/") }
    }

    /// The variables, for `--help`.
    static var help: String {
        var variables = Variables([:])
        _ = Settings(&variables)
        return variables.help
    }

    private init(_ read: inout Variables) {
        dataFolder = read.text("DATA_DIR", "the directory that holds features/; required")
        let all =
            read.keys("API_KEY", "the valid keys, with commas between; required")
            + read.keys("API_KEY_PREVIOUS", "keys that are still valid")
        keys = all.isEmpty ? nil : APIKeys(all)
        isOpen = read.choice("API_OPEN", "true: no key is required", false, among: ["true": true, "false": false])
        port = read.number("PORT", "where to listen", 8080, within: 0...65_535)
        host = read.text("HOST", "at which address", "0.0.0.0")
        let levels = Logger.Level.allCases.map { ($0.rawValue, $0) }
        logLevel = read.choice(
            "LOG_LEVEL", "the lowest level that is logged", .info, among: .init(uniqueKeysWithValues: levels))
        project = read.text("GOOGLE_CLOUD_PROJECT", "the project of the log's traces")
        corsOrigin = read.text("CORS_ORIGIN", "the site whose scripts may use the API: https://example.org, or *")
        pollEvery = read.number("POLL_EVERY", "seconds between looks for new tables", 5, within: 1...86_400)
        staleAfter = read.number("STALE_AFTER", "seconds after which a table is stale", nil, within: 1...(1 << 31))
        idleTimeout = read.number("IDLE_TIMEOUT", "seconds of silence of a connection", 60, within: 1...86_400)
        requestTimeout = read.number("REQUEST_TIMEOUT", "seconds for a body to arrive", 5, within: 1...3_600)
        maximumBodyBytes = read.number("MAX_BODY_BYTES", "of one request", 262_144, within: 1...(1 << 30))
        maximumEntities = read.number("MAX_ENTITIES", "of one lookup", 1_000, within: 1...1_000_000)
        maximumRequests = read.number("MAX_CONCURRENT_REQUESTS", "at a time", 512, within: 1...1_000_000)
        maximumTableBytes = read.number("MAX_TABLE_BYTES", "of one table", 1 << 30, within: 1...(1 << 39))
        memoryBytes = read.number(
            "MEMORY_BYTES", "what the container has, if it does not say so", nil, within: (64 << 20)...(1 << 49))
    }
}
