import Text

/// A variable of the environment whose value cannot be used. It never contains the value of a secret.
struct SettingsError: Error, Hashable, CustomStringConvertible {
    let variable: String
    let message: String

    var description: String { "\(variable): \(message)" }
}

/// Reads variables of the environment, and collects what is said about each of them for `--help`. An empty variable counts
/// as absent. A value that cannot be used gives the default, and `error` is about the first of them.
struct Variables {
    private let environment: [String: String]
    private(set) var help = ""
    private(set) var error: SettingsError?

    init(_ environment: [String: String]) { self.environment = environment }

    mutating func text(_ name: String, _ help: String, _ standard: String = "") -> String {
        value(name, help, standard, shown: standard) { ($0, "") }
    }

    /// Without a default it is `Int.max`.
    mutating func number(_ name: String, _ help: String, _ standard: Int?, within range: ClosedRange<Int>) -> Int {
        value(name, help, standard ?? .max, shown: standard.map { "\($0)" } ?? "") { text in
            let number = Int(text).flatMap { range.contains($0) ? $0 : nil }
            return (number, "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
    }

    mutating func choice<Value>(
        _ name: String, _ help: String, _ standard: Value, among values: [String: Value]
    ) -> Value {
        value(name, help, standard, shown: "\(standard)") { text in
            (values[text.lowercased()], "'\(text)' is none of \(values.keys.sorted().joined(separator: ", "))")
        }
    }

    mutating func keys(_ name: String, _ help: String) -> [String] {
        value(name, help, [], shown: "") { text in
            // The file of a secret often ends with a newline.
            let keys = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
            let areKeys = keys.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
            return (areKeys ? keys : nil, "has a key that is empty or contains other than printable ASCII characters")
        }
    }

    /// `read` returns the value, or nil and what is wrong.
    private mutating func value<Value>(
        _ name: String, _ help: String, _ standard: Value, shown: String, _ read: (String) -> (Value?, String)
    ) -> Value {
        let space = String(repeating: " ", count: max(1, 25 - name.count))
        self.help += "\(name)\(space)\(help)\(shown.isEmpty ? "" : " (\(shown))")\n"
        guard let text = environment[name], !text.isEmpty else { return standard }
        let (value, message) = read(text)
        if value == nil, error == nil { error = SettingsError(variable: name, message: message) }
        return value ?? standard
    }
}
