import Applier
import HTTP
import PlanModel
import Synchronization
import Testing

/// In a cloud where everything is as it should be, one answer is empty or about a different object.
@Suite("Answers")
struct AnswerTests {
    @Test(
        "an answer about something else changes nothing",
        arguments: ["{}", #"{"name": "projects/acme-test/else/where"}"#, #"{"error": {}}"#, "[]", "null"])
    func changesNothing(text: String) async throws {
        for name in ["service-uptime", "feature-folder-write", "project-gitlab"] {
            let example = try #require(Case.all.first { $0.name == name })
            let plan = try example.plan()
            let world = try await example.world(plan)
            try await world.apply(plan).expectSuccess()
            let urls = Mutex<Set<String>>([])
            let send = world.send
            _ = try await world.apply(plan) { request throws(TransportError) in
                if request.method == "GET" { urls.withLock { _ = $0.insert(request.url) } }
                return try await send(request)
            }
            let all = urls.withLock { $0 }
            #expect(all.count > 3, "\(name): only \(all.count) reads")
            for url in all.sorted() {
                let writes = Mutex<[String]>([])
                _ = try await world.apply(plan) { request throws(TransportError) in
                    guard request.method == "GET" else {
                        writes.withLock { $0.append("\(request.method) \(request.url)") }
                        return try await send(request)
                    }
                    guard request.url == url else { return try await send(request) }
                    return Response(status: 200, body: Array(text.utf8))
                }
                #expect(writes.withLock { $0 } == [], "\(name): GET \(url) -> \(text)")
            }
            try await world.apply(plan).expectSuccess()
        }
    }
}
