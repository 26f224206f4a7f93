import Logging

/// What the environment says that the service should do, already checked.
struct Settings: Sendable {
    /// Where `features/` stands.
    var dataFolder: String
    var host = "0.0.0.0"
    /// 0 picks a free one.
    var port = 8080
    var logLevel = Logger.Level.info
    /// The project whose traces the log lines belong to.
    var project: String?
    /// Whose scripts may ask from a browser, `*` for everybody's; nil: nobody's.
    var corsOrigin: String?
    /// Nil: everybody may ask.
    var keys: APIKeys?
    var limits = Limits()
    /// How often the folder is looked at for new tables.
    var pollEvery = 5
    /// The age in seconds from which a table makes the service not ready.
    var staleAfter: Int?
}

/// What one request, one connection and one table may cost.
struct Limits: Sendable {
    var bodyBytes = 262_144
    var entities = 1_000
    /// Of all header lines of a request together.
    var headerBytes = 16_384
    /// Requests that are answered at the same time, of those that want a key.
    var concurrentRequests = 512
    var tableBytes = 1 << 30
    /// Of the container, where it does not say so itself.
    var memoryBytes: Int?
    /// Seconds that a connection may be silent.
    var idleTimeout = 60
    /// Seconds for a request's body to arrive.
    var requestTimeout = 5
}
