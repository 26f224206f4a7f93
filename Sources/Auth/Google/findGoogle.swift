import Text

/// The names under which Google's tools, and GitLab's jobs, leave credentials.
enum GoogleVariable {
    static let tokens = ["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN"]
    static let file = "GOOGLE_APPLICATION_CREDENTIALS"
    static let idToken = "GOOGLE_ID_TOKEN"
    static let impersonation = "GOOGLE_IMPERSONATE_SERVICE_ACCOUNT"
    static let quotaProject = "GOOGLE_CLOUD_QUOTA_PROJECT"
}

/// The first credential in this order; nil if there is none. A credential that is there and broken is an error: the next
/// one would be somebody else. The order of 3, 5 and 6 is Google's (tokens-8).
///
/// 1. the provider that the command line names, with the id token
/// 2. a ready-made token
/// 3. the file that GOOGLE_APPLICATION_CREDENTIALS names
/// 4. the id token, if its audience is a provider
/// 5. the file that gcloud leaves in its place
/// 6. the metadata server
///
/// With `isAtHand`, only what somebody put there for this run counts: neither 5 nor a metadata server that nobody named.
func findGoogle(
    _ environment: [String: String], _ choice: GoogleChoice, isAtHand: Bool, _ effects: AuthEffects
) throws(CredentialFailure) -> GoogleCredential? {
    guard var credential = try first(environment, choice, isAtHand, effects) else { return nil }
    try checkPrograms(credential, environment)
    if let target = try impersonation(environment, choice) {
        credential = GoogleCredential(
            kind: .impersonated(target, by: credential), origin: "\(credential.origin), as \(target.email)")
    }
    if choice.provider == nil, let project = set(GoogleVariable.quotaProject, environment) {
        guard isProject(project) else {
            throw CredentialFailure(
                "the environment variable \(GoogleVariable.quotaProject)", "it is not the name of a project",
                help: "set it to the id of the project whose quota pays")
        }
        credential.quotaProject = project
    }
    return credential
}

private func first(
    _ environment: [String: String], _ choice: GoogleChoice, _ isAtHand: Bool, _ effects: AuthEffects
) throws(CredentialFailure) -> GoogleCredential? {
    if let provider = choice.provider { return try idToken(environment, of: provider) }
    if let (token, variable) = try fixedToken(GoogleVariable.tokens, in: environment) {
        return GoogleCredential(kind: .fixed(token, variable: variable), origin: "the token in \(variable)")
    }
    if let path = set(GoogleVariable.file, environment) {
        return try file(path, effects.read(path), variable: GoogleVariable.file)
    }
    if let provider = try impliedProvider(environment) { return try idToken(environment, of: provider) }
    let path = wellKnownFile(environment)
    if !isAtHand, let path, case let found = effects.read(path), found != .failure(.missing) {
        return try file(path, found, variable: nil)
    }
    return try metadata(environment, isAtHand, path)
}

/// Nil for a variable that is empty: that is most often one that nobody set.
private func set(_ variable: String, _ environment: [String: String]) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
}

private func file(
    _ path: String, _ content: Result<[UInt8], FileProblem>, variable: String?
) throws(CredentialFailure) -> GoogleCredential {
    switch content {
    case .success(let bytes): return try readCredential(bytes, file: path, variable: variable)
    case .failure(let problem):
        throw CredentialFailure(
            "the credential file \(path)\(variable.map { " (\($0))" } ?? "")", "it \(words(problem))",
            help: variable.map { "correct \($0), or unset it" } ?? "remove it, or make it readable")
    }
}

private func idToken(
    _ environment: [String: String], of provider: Provider
) throws(CredentialFailure) -> GoogleCredential {
    let variable = GoogleVariable.idToken
    let origin = "the id token in \(variable)"
    guard let token = set(variable, environment) else {
        throw CredentialFailure(
            origin, "the variable is not set, and --workload-identity-provider needs it",
            help: "give the job one: id_tokens: {\(variable): {aud: \"https:\(provider.audience)\"}}")
    }
    guard (try? Token(token)) != nil, TokenClaims(token) != nil else {
        throw CredentialFailure(
            origin, "it is not a JSON Web Token", help: "`id_tokens` of a GitLab job sets it (docs/credentials.md)")
    }
    let account = ExternalAccount(provider: provider, variable: variable, token: token)
    return GoogleCredential(kind: .external(account), origin: origin)
}

/// The provider that the id token was made for. Jobs have id tokens for others too.
private func impliedProvider(_ environment: [String: String]) throws(CredentialFailure) -> Provider? {
    let claims = set(GoogleVariable.idToken, environment).flatMap { TokenClaims($0) }
    return claims?.audiences.lazy.compactMap { Provider(audience: $0) }.first
}

private func impersonation(
    _ environment: [String: String], _ choice: GoogleChoice
) throws(CredentialFailure) -> Impersonation? {
    if let target = choice.impersonation { return target }
    guard choice.provider == nil, let email = set(GoogleVariable.impersonation, environment) else { return nil }
    guard let target = Impersonation(email: email) else {
        throw CredentialFailure(
            "the environment variable \(GoogleVariable.impersonation)", "it is not the address of a service account",
            help: "set it to NAME@PROJECT.iam.gserviceaccount.com")
    }
    return target
}

private func wellKnownFile(_ environment: [String: String]) -> String? {
    let folder = set("CLOUDSDK_CONFIG", environment) ?? set("HOME", environment).map { $0 + "/.config/gcloud" }
    return folder.map { $0 + "/application_default_credentials.json" }
}

private func metadata(
    _ environment: [String: String], _ isAtHand: Bool, _ file: String?
) throws(CredentialFailure) -> GoogleCredential? {
    let named = set("GCE_METADATA_HOST", environment)
    guard environment["NO_GCE_CHECK"]?.lowercased() != "true", named != nil || !isAtHand else { return nil }
    guard let server = MetadataServer(host: named ?? MetadataServer.usual, isNamed: named != nil) else {
        throw CredentialFailure(
            "the environment variable GCE_METADATA_HOST", "it is not HOST[:PORT]", help: "correct it, or unset it")
    }
    guard named == nil else {
        return GoogleCredential(
            kind: .metadata(server), origin: "the metadata server \(server.host) (GCE_METADATA_HOST)")
    }
    let other =
        set(GoogleVariable.idToken, environment) == nil
        ? "" : ", the audience of \(GoogleVariable.idToken) is no provider"
    return GoogleCredential(
        kind: .metadata(server),
        origin: "no other Google credential (\(GoogleVariable.tokens[0]) and \(GoogleVariable.file) are not set"
            + "\(other)\(file.map { ", no file \($0)" } ?? ""))")
}

private func checkPrograms(
    _ credential: GoogleCredential, _ environment: [String: String]
) throws(CredentialFailure) {
    switch credential.kind {
    case .impersonated(_, let source): try checkPrograms(source, environment)
    case .external(let account):
        guard case .program(let program) = account.source, environment[ExternalProgram.permit] != "1" else { return }
        throw CredentialFailure(
            credential.origin,
            "its subject token comes from the program \(oneWord(program.command[0])), which may not run",
            help: "if you trust it, set \(ExternalProgram.permit)=1")
    default: return
    }
}
