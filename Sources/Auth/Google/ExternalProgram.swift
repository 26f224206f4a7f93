import Text

/// A program that prints a subject token. It runs only where the environment allows it: whoever can write a credential
/// file must not be able to start programs with it.
struct ExternalProgram: Sendable, Hashable {
    let command: [String]
    let timeout: Duration
    let outputFile: String?

    static let permit = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES"

    init(_ fields: CredentialFields) throws(CredentialFailure) {
        guard let words = shellWords(try fields.text("command")), !words.isEmpty else {
            throw fields.failure("the 'command' of its 'executable' has a quote without an end, or no word")
        }
        command = words
        timeout = .milliseconds(try fields.number("timeout_millis", in: 5_000...120_000, default: 30_000))
        outputFile = try fields.optional("output_file")
    }

    /// The variables that the program gets.
    func variables(_ account: ExternalAccount, impersonating email: String?) -> [String: String] {
        var result = [
            "GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE": account.audience,
            "GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE": account.subjectType, "GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE": "0",
            "GOOGLE_EXTERNAL_ACCOUNT_REVOKE": "0", "GOOGLE_EXTERNAL_ACCOUNT_ID": "", Self.permit: "1",
        ]
        result["GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL"] = email
        result["GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE"] = outputFile
        return result
    }

    /// The token in what the program printed, or what is wrong with that.
    func token(in output: [UInt8], now: Int) -> Result<SecretText, ProgramProblem> {
        guard let json = try? JSONValue(parsing: output), json.object != nil else {
            return .failure(ProgramProblem("printed no JSON object"))
        }
        guard json["version"]?.int == 1 else { return .failure(ProgramProblem("printed another version than 1")) }
        guard json["success"] == true else {
            let code = json["code"]?.string ?? json["code"]?.int.map { String($0) } ?? ""
            return .failure(ProgramProblem("failed: \(oneWord("\(code) \(json["message"]?.string ?? "")"))"))
        }
        if let expiry = json["expiration_time"]?.int, expiry <= now {
            return .failure(ProgramProblem("printed a token that has expired"))
        }
        let isSAML = json["token_type"]?.string == "urn:ietf:params:oauth:token-type:saml2"
        guard let text = json[isSAML ? "saml_response" : "id_token"]?.string, (try? Token(text)) != nil else {
            return .failure(ProgramProblem("printed no token"))
        }
        return .success(SecretText(text))
    }
}

/// `line` as a shell splits it, without expanding anything; nil if a quote is open at its end.
func shellWords(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
        if isEscaped {
            // Within double quotes a backslash is itself, except before these two.
            if quote == "\"", character != "\"", character != "\\" { word?.append("\\") }
            word = (word ?? "") + String(character)
            isEscaped = false
        } else if character == "\\", quote != "'" {
            isEscaped = true
            word = word ?? ""
        } else if character == quote {
            quote = nil
        } else if quote == nil, character == "'" || character == "\"" {
            quote = character
            word = word ?? ""
        } else if quote == nil, character.isWhitespace {
            if let done = word { words.append(done) }
            word = nil
        } else {
            word = (word ?? "") + String(character)
        }
    }
    guard quote == nil, !isEscaped else { return nil }
    return word.map { words + [$0] } ?? words
}
