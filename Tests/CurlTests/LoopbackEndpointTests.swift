import Testing

@testable import Curl

struct EndpointTests {
    @Test(arguments: ["http://127.0.0.1:8080", "http://127.9.0.1:1/", "http://localhost:65535", "http://[::1]:80"])
    func takesLoopback(text: String) throws {
        let endpoint = try #require(LoopbackEndpoint(text))
        #expect(text.hasPrefix(endpoint.description))
    }

    @Test(arguments: [
        "", "https://127.0.0.1:80", "http://127.0.0.1", "http://127.0.0.1:0", "http://127.0.0.1:65536",
        "http://127.0.0.1:80/v1", "http://10.0.0.1:80", "http://127.0.0.1.evil.com:80", "http://evil.com:80",
        "http://127.0.0.1@evil.com:80", "http://127.0.0:80", "http://127.0.0.256:80", "http://127.0.0.1:+80",
    ])
    func refusesTheRest(text: String) {
        #expect(LoopbackEndpoint(text) == nil)
    }

    @Test func rewritesOnlyTheScheme() throws {
        let endpoint = try #require(LoopbackEndpoint("http://127.0.0.1:8080"))
        #expect(endpoint.rewriting("https://h/a?b=https://c:443") == "http://h/a?b=https://c:443")
        #expect(endpoint.rewriting("https://h:443?x") == "http://h?x")
        #expect(endpoint.rewriting("http://h:443/") == "http://h:443/")
        #expect(endpoint.connectTo == "::127.0.0.1:8080")
    }
}
