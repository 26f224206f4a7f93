import Foundation
import Testing

/// What only a real project has: whoever finds it here has copied it from a recording. Examples are made up, and listed.
private let recorded: [(what: String, pattern: String, examples: Set<String>)] = [
    ("the address of a service with the hash of its project", "-[a-z0-9]{10}-[a-z]{2}[.]a[.]run[.]app", []),
    ("the number of an account", "(?<![0-9])[0-9]{21}(?![0-9])", []),
    // The project of gcloud's own client, which tells that its credentials are used.
    ("the number of a project", "(?<![0-9a-f])[0-9]{12}(?![0-9a-f])", ["100000000001", "764086051850"]),
    // A generation in the help of `state restore`.
    ("an id or a generation", "(?<![0-9.])[0-9]{15,20}(?![0-9])", ["1795760988413053"]),
    ("an access token", "ya29[.][A-Za-z0-9_-]{16,}", []), ("a refresh token", "1//0[A-Za-z0-9_-]{10,}", []),
    ("a client secret", "GOCSPX-[A-Za-z0-9_-]{10,}", []), ("an API key", "AIza[A-Za-z0-9_-]{30,}", []),
    ("an id of the console", "[0-9]{12}-[a-z0-9]{32}[.]apps", []),
    (
        "the unique id of an object", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        // A lock in the help of `unlock`.
        ["5dfbff92-e255-4a20-93a9-22a5dbb68fd9"]
    ),
]

/// What of `text` looks as if it came from a recording.
private func found(in text: String) throws -> [String] {
    try recorded.flatMap { what, pattern, examples in
        let regex = try NSRegularExpression(pattern: pattern)
        let all = regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
            Range($0.range, in: text).map { String(text[$0]) }
        }
        return all.filter { !examples.contains($0) }.map { "\(what): \($0)" }
    }
}

@Test func nothingOfARecordingIsInTheSources() throws {
    for file in try swiftFiles() {
        let path = packageRoot.appendingPathComponent("Sources/\(file.path)").resolvingSymlinksInPath()
        #expect(try found(in: String(contentsOf: path, encoding: .utf8)) == [], "Sources/\(file.path)")
    }
}

@Test(arguments: [
    "https://api-abcdefghij-ew.a.run.app/x", "\"uniqueId\": \"123456789012345678901\"", "projects/123456789012/x",
    "generation=1234567890123456", "ya29.abcdefghijklmnopqrst", "1//0abcdefghijkl", "GOCSPX-abcdefghijkl",
    "01234567-89ab-cdef-0123-456789abcdef",
])
func whatIsRecordedIsRecognised(text: String) throws {
    #expect(try found(in: text) != [])
}

@Test(arguments: ["-abcdefghij.run.app", "100000000001", "sha256:0123456789012345678901", "12345678901"])
func whatIsMadeUpIsNot(text: String) throws {
    #expect(try found(in: text) == [])
}
