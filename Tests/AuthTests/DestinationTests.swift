import Testing

@testable import Auth

struct DestinationTests {
    private let hosts = ["gitlab.example.com", "Git.example.com:8443"]

    @Test(arguments: [
        "https://run.googleapis.com/v2/x", "https://googleapis.com/", "HTTPS://Storage.GoogleAPIs.com:443/b?x#y",
        "https://run.googleapis.com",
    ])
    func google(url: String) {
        #expect(Destination(url: url, gitlabHosts: hosts) == .google)
    }

    @Test(arguments: [
        "https://gitlab.example.com/api/v4/projects/1", "https://GITLAB.example.com:443/api/v4/x",
        "https://git.example.com:8443/api/v4/x",
    ])
    func gitlab(url: String) {
        #expect(Destination(url: url, gitlabHosts: hosts) == .gitlab)
    }

    @Test(arguments: [
        "http://run.googleapis.com/", "https://evilgoogleapis.com/", "https://googleapis.com.evil.com/",
        "https://run.googleapis.com@evil.com/", "https://evil.com/run.googleapis.com",
        "https://evil.com?run.googleapis.com",
        "https://evil.com\\.googleapis.com/", "https://evil.com#.googleapis.com", "https://run.googleapis.com:8443/",
        "https://u:p@run.googleapis.com/", "https://evil.com%2F.googleapis.com/", "https://evil.com/.googleapis.com",
        "https://run.googleapis.com:443:443/", "https://run.googleapis.com:/", "https://run.googleapis.com./",
        "https:///", "",
        "http://gitlab.example.com/api/v4/x", "https://gitlab.example.com/api/v3/x",
        "https://gitlab.example.com/x/api/v4/",
        "https://gitlab.example.com:8443/api/v4/x", "https://git.example.com/api/v4/x",
        "https://x.gitlab.example.com/api/v4/x",
        "https://gitlab.example.com/api/v4", "https://gitlab.example.com?/api/v4/", "https://\u{43E}.googleapis.com/",
        " https://run.googleapis.com/", "https://run.googleapis.com\n.evil.com/",
    ])
    func other(url: String) {
        #expect(Destination(url: url, gitlabHosts: hosts) == .other)
    }
}
