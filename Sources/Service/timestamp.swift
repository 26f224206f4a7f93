import FeatureTable

/// `2026-11-24T00:00:00.123456Z`, from nanoseconds since 1970.
func timestamp(_ nanoseconds: Int) -> String {
    let instant = AsOf(seconds: nanoseconds / 1_000_000_000)?.text ?? "1970-01-01T00:00:00Z"
    let fraction = String(nanoseconds % 1_000_000_000 / 1_000)
    return instant.dropLast() + "." + String(repeating: "0", count: max(0, 6 - fraction.count)) + fraction + "Z"
}
