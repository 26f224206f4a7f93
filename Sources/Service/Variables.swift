/// A variable of the environment whose value cannot be used. It never holds the value of a secret.
struct SettingsError: Error, Hashable, CustomStringConvertible {
    let variable: String
    let message: String

    var description: String { "\(variable): \(message)" }
}

/// Reads variables of the environment, and collects what is said about each of them for `--help`. An empty variable counts
/// as absent. A value that cannot be used gives the default, and `error` says what is wrong with the first of them.
struct Variables {
    private let environment: [String: String]
    private(set) var help = ""
    private(set) var error: SettingsError?

    init(_ environment: [String: String]) { self.environment = environment }

    mutating func text(_ name: String, _ help: String, _ standard: String = "") -> String {
        value(name, help, standard, shown: standard) { text throws(Unusable) in text }
    }

    /// Without a default it is `Int.max`.
    mutating func number(_ name: String, _ help: String, _ standard: Int?, within range: ClosedRange<Int>) -> Int {
        value(name, help, standard ?? .max, shown: standard.map { "\($0)" } ?? "") { text throws(Unusable) in
            if let number = Int(text), range.contains(number) { return number }
            throw Unusable("'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
    }

    mutating func choice<Value>(
        _ name: String, _ help: String, _ standard: Value, among values: [String: Value]
    ) -> Value {
        value(name, help, standard, shown: "\(standard)") { text throws(Unusable) in
            if let value = values[text.lowercased()] { return value }
            throw Unusable("'\(text)' is none of \(values.keys.sorted().joined(separator: ", "))")
        }
    }

    /// What is wrong with a key is said without the key.
    mutating func keys(_ name: String, _ help: String) -> [String] {
        value(name, help, [], shown: "") { text throws(Unusable) in
            // The file of a secret often ends with a newline.
            let keys = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
            guard !keys.contains("") else {
                throw Unusable("contains an empty key; there must be one comma between keys")
            }
            guard keys.allSatisfy({ $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }) else {
                throw Unusable("a key may contain only printable ASCII characters, and no spaces")
            }
            return keys
        }
    }

    private struct Unusable: Error {
        let message: String
        init(_ message: String) { self.message = message }
    }

    private mutating func value<Value>(
        _ name: String, _ help: String, _ standard: Value, shown: String, _ read: (String) throws(Unusable) -> Value
    ) -> Value {
        let space = String(repeating: " ", count: max(1, 25 - name.count))
        self.help += "\(name)\(space)\(help)\(shown.isEmpty ? "" : " (\(shown))")\n"
        guard let text = environment[name], !text.isEmpty else { return standard }
        do { return try read(text) } catch {
            self.error = self.error ?? SettingsError(variable: name, message: error.message)
            return standard
        }
    }
}
