import Testing
import Text

@Suite struct StepsUpTests {
    @Test(
        arguments: [
            "/a/../b", "/..", "/./a", "/a/.", "/a/%2e%2E/b", "/a/.%2e/b", "/a/%252e./b", "/a/%2525252e./b",
            "/a%2f..%2Fb", "/a%5C..%5cb", "/a\\..\\b", "/a/..;x/b", "/a/..?q", "/a/..#f", "%2e%2e",
        ])
    func whatLeadsUpIsSeen(_ path: String) { #expect(stepsUp(path.utf8)) }

    @Test(
        arguments: [
            "", "/", "/a/b", "/a/..b", "/a/b..", "/.../x", "/a.b/.hidden", "/a%2Fb", "/100%/x", "/a%", "/a%2", "/%25/x",
            "/x@p.iam.gserviceaccount.com", "/a;../b",
        ])
    func aPlainPathIsNone(_ path: String) { #expect(!stepsUp(path.utf8)) }
}
