import Diagnostics
import Text
import YAML

// What Google and GitLab accept as names. Each function returns the text itself, or throws what is wrong with it.

/// `[a-z]([-a-z0-9]*[a-z0-9])?` of at most `limit` characters: ids of Cloud Run, Artifact Registry and the stack.
func parseID(_ text: String, limit: Int) throws(Problem) -> String {
    guard let first = text.utf8.first, first.isLowercase, text.utf8.last != UInt8(ascii: "-"),
        text.utf8.allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") })
    else {
        let meant = bareName(in: text).flatMap { try? parseID($0, limit: limit) }
        throw Problem(
            "'\(text)' is not a name",
            hint: meant.map { "write \($0)" } ?? "a-z, 0-9 and -, starting with a letter, not ending with -")
    }
    guard text.utf8.count <= limit else {
        throw Problem("'\(text)' has \(text.utf8.count) characters; at most \(limit) are allowed")
    }
    return text
}

/// `x` of `projects/p/things/x`; nil for what has no such segments.
func bareName(in path: String) -> String? {
    let parts = path.split(separator: "/")
    return path.contains("/") && !parts.isEmpty ? String(parts[parts.count - 1]) : nil
}

/// `b` in the ways in which others write what is in the bucket `b`: `gs://b/x`, `//storage.googleapis.com/…/b`.
private func bucketReferred(to text: String) -> String? {
    func first(_ rest: Substring) -> String? { rest.split(separator: "/").first.map(String.init) }
    for start in ["gs://", "https://storage.googleapis.com/", "https://storage.cloud.google.com/"]
    where text.hasPrefix(start) {
        return first(text.dropFirst(start.count))
    }
    guard let start = ["buckets/", "/b/"].lazy.compactMap({ text.firstRange(of: $0) }).first else { return nil }
    return first(text[start.upperBound...])
}

/// A workload's name: a Cloud Run id (run-1).
func parseWorkloadName(_ text: String, most: Int) throws(Problem) -> String {
    let name = try parseID(text, limit: most)
    guard name.utf8.count >= 2 else {
        throw Problem(
            "'\(text)' is too short: its service account '\(name)-run' would have 5 characters, at least 6 are needed",
            hint: "at least 2 characters")
    }
    return name
}

/// A project id: 6 to 30 of `a-z0-9-`, starting with a letter, not ending with `-`.
func parseProjectID(_ text: String) throws(Problem) -> String {
    let id = try parseID(text, limit: 30)
    guard id.utf8.count >= 6 else { throw Problem("'\(text)' is too short for a project id: 6 to 30 characters") }
    return id
}

/// A project number, as decimal digits.
func parseProjectNumber(_ text: String) throws(Problem) -> String {
    guard text.utf8.allSatisfy(\.isDigit), (6...19).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0")
    else {
        let meant = bareName(in: text).flatMap { try? parseProjectNumber($0) }
        throw Problem(
            "'\(text)' is not a project number",
            hint: meant.map { "write \($0)" } ?? "digits, as `gcloud projects describe PROJECT` prints them")
    }
    return text
}

/// A region such as `europe-west1`.
func parseRegion(_ text: String) throws(Problem) -> String {
    func isRegion(_ parts: some Collection<Substring>) -> Bool {
        guard parts.count >= 2, let last = parts.dropFirst(parts.count - 1).first else { return false }
        let digits = last.utf8.reversed().prefix(while: \.isDigit).count
        return parts.dropLast().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isLowercase) })
            && (1...2).contains(digits)
            && last.utf8.count > digits && last.utf8.dropLast(digits).allSatisfy(\.isLowercase)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if isRegion(parts) { return text }
    let lower = text.lowercased()
    if lower != text, isRegion(lower.split(separator: "-", omittingEmptySubsequences: false)) {
        throw Problem("'\(text)' is not a region", hint: "write \(lower)")
    }
    let hyphened = lower.replacing("_", with: "-").replacing(" ", with: "-")
    if hyphened != lower, isRegion(hyphened.split(separator: "-", omittingEmptySubsequences: false)) {
        throw Problem("'\(text)' is not a region", hint: "write \(hyphened)")
    }
    if parts.count > 2, parts.last?.utf8.count == 1, isRegion(parts.dropLast()) {
        throw Problem("'\(text)' is a zone, not a region", hint: "write \(parts.dropLast().joined(separator: "-"))")
    }
    let path = text.split(separator: "/")
    if let meant = path.reversed().first(where: { isRegion($0.split(separator: "-")) }), text.contains("/") {
        throw Problem("'\(text)' is not a region", hint: "write \(meant)")
    }
    throw Problem("'\(text)' is not a region", hint: "for example europe-west1")
}

/// Where data is: one of `wide`, or a region. One that only resembles a known region is a typo.
func parseLocation(_ text: String, wide: [String]) throws(Problem) -> String {
    if wide.contains(text) { return text }
    if let meant = wide.first(where: { $0.lowercased() == text.lowercased() }) {
        throw Problem("'\(text)' is not a location", hint: "write \(meant)")
    }
    guard text.contains("-") else {
        throw Problem("'\(text)' is not a location", hint: "a region, or one of \(wide.joined(separator: ", "))")
    }
    let region = try parseRegion(text)
    let suggestion = cloudRegions.contains(region) ? "" : didYouMean(region, among: cloudRegions)
    guard suggestion.isEmpty else { throw Problem("there is no region '\(region)'\(suggestion)") }
    return region
}

/// A bucket's name (cloud.google.com/storage/docs/buckets#naming).
func parseBucket(_ text: String) throws(Problem) -> String {
    let bytes = text.utf8
    if let meant = bucketReferred(to: text).flatMap({ try? parseBucket($0) }) {
        throw Problem("'\(text)' is not a bucket name: it is where one is", hint: "write \(meant)")
    }
    func fail(_ reason: String) -> Problem {
        Problem("'\(text)' is not a bucket name: \(reason)", hint: "3 to 63 of a-z, 0-9, -, _ and .")
    }
    guard (3...222).contains(bytes.count), bytes.count <= 63 || bytes.contains(UInt8(ascii: ".")) else {
        throw fail("it has \(bytes.count) characters")
    }
    guard bytes.allSatisfy({ $0.isLowercaseOrDigit || "-_.".utf8.contains($0) }) else {
        throw fail("only a-z, 0-9, -, _ and . are allowed")
    }
    guard bytes.first?.isLowercaseOrDigit == true, bytes.last?.isLowercaseOrDigit == true else {
        throw fail("it starts and ends with a letter or digit")
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ (1...63).contains($0.utf8.count) }) else {
        throw fail("each part between dots has 1 to 63 characters")
    }
    guard !text.hasPrefix("goog"), !text.contains("google") else { throw fail("goog and google are reserved") }
    guard parts.count != 4 || !parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else {
        throw fail("it is an IP address")
    }
    return text
}

/// A managed folder: segments, each followed by `/`, at most 15 of them.
func parseFolder(_ text: String) throws(Problem) -> String {
    guard text.utf8.last == UInt8(ascii: "/") else {
        throw Problem("the folder '\(text)' does not end with '/'", hint: "write \(text)/")
    }
    let segments = text.dropLast().split(separator: "/", omittingEmptySubsequences: false)
    guard segments.count <= 15 else {
        throw Problem(
            "the folder is \(segments.count) levels deep; at most 15 are allowed", source: LimitPages.folders)
    }
    for segment in segments {
        guard !segment.isEmpty, segment != ".", segment != "..",
            segment.utf8.allSatisfy({ $0.isLetterOrDigit || "-_.=".utf8.contains($0) })
        else {
            let hint = "segments of letters, digits, -, _, . and =, each followed by /, none before them"
            throw Problem("'\(text)' is not a folder", hint: hint)
        }
    }
    return text
}

/// The key of a label that users may set: `[a-z][a-z0-9_-]*`, at most 63, not one of ours or Google's.
func parseLabelKey(_ text: String) throws(Problem) -> String {
    guard text.utf8.first?.isLowercase == true, text.utf8.count <= 63, text.utf8.allSatisfy(isLabelByte) else {
        throw Problem(
            "'\(text)' is not a label's key", hint: "1 to 63 of a-z, 0-9, _ and -, starting with a letter",
            source: LimitPages.labels)
    }
    for prefix in ["calco", "goog"] where text.hasPrefix(prefix) {
        throw Problem("label keys that start with '\(prefix)' are reserved")
    }
    return text
}

/// The value of a label: at most 63 of `a-z0-9_-`.
func parseLabelValue(_ text: String) throws(Problem) -> String {
    guard text.utf8.count <= 63, text.utf8.allSatisfy(isLabelByte) else {
        throw Problem(
            "'\(text)' is not a label's value", hint: "at most 63 of a-z, 0-9, _ and -", source: LimitPages.labels)
    }
    return text
}

private func isLabelByte(_ byte: UInt8) -> Bool {
    byte.isLowercaseOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
}

/// An environment's name, which is the name of its file: `[a-z][a-z0-9-]*`, at most 30.
func isEnvironmentName(_ text: String) -> Bool {
    text.utf8.first?.isLowercase == true && text.utf8.count <= 30
        && text.utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }
}

/// The path of an HTTP request: `/health`, without a query.
func parseHTTPPath(_ text: String) throws(Problem) -> String {
    guard text.hasPrefix("/") else {
        let path = text.firstRange(of: "://").map { text[$0.upperBound...].drop { $0 != "/" } }
        throw Problem(
            "the path '\(text)' does not start with '/'",
            hint: "write \(path.map { $0.isEmpty ? "/" : $0 } ?? "/\(text)")")
    }
    guard text.utf8.count <= 1024,
        text.utf8.allSatisfy({ $0.isLetterOrDigit || "/-._~%+:@!$&'()*,;=".utf8.contains($0) })
    else { throw Problem("'\(text)' is not the path of a URL", hint: "no spaces, no ? and no #") }
    return text
}

/// Folders at the root of a container at or below which Cloud Run mounts nothing but its own (run-44, run-45).
let reservedFolders: Set<Substring> = ["cloudsql", "dev", "proc", "sys"]

/// Throws unless `text` is an absolute, normalised path of letters, digits and `-_.`.
func checkSegments(_ text: String, what: String = "a path", example: String) throws(Problem) {
    for segment in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
        guard !segment.isEmpty, segment != ".", segment != "..",
            segment.utf8.allSatisfy({ $0.isLetterOrDigit || "-_.".utf8.contains($0) })
        else { throw Problem("'\(text)' is not \(what)", hint: "for example \(example)") }
    }
}

/// Where a folder is mounted in the container: absolute, normalised, and not over a reserved folder.
func parseMount(_ text: String) throws(Problem) -> String {
    guard text.hasPrefix("/") else {
        throw Problem("the mount '\(text)' is not an absolute path", hint: "write /\(text)")
    }
    try checkSegments(text, what: "a mount", example: "/mnt/data")
    if let first = text.dropFirst().split(separator: "/").first, reservedFolders.contains(first) {
        throw Problem("Cloud Run mounts nothing at '\(text)'", hint: "for example /mnt/data")
    }
    return text
}

/// The address of a resource that may be deleted: `bucket.acme-ml-features`.
func parseRetired(_ text: String) throws(Problem) -> String {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
        parts[0].utf8.allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "_") }),
        parts[1].utf8.allSatisfy({ $0.isLetterOrDigit || "._-/@:*".utf8.contains($0) })
    else { throw Problem("'\(text)' is not an address", hint: "KIND.NAME, for example bucket.acme-ml-features") }
    return text
}

/// `h` of `https://h/path`, in lower case; nil for what has no scheme.
func hostNamed(in url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return host.isEmpty ? nil : host.lowercased()
}

/// The host of a Google API.
func parseAPI(_ text: String) throws(Problem) -> String {
    let end = ".googleapis.com"
    guard text.hasSuffix(end), let first = text.utf8.first, first.isLowercase,
        text.utf8.dropLast(end.utf8.count).allSatisfy({ $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") })
    else {
        if let host = hostNamed(in: text), let meant = try? parseAPI(host) {
            throw Problem("'\(text)' is not a Google API", hint: "write \(meant)")
        }
        let isName = !text.contains(".") && text.utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }
        throw Problem(
            "'\(text)' is not a Google API",
            hint: isName ? "write \(text)\(end)" : "its host, such as bigquery.googleapis.com")
    }
    return text
}

extension Notation where Value == String {
    /// The name of a workload.
    static func workloadName(most: Int) -> Notation {
        text("name", pattern: "^[a-z][-a-z0-9]{0,\(most - 2)}[a-z0-9]$") { (text) throws(Problem) in
            try parseWorkloadName(text, most: most)
        }
    }
}
