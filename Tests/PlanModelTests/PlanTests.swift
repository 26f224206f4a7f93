import PlanModel
import Testing
import Text

private func complaint(_ change: (inout JSONValue) -> Void) -> String {
    var json = full.json
    change(&json)
    do {
        _ = try Plan(parsing: json.canonicalBytes)
        return "accepted"
    } catch { return "\(error)" }
}

@Suite struct PlanTests {
    @Test func aPlanReadsBackAsItWasWritten() throws {
        let read = try Plan(parsing: full.bytes)
        #expect(read == full && read.bytes == full.bytes)
    }

    /// In Swift they are grouped, in JSON they are not.
    @Test func theRulesOfAKindStandSideBySide() {
        let rules = full.kinds["kind"] ?? KindRules()
        #expect(
            rules.json.object?.sortedKeys == [
                "absent", "alone", "atCreate", "blames", "busy", "compare", "created", "echo", "exists", "find",
                "foreign", "identity",
                "immutable", "keeps", "lane", "list", "missing", "names", "occupied", "once", "quota", "ready",
                "renewedBy", "resembles",
                "resets", "settles", "shared", "spent", "taken", "takes", "validates",
            ])
        #expect(
            rules.ofReading.json.object?.sortedKeys == [
                "absent", "identity", "keeps", "lane", "missing", "occupied", "spent",
            ])
        #expect(KindRules().json == [:])
    }

    @Test func everyMemberIsReadStrictly() throws {
        // An unknown member anywhere is refused: a half understood plan would be half followed.
        func objects(_ value: JSONValue, _ place: JSONPointer) -> [JSONPointer] {
            switch value {
            case .object(let members):
                return [place] + members.flatMap { objects($0.value, place.appending($0.key)) }
            case .array(let elements):
                return elements.enumerated().flatMap { objects($0.element, place.appending(String($0.offset))) }
            default: return []
            }
        }
        // What the plan passes on, and maps whose keys are data.
        let free: Set<String> = [
            "body", "owner", "absent", "spent", "compare", "equals", "failed", "outputs", "outputsOf", "kinds",
            "inventory", "within", "alone", "atCreate", "marks", "byRule", "roles", "tests", "rates",
            "longPolls", "locks",
        ]
        let places = objects(full.json, at()).filter { place in
            // Below `kinds` and `inventory` the first level is a kind's name; below that, checking is strict again.
            let byKind = place.tokens.first == "kinds" || place.tokens.first == "inventory"
            let tokens = byKind ? Array(place.tokens.dropFirst()) : place.tokens
            let isMap = ["kinds", "inventory", "permissions"].contains { place.tokens == [$0] }
            // The calls of a resource are members, those of a root are data.
            let areCalls = place.tokens.first == "permissions" && place.tokens.contains("calls")
            return !isMap && !areCalls && free.isDisjoint(with: tokens)
        }
        #expect(places.count > 25)
        for place in places {
            let text = complaint { $0 = $0.setting(1, at: place.appending("surprise")) }
            #expect(text == "\(place.appending("surprise").text): unknown member")
        }
    }

    @Test func aLongPollOnlyWaits() {
        let place = at("patience", "longPolls", "https://x/", "end")
        #expect(complaint { $0 = $0.setting(":cancel", at: place) }.contains("':cancel' is neither :wait nor /wait"))
        for first: JSONValue in [0, 61, "1"] {
            let text = complaint { $0 = $0.setting(first, at: at("patience", "firstPoll")) }
            #expect(text.contains("/patience/firstPoll: must be a number from 0.01 to 60"))
        }
    }

    @Test func unknownFormatsVersionsAndProceduresAreRefused() {
        #expect(complaint { $0["version"] = 1 }.contains("version 2, not 1: compile it again"))
        #expect(complaint { $0["version"] = 3 }.contains("a newer calco wrote it"))
        #expect(complaint { $0["format"] = "calco/state" }.contains("is not 'calco/plan'"))
        let resource = at("resources", "0")
        #expect(
            complaint { $0 = $0.setting("shell", at: resource.appending("procedure")) }.contains(
                "'shell' is not a procedure"))
        #expect(
            complaint { $0 = $0.setting("HEAD", at: at("resources", "0", "calls", "read", "method")) }.contains(
                "method"))
        #expect(
            complaint { $0 = $0.setting("file:///etc", at: at("resources", "0", "calls", "read", "url")) }.contains(
                "URL"))
        #expect(complaint { $0 = $0.setting("nodot", at: resource.appending("address")) }.contains("KIND.NAME"))
    }

    @Test func whatAnOlderProgramWroteIsRefusedAsSuch() {
        // However different its resources are: they come before the version, and the version explains them.
        let older = complaint { json in
            json["version"] = 1
            json = json.setting("?", at: at("resources", "0", "surprise"))
        }
        #expect(older.contains("compile it again"))
        // Invalid JSON is reported before anything else.
        let broken = full.bytes.dropLast(3) + Array("]".utf8)
        #expect(throws: PlanReadError.self) { try Plan(parsing: Array(broken)) }
        do { _ = try Plan(parsing: Array(broken)) } catch { #expect("\(error)".hasPrefix("not JSON: line ")) }
        #expect(complaint { $0["resources"] = ["a": 1] } == "/resources: expected an array, found a object")
        #expect(
            complaint { $0 = $0.setting(1, at: at("resources", "1")) }.hasPrefix("/resources/1: expected an object"))
    }

    @Test func itsResourcesAreReadOneByOneFromWhereTheyStand() throws {
        for bytes in [full.bytes, full.json.compactBytes] {
            var offset = 0
            var resources: [Resource] = []
            let head = try Plan(
                reading: {
                    let piece = Array(bytes[offset..<min(offset + 100, bytes.count)])
                    offset += piece.count
                    return piece
                },
                { resource, place in
                    let again = try Resource(parsing: Array(bytes[place]))
                    #expect(again == resource)
                    resources.append(resource)
                })
            var expected = full
            expected.resources = []
            #expect(head == expected && resources == full.resources)
        }
        struct Full: Error {}
        #expect(throws: Full.self) { try Plan(reading: { full.bytes }, { _, _ in throw Full() }) }
    }

    /// A state has these too, and they are sent as reads.
    @Test func whatReadsANumberOnlyReads() {
        let place = at("resources", "2", "numbering")
        for key in ["parent", "value"] {
            let call = place.appending(key)
            #expect(complaint { $0 = $0.setting("DELETE", at: call.appending("method")) }.contains("only reads"))
            #expect(complaint { $0 = $0.setting([:], at: call.appending("body")) }.contains("only reads"))
        }
        for most in [0, 1001] {
            #expect(
                complaint { $0 = $0.setting(JSONValue(most), at: place.appending("most")) }
                    .contains("'number' starts at 1, 'most' is 1 to 1000"))
        }
        for number in [0, (1 << 53) + 1] {
            #expect(
                complaint { $0 = $0.setting(JSONValue(number), at: place.appending("number")) }
                    .contains("'number' starts at 1, 'most' is 1 to 1000"))
        }
    }

    @Test func aSecretNeedsExactlyOneSource() {
        let place = at("resources", "1", "sensitive", "0")
        #expect(complaint { $0 = $0.setting("X", at: place.appending("environment")) }.contains("exactly one"))
        #expect(complaint { $0 = $0.setting(nil, at: place.appending("generated")) }.contains("exactly one"))
        #expect(complaint { $0 = $0.setting("value", at: place.appending("value")) }.contains("unknown member"))
        for bytes in [0, 7, 1025, -1] {
            #expect(
                complaint { $0 = $0.setting(JSONValue(bytes), at: place.appending("generated").appending("bytes")) }
                    .contains("8 to 1024"))
        }
    }

    @Test func textThatIsNoPlanIsRefused() {
        for (text, problem) in [
            ("", "not JSON: line 1, column 1: unexpected end of the document"),
            ("{", "not JSON: line 1, column 2: expected a key in quotes"),
            ("[]", "the document: expected an object, found a array"),
            ("{}", "the document: 'format' is missing"), ("null", "the document: expected an object, found a null"),
        ] {
            let error = #expect(throws: PlanReadError.self) { try Plan(parsing: Array(text.utf8)) }
            #expect(error?.description == problem)
        }
    }

    @Test func keysThatLookAlikeDoNotCrash() {
        // Two keys by bytes, one by Unicode equivalence: this must not trap the reader.
        let text = String(decoding: full.bytes, as: UTF8.self)
            .replacing("\"URL\":", with: "\"e\u{301}\": \"x\",\n\"\u{E9}\": \"y\",\n\"URL\":")
            .replacing("\"/labels/stack\":", with: "\"/e\u{301}\": \"x\",\n\"/\u{E9}\": \"y\",\n\"/labels/stack\":")
        #expect(throws: Never.self) { try Plan(parsing: Array(text.utf8)) }
    }

    @Test func theDigestIsTheSHA256OfTheBytes() {
        #expect(digest(Array("abc".utf8)) == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(digest([]) == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
