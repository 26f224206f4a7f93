import Text
import YAML

// Where a GitLab is, and a project in it.

/// `https://HOST[:PORT][/PATH]`; trailing slashes are dropped.
func parseGitLabURL(_ text: String) throws(Problem) -> String {
    var rest = text[...]
    while rest.last == "/" { rest.removeLast() }
    if rest.hasPrefix("http://") {
        throw Problem("'\(text)' is not https: the token would be readable on the way", hint: "write https://")
    }
    guard rest.hasPrefix("https://"), let first = rest.dropFirst(8).utf8.first, first.isLetterOrDigit,
        rest.dropFirst(8).utf8.allSatisfy({ $0.isLetterOrDigit || ".-_:/".utf8.contains($0) })
    else { throw Problem("'\(text)' is not the address of a GitLab", hint: "for example https://gitlab.com") }
    if rest.hasPrefix("https://gitlab.com/") {
        throw Problem(
            "'\(text)' has a path, and gitlab.com has none", hint: "write https://gitlab.com, and the path in `project`"
        )
    }
    if let api = rest.firstRange(of: "/api/v") {
        throw Problem("'\(text)' is the address of an API", hint: "write the GitLab's own: \(rest[..<api.lowerBound])")
    }
    if rest.dropFirst(8).contains("/"), rest.hasSuffix(".git") || rest.contains("/-/") {
        let path = projectPath(in: text)
        throw Problem(
            "'\(text)' is the address of a project",
            hint: "write https://\(rest.dropFirst(8).prefix { $0 != "/" })"
                + (path.map { ", and \($0) in `project`" } ?? ""))
    }
    return String(rest)
}

/// `acme/ml` in the ways in which GitLab and git write where that project is: `https://HOST/acme/ml/-/tree/main`,
/// `https://HOST/api/v4/projects/acme%2Fml`, `git@HOST:acme/ml.git`, `ssh://git@HOST/acme/ml.git`. Nil if there is no path
/// in it.
private func projectPath(in text: String) -> String? {
    var path = text[...]
    if let scheme = path.firstRange(of: "://") {
        path = path[scheme.upperBound...].drop { $0 != "/" }
    } else if let at = path.firstIndex(of: "@"), let colon = path[at...].firstIndex(of: ":") {
        path = path[path.index(after: colon)...]
    }
    path = path.prefix { $0 != "?" && $0 != "#" }
    if let api = path.firstRange(of: "api/v4/projects/") {
        path = path[api.upperBound...].prefix { $0 != "/" }
    }
    if let page = path.firstRange(of: "/-/") { path = path[..<page.lowerBound] }
    while path.first == "/" { path = path.dropFirst() }
    while path.last == "/" { path = path.dropLast() }
    if path.hasSuffix(".git") { path = path.dropLast(".git".count) }
    let plain = percentDecoded(path)
    return plain.utf8.count < text.utf8.count && isProjectPath(plain) ? plain : nil
}

/// A group, groups in it, and a project.
private func isProjectPath(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count >= 2 && !text.hasSuffix(".git")
        && parts.allSatisfy { part in
            part.utf8.first.map { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") } == true
                && part.utf8.allSatisfy { $0.isLetterOrDigit || "_.-".utf8.contains($0) }
        }
}

/// A project's number, or its path with at least one group.
func parseGitLabProject(_ text: String) throws(Problem) -> String {
    if text.utf8.allSatisfy(\.isDigit), text.utf8.count <= 18 { return text }
    guard isProjectPath(text) else {
        throw Problem(
            "'\(text)' is not a project of GitLab",
            hint: projectPath(in: text).map { "write its path: \($0)" }
                ?? "its path, such as acme/ml-platform, or its number")
    }
    return text
}
