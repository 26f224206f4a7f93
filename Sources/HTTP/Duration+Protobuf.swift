extension Duration {
    /// Reads the JSON form of google.protobuf.Duration, `"3.5s"`; nil for anything else, and for a duration that is
    /// negative or above protobuf's limit (about ten thousand years).
    package init?(protobufJSON text: String) {
        guard text.hasSuffix("s") else { return nil }
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
            let seconds = Int64(parts[0]), seconds <= 315_576_000_000
        else { return nil }
        var nanoseconds: Int64 = 0
        if parts.count == 2 {
            let digits = parts[1].prefix(9)
            nanoseconds = Int64(digits + String(repeating: "0", count: 9 - digits.count)) ?? 0
        }
        self = .seconds(seconds) + .nanoseconds(nanoseconds)
    }
}
