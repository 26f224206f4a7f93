import HTTP

/// What `gcloud auth application-default login` leaves for a person.
struct AuthorizedUser: Sendable, Hashable {
    let clientID: String
    let clientSecret: SecretText
    let refreshToken: SecretText

    init(_ fields: CredentialFields) throws(CredentialFailure) {
        clientID = try fields.text("client_id")
        clientSecret = SecretText(try fields.text("client_secret"))
        refreshToken = SecretText(try fields.text("refresh_token"))
    }

    /// Always to Google's own address: a refresh token is worth more than any access token, and a file may say anything.
    var request: Request {
        Request(
            form: [
                ("grant_type", "refresh_token"), ("client_id", clientID), ("client_secret", clientSecret.text),
                ("refresh_token", refreshToken.text),
            ], to: "https://oauth2.googleapis.com/token")
    }
}
