import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import Testing

@testable import Service

@Test func theDocumentAndTheRouterAgreeBothWays() async throws {
    let bench = try Workbench()
    try bench.load()
    let document = openAPI(documented(endpoints(bench.service), bench.settings), bench.settings)
    let paths = try #require(document["paths"]?.object)
    #expect(paths.count == 9)
    try await bench.application.test(.router) { client in
        for (path, item) in paths {
            let path = path.replacing("{feature}", with: "spend").replacing("{entity}", with: "u1")
            for method in knownMethods {
                let answer = try await client.execute(uri: path, method: method, headers: keyed)
                // HEAD works wherever GET does; the document says so once.
                let name = method == .head ? "get" : method.rawValue.lowercased()
                #expect(
                    (answer.status != .methodNotAllowed) == (item[name] != nil || method == .options),
                    "\(method) \(path)")
            }
        }
    }
}

@Test func everyReferenceInTheDocumentResolves() throws {
    let bench = try Workbench()
    let document = openAPI(documented(endpoints(bench.service), bench.settings), bench.settings)
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

@Test func theDocumentContainsTheLimits() async throws {
    let bench = try Workbench(["MAX_ENTITIES": "7"])
    try await bench.application.test(.router) { client in
        let document = try JSONValue(parsing: try await client.get("/openapi.json").text)
        #expect(document["openapi"]?.string == "3.1.0")
        let lookup = document["components"]?["schemas"]?["Lookup"]
        #expect(lookup?["properties"]?["entities"]?["maxItems"]?.int == 7)
        #expect(lookup?["required"]?.array?.compactMap(\.string) == ["entities", "feature"])
    }
}

@Test func everyStatusOfARouteIsDocumented() async throws {
    let bench = try Workbench()
    try bench.load()
    let document = openAPI(documented(endpoints(bench.service), bench.settings), bench.settings)
    let row = document["paths"]?["/v1/features/{feature}/{entity}"]?["get"]?["responses"]?.object?.sortedKeys
    #expect(row == ["200", "304", "400", "401", "404", "422", "503"])
    let lookup = document["paths"]?["/v1/features:lookup"]?["post"]?["responses"]?.object?.sortedKeys
    #expect(
        lookup == [
            "200", "400", "401", "404", "408", "411", "413", "415", "422", "503",
        ])
}

@Test func everyProblemHasAnAnchorOnThePage() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        let page = try await client.get("/docs").text
        for kind in Problem.Kind.allCases {
            #expect(page.contains(#"<dt id="\#(kind.name)">"#), "\(kind)")
            #expect(kind.status.code >= 400)
        }
    }
}
