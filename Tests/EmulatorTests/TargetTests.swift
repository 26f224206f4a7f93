import Text
import Testing

@testable import Emulator

@Test func anEncodedSlashStaysInItsSegment() {
    let target = Target("https://Storage.googleapis.com:443/storage/v1/b/x/managedFolders/a%2Fb%2F?x=1%202&y#z")
    #expect(target.host == "storage.googleapis.com")
    #expect(target.segments.last == "a/b/")
    #expect(target.query.map(\.name) == ["x", "y"])
    #expect(target.query.first?.value == "1 2")
}

@Test(arguments: ["", "/", "https://", "%", "https://h?%zz", "://", "?", "/%E0%A4%A"])
func noUrlBreaksTheReader(url: String) {
    #expect(Target(url).segments.count < 2)
}

@Test func decodingUndoesEncoding() {
    let text = "a b/c?d=é%&+"
    #expect(percentDecoded(percentEncoded(text)) == text)
    #expect(!percentEncoded(text).contains("/"))
}
