import Testing
import Text

@testable import Discovery

/// Texts that Google reads: what it takes, and what it surely does not.
@Suite struct TextFormTests {
    @Test(arguments: [
        (
            TextForm.logFilter,
            [
                "severity>=ERROR", "a=\"(\" AND (b:c OR d)", "\"out of memory\"", "NOT textPayload:\"a\" -b=1",
                "labels.\"k8s/app\"=~\"^a\" resource.type=(\"a\" OR \"b\")", "sample(insertId, 0.5) AND a:*",
                "-- a comment\nseverity=ERROR", "timestamp>=\"2026-01-01T00:00:00Z\"", "log_id(\"stdout\")",
            ],
            ["severity>=", "(a=b", "a=\"b", "a=b)", "AND a=b", "a=b OR", "=b", "()", "a=b AND AND c=d", "f(a"]
        ),
        (
            .messageFilter,
            [
                "attributes:domain", "attributes.a = \"b\"", "attributes.\"a/b\" != \"c\"", "NOT attributes:a",
                "hasPrefix(attributes.a, \"b\")", "attributes:a AND (attributes:b OR attributes:c)", "-attributes:a",
            ],
            [
                "a = \"b\"", "attributes.a = b", "attributes.a", "attributes:a AND attributes:b OR attributes:c",
                "attributes:a and attributes:b", "attributes.a > \"b\"", "hasPrefix(attributes.a)", "attributes:a AND",
                "(attributes:a", "data = \"x\"",
            ]
        ),
        (
            .addresses, ["192.0.2.1", "10.0.0.0/8", "::/0", "2001:db8::1/64", "::ffff:192.0.2.1"],
            ["300.0.0.1", "10.0.0.0/33", "10.0.0", "host", "::1::", "1:2:3:4:5:6:7", "10.0.0.0/", "01.2.3.4", "::/129"]
        ),
        (.ports, ["80", "0", "8000-8080", "65535"], ["65536", "80-", "90-80", "http", "1-2-3", "-1"]),
        (.ipProtocol, ["tcp", "TCP", "all", "58"], ["http", "256", ""]),
        (.tag, ["web", "a-1"], ["Web", "1a", "a-", "a_b", String(repeating: "a", count: 64)]),
        (
            .subnet, ["10.0.0.0/24", "192.168.0.0/16"],
            ["10.0.0.1/24", "10.0.0.0", "10.0.0.0/30", "127.0.0.0/16", "169.254.1.0/24", "10.0.0/24", "2001:db8::/64"]
        ),
        (.mountPath, ["/a"], ["a", "./a"]),
        (.databaseConnection, ["p:r:i", "example.com:p:r:i"], ["i", "p:i", "p::i"]),
        (
            .tier, ["db-f1-micro", "db-custom-1-3840", "db-custom-4-26624", "D2", "db-perf-optimized-N-2"],
            [
                "small", "db-", "db-custom-3-7680", "db-custom-2-7000", "db-custom-2-1024", "db-custom-2",
                "n1-standard-1",
            ]
        ),
        (
            .workflow,
            [
                "main:\n  steps: []", "# c\n- a:\n    return: 1", "{\"main\": {}}",
                "sub:\n  steps: []\nmain:\n  steps: []",
            ],
            ["hello", "sub:\n  steps: []", "{\"a\": 1}", "[]", "main:\n\tsteps: []", "# only\n"]
        ),
        (.column, ["a", "a b", "ä-1"], ["a.b", "a$", "a*"]),
        (.permission, ["run.services.get", "a.b.c.d"], ["run.services", "run..get", ""]),
    ])
    func texts(_ form: TextForm, _ right: [String], _ wrong: [String]) {
        for text in right + form.examples { #expect(form.takes(text), "\(text): \(form.demand)") }
        for text in wrong + [form.wrong] { #expect(!form.takes(text), "\(text): \(form.demand)") }
    }

    /// iam-51
    @Test func expressionsOfConditions() {
        for right in [
            "true", "resource.name == \"a\"", "request.time < timestamp(\"2027-01-01T00:00:00Z\")",
            "resource.name.startsWith('projects/_/buckets/a') && !(resource.type in ['b', \"c\"])",
            "api.getAttribute('x/y', []).hasOnly(['a']) || destination.port == 443",
            "request.time.getHours('Europe/Berlin') >= 9 ? true : false", "-1 + 2 * 3 == 5", "has(resource.labels.a)",
            "resource.matchTag('1/env', 'prod')", "{'a': 1}['a'] == 1", "r'\\d' == 'x'",
        ] {
            #expect(isExpression(right, roots: conditionVariables), "\(right)")
        }
        for wrong in [
            "", "resource.name ==", "resource.name == \"a", "(true", "true)", "a == b", "foo.bar == 'x'",
            "resource.name = 'a'", "resource.name == 'a' &&", "\"text\"", "1 + 2", "'a' && true",
            "resource..name == 'a'",
            "resource.name == 'a' and true", "[1, 2", "request.time < timestamp(", "!'a'", "1x == 1",
        ] {
            #expect(!isExpression(wrong, roots: conditionVariables), "\(wrong)")
        }
        #expect(isExpression("assertion.sub == 'a'", roots: nil) && isExpression("x", roots: nil))
        #expect(!isExpression(String(repeating: "(", count: 10_000), roots: nil))
    }

    /// pubsub-11
    @Test func schemasOfMessages() {
        for right in [
            "\"string\"", #"{"type": "record", "name": "A", "fields": [{"name": "a", "type": ["null", "string"]}]}"#,
            #"{"type": "record", "name": "a.B", "fields": [{"name": "b", "type": {"type": "array", "items": "int"}}]}"#,
            #"{"type": "record", "name": "A", "fields": [{"name": "next", "type": ["null", "A"]}]}"#,
            #"{"type": "record", "name": "A", "fields": [{"name": "e", "type": {"type": "enum", "name": "E", "symbols": ["X"]}}]}"#,
        ] {
            #expect(isAvro(right), "\(right)")
        }
        for wrong in [
            "", "text", "[]", "\"strin\"", #"{"type": "record", "fields": []}"#, #"{"type": "record", "name": "A"}"#,
            #"{"type": "record", "name": "1A", "fields": []}"#, #"{"type": "strin", "name": "A"}"#,
            #"{"type": "record", "name": "A", "fields": [{"name": "a", "type": "strin"}]}"#,
            #"{"type": "record", "name": "A", "fields": [{"name": "a", "type": "int"}, {"name": "a", "type": "int"}]}"#,
            #"{"type": "enum", "name": "E", "symbols": ["X", "X"]}"#, #"{"type": "fixed", "name": "F"}"#,
        ] {
            #expect(!isAvro(wrong), "\(wrong)")
        }
        for right in [
            "syntax = \"proto3\";\nmessage A {\n  string a = 1; // a }\n  enum E { X = 0; }\n  message B { int32 b = 1; }\n}",
            "syntax = 'proto2'; package p; option x = \"}\"; message A { optional string a = 1 [deprecated = true]; reserved 2; }",
            "message A { option (o) = {a: 1 b {c: 2}}; map<string, int32> m = 1; oneof k { string s = 2; } /* { */ }",
        ] {
            #expect(isProtocolBuffer(right), "\(right)")
        }
        for wrong in [
            "", "syntax = \"proto3\";", "message A { string a = 1; } message B { string b = 1; }",
            "message A { string a = 1;",
            "import \"b.proto\"; message A { string a = 1; }", "message A { string a = 1 }", "message A { string a; }",
            "message A {} enum E { X = 0; }", "enum E { X = 0; }", "message A {} }", "{\"type\": \"record\"}",
        ] {
            #expect(!isProtocolBuffer(wrong), "\(wrong)")
        }
    }

    /// dns-10
    @Test(arguments: [
        ("A", ["192.0.2.1"], ["::1", "host.", "192.0.2.1/24"]), ("AAAA", ["2001:db8::1"], ["192.0.2.1", "x"]),
        ("CNAME", ["a.example.", "a.example"], ["192.0.2.1", "a b", ""]),
        ("MX", ["10 mail.a."], ["mail.a.", "x mail.a.", "70000 a."]),
        ("TXT", ["\"v=spf1 -all\"", "word", "\"a\" \"b\""], ["", "\"open", String(repeating: "x", count: 256)]),
        ("SRV", ["1 2 443 a."], ["1 2 a.", "1 2 x a."]), ("CAA", ["0 issue \"a.example\""], ["issue a", "0 issue"]),
        ("NS", ["ns.a."], ["1.2.3.4"]), ("HTTPS", ["anything"], []),
    ])
    func dataOfRecords(_ type: String, _ right: [String], _ wrong: [String]) {
        for text in right { #expect(isRecordData(text, of: type), "\(type) \(text)") }
        for text in wrong { #expect(!isRecordData(text, of: type), "\(type) \(text)") }
    }

    /// compute-29
    @Test func rangesOverlap() throws {
        func overlap(_ one: String, _ other: String) throws -> Bool {
            try #require(AddressRange(one)).overlaps(#require(AddressRange(other)))
        }
        #expect(try overlap("10.0.0.0/8", "10.1.0.0/16") && overlap("10.1.0.0/16", "10.0.0.0/8"))
        #expect(try !overlap("10.0.0.0/24", "10.0.1.0/24") && !overlap("10.0.0.0/8", "2001:db8::/8"))
        #expect(try overlap("::/0", "2001:db8::1") && overlap("10.0.0.1", "10.0.0.1/32"))
    }
}
