import Testing

/// What reads the machine instead of an argument.
private let effects = [
    "FileManager", "ProcessInfo", "getenv", "Date()", "Date.now", "UUID()", ".random(in", "randomElement(",
    "shuffled()",
    "SystemRandomNumberGenerator", "Clock.now", "clock_gettime", "Locale.current", "TimeZone.current",
]

/// The files outside the programs whose purpose an effect is, with the effects that are theirs.
private let exceptions: [String: Set<String>] = [:]

@Test func onlyProgramsReadTheMachine() throws {
    for file in try swiftFiles() where !programs.contains(file.module) {
        for (number, text) in file.code {
            for effect in effects where text.contains(effect) {
                #expect(
                    exceptions[file.path]?.contains(effect) == true, "Sources/\(file.path):\(number) uses \(effect)")
            }
        }
    }
}
