import Diagnostics
import Text
import YAML

/// The text itself if it is a name of the tz database.
func parseTimeZone(_ text: String) throws(Problem) -> String {
    if timeZoneNames.contains(text) { return text }
    let folded = text.lowercased()
    // People write only the city, or the right name in the wrong case.
    let city = timeZoneNames.filter { $0.lowercased() == folded || $0.lowercased().hasSuffix("/\(folded)") }.min()
    if isOffset(text) {
        throw Problem(
            "unknown time zone '\(text)'",
            hint: zoneOfHours(text).map {
                "write a place, such as Europe/Madrid, or \($0), if that is meant: its sign is the reverse"
            }
                ?? "write a place, such as Europe/Madrid; of Etc/GMT the sign is the reverse: Etc/GMT-1 is an hour ahead of UTC"
        )
    }
    if city == nil, isAbbreviation(text) {
        throw Problem(
            "unknown time zone '\(text)'",
            hint: "write a place, such as Europe/Madrid: abbreviations mean different zones in different places")
    }
    let suggestion = city.map { "; did you mean '\($0)'?" } ?? didYouMean(text, among: timeZoneNames)
    throw Problem(
        "unknown time zone '\(text)'\(suggestion)",
        hint: suggestion.isEmpty ? "a name of the tz database, such as Europe/Madrid or Etc/UTC" : nil)
}

/// `UTC+1`, `GMT-5`, `+02:00`: a suggestion that differs by one letter can be hours off.
private func isOffset(_ text: String) -> Bool {
    guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return false }
    let name = text[..<sign].uppercased()
    return ["", "UTC", "GMT", "UT", "Z", "ETC/UTC", "ETC/GMT"].contains(name)
        && text[sign...].dropFirst().allSatisfy { $0.isNumber || $0 == ":" }
}

/// `Etc/GMT-1` for `UTC+1` and `+01:00`; nil for what is not whole hours, and for one that names `Etc/GMT` itself.
private func zoneOfHours(_ text: String) -> String? {
    guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }), !text.lowercased().hasPrefix("etc/"),
        let hours = Int(text[text.index(after: sign)...].prefix { $0 != ":" }), hours > 0,
        text[sign...].drop(while: { $0 != ":" }).allSatisfy({ $0 == ":" || $0 == "0" })
    else { return nil }
    let name = "Etc/GMT" + (text[sign] == "+" ? "-" : "+") + String(hours)
    return timeZoneNames.contains(name) ? name : nil
}

/// `PST`, `CEST`: an abbreviation that the tz database does not have, and that is close to names that mean something
/// else.
private func isAbbreviation(_ text: String) -> Bool {
    (2...5).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
}
