import Text
import Testing

/// The members of the object in `text` as they are written, or the error.
private func walked(_ text: String, maximumDepth: Int = 512) -> Result<[String], JSONSyntaxError> {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
        func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var members: [String] = []
        do throws(JSONSyntaxError) {
            try walkMembers(of: bytes, maximumDepth: maximumDepth) { members.append("\(written($0))=\(written($1))") }
            return .success(members)
        } catch {
            return .failure(error)
        }
    }
}

@Suite struct JSONMembersTests {
    private static let documents = [
        #" { "a" : 1 , "b\n": "x\u00e9\ud83d\ude00", "c":[1,{"d":[]},"e"],"日":-0.5e+3 , "f":{"g":null,"h":true}} "#,
        #"{"a":false,"b":[[],{},""],"c":"\\\"","d":10,"e":0}"#, "{}", " { } ",
    ]

    @Test func givesKeysAndValuesAsTheyAreWritten() throws {
        #expect(
            try walked(Self.documents[0]).get() == [
                #""a"=1"#, #""b\n"="x\u00e9\ud83d\ude00""#, #""c"=[1,{"d":[]},"e"]"#, #""日"=-0.5e+3"#,
                #""f"={"g":null,"h":true}"#,
            ])
        #expect(try walked("{}").get() == [])
        #expect(try walked(#"{"a":1,"a":2}"#).get() == [#""a"=1"#, #""a"=2"#])
    }

    /// Every document with one character taken out or replaced.
    @Test func refusesWhatTheReaderRefusesWithTheSameWords() {
        var refused = 0
        for document in Self.documents {
            for place in document.indices {
                for other in ["", "x", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "e", "\u{1}", " "] {
                    let text = document.replacingCharacters(in: place, with: other)
                    let expected = Result { () throws(JSONSyntaxError) in try JSONValue(parsing: text) }
                    switch (walked(text), expected) {
                    case (.success, .success(.object)): break
                    case (.success, .failure(let error)): #expect(error.message.hasPrefix("duplicate key"), "\(text)")
                    case (.failure(let error), .failure(let expected)):
                        refused += 1
                        // A document that is no object is refused at its first byte.
                        #expect(error == expected || error.message == "expected an object", "\(text)")
                    case (.failure(let error), .success):
                        #expect(error.message == "expected an object", "\(text)")
                    case (.success(let members), .success):
                        Issue.record("\(text) is no object and has the members \(members)")
                    }
                }
            }
        }
        #expect(refused > 1_000)
    }

    @Test func refusesDeepNesting() {
        let nested = String(repeating: "[", count: 3) + String(repeating: "]", count: 3)
        #expect(throws: Never.self) { try walked("{\"a\":\(nested)}", maximumDepth: 4).get() }
        #expect(throws: JSONSyntaxError.self) { try walked("{\"a\":\(nested)}", maximumDepth: 3).get() }
        let deep = String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: JSONSyntaxError.self) { try walked(deep).get() }
    }
}

extension String {
    fileprivate func replacingCharacters(in place: Index, with text: String) -> String {
        String(self[..<place]) + text + String(self[index(after: place)...])
    }
}
