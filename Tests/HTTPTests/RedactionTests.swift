import HTTP
import JSON
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

    @Test(arguments: ["", "a", "ab", "abc", "user:"], ["", "z", "zz"])
    func hidesInsideLongerBase64(prefix: String, suffix: String) {
        let token = "glpat-0123456789abcdef"
        let text = Redaction([token])(base64((prefix + token + suffix).utf8))
        #expect(text.contains("(sensitive)"))
        #expect(text.replacing("(sensitive)", with: "").count <= base64(prefix.utf8).count + 8)
    }

    @Test func longestFirstAndNothingElse() {
        let redaction = Redaction(["abcd", "abcdefgh", ""])
        #expect(redaction("abcdefgh abcd plain") == "(sensitive) (sensitive) plain")
        #expect(Redaction()("plain") == "plain")
    }
}
