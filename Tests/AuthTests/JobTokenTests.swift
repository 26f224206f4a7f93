import HTTP
import Synchronization
import Testing
import Text

@testable import Auth

private let state = "https://gitlab.com/api/v4/projects/12/terraform/state/calco-develop"

struct JobTokenTests {
    @Test func aJobsTokenIsForTheStateAndNothingElse() async throws {
        let world = FakeWorld { _, _ in Response(status: 403, json: ["message": "403 Forbidden"]) }
        let credentials = try Credentials(environment: ["CI_JOB_TOKEN": "job"])
        let send = authorized(world.send, with: credentials, doors: Doors())
        let refused = APIError(try await send(Request("POST", state + "?ID=1")))
        #expect(refused.message.contains("Maintainer to lock and write it"))
        for url in [state, state + "/lock", state + "/versions/3", "https://gitlab.com/api/v4/projects/12/variables/X"]
        {
            _ = try await send(Request("GET", url))
        }
        let headers = world.requests.withLock { $0.map(\.headers) }
        let basic = [Header("Authorization", "Basic Z2l0bGFiLWNpLXRva2VuOmpvYg==")]
        #expect(headers == [basic, basic, basic, [], []])
    }

    @Test func noErrorAnswerRepeatsIt() async throws {
        let world = FakeWorld { request, _ in
            Response(status: 400, json: ["message": .string("no \(request.headers["Authorization"] ?? "")!")])
        }
        let credentials = try Credentials(environment: ["CI_JOB_TOKEN": "made-for-tests"])
        let answer = APIError(
            try await authorized(world.send, with: credentials, doors: Doors())(Request("GET", state)))
        #expect(answer.message.hasPrefix("no Basic ") && answer.message.hasSuffix("(sensitive)!"))
        #expect(!answer.message.contains("bWFkZS1mb3ItdGVzdHM"))
    }

    @Test func aTokenOfItsOwnGoesBefore() async throws {
        let world = FakeWorld { _, _ in Response(status: 200) }
        let credentials = try Credentials(environment: ["CI_JOB_TOKEN": "job", "GITLAB_TOKEN": "own"])
        _ = try await authorized(world.send, with: credentials, doors: Doors())(Request("GET", state))
        #expect(world.requests.withLock { $0.first?.headers } == [Header("PRIVATE-TOKEN", "own")])
    }

    @Test func whatItMayNotDoIsSaidBeforeTheFirstCall() throws {
        let credentials = try Credentials(environment: ["CI_JOB_TOKEN": "job"])
        #expect(credentials.missing(for: [state], doors: Doors()).isEmpty)
        let missing = credentials.missing(
            for: [state, "https://gitlab.com/api/v4/projects/12/variables/X"], doors: Doors())
        #expect(missing.map(\.variable) == ["GITLAB_TOKEN"])
        #expect(missing.first?.description.contains("a job's token for the Terraform state only") == true)
    }
}
