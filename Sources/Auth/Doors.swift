/// The destinations a run may send to, each with its own token: Google's APIs, and the one GitLab that the operator
/// names outside the plan.
package struct Doors: Sendable, Hashable {
    package let gitlab: GitLabSite

    package init(gitlab: GitLabSite = .com) { self.gitlab = gitlab }

    /// True if `url` belongs to one of the doors.
    package func allows(_ url: String) -> Bool { door(for: url) != nil }

    /// Google's is any host below `googleapis.com` on HTTPS's own port; GitLab's is everything below the address of
    /// that site. A URL that is not plainly `https://host[:port]/...` has no door.
    func door(for url: String) -> Door? {
        guard let address = WebAddress(url) else { return nil }
        if isGoogle(address.host) { return address.port == 443 ? .google : nil }
        return gitlab.contains(address) ? .gitlab : nil
    }
}

/// Whose token is sent along.
enum Door: Hashable {
    case google
    case gitlab
}

/// The address of a GitLab.
package struct GitLabSite: Sendable, Hashable, CustomStringConvertible {
    private let host: String
    private let port: Int
    /// Empty, or a path such as `/gitlab`.
    private let prefix: String

    /// Nil unless `text` is `https://HOST[:PORT][/PATH]`, and the host is not one of Google's.
    package init?(_ text: String) {
        guard !text.contains("?"), !text.contains("#"), !text.contains("$"), !text.contains("%"),
            let address = WebAddress(text.hasSuffix("/") ? text : text + "/"), !isGoogle(address.host),
            !address.path.contains("//")
        else { return nil }
        (host, port, prefix) = (address.host, address.port, String(address.path.dropLast()))
    }

    private init(host: String) { (self.host, port, prefix) = (host, 443, "") }

    /// The default GitLab.
    package static let com = GitLabSite(host: "gitlab.com")

    package var description: String { "https://\(host)\(port == 443 ? "" : ":\(port)")\(prefix)" }

    func contains(_ address: WebAddress) -> Bool {
        address.host == host && address.port == port && address.path.hasPrefix(prefix + "/")
    }
}

private func isGoogle(_ host: String) -> Bool { host.hasSuffix(".googleapis.com") }
