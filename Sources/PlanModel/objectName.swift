/// The name of the object behind a URL of Google's, as Google writes it: `projects/p/secrets/s/versions/1`. Any other
/// URL is shown in full.
package func objectName(behind url: String) -> String {
    let parts = url.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "https:", parts[1].isEmpty, parts[2].hasSuffix(".googleapis.com"),
        parts[3].hasPrefix("v"), !parts[4].contains("?")
    else { return url }
    return String(parts[4].prefix { $0 != ":" })
}
