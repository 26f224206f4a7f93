import Logging
import Testing

@testable import Service

private let key = ["API_KEY": "a-key-0123456789", "DATA_DIR": "/tables"]

@Test func withoutVariablesTheDefaultsApply() throws {
    let settings = try Settings(environment: key)
    #expect(settings.port == 8080 && settings.host == "0.0.0.0" && settings.logLevel == .info)
    #expect(settings.dataFolder == "/tables" && settings.staleAfter == .max && settings.pollEvery == 5)
    #expect(settings.keys?.bytes.count == 1)
}

@Test func variablesAreRead() throws {
    let settings = try Settings(
        environment: key.merging([
            "DATA_DIR": "/data", "PORT": "0", "LOG_LEVEL": "Warning", "STALE_AFTER": "60", "POLL_EVERY": "9",
            "MAX_BODY_BYTES": "1", "MAX_ENTITIES": "2", "MAX_CONCURRENT_REQUESTS": "4",
            "MAX_TABLE_BYTES": "5", "IDLE_TIMEOUT": "6", "MEMORY_BYTES": "100000000", "REQUEST_TIMEOUT": "7",
            "GOOGLE_CLOUD_PROJECT": "p",
            "API_KEY_PREVIOUS": " b-key-0123456789 , c-key-0123456789\n",
        ]) { $1 })
    #expect(settings.dataFolder == "/data" && settings.port == 0 && settings.logLevel == .warning)
    #expect(settings.staleAfter == 60 && settings.pollEvery == 9 && settings.project == "p")
    #expect(settings.maximumBodyBytes == 1 && settings.maximumEntities == 2)
    #expect(settings.maximumRequests == 4 && settings.maximumTableBytes == 5 && settings.memoryBytes == 100_000_000)
    #expect(settings.idleTimeout == 6 && settings.requestTimeout == 7)
    #expect(settings.keys?.bytes.count == 3)
    #expect(settings.keys?.accept("c-key-0123456789") == true)
}

@Test(arguments: [
    ("PORT", "http"), ("PORT", "65536"), ("PORT", "-1"), ("PORT", " 80"), ("LOG_LEVEL", "loud"), ("STALE_AFTER", "0"),
    ("STALE_AFTER", "1h"), ("POLL_EVERY", "0"), ("MAX_BODY_BYTES", "1M"), ("MAX_ENTITIES", "0"),
    ("MAX_CONCURRENT_REQUESTS", "99999999999999999999"), ("MAX_TABLE_BYTES", "x"),
    ("IDLE_TIMEOUT", "0"), ("MEMORY_BYTES", "512Mi"), ("REQUEST_TIMEOUT", "-5"),
    ("API_OPEN", "yes"), ("API_OPEN", "true"), ("API_KEY", ","),
    ("API_KEY_PREVIOUS", "a,,b"), ("API_KEY", "with space"), ("API_KEY", "schlüssel"),
])
func aWrongValueIsReportedWithItsVariable(_ variable: String, _ value: String) {
    #expect {
        try Settings(environment: key.merging([variable: value]) { $1 })
    } throws: {
        guard let error = $0 as? SettingsError, error.variable == variable, !error.message.isEmpty else { return false }
        // A secret must not be reported, not even a wrong one.
        return !variable.hasPrefix("API_KEY") || value == "," || !error.message.contains(value)
    }
}

@Test func withoutAKeyTheServiceDoesNotStart() {
    #expect(throws: SettingsError.self) { try Settings(environment: [:]) }
    #expect(throws: SettingsError.self) { try Settings(environment: ["API_KEY": "", "API_OPEN": "false"]) }
    #expect(throws: Never.self) { try Settings(environment: ["API_OPEN": "true", "DATA_DIR": "/tables"]) }
}

@Test func withoutADataDirectoryTheServiceDoesNotStart() {
    #expect {
        try Settings(environment: ["API_OPEN": "true"])
    } throws: {
        ($0 as? SettingsError)?.variable == "DATA_DIR"
    }
}

@Test func onlyAWholeKeyIsAccepted() {
    let keys = APIKeys(["first-key", "second-key"])
    #expect(keys.accept("first-key") && keys.accept("second-key"))
    for wrong in ["", "first-ke", "first-keys", "FIRST-KEY", "first-key,second-key", "first-key "] {
        #expect(!keys.accept(wrong))
    }
}

/// The keys that follow or precede the right one do not matter. How long a comparison takes is not tested.
@Test func everyKeyIsAcceptedWhateverItsPosition() {
    let all = (0..<20).map { "key-number-\($0)" }
    for turn in 0..<20 {
        let keys = APIKeys(Array(all[turn...] + all[..<turn]))
        #expect(all.allSatisfy(keys.accept))
    }
}

@Test func keysAreHiddenInText() {
    let keys = APIKeys(["secret-key"])
    #expect(keys.hidden(in: "/v1/features/x/secret-key") == "[holds an API key]")
    #expect(keys.hidden(in: "secret-key") == "[holds an API key]")
    #expect(keys.hidden(in: "secret-ke") == "secret-ke")
    #expect(keys.hidden(in: "") == "")
    #expect(keys.hidden(in: "/a/secret%2Dkey") == "[holds an API key]")
    #expect(keys.hidden(in: "/%zz%/%73ecret%25252dkey%ff%") == "[holds an API key]")
    #expect(keys.hidden(in: "/%zz%/%41%") == "/%zz%/%41%")
    #expect(keys.hidden(in: "/%252541") == "/%252541")
    #expect(keys.hidden(in: "/%25252541") == "[encoded too often]")
}
