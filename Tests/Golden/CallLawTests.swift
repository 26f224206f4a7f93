import Applier
import HTTP
import PlanModel
import Testing
import Text

/// The laws of the architecture for every call of every case; and a check that each law can be broken.
@Suite("Laws of the calls")
struct CallLawTests {
    @Test(arguments: Case.plans + Case.examples)
    func everyCallKeepsThem(_ example: Case) async throws {
        for recorded in try await example.recorded() {
            for law in CallLaw.all {
                let complaints = law.complaints(recorded)
                #expect(complaints.isEmpty, "\(law.name): \(complaints.joined(separator: "\n"))")
            }
        }
    }

    @Test func whoDoesNotLookIsFound() async throws {
        try await expect(.readsFirst, in: "service-uptime") { $0.removeAll { !$0.isWrite } }
    }

    @Test func whoOverwritesAPolicyIsFound() async throws {
        try await expect(.conflictsShow, in: "feature-role-beside-others") { exchanges in
            exchanges.edit { exchange in
                guard exchange.line.hasSuffix("projects/acme-test:setIamPolicy") else { return }
                exchange.replace("etag", by: "other")
            }
        }
        try await expect(.conflictsShow, in: "feature-role-beside-others") { exchanges in
            exchanges.edit { exchange in
                guard exchange.line.hasSuffix("projects/acme-test:setIamPolicy") else { return }
                exchange.replace("bindings", by: [])
            }
        }
    }

    @Test(arguments: [("/projects/acme-test", "/projects/other"), ("run.googleapis.com", "run.evil.example")])
    func whoGoesElsewhereIsFound(from: String, to: String) async throws {
        try await expect(.staysAtHome, in: "service-uptime") { exchanges in
            exchanges.edit { $0.request.url.replace(from, with: to) }
        }
        try await expect(.staysAtHome, in: "project-bucket") { exchanges in
            exchanges.edit { $0.request.url.replace("/b/acme-test-features", with: "/b/other") }
        }
    }

    @Test func whoTellsASecretIsFound() async throws {
        let secret = try #require(try await recorded("service-minimal").secrets.min())
        try await expect(.keepsSecrets, in: "service-minimal") { exchanges in
            exchanges.edit { $0.request.url += "?key=\(secret)" }
        }
        try await expect(.keepsSecrets, in: "service-minimal") { exchanges in
            exchanges.edit { $0.request.headers.append(Header("X-Key", secret)) }
        }
        try await expect(.keepsSecrets, in: "service-minimal") { exchanges in
            exchanges.edit { exchange in
                if exchange.line.contains("services?serviceId=") {
                    exchange.replace("description", by: .string(secret))
                }
            }
        }
    }

    @Test func whoDeletesWhatIsNotItsOwnIsFound() async throws {
        try await expect(.deletesItsOwn, in: "feature-removed") { $0.removeAll { $0.request.method == "GET" } }
        try await expect(.deletesItsOwn, in: "feature-removed") { exchanges in
            exchanges.edit { exchange in
                guard case .success(var response)? = exchange.outcome else { return }
                response.body = Array(
                    String(decoding: response.body, as: UTF8.self).replacing("acme", with: "else").utf8)
                exchange.outcome = .success(response)
            }
        }
    }

    @Test(arguments: ["service-uptime", "feature-removed"])
    func whoMakesInTheWrongOrderIsFound(name: String) async throws {
        try await expect(.makesInOrder, in: name) { $0.reverse() }
    }

    /// `law` holds in the case `name`, and complains once its calls are changed by `edit`.
    private func expect(
        _ law: CallLaw, in name: String, after edit: (inout [Transcript.Exchange]) -> Void,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        var recorded = try await recorded(name)
        #expect(law.complaints(recorded) == [], sourceLocation: sourceLocation)
        edit(&recorded.exchanges)
        #expect(!law.complaints(recorded).isEmpty, sourceLocation: sourceLocation)
    }

    /// The last apply of a case.
    private func recorded(_ name: String) async throws -> Recorded {
        try #require(try await Case.all.first { $0.name == name }?.recorded().last)
    }
}

extension [Transcript.Exchange] {
    fileprivate mutating func edit(_ change: (inout Transcript.Exchange) -> Void) {
        for index in indices { change(&self[index]) }
    }
}

extension Transcript.Exchange {
    fileprivate mutating func replace(_ member: String, by value: JSONValue) {
        var body = sent
        if body["policy"] == nil { body[member] = value } else { body["policy"]?[member] = value }
        request.body = body.compactBytes
    }
}

extension Case {
    /// The apply of this case, and the second one where it changes.
    fileprivate func recorded() async throws -> [Recorded] {
        let first = try await FirstApply.of(self)
        let world = first.newWorld()
        let made = first.applied.outcome?.made ?? []
        let before = Recorded(
            plan: first.plan, previous: nil, exchanges: first.transcript.exchanges, made: made, secrets: world.secrets)
        guard isChanging else { return [before] }
        let next = try plan(filesAfter)
        let transcript = Transcript(of: world.send)
        let applied = try await world.apply(next, through: transcript.send)
        return [
            before,
            Recorded(
                plan: next, previous: first.plan, exchanges: transcript.exchanges, made: applied.outcome?.made ?? [],
                secrets: world.secrets),
        ]
    }
}
