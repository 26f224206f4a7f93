import HTTP
import Text

/// How the questions of a diagnosis are sent: with little patience, because somebody waits.
struct Asking: Sendable {
    let send: Send
    let sleep: @Sendable (Duration) async throws -> Void
    let random: @Sendable () -> Double

    /// The answer, whatever it says.
    func ask(_ request: Request) async -> Result<Response, TransportError> {
        let policy = RetryPolicy(tries: 3, longestWait: .seconds(4), total: .seconds(30), longestTry: .seconds(10))
        do throws(TransportError) {
            return .success(
                try await HTTP.send(
                    request, repeatable: true, through: send, policy: policy, sleep: sleep, random: random))
        } catch {
            return .failure(error)
        }
    }

    /// The JSON of a success.
    func json(_ request: Request) async -> Result<JSONValue, Unanswered> {
        switch await ask(request) {
        case .failure(let error): return .failure(Unanswered(error))
        case .success(let response):
            guard response.isSuccess else { return .failure(Unanswered(response)) }
            guard let json = try? JSONValue(parsing: response.body) else {
                return .failure(Unanswered(status: response.status, reasons: [], said: "the answer is not JSON"))
            }
            return .success(json)
        }
    }
}

/// Why a question has no answer.
struct Unanswered: Error, Hashable {
    /// Nil if nobody answered.
    var status: Int?
    var reasons: [String]
    var said: String

    init(status: Int?, reasons: [String], said: String) {
        (self.status, self.reasons, self.said) = (status, reasons, said)
    }

    init(_ response: Response) {
        let error = APIError(response)
        self.init(status: response.status, reasons: error.reasons, said: error.description)
    }

    init(_ error: TransportError) {
        // What is wrong with the credential is a line of its own.
        let isToken = error.message.hasPrefix("no token for ")
        self.init(status: nil, reasons: [], said: isToken ? "there is no token for it" : error.message)
    }
}
