import Text

/// The credential in `bytes`, the content of a file that messages call `file`. Types and members are those that
/// Google's tools write (google-auth's documentation, AIP-4110 to AIP-4117).
func readCredential(_ bytes: [UInt8], file: String, variable: String?) throws(CredentialFailure) -> GoogleCredential {
    let place = variable.map { "\(file) (\($0))" } ?? file
    let unnamed = "the credential file \(place)"
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch {
        // The reader's message could quote the file.
        throw CredentialFailure(unnamed, "it is not JSON", help: "make the file again with the tool that wrote it")
    }
    guard let object = json.object else {
        throw CredentialFailure(unnamed, "it is not a JSON object", help: "is it the right file?")
    }
    return try readCredential(CredentialFields(object: object, origin: unnamed), place: place)
}

private func readCredential(_ fields: CredentialFields, place: String) throws(CredentialFailure) -> GoogleCredential {
    let type = try fields.text("type")
    guard let title = titles[type] else {
        throw fields.failure(
            "its type is '\(oneWord(type))', which this program does not know\(notSupported[type].map { " (\($0))" } ?? "")",
            help: "it knows \(titles.keys.sorted().joined(separator: ", "))")
    }
    let fields = CredentialFields(object: fields.object, origin: "\(title) \(place)")
    try checkUniverse(fields.optional("universe_domain"), fields.origin)
    let kind: GoogleCredential.Kind =
        switch type {
        case "service_account": .key(try ServiceAccountKey(fields))
        case "authorized_user": .user(try AuthorizedUser(fields))
        case "external_account": .external(try ExternalAccount(fields))
        default: .impersonated(try Impersonation(fields), by: try source(fields, place: place))
        }
    var credential = GoogleCredential(kind: kind, origin: fields.origin)
    // Google's libraries do not read it from a key: an account's quota is its own project's.
    if type != "service_account" { credential.quotaProject = try fields.quotaProject() }
    if type == "external_account", let impersonation = try Impersonation(externalAccount: fields) {
        let account = GoogleCredential(kind: kind, origin: fields.origin)
        credential.kind = .impersonated(impersonation, by: account)
    }
    return credential
}

private func source(_ fields: CredentialFields, place: String) throws(CredentialFailure) -> GoogleCredential {
    guard let part = try fields.part("source_credentials") else {
        throw fields.failure("it has no 'source_credentials'")
    }
    let source = try readCredential(part, place: place)
    if case .impersonated(_, let inner) = source.kind, case .impersonated = inner.kind {
        throw fields.failure("it impersonates more than once", help: "name the accounts between in 'delegates'")
    }
    return source
}

/// Everything here goes to googleapis.com. In another universe the same names belong to somebody else.
func checkUniverse(_ universe: String?, _ origin: String) throws(CredentialFailure) {
    guard let universe, universe != "googleapis.com" else { return }
    throw CredentialFailure(
        origin, "it belongs to the universe '\(oneWord(universe))'",
        help: "this program works with googleapis.com only: use a credential of that universe")
}

private let titles = [
    "service_account": "the service account key", "authorized_user": "the user's credential",
    "external_account": "the external account", "impersonated_service_account": "the impersonation",
]

private let notSupported = [
    "external_account_authorized_user": "a person of a workforce pool; impersonate a service account instead",
    "gdch_service_account": "Google Distributed Cloud is another universe",
]

/// The start of a text from a file, fit for a message.
func oneWord(_ text: String) -> String {
    String(
        text.unicodeScalars.prefix(200).map { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F ? Character($0) : "?" }
    )
}
