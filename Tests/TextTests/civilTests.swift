import Foundation
import Testing

@testable import Text

@Suite struct CivilTests {
    @Test(arguments: [0, 1, 951_782_400, 951_868_799, 1_795_824_000, 4_107_542_399, -1, -86_401, -2_208_988_800])
    func aTimeIsWrittenAsFoundationDoes(_ seconds: Int) {
        let date = Date(timeIntervalSince1970: Double(seconds))
        #expect(rfc3339(seconds) == date.ISO8601Format())
        if seconds >= 0 { #expect(secondsSince1970(rfc3339: rfc3339(seconds)) == Double(seconds)) }
    }
}
