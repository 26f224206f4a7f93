import FeatureTable

/// `2026-11-24T00:00:00.123456Z`, from nanoseconds since 1970. It is asked for once for each log line.
func timestamp(_ nanoseconds: Int) -> String {
    let seconds = nanoseconds / 1_000_000_000
    let date = CivilDate(daysSince1970: seconds / 86_400)
    let time = seconds % 86_400
    return String(unsafeUninitializedCapacity: 27) { text in
        var index = 0
        func put(_ number: Int, _ width: Int, _ after: Unicode.Scalar) {
            var rest = max(0, number)
            for position in (index..<(index + width)).reversed() {
                text[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            text[index + width] = UInt8(ascii: after)
            index += width + 1
        }
        put(date.year, 4, "-")
        put(date.month, 2, "-")
        put(date.day, 2, "T")
        put(time / 3_600, 2, ":")
        put(time / 60 % 60, 2, ":")
        put(time % 60, 2, ".")
        put(nanoseconds % 1_000_000_000 / 1_000, 6, "Z")
        return index
    }
}

/// `Tue, 24 Nov 2026 13:50:01 GMT` (RFC 9110, 5.6.7), from seconds since 1970.
func httpDate(_ seconds: Int) -> String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let seconds = max(0, seconds)
    let date = CivilDate(daysSince1970: seconds / 86_400)
    let time = timestamp(seconds * 1_000_000_000)
    return "\(days[seconds / 86_400 % 7]), \(time.dropFirst(8).prefix(2)) \(months[(date.month - 1) % 12]) "
        + "\(time.prefix(4)) \(time.dropFirst(11).prefix(8)) GMT"
}
