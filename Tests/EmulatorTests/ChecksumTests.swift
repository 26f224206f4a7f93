import Testing

@testable import Emulator

@Test func theChecksumIsCastagnoli() {
    // The check value of RFC 3720's polynomial.
    #expect(crc32c(Array("123456789".utf8)) == 0xE306_9283)
    #expect(crc32c([]) == 0)
}
