import HTTP
import Synchronization
import Text

@testable import Auth

/// A world for credentials: files, answers by URL, programs, and a clock that moves only when it is told to.
final class FakeWorld: Sendable {
    static let start = 1_800_000_000
    let requests = Mutex<[Request]>([])
    let programs = Mutex<[(command: [String], variables: [String: String])]>([])
    let clock = Mutex(0)
    private let origin = ContinuousClock.now
    let files: [String: Result<[UInt8], FileProblem>]
    let program: Result<[UInt8], ProgramProblem>
    private let answers: @Sendable (Request, Int) -> Response?

    /// `answers` gets a request and how many had the same URL before; nil is no connection.
    init(
        files: [String: String] = [:], unreadable: [String] = [],
        program: Result<[UInt8], ProgramProblem> = .failure(ProgramProblem("does not exist")),
        answers: @escaping @Sendable (Request, Int) -> Response? = { _, _ in nil }
    ) {
        var all: [String: Result<[UInt8], FileProblem>] = files.mapValues { .success(Array($0.utf8)) }
        for path in unreadable { all[path] = .failure(.unreadable("Permission denied")) }
        (self.files, self.program, self.answers) = (all, program, answers)
    }

    var send: Send {
        { (request: Request) async throws(TransportError) -> Response in
            let before = self.requests.withLock { requests in
                requests.append(request)
                return requests.count { $0.url == request.url } - 1
            }
            guard let answer = self.answers(request, before) else {
                throw TransportError(.notSent, "no such host", isPermanent: true)
            }
            return answer
        }
    }

    var effects: AuthEffects {
        AuthEffects(
            send: send, sleep: { _ in }, now: { self.origin + .seconds(self.clock.withLock { $0 }) },
            wallClock: { Self.start + self.clock.withLock { $0 } }, random: { 0 },
            read: { self.files[$0] ?? .failure(.missing) },
            run: { command, variables, _ in
                self.programs.withLock { $0.append((command, variables)) }
                return self.program
            })
    }

    func credentials(
        _ environment: [String: String], _ choice: GoogleChoice = GoogleChoice(), isAtHand: Bool = false
    ) throws(CredentialFailure) -> Credentials {
        try Credentials(environment: environment, choice: choice, isAtHand: isAtHand, effects: effects)
    }

    /// What `credentials` would answer when their token is fetched.
    func failure(
        _ environment: [String: String], _ choice: GoogleChoice = GoogleChoice()
    ) async -> CredentialFailure? {
        do {
            let found = try credentials(environment, choice)
            _ = try await found.google.token()
            return nil
        } catch { return error as? CredentialFailure }
    }
}

extension Credentials {
    /// Those in `environment`, without any file or server.
    init(environment: [String: String]) throws(CredentialFailure) {
        self = try FakeWorld().credentials(environment, isAtHand: true)
    }
}

extension Response {
    static func token(_ text: String, seconds: Int = 3599) -> Response {
        Response(
            status: 200,
            json: ["access_token": .string(text), "expires_in": JSONValue(seconds), "token_type": "Bearer"])
    }

    static func refusal(_ word: String, _ description: String, status: Int = 400) -> Response {
        Response(status: status, json: ["error": .string(word), "error_description": .string(description)])
    }
}
