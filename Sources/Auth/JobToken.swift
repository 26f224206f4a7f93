import HTTP
import Text

/// True for the calls of ours that GitLab accepts the token of a CI job for: a project's Terraform state and its lock,
/// not its CI/CD variables, nor old versions of the state (tokens-10).
func jobTokenMay(_ url: String) -> Bool {
    guard let path = WebAddress(url)?.path.prefix(while: { $0 != "?" && $0 != "#" }) else { return false }
    return path.contains(/\/projects\/[^\/]+\/terraform\/state\/[^\/]+(?:\/lock)?$/)
}

/// GitLab takes it there as a password only, under this name.
func jobHeader(_ token: Token) -> Header {
    Header("Authorization", "Basic \(base64("gitlab-ci-token:\(token.secret)".utf8))")
}

let jobTokenNeeds = """
    a job's token has the rights of whoever started the job: Developer to read the state, Maintainer to lock and write \
    it; the project must allow job tokens to do so
    """
