import Testing

@testable import Auth

struct DoorsTests {
    private func doors(_ gitlab: String) throws -> Doors { Doors(gitlab: try #require(GitLabSite(gitlab))) }

    @Test(arguments: [
        "https://run.googleapis.com/v2/x", "HTTPS://Storage.GoogleAPIs.com:443/b?x#y", "https://run.googleapis.com/",
        "https://monitoring.googleapis.com/v3/${self#/name}", "https://a.b.googleapis.com/x",
    ])
    func google(url: String) throws {
        #expect(Doors().door(for: url) == .google)
        #expect(try doors("https://gitlab.example.com").door(for: url) == .google)
        #expect(Doors().refusal(of: url) == nil)
    }

    @Test(arguments: [
        ("https://gitlab.example.com", "https://gitlab.example.com/api/v4/projects/1"),
        ("https://GitLab.example.com/", "https://GITLAB.example.com:443/x"),
        ("https://git.example.com:8443", "https://git.example.com:8443/api/v4/x"),
        ("https://example.com/git/lab", "https://example.com/git/lab/api/v4/x?y=/../z"),
        ("https://10.0.0.7", "https://10.0.0.7/api/v4/x"),
        ("https://gitlab.com", "https://gitlab.com/api/v4/projects/a%2Fb"),
    ])
    func gitlab(site: String, url: String) throws {
        #expect(try doors(site).door(for: url) == .gitlab)
        #expect(try doors(site).allows(url))
        let host = try #require(WebAddress(url)).authority
        #expect(try doors("https://other.example.com").refusal(of: url) == .host(host))
    }

    @Test(arguments: [
        "http://run.googleapis.com/", "https://evilgoogleapis.com/", "https://googleapis.com.evil.com/",
        "https://googleapis.com/", "https://run.googleapis.com@evil.com/", "https://evil.com/run.googleapis.com",
        "https://evil.com?run.googleapis.com", "https://evil.com\\.googleapis.com/", "https://evil.com#.googleapis.com",
        "https://run.googleapis.com:8443/", "https://u:p@run.googleapis.com/", "https://evil.com%2F.googleapis.com/",
        "https://evil.com/.googleapis.com", "https://run.googleapis.com:443:443/", "https://run.googleapis.com:/",
        "https://run.googleapis.com:0443/", "https://run.googleapis.com./", "https://.googleapis.com/",
        "https://a..googleapis.com/", "https:///", "", "//run.googleapis.com/", "run.googleapis.com/v2",
        "https://\u{43E}.googleapis.com/", "https://run.googleapis.com\u{FF0F}x/", " https://run.googleapis.com/",
        "https://run.googleapis.com\n.evil.com/", "https://run.googleapis.com/\r\nX: y",
        "https://run.googleapis.com/a b",
        "https://run.googleapis.com", "https://${self#/name}.googleapis.com/",
        "https://run.googleapis.com${self#/name}/",
        "https://142.250.184.10/", "https://[::1]/", "https://2915181578/", "https://run.googleapis.com/a/../b",
        "http://gitlab.example.com/lab/api/v4/x", "https://gitlab.example.com:8443/lab/x",
        "https://x.gitlab.example.com/lab/x", "https://gitlab.example.com/lab", "https://gitlab.example.com/labs/x",
        "https://gitlab.example.com/api/v4/x", "https://gitlab.example.com/lab/../api/v4/x",
        "https://gitlab.example.com/lab/%2E%2e/x", "https://gitlab.example.com/lab/.%2e/x",
        "https://gitlab.example.com/lab/%2525252e./x",
        "https://gitlab.example.com@evil.com/lab/x", "https://gitlab.com/api/v4/x",
    ])
    func noDoor(url: String) throws {
        let doors = try doors("https://gitlab.example.com/lab")
        #expect(doors.door(for: url) == nil)
        #expect(!doors.allows(url) && doors.refusal(of: url) != nil)
    }

    @Test func theRefusalSaysWhy() {
        #expect(Doors().refusal(of: "http://run.googleapis.com/x") == .notHTTPS)
        #expect(Doors().refusal(of: "https://a@run.googleapis.com/x") == .unclear)
        #expect(Doors().refusal(of: "https://Git.example.com:8443/x") == .host("git.example.com:8443"))
        #expect(Doors().refusal(of: "https://gitlab.com:8443/x") == .host("gitlab.com:8443"))
    }

    @Test(arguments: [
        "", "gitlab.com", "http://gitlab.com", "https://", "https://u@gitlab.com", "https://gitlab.com?x",
        "https://gitlab.com/#x", "https://gitlab.com/a//b", "https://gitlab.com/a/..", "https://gitlab.com:0",
        "https://run.googleapis.com", "https://gitlab.com.", "https://git lab.com", "https://gitlab.com/%61",
    ])
    func noSite(text: String) {
        #expect(GitLabSite(text) == nil)
    }

    @Test func aSiteIsWrittenAsItIsGiven() {
        for text in ["https://gitlab.com", "https://example.com:8443/git/lab"] {
            #expect(GitLabSite(text + "/")?.description == text)
        }
        #expect(GitLabSite.com == GitLabSite("https://gitlab.com:443"))
    }
}
