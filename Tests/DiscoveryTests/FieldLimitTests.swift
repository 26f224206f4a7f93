import Discovery
import Testing
import Text

/// What Google takes in a field of less than its type allows.
@Suite struct FieldLimitTests {
    @Test(arguments: [
        (FieldLimit.words(["A", "B"]), ["A", ""], ["a", "C"]),
        (.wordsInAnyCase(["A"]), ["a", "A"], ["b"]),
        (.characters(2), ["éé"], ["éée"]),
        (.bytes(3), ["é1"], ["éé"]),
        (.begins(["a/", "b"]), ["a/c", "b"], ["ab"]),
        (.ends(["."]), ["a."], ["a", ".a"]),
        (.form("projects/*/topics/*"), ["projects/p/topics/t"], ["projects/p/topics/", "projects/p/topic/t", "t"]),
        (.identifier(3), ["a_1", "_"], ["1a", "a-b", "abcd"]),
        (.region(["US", "AWS-"]), ["europe-west1", "US", "us", "aws-us-east-1"], ["mars", "USA"]),
        (.clock, ["00:00", "23:59"], ["24:00", "1:00", "12:60", "noon"]),
        (.without(first: ["gs://"], last: ["/"]), ["a/b"], ["gs://a", "GS://a", "a/"]),
        (.all([.characters(3), .begins(["a"])]), ["abc"], ["abcd", "bc"]),
        (.seconds(10...20), ["10s", "20s", "15.5s"], ["9.9s", "21s", "0s", "-1s"]),
        (.number(10...20), ["10", "20"], ["9", "21"]),
    ])
    func texts(_ limit: FieldLimit, _ right: [String], _ wrong: [String]) {
        for text in right { #expect(limit.allows(.string(text)), "\(text): \(limit.demand)") }
        for text in wrong { #expect(!limit.allows(.string(text)), "\(text): \(limit.demand)") }
        #expect(!limit.demand.isEmpty)
    }

    /// Zero stands for the API's default.
    @Test func numbers() {
        let limit = FieldLimit.number(10...20)
        #expect(limit.allows(10) && limit.allows(0) && !limit.allows(9) && !limit.allows(21))
    }

    @Test func elements() {
        #expect(FieldLimit.items(1).allows(["a"]) && !FieldLimit.items(1).allows(["a", "b"]))
        #expect(!FieldLimit.items(1).allows(["a": 1, "b": 2]))
    }

    /// google-10
    @Test func labels() {
        for right: JSONValue in [["a": ""], ["a-b_1": "1"], ["é": "ü"], ["a": "${env.name}"]] {
            #expect(FieldLimit.labels.allows(right), "\(right)")
        }
        for wrong: JSONValue in [["A": "b"], ["1a": "b"], ["": "b"], ["a": "B"], ["a": "b c"]] {
            #expect(!FieldLimit.labels.allows(wrong), "\(wrong)")
        }
        let many = JSONObject((0..<65).map { ("a\($0)", JSONValue.string("")) })
        #expect(!FieldLimit.labels.allows(.object(many)))
    }

    /// A field that is misspelt here would never be looked at.
    @Test(arguments: DocumentedLimit.apis) func fieldsAreThere(_ name: String) throws {
        let api = try #require(GoogleAPI.named(name))
        for (field, documented) in DocumentedLimit.all(of: name) {
            let parts = field.split(separator: ".").map(String.init)
            let message = parts.dropLast().joined(separator: ".")
            #expect(api.schema(message)?.fields[parts.last ?? ""] != nil, "\(name) has no \(field)")
            #expect(documented.page.hasPrefix("https://cloud.google.com/"))
        }
    }
}
