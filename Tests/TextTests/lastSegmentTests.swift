import Testing
import Text

@Suite struct LastSegmentTests {
    @Test(arguments: [
        ("projects/p/things/x", "x"), ("x", "x"), ("/x", "x"), ("projects/p/things/x/", "x"), ("a//", "a"), ("/", "/"),
        ("", ""),
    ])
    func itIsWhatFollowsTheLastSlash(path: String, segment: String) {
        #expect(lastSegment(of: path) == segment)
    }
}
