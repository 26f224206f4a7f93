import Logging

/// A variable of the environment whose value cannot be used. It never holds the value of a secret.
struct SettingsError: Error, Hashable, CustomStringConvertible {
    let variable: String
    let message: String

    var description: String { "\(variable): \(message)" }
}

extension Settings {
    /// Reads the variables of `environment`; an empty one counts as absent. Throws `SettingsError` for the first that is wrong.
    init(environment: [String: String]) throws(SettingsError) {
        let variables = Variables(environment: environment)
        dataFolder = variables.text("DATA_DIR") ?? ""
        host = variables.text("HOST") ?? host
        project = variables.text("GOOGLE_CLOUD_PROJECT")
        logLevel = try variables.logLevel("LOG_LEVEL") ?? logLevel
        port = try variables.number("PORT", 0...65_535) ?? port
        pollEvery = try variables.number("POLL_EVERY", 1...86_400, "seconds") ?? pollEvery
        staleAfter = try variables.number("STALE_AFTER", 1...Int(Int32.max), "seconds")
        limits = try Limits(variables)
        corsOrigin = try variables.origin("CORS_ORIGIN")
        keys = try variables.keys()
        // A service without tables would look alive.
        guard !dataFolder.isEmpty else {
            throw SettingsError(variable: "DATA_DIR", message: "is not set; give the directory that holds features/")
        }
    }
}

extension Limits {
    fileprivate init(_ variables: Variables) throws(SettingsError) {
        bodyBytes = try variables.number("MAX_BODY_BYTES", 1...(1 << 30), "bytes") ?? bodyBytes
        entities = try variables.number("MAX_ENTITIES", 1...1_000_000, "entities") ?? entities
        headerBytes = try variables.number("MAX_HEADER_BYTES", 256...(1 << 20), "bytes") ?? headerBytes
        concurrentRequests =
            try variables.number("MAX_CONCURRENT_REQUESTS", 1...1_000_000, "requests") ?? concurrentRequests
        tableBytes = try variables.number("MAX_TABLE_BYTES", 1...(1 << 39), "bytes") ?? tableBytes
        memoryBytes = try variables.number("MEMORY_BYTES", (64 << 20)...(1 << 49), "bytes")
        idleTimeout = try variables.number("IDLE_TIMEOUT", 1...86_400, "seconds") ?? idleTimeout
        requestTimeout = try variables.number("REQUEST_TIMEOUT", 1...3_600, "seconds") ?? requestTimeout
    }
}

private struct Variables {
    let environment: [String: String]

    func text(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

    func number(_ name: String, _ range: ClosedRange<Int>, _ unit: String = "") throws(SettingsError) -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
            throw SettingsError(
                variable: name, message: "'\(text)' is not \(wanted)\(unit.isEmpty ? "" : " (\(unit))")")
        }
        return number
    }

    func logLevel(_ name: String) throws(SettingsError) -> Logger.Level? {
        guard let text = text(name) else { return nil }
        guard let level = Logger.Level(rawValue: text.lowercased()) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsError(variable: name, message: "'\(text)' is none of \(levels)")
        }
        return level
    }

    func origin(_ name: String) throws(SettingsError) -> String? {
        guard let text = text(name), text != "*" else { return text(name) }
        let host = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
        guard !host.isEmpty, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            !host.contains(where: { "/,".contains($0) })
        else {
            throw SettingsError(
                variable: name, message: "'\(text)' is neither * nor an origin like https://example.org")
        }
        return text
    }

    /// Nil only if `API_OPEN` says that no key is wanted: a forgotten secret must not open the service.
    func keys() throws(SettingsError) -> APIKeys? {
        let isOpen: Bool
        switch text("API_OPEN")?.lowercased() {
        case nil, "false": isOpen = false
        case "true": isOpen = true
        case .some: throw SettingsError(variable: "API_OPEN", message: "takes true or false")
        }
        let keys = try list("API_KEY") + list("API_KEY_PREVIOUS")
        if isOpen {
            guard keys.isEmpty else {
                throw SettingsError(
                    variable: "API_OPEN", message: "is true, but there are keys; take one of the two away")
            }
            return nil
        }
        guard !keys.isEmpty else {
            throw SettingsError(
                variable: "API_KEY",
                message:
                    "is not set; give one key or several with commas between, or API_OPEN=true to let everybody ask")
        }
        return APIKeys(keys)
    }

    /// The message must not tell the value.
    private func list(_ name: String) throws(SettingsError) -> [String] {
        guard let text = text(name) else { return [] }
        var keys: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let key = part.drop(while: \.isWhitespace)
            let end = key.lastIndex { !$0.isWhitespace }.map { key.index(after: $0) } ?? key.startIndex
            guard end > key.startIndex else {
                throw SettingsError(variable: name, message: "holds an empty key; keys stand with one comma between")
            }
            guard key[..<end].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw SettingsError(
                    variable: name, message: "a key may only hold printable ASCII characters, without spaces")
            }
            keys.append(String(key[..<end]))
        }
        return keys
    }
}
