import PlanModel

/// True for two ways to write the name of one object of Google's. Any other text is compared as it is.
///
/// - `europe-west1` and `https://www.googleapis.com/…/regions/europe-west1`, an address of whatever version;
/// - `projects/ID/…` and `projects/NUMBER/…` of this project (google-32);
/// - the e-mail of a service account, and `projects/…/serviceAccounts/` before it.
func isSameName(_ left: String, _ right: String, in project: Plan.Project) -> Bool {
    let (left, right) = (Name(left, project), Name(right, project))
    if left.isAddress || right.isAddress {
        return left.text == right.text || left.isAddress(of: right) || right.isAddress(of: left)
    }
    return left.isInProject && left.text == right.text || left.isAccount(right) || right.isAccount(left)
}

private struct Name {
    /// Without the host and the version, and with the project's id.
    var text: Substring
    let isAddress: Bool

    init(_ name: String, _ project: Plan.Project) {
        text = name[...]
        let hosts = ["https://www.googleapis.com/compute/", "https://compute.googleapis.com/compute/"]
        if let host = hosts.first(where: name.hasPrefix), let version = name.dropFirst(host.count).firstIndex(of: "/") {
            text = name[name.index(after: version)...]
            isAddress = true
        } else {
            isAddress = name.hasPrefix("https://www.googleapis.com/")
        }
        let numbered = "projects/\(project.number)/"
        if text.hasPrefix(numbered) { text = Substring("projects/\(project.id)/" + text.dropFirst(numbered.count)) }
    }

    var isInProject: Bool { text.hasPrefix("projects/") }

    func isAddress(of name: Name) -> Bool {
        isAddress && !name.isAddress && !name.text.isEmpty && !name.text.hasPrefix("https://")
            && text.hasSuffix("/" + name.text)
    }

    /// True if this is the e-mail of the account that `name` writes out.
    func isAccount(_ name: Name) -> Bool {
        guard text.contains("@"), !text.contains("/") else { return false }
        let pieces = name.text.split(separator: "/", omittingEmptySubsequences: false)
        return pieces.count == 4 && pieces[0] == "projects" && pieces[2] == "serviceAccounts" && pieces[3] == text
    }
}
