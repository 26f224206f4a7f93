import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import Testing

@testable import Service

@Test func theDocumentAndTheRouterAgreeBothWays() throws {
    let bench = try Workbench()
    let service = bench.service
    let front = Front(
        service: service, log: RequestLog(logger: bench.logger, keys: nil, project: nil), endpoints: endpoints(service))
    // HEAD stands beside every GET and is told once for all of them.
    let routes = makeRouter(front).routes.map { "\($0.method.rawValue) \($0.path)" }
    let document = try JSONValue(
        parsing: openAPI(front.endpoints, limits: service.settings.limits, isOpen: false).compactBytes)
    var documented: [String] = []
    for (path, item) in try #require(document["paths"]?.object) {
        for (method, _) in try #require(item.object) {
            documented.append("\(method.uppercased()) \(path)")
            if method == "get" { documented.append("HEAD \(path)") }
        }
    }
    #expect(routes.sorted() == documented.sorted())
    #expect(routes.count == 17)
}

@Test func everyReferenceInTheDocumentLeadsSomewhere() throws {
    let bench = try Workbench()
    let document = try JSONValue(
        parsing: openAPI(endpoints(bench.service), limits: Limits(), isOpen: false).compactBytes)
    var references = 0
    func walk(_ value: JSONValue) {
        switch value {
        case .object(let members):
            if let reference = members["$ref"]?.string {
                references += 1
                #expect(document[JSONPointer(String(reference.dropFirst())) ?? JSONPointer()] != nil, "\(reference)")
            }
            for (_, member) in members { walk(member) }
        case .array(let elements): for element in elements { walk(element) }
        default: break
        }
    }
    walk(document)
    #expect(references > 30)
}

@Test func theDocumentSaysWhatTheLimitsAre() async throws {
    let bench = try Workbench(["MAX_ENTITIES": "7"])
    try await bench.application.test(.router) { client in
        let document = try JSONValue(parsing: try await client.get("/openapi.json").text)
        #expect(document["openapi"]?.string == "3.1.0")
        let lookup = document["components"]?["schemas"]?["Lookup"]
        #expect(lookup?["properties"]?["entities"]?["maxItems"]?.int == 7)
        #expect(lookup?["required"]?.array?.compactMap(\.string) == ["entities", "feature"])
    }
}

@Test func everyStatusThatARouteGivesIsDocumented() async throws {
    let bench = try Workbench()
    try bench.load()
    let document = try JSONValue(
        parsing: openAPI(endpoints(bench.service), limits: Limits(), isOpen: false).compactBytes)
    let row = document["paths"]?["/v1/features/{feature}/{entity}"]?["get"]?["responses"]?.object?.sortedKeys
    #expect(row == ["200", "400", "401", "404", "406", "422", "431", "503"])
    let lookup = document["paths"]?["/v1/features:lookup"]?["post"]?["responses"]?.object?.sortedKeys
    #expect(lookup == ["200", "400", "401", "404", "406", "408", "411", "413", "415", "422", "431", "503"])
}

@Test func everyProblemHasItsPlaceInTheDocumentation() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        let page = try await client.get("/docs").text
        for kind in Problem.Kind.allCases {
            #expect(page.contains(#"<dt id="\#(kind.rawValue)">"#), "\(kind)")
            #expect(kind.status.code >= 400)
        }
    }
}
