import HTTP
import Testing

@testable import Curl

struct TransferFailureTests {
    @Test(arguments: [
        ("https://user:pw@run.googleapis.com:443/v2?x=@y", "run.googleapis.com"), ("http://[::1]:80/", "[::1]"),
        ("http://h", "h"), ("nonsense", "nonsense"),
    ])
    func namesTheHostAlone(url: String, host: String) {
        #expect(hostName(of: url) == host)
    }

    @Test func limitsAreWholeMillisecondsThatFitALong() {
        #expect(Duration.seconds(120).curlMilliseconds == 120_000)
        #expect(Duration.zero.curlMilliseconds == 1)
        #expect(Duration.seconds(Int64.max / 2).curlMilliseconds == 2_000_000_000)
    }
}
