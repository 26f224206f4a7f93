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

/// `0.00025`: nanoseconds as seconds, without zeros at the end.
func seconds(_ nanoseconds: Int) -> String {
    let whole = String(max(0, nanoseconds) / 1_000_000_000)
    let fraction = String(1_000_000_000 + max(0, nanoseconds) % 1_000_000_000).dropFirst()
    guard let end = fraction.lastIndex(where: { $0 != "0" }) else { return whole }
    return "\(whole).\(fraction[...end])"
}
