import Logging

/// One variable of the environment: how `--help` explains it, and how it is read.
struct Variable {
    let name: String
    let help: String
    /// Puts the value into the settings, or says what is wrong with it.
    let read: (inout Settings, String) -> String?

    static var all: [Variable] {
        [
            text("DATA_DIR", "the directory that holds features/; required", \.dataFolder),
            keys("API_KEY", "the keys that are taken, with commas between; required unless API_OPEN is true"),
            keys("API_KEY_PREVIOUS", "keys that are still taken"),
            choice("API_OPEN", "true: no key is asked for", \.isOpen, ["true": true, "false": false]),
            number("PORT", "where to listen; 8080", \.port, 0...65_535),
            text("HOST", "at which address; 0.0.0.0", \.host),
            choice("LOG_LEVEL", "info", \.logLevel, levels),
            text("GOOGLE_CLOUD_PROJECT", "the project whose traces the log lines belong to", \.project),
            number("POLL_EVERY", "seconds between looks for new tables; 5", \.pollEvery, 1...86_400),
            number("STALE_AFTER", "seconds; an older table makes /readyz answer 503", \.staleAfter, 1...(1 << 31)),
            number("MAX_BODY_BYTES", "262144", \.limits.bodyBytes, 1...(1 << 30)),
            number("MAX_ENTITIES", "of one lookup; 1000", \.limits.entities, 1...1_000_000),
            number("MAX_CONCURRENT_REQUESTS", "512", \.limits.concurrentRequests, 1...1_000_000),
            number("MAX_TABLE_BYTES", "of one table; 1073741824", \.limits.tableBytes, 1...(1 << 39)),
            number(
                "MEMORY_BYTES", "what the container has, if its control group does not say so or says more",
                \.limits.memoryBytes, (64 << 20)...(1 << 49)),
            text(
                "CORS_ORIGIN", "whose scripts may ask from a browser: https://example.org, or * for all", \.corsOrigin),
            number("IDLE_TIMEOUT", "seconds of silence of a connection; 60", \.limits.idleTimeout, 1...86_400),
            number("REQUEST_TIMEOUT", "seconds for a body to arrive; 5", \.limits.requestTimeout, 1...3_600),
        ]
    }

    private typealias Path<Value> = WritableKeyPath<Settings, Value>

    private static var levels: [String: Logger.Level] {
        Dictionary(uniqueKeysWithValues: Logger.Level.allCases.map { ($0.rawValue, $0) })
    }

    private static func text(_ name: String, _ help: String, _ path: Path<String>) -> Variable {
        Variable(name: name, help: help) { settings, text in
            settings[keyPath: path] = text
            return nil
        }
    }

    private static func number(
        _ name: String, _ help: String, _ path: Path<Int>, _ range: ClosedRange<Int>
    ) -> Variable {
        Variable(name: name, help: help) { settings, text in
            guard let number = Int(text), range.contains(number) else {
                return "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)"
            }
            settings[keyPath: path] = number
            return nil
        }
    }

    private static func choice<Value>(
        _ name: String, _ help: String, _ path: Path<Value>, _ values: [String: Value]
    ) -> Variable {
        Variable(name: name, help: help) { settings, text in
            guard let value = values[text.lowercased()] else {
                return "'\(text)' is none of \(values.keys.sorted().joined(separator: ", "))"
            }
            settings[keyPath: path] = value
            return nil
        }
    }

    /// What is wrong with a key is told without the key.
    private static func keys(_ name: String, _ help: String) -> Variable {
        Variable(name: name, help: help) { settings, text in
            // A secret's file often ends with a newline.
            let keys = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
            guard !keys.contains("") else { return "holds an empty key; keys stand with one comma between" }
            guard keys.allSatisfy({ $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }) else {
                return "a key may only hold printable ASCII characters, without spaces"
            }
            settings.keys = APIKeys((settings.keys?.texts ?? []) + keys)
            return nil
        }
    }
}

/// What `--help` prints.
let helpText = """
    Service: an HTTP API over the latest feature tables below DATA_DIR/features, until SIGTERM. GET /docs explains the API.

    It takes no arguments, only these variables:
    \(Variable.all.map { "  \($0.name)\(String(repeating: " ", count: 25 - $0.name.count))\($0.help)" }
        .joined(separator: "\n"))

    It ends with 0 after SIGTERM or SIGINT, 78 if a variable is wrong or the port is in use, 1 if it fails.

    """
