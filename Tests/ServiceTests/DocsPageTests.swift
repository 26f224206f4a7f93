import Crypto
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Text

@testable import Service

@Test func thePageLoadsNothingFromElsewhere() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        let page = try await client.get("/docs").text
        for word in [
            "http:", "https:", "src=", "@import", "url(", "<link rel=\"stylesheet", "//cdn", "onclick", "style=\"",
        ] {
            #expect(!page.contains(word), "\(word)")
        }
        let links = page.matches(of: #/href="([^"]*)"/#).map { String($0.1) }
        #expect(links.count > 20)
        for link in links {
            if link.hasPrefix("#") {
                #expect(page.contains("id=\"\(link.dropFirst())\""), "\(link)")
            } else {
                #expect(["/openapi.json", "data:,"].contains(link))
            }
        }
    }
}

@Test func thePageWorksUnderItsOwnPolicy() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        let answer = try await client.get("/docs")
        let policy = try #require(answer.headers[.contentSecurityPolicy])
        #expect(policy.contains("connect-src 'self'") && !policy.contains("unsafe"))
        for (directive, tag) in [("script-src", "script"), ("style-src", "style")] {
            let pieces = answer.text.components(separatedBy: "<\(tag)>").dropFirst()
            #expect(pieces.count == 1)
            let content = try #require(pieces.first?.components(separatedBy: "</\(tag)>").first)
            let hash = Data(SHA256.hash(data: Data(content.utf8))).base64EncodedString()
            #expect(policy.contains("\(directive) 'sha256-\(hash)'"))
        }
    }
}

@Test func thePageListsEveryRouteAndSchema() async throws {
    let bench = try Workbench()
    let service = bench.service
    try await bench.application.test(.router) { client in
        let page = try await client.get("/docs").text
        #expect(page.contains(#"<input name="path" value="/v1/features">"#))
        for endpoint in documented(endpoints(service), service.settings) {
            let method = endpoint.method.rawValue.lowercased()
            let pointer = JSONPointer(tokens: ["paths", endpoint.path, method, "summary"])
            #expect(page.contains("<li id=\"\(pointer.text)\"><b>summary</b> \(endpoint.summary)</li>"))
        }
        for (schema, _) in schemas(service.settings) {
            #expect(page.contains("<li id=\"/components/schemas/\(schema)\"><b>\(schema)</b> <ul>"))
        }
    }
}

@Test func textCannotBecomeMarkup() {
    #expect(escaped("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;")
}
