import CCurl
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

    @Test func theShorterLimitIsNamed() {
        func message(_ connect: Duration, _ timeout: Duration, started: Bool) -> String {
            transferFailure(
                CURLE_OPERATION_TIMEDOUT, started: started, url: "https://h/",
                options: CurlOptions(userAgent: "a", connectTimeout: connect), timeout: timeout, detail: ""
            ).message
        }
        #expect(message(.seconds(10), .seconds(120), started: false) == "cannot connect to h within 10 s")
        #expect(message(.seconds(10), .milliseconds(500), started: false) == "cannot connect to h within 500 ms")
        #expect(message(.seconds(10), .seconds(120), started: true) == "h did not answer within 120 s")
    }

    @Test func limitsAreWholeMillisecondsThatFitALong() {
        #expect(Duration.seconds(120).curlMilliseconds == 120_000)
        #expect(Duration.zero.curlMilliseconds == 1)
        #expect(Duration.seconds(Int64.max / 2).curlMilliseconds == 2_000_000_000)
    }
}
