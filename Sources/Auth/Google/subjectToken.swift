import HTTP
import Text

extension ExternalAccount {
    /// The subject token as it is now: whoever issues it may have replaced it since the last time.
    func subjectToken(
        _ effects: AuthEffects, _ origin: String, impersonated: String?
    ) async throws(CredentialFailure) -> SecretText {
        switch source {
        case .variable(_, let token): return token
        case .file(let path, let format):
            switch effects.read(path) {
            case .success(let bytes):
                return try found(format.token(in: bytes), "its subject token's file \(path)", origin)
            case .failure(let problem):
                throw CredentialFailure(
                    origin, "its subject token's file \(path) \(words(problem))",
                    help: "whoever runs this program must put the token there")
            }
        case .url(let url, let headers, let format):
            return try found(
                format.token(in: try await get(url, headers, effects, origin)), "the answer of \(shown(url))", origin)
        case .program(let program):
            switch await effects.run(
                program.command, program.variables(self, impersonating: impersonated), program.timeout)
            {
            case .success(let output):
                return try found(program.token(in: output, now: effects.wallClock()), program.command[0], origin)
            case .failure(let problem): throw unusable("\(program.command[0]) \(problem.text)", origin)
            }
        }
    }

    private func get(
        _ url: String, _ headers: [Header], _ effects: AuthEffects, _ origin: String
    ) async throws(CredentialFailure) -> [UInt8] {
        var request = Request("GET", url, headers: headers)
        request.timeout = .seconds(10)
        let secrets = headers.map(\.value)
        let response: Response
        do throws(TransportError) {
            response = try await HTTP.send(
                request, repeatable: true, through: effects.send, policy: RetryPolicy(tries: 3, total: .seconds(30)),
                sleep: effects.sleep, random: effects.random)
        } catch {
            throw unusable("no answer from \(shown(url)): \(Redaction(secrets)(error.message))", origin)
        }
        guard response.isSuccess else {
            throw unusable("\(shown(url)) refused: \(Redaction(secrets)(TokenRefusal(response).text))", origin)
        }
        return response.body
    }
}

private func found(
    _ result: Result<SecretText, ProgramProblem>, _ place: String, _ origin: String
) throws(CredentialFailure) -> SecretText {
    switch result {
    case .success(let token): return token
    case .failure(let problem): throw unusable("\(place) \(problem.text)", origin)
    }
}

private func unusable(_ cause: String, _ origin: String) -> CredentialFailure {
    CredentialFailure(origin, cause, help: "the subject token comes from there: check 'credential_source'")
}

/// A query may have a secret.
private func shown(_ url: String) -> Substring { url.prefix { $0 != "?" && $0 != "#" } }

/// Follows the name of a file.
func words(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "does not exist"
    case .unreadable(let reason): "cannot be read: \(reason)"
    }
}
