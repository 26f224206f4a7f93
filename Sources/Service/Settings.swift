import Logging

/// What the environment says that the service should do, already checked.
struct Settings: Sendable {
    /// Where `features/` stands.
    var dataFolder = ""
    var host = "0.0.0.0"
    /// 0 picks a free one.
    var port = 8080
    var logLevel = Logger.Level.info
    /// The project whose traces the log lines belong to.
    var project = ""
    /// Whose scripts may ask from a browser, `*` for everybody's, empty for nobody's.
    var corsOrigin = ""
    /// Nil: everybody may ask, because API_OPEN says so.
    var keys: APIKeys?
    var isOpen = false
    /// How often the folder is looked at for new tables, in seconds.
    var pollEvery = 5
    /// The age in seconds beyond which a table makes the service not ready.
    var staleAfter = Int.max
    var limits = Limits()
}

/// What one request, one connection and one table may cost.
struct Limits: Sendable {
    var bodyBytes = 262_144
    var entities = 1_000
    /// Requests that are answered at the same time, of those that want a key.
    var concurrentRequests = 512
    var tableBytes = 1 << 30
    /// Of the container, where it does not say so itself.
    var memoryBytes = Int.max
    /// Of all header lines of a request together.
    let headerBytes = 16_384
    /// Seconds that a connection may be silent.
    var idleTimeout = 60
    /// Seconds for a request's body to arrive.
    var requestTimeout = 5
}

/// A variable of the environment whose value cannot be used. It never holds the value of a secret.
struct SettingsError: Error, Hashable, CustomStringConvertible {
    let variable: String
    let message: String

    var description: String { "\(variable): \(message)" }
}

extension Settings {
    /// Reads the variables of `environment`; an empty one counts as absent. Throws `SettingsError` for the first that is wrong.
    init(environment: [String: String]) throws(SettingsError) {
        self.init()
        for variable in Variable.all {
            guard let text = environment[variable.name], !text.isEmpty else { continue }
            if let problem = variable.read(&self, text) {
                throw SettingsError(variable: variable.name, message: problem)
            }
        }
        // A forgotten secret must not open the service.
        guard isOpen || keys != nil else {
            let message =
                "is not set; give one key or several with commas between, or API_OPEN=true to let everybody ask"
            throw SettingsError(variable: "API_KEY", message: message)
        }
        guard !isOpen || keys == nil else {
            throw SettingsError(variable: "API_OPEN", message: "is true, but there are keys; take one of the two away")
        }
        // A service without tables would look alive.
        guard !dataFolder.isEmpty else {
            throw SettingsError(variable: "DATA_DIR", message: "is not set; give the directory that holds features/")
        }
    }
}
