import Text
import PlanModel
import Testing

private func resolve(_ text: String) throws -> JSONValue? {
    let live: JSONValue = ["name": "projects/1/things/x", "n": 12, "list": [1], "flag": true, "slash": "a/b/"]
    return try Template(text).resolved { reference in
        reference.target == .own || reference.target == .resource(Address(kind: "k", name: "v-1.0"))
            ? reference.value(in: live) : nil
    }
}

@Suite struct TemplateTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("$", "$"), ("a $ b $$ c", "a $ b $$ c"), ("$${x}", "${x}"),
        ("$$${self#/n}", "$${self#/n}"),
        ("${self#/name}", "projects/1/things/x"), ("${k.v-1.0#/name|basename}", "x"),
        ("<${self#/n}>${self#/name|basename}", "<12>x"),
        ("${self#/slash|basename}", "b"),
    ])
    func resolves(text: String, to wanted: String) throws {
        #expect(try resolve(text) == .string(wanted))
    }

    @Test func oneReferenceAloneKeepsItsType() throws {
        #expect(try resolve("${self#/n}") == 12 && resolve("${self#/list}") == [1] && resolve("${self#/flag}") == true)
        #expect(try resolve("x${self#/list}") == nil, "an array is no part of a text")
    }

    @Test func whatIsNotKnownIsNil() throws {
        #expect(try resolve("${self#/none}") == nil && resolve("a${k.other#/n}") == nil)
    }

    @Test(arguments: ["${", "${}", "${self}", "${self#x}", "${nodot#/x}", "a ${K.x#/y}", "${self#/a~2}", "${HOME}"])
    func isNoTemplate(text: String) {
        let error = #expect(throws: TemplateError.self) { try Template(text) }
        #expect(error?.description == "'\(text)' holds a reference that is not of the form ${ADDRESS#/POINTER}")
    }

    @Test(arguments: ["${x}", "a${self#/b}c${", "$${", "plain", "$"]) func escapedTextIsText(text: String) throws {
        #expect(try Template(Template.escape(text)).resolved { _ in nil } == .string(text))
    }

    @Test func aReferenceWritesItself() throws {
        for text in ["${self#/a~1b}", "${k.v-1.0#/name|basename}", "${k.a@b*:c#}"] {
            #expect(try Template(text).references.map(\.text) == [text])
        }
    }

    @Test func everyStringOfAValueIsATemplate() throws {
        let value: JSONValue = ["a": ["${self#/x}", 1, ["${k.v#/y}"]], "${self#/key}": .null]
        #expect(try value.references().count == 2)
    }
}

@Suite struct AddressTests {
    @Test(arguments: [
        "a.b", "run_job.cron-feature", "v.KEY@production/*", "iam_member.bucket.x/roles:a+b/user:m@x.y", "k2.a.b.c",
    ])
    func isAnAddress(text: String) {
        #expect(Address(parsing: text)?.text == text)
    }

    @Test(arguments: ["", ".", "a.", ".b", "ab", "A.b", "a-b.c", "a.b c", "a.ü", "a.b\n", "a.${x}"]) func isNoAddress(
        text: String
    ) {
        #expect(Address(parsing: text) == nil)
    }

    @Test func addressesSortByTheirBytes() {
        let sorted = ["a.B", "a.a10", "a.a2", "a_b.x", "b.a"]
        #expect(sorted.shuffled().compactMap { Address(parsing: $0) }.sorted().map(\.text) == sorted)
    }
}
