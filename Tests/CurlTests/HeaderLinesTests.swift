import HTTP
import Testing

@testable import Curl

struct HeaderLinesTests {
    private func read(_ lines: String...) -> [Header] {
        var result = HeaderLines()
        for line in lines { result.append(Array(line.utf8)) }
        return result.headers
    }

    @Test func trimsAndFolds() {
        let headers = read("HTTP/2 200\r\n", "a:1\r\n", "B: \t two: 2 \r\n", " more\r\n", "\r\n")
        #expect(headers == [Header("a", "1"), Header("B", "two: 2 more")])
    }

    @Test func statusLineStartsAgain() {
        #expect(
            read("HTTP/1.1 100 Continue\r\n", "x: 1\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "y: 2\n") == [Header("y", "2")]
        )
    }

    @Test func ignoresWhatIsNoHeader() {
        #expect(read(" folded nothing\r\n", "no colon\r\n", "\r\n", "") == [])
    }

    @Test func blankLineCompletes() {
        var lines = HeaderLines()
        for (line, isComplete) in [
            ("HTTP/1.1 100 Continue\r\n", false), ("\r\n", true), ("HTTP/1.1 200 OK\r\n", false), ("a: 1", false),
            ("\r\n", true), ("trailer: 1\r\n", true),
        ] {
            lines.append(Array(line.utf8))
            #expect(lines.isComplete == isComplete)
        }
    }
}
