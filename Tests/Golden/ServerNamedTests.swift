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

    private func resources(_ text: String) -> SourceFile {
        SourceFile(path: "resources/all.yaml", displayPath: "config/resources/all.yaml", bytes: Array(text.utf8))
    }

    private func index(of last: String) -> SourceFile {
        resources(
            """
            main: {type: firestore.v1/projects.databases, id: (default), body: {locationId: eur3, type: FIRESTORE_NATIVE}}
            by-time:
              type: firestore.v1/projects.databases.collectionGroups.indexes
              parent: firestore_databases.main/collectionGroups/orders
              body: {fields: [{fieldPath: customer, order: ASCENDING}, {fieldPath: \(last), order: DESCENDING}]}

            """)
    }

    /// An index has no update: with other fields it is another one, and the one that was made goes.
    @Test func anIndexWithOtherFieldsReplacesTheOneThatWasMade() async throws {
        let example = try #require(Case.all.first { $0.name == "project-empty" })
        let plan = try example.plan(example.files + [index(of: "at")])
        let world = World(plan)
        try await world.apply(plan).expectSuccess()
        let changed = try example.plan(example.files + [index(of: "day")])
        let applied = try await world.apply(changed)
        applied.expectSuccess()
        let list = try #require(plan.resources.compactMap(\.list).first)
        let indexes = try JSONValue(parsing: await world.send(Request("GET", list.url)).body)["indexes"]?.array ?? []
        let fields = (indexes.first?["fields"]?.array ?? []).map { $0["fieldPath"] }
        #expect(indexes.count == 1 && fields == ["customer", "day", "__name__"], "\(indexes)")
        #expect(try await world.decision(changed).0.changes.isEmpty)
    }

    /// What was announced has no name yet: the state has to be readable all the same, by this plan and by the next.
    @Test func aCreateThatFailedIsNoMatterForTheNextRun() async throws {
        let example = try #require(Case.all.first { $0.name == "project-empty" })
        let plan = try example.plan(example.files + [resources(contact)])
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
