/// Where a state is kept, as `--state` names it.
package enum StateAddress: Sendable, Hashable, CustomStringConvertible {
    /// `state/master.json`
    case file(String)
    /// `gs://BUCKET/PREFIX`: the objects below the prefix in a bucket of Cloud Storage.
    case bucket(String, prefix: String)
    /// `gitlab:PROJECT/NAME`: a state in the Terraform state store of a GitLab project, which is a number or a path.
    case gitlab(project: String, name: String)

    /// Throws what is wrong with `text`, as a sentence. A path whose first folder ends in a colon can be written as
    /// `./gitlab:…`.
    package init(_ text: String) throws(StateStoreError) {
        if text.hasPrefix("gs://") {
            let parts = text.dropFirst("gs://".count).split(
                separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].wholeMatch(of: bucketName) != nil,
                parts[1].split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isName),
                parts[1].count <= 900
            else {
                throw StateStoreError(
                    "'\(text)' is not gs://BUCKET/PREFIX, such as gs://acme-state/master: a bucket, and a prefix of "
                        + "letters, digits and ._-/")
            }
            self = .bucket(String(parts[0]), prefix: String(parts[1]))
        } else if text.hasPrefix("gitlab:") {
            let parts = text.dropFirst("gitlab:".count).split(separator: "/", omittingEmptySubsequences: false)
            // GitLab takes no slash in the name of a state, and at most 255 characters (gitlab-10).
            guard parts.count >= 2, parts.allSatisfy(isName), parts.last.map({ $0.count <= 255 }) == true,
                parts.count > 2 || parts[0].allSatisfy(isDigit)
            else {
                throw StateStoreError(
                    "'\(text)' is not gitlab:PROJECT/NAME, such as gitlab:acme/ml/calco-master or "
                        + "gitlab:1234/calco-master: the path or the number of a project, and a name for the state")
            }
            self = .gitlab(project: parts.dropLast().joined(separator: "/"), name: String(parts[parts.count - 1]))
        } else if let scheme = text.prefixMatch(of: /[a-z][a-z0-9+.-]*:\/\//) {
            throw StateStoreError(
                "'\(scheme.output)' is no place for a state; there are a file, gs://BUCKET/PREFIX and gitlab:PROJECT/NAME"
            )
        } else {
            self = .file(text)
        }
    }

    package var description: String {
        switch self {
        case .file(let path): path
        case .bucket(let bucket, let prefix): "gs://\(bucket)/\(prefix)"
        case .gitlab(let project, let name): "gitlab:\(project)/\(name)"
        }
    }

    /// The file beside which this machine keeps the journal of a run; for a file, the state itself.
    package var localFile: String {
        switch self {
        case .file(let path): path
        case .bucket(let bucket, let prefix): ".calco/gs/\(bucket)/\(prefix)/state.json"
        case .gitlab(let project, let name): ".calco/gitlab/\(project)/\(name)/state.json"
        }
    }
}

/// Cloud Storage's rule, without the dots in sequence that it refuses too.
private var bucketName: Regex<Substring> { /[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]/ }

/// A part that is itself in a URL and in a path: no escape is needed, and none leads elsewhere.
private func isName(_ part: Substring) -> Bool {
    part.wholeMatch(of: /[A-Za-z0-9._-]+/) != nil && part != "." && part != ".."
}

private func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }
