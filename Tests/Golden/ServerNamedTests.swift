import Applier
import Compiler
import HTTP
import PlanModel
import Testing
import Text

/// Objects of `resources/` whose names the server assigns.
@Suite("Names from the server")
struct ServerNamedTests {
    private let contact = """
        oncall:
          type: essentialcontacts.v1/projects.contacts
          body: {email: oncall@acme.example, notificationCategorySubscriptions: [ALL], languageTag: en}
        """

    /// What was announced has no name yet: the state has to be readable all the same, by this plan and by the next.
    @Test func aCreateThatFailedIsNoMatterForTheNextRun() async throws {
        let example = try #require(Case.all.first { $0.name == "project-empty" })
        let file = SourceFile(
            path: "resources/contact.yaml", displayPath: "config/resources/contact.yaml", bytes: Array(contact.utf8))
        let plan = try example.plan(example.files + [file])
        let world = World(plan)
        let send = world.send
        let refused = try await world.apply(
            plan,
            through: { request throws(TransportError) in
                guard request.method == "POST", request.url.contains("/contacts") else {
                    return try await send(request)
                }
                return Response(
                    status: 400, json: ["error": ["code": 400, "message": "no", "status": "INVALID_ARGUMENT"]])
            })
        #expect(!refused.isSuccess)
        try await World(copying: world).apply(try example.plan()).expectSuccess()
        try await world.apply(plan).expectSuccess()
        #expect(try await world.decision(plan).0.changes.isEmpty)
    }
}
