import HTTP
import Text

/// An identity that somebody else vouches for: a subject token, and the provider that is to accept it.
struct ExternalAccount: Sendable, Hashable {
    enum Source: Sendable, Hashable {
        /// The token itself, as GitLab puts it into a job's environment.
        case variable(String, SecretText)
        case file(String, TokenFormat)
        case url(String, headers: [Header], TokenFormat)
        case program(ExternalProgram)
    }

    struct Client: Sendable, Hashable {
        let id: String
        let secret: SecretText
    }

    let audience: String
    let subjectType: String
    let tokenURL: String
    let source: Source
    var client: Client?
    var workforceProject: String?

    /// Of a job whose id token is in `variable`.
    init(provider: Provider, variable: String, token: String) {
        audience = provider.audience
        subjectType = "urn:ietf:params:oauth:token-type:jwt"
        tokenURL = "https://sts.googleapis.com/v1/token"
        source = .variable(variable, SecretText(token))
    }

    init(_ fields: CredentialFields) throws(CredentialFailure) {
        audience = try fields.text("audience")
        subjectType = try fields.text("subject_token_type")
        tokenURL = try fields.optional("token_url") ?? "https://sts.googleapis.com/v1/token"
        guard isTokenService(tokenURL, "sts"), WebAddress(tokenURL)?.path == "/v1/token" else {
            throw fields.failure(
                "'token_url' is not https://sts.googleapis.com/v1/token",
                help: "the subject token goes only to Google's own token service: use a file that names it")
        }
        guard let source = try fields.part("credential_source") else {
            throw fields.failure("it has no 'credential_source'")
        }
        self.source = try Source(source)
        workforceProject = try fields.optional("workforce_pool_user_project")
        if let id = try fields.optional("client_id") {
            client = Client(id: id, secret: SecretText(try fields.optional("client_secret") ?? ""))
        }
    }

    func request(_ scope: String, subject: SecretText) -> Request {
        var form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"), ("audience", audience),
            ("scope", scope), ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"),
            ("subject_token", subject.text), ("subject_token_type", subjectType),
        ]
        if let workforceProject, client == nil {
            let options: JSONValue = ["userProject": .string(workforceProject)]
            form.append(("options", percentEncoded(options.compactText)))
        }
        var request = Request(form: form, to: tokenURL)
        if let client {
            let pair = base64("\(client.id):\(client.secret.text)".utf8)
            request.headers.append(Header("Authorization", "Basic \(pair)"))
        }
        return request
    }
}

extension ExternalAccount.Source {
    fileprivate init(_ fields: CredentialFields) throws(CredentialFailure) {
        if let path = try fields.optional("file") {
            self = .file(path, try TokenFormat(fields))
        } else if let url = try fields.optional("url") {
            guard isReadable(url) else {
                throw fields.failure(
                    "the 'url' of its 'credential_source' is neither https:// nor this machine's own metadata server",
                    help: "a subject token must not travel unencrypted")
            }
            self = .url(url, headers: try headers(fields), try TokenFormat(fields))
        } else if let part = try fields.part("executable") {
            self = .program(try ExternalProgram(part))
        } else {
            let names = fields.object.map(\.key).sorted().map(oneWord).joined(separator: ", ")
            throw fields.failure(
                "its 'credential_source' has \(names.isEmpty ? "nothing" : names), which this program cannot use",
                help: "it can use file, url and executable; certificates and Amazon's own credentials it cannot")
        }
    }
}

/// Clouds have their metadata servers at link-local addresses, which no network carries further, over plain HTTP.
private func isReadable(_ url: String) -> Bool {
    if WebAddress(url) != nil { return true }
    guard url.hasPrefix("http://"), let address = WebAddress("https://" + url.dropFirst("http://".count)) else {
        return false
    }
    return ["localhost", "metadata.google.internal"].contains(address.host)
        || address.host.wholeMatch(of: /127(?:\.[0-9]{1,3}){3}/) != nil
        || address.host.wholeMatch(of: /169\.254(?:\.[0-9]{1,3}){2}/) != nil
}

private func headers(_ fields: CredentialFields) throws(CredentialFailure) -> [Header] {
    guard let part = try fields.part("headers") else { return [] }
    var headers: [Header] = []
    for (name, value) in part.object {
        guard let text = value.string, (name + text).utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
            throw fields.failure("its 'headers' are not all texts of one line")
        }
        headers.append(Header(name, text))
    }
    return headers
}

/// How a subject token stands in what is read.
enum TokenFormat: Sendable, Hashable {
    case text
    case json(field: String)

    init(_ fields: CredentialFields) throws(CredentialFailure) {
        guard let part = try fields.part("format") else {
            self = .text
            return
        }
        switch try part.optional("type") ?? "text" {
        case "text": self = .text
        case "json": self = .json(field: try part.text("subject_token_field_name"))
        case let type: throw fields.failure("its format has the type '\(oneWord(type))', neither text nor json")
        }
    }

    /// The token, or what is wrong with `bytes`. Whoever writes a file with `echo` adds a line break.
    func token(in bytes: [UInt8]) -> Result<SecretText, ProgramProblem> {
        let text: String?
        switch self {
        case .text: text = String(validating: bytes, as: UTF8.self).map { trimmed($0) }
        case .json(let field):
            guard let json = try? JSONValue(parsing: bytes) else { return .failure(ProgramProblem("is not JSON")) }
            text = json[field]?.string
            if text == nil { return .failure(ProgramProblem("has no '\(oneWord(field))'")) }
        }
        guard let text, (try? Token(text)) != nil else { return .failure(ProgramProblem("holds no token")) }
        return .success(SecretText(text))
    }
}
