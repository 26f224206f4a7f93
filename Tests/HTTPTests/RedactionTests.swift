import HTTP
import Text
import Testing

struct RedactionTests {
    private let secret = "p\"ss w?rd>~\u{1}line"

    @Test func hidesEveryForm() {
        let redaction = Redaction([secret])
        let json = JSONValue.object(["a": .string(secret), "b": .string(base64(secret.utf8))]).compactText
        #expect(redaction(json) == #"{"a":"(sensitive)","b":"(sensitive)"}"#)
        #expect(redaction("x=p%22ss%20w%3Frd%3E~%01line&y") == "x=(sensitive)&y")
        let urlSafe = base64(secret.utf8).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        #expect(redaction(urlSafe) == "(sensitive)")
    }

    /// Each text by itself: a word may also be the name of a field, or a part of a number.
    @Test func hidesInValues() {
        let redaction = Redaction(["name", "17"])
        let shown = redaction(["name": "my name", "size": 170, "on": true, "list": ["17", .null]] as JSONValue)
        #expect(
            shown == ["name": "my (sensitive)", "size": "(sensitive)0", "on": true, "list": ["(sensitive)", .null]])
        let long = Redaction(["a-long-secret"])
        #expect(long(["x-a-long-secret": 1] as JSONValue) == ["x-(sensitive)": 1])
    }

    private func longestCommonRun(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        var longest = 0
        var row = [Int](repeating: 0, count: right.count + 1)
        for byte in left {
            for index in right.indices.reversed() {
                row[index + 1] = byte == right[index] ? row[index] + 1 : 0
                longest = max(longest, row[index + 1])
            }
        }
        return longest
    }

    @Test(arguments: ["", "a", "ab", "abc", "user:"], ["", "z", "zz"])
    func hidesInsideLongerBase64(prefix: String, suffix: String) {
        let token = "glpat-0123456789abcdef"
        let text = Redaction([token])(base64((prefix + token + suffix).utf8))
        #expect(text.contains("(sensitive)"))
        #expect(text.replacing("(sensitive)", with: "").count <= base64(prefix.utf8).count + 8)
    }

    @Test func hidesWhateverPartIsQuoted() {
        let key = "Zk3v-9QpLx7RtYw2_aBcDeFgHiJkLmNoPqRsTuVwX0"
        let redaction = Redaction([key])
        for offset in 0..<3 {
            let forms = [key, base64(Array(repeating: 0x20, count: offset) + Array(key.utf8))]
            for form in forms {
                for cut in 14...form.count {
                    let shown = redaction("Invalid value: \(form.prefix(cut))... (truncated)")
                    #expect(longestCommonRun(shown, form) < 8, "\(shown)")
                    #expect(longestCommonRun(redaction("... \(form.suffix(cut))"), form) < 8)
                }
            }
        }
    }

    @Test func hidesHexadecimal() {
        let redaction = Redaction(["glpat-0123456789"])
        #expect(redaction("x 676c7061742d30313233343536373839 y") == "x (sensitive) y")
        #expect(redaction("x 676C7061742D3031 y") == "x (sensitive) y")
    }

    @Test func hidesWholeCharacters() {
        #expect(Redaction(["schlüsselwört-für-alle"])("[schlüsselwört-für]") == "[(sensitive)]")
    }

    @Test func longestFirstAndNothingElse() {
        let redaction = Redaction(["abcd", "abcdefgh", ""])
        #expect(redaction("abcdefgh abcd plain") == "(sensitive) (sensitive) plain")
        #expect(Redaction()("plain") == "plain")
    }
}
