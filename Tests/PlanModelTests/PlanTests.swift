import Text
import PlanModel
import Testing

private func at(_ tokens: String...) -> JSONPointer { JSONPointer(tokens: tokens) }

/// A plan in which every member that a plan can have is there and is not what it is by default.
private let full: Plan = {
    var rules = KindRules()
    rules.identity.list = ListCall(url: "https://x/list", items: at("items"), partial: at("unreachable"))
    rules.identity.find = [at("labels", "owner")]
    rules.identity.field = at("name")
    rules.identity.created = at("creationRecord", "mutateTime")
    rules.identity.foreign = "leave it"
    rules.identity.runsWith = ["account"]
    rules.readiness.exists = [.init(status: 400, contains: "already")]
    rules.readiness.taken = [.init(status: 409, contains: "not available")]
    rules.readiness.occupied = [.init(status: 409, contains: "not empty")]
    rules.comparison.immutable = [at("a", "*", "b")]
    rules.comparison.fields = [
        at("a"): .set(key: nil), at("b"): .set(key: "name"), at("c"): .quantity, at("d"): .caseInsensitive,
        at("e"): .basename, at("f~/"): .ignore,
    ]
    rules.readiness.absent = [at("state"): ["DESTROYED", "GONE"]]
    rules.readiness.ready = Ready(
        equals: [at("s"): "OK"], same: [[at("g"), at("h")]], failed: [at("s"): "BAD"], message: at("why"))
    rules.readiness.spent = [at("state"): ["GONE"]]
    rules.readiness.missing = [.init(status: 404, contains: "not found")]
    rules.comparison.resets = [at("labels"), at("parts", "*", "command")]
    rules.comparison.renewedBy = ["version"]
    rules.comparison.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
    rules.timing.lane = "monitoring"
    rules.timing.busy = [.init(status: 400, contains: "in progress")]
    rules.timing.once = 15
    rules.timing.settles = Settles(
        seconds: 60, errors: [.init(status: 403, contains: "actAs"), .init(status: 400, contains: "not exist")])
    let first = Resource(
        address: Address(kind: "kind", name: "one"), kind: "kind", name: "things/*",
        owner: [at("labels", "stack"): "ml"], contents: at("items"), retain: true,
        calls: Calls(read: Call("POST", "https://x/${self#/name}", body: ["options": 3])), body: [:])
    let second = Resource(
        address: Address(kind: "kind", name: "two"), kind: "kind", name: "things/two", dependsOn: [first.address],
        calls: Calls(
            read: Call("GET", "https://x/two"),
            create: Call("POST", "https://x", body: ["w": [:]], operation: "https://x/v1/"),
            update: Call("PATCH", "https://x/two", merge: true), delete: Call("DELETE", "https://x/two")),
        body: ["ref": "${kind.one#/id|basename}", "text": "$${not}", "n": 1],
        sensitive: [
            Sensitive(at: at("p"), source: .generated(bytes: 32), base64: true),
            Sensitive(at: at("q"), source: .environment("TOKEN")),
            Sensitive(at: at("r"), source: .read(url: "https://x/v:access", at: at("d"), base64: true)),
        ],
        accepts: [ValueRule(at: at("q"), least: 8, excludes: "\n ", help: "one line")],
        requires: [LiveRule(at: at("open"), equals: true, help: "open it")],
        switches: [Switch(at: at("state"), value: "PAUSED", call: Call("POST", "https://x/two:pause", body: [:]))])
    let third = Resource(
        address: Address(kind: "kind", name: "numbered"), kind: "kind", name: "things/3",
        calls: Calls(read: Call("GET", "https://x/3")), body: [:],
        sensitive: [Sensitive(at: at("p"), source: .generated(bytes: 32), base64: true)],
        numbering: Numbering(
            number: 2, parent: Call("GET", "https://x/p"), annotations: at("annotations"), key: "made",
            write: Call("PATCH", "https://x/p", body: ["annotations": "${self#/annotations}"]),
            list: ListCall(url: "https://x/p/v", items: at("items")), value: Call("GET", "https://x/${self#/number}"),
            valueAt: at("data"), skip: Call("POST", "https://x/${self#/number}:disable"), most: 9, seconds: 15))
    var patience = Patience()
    patience.readBack = 77
    let grant = Resource(
        address: Address(kind: "kind", name: "grant"), kind: "kind", name: "g", procedure: .iamMember,
        calls: Calls(
            read: Call("GET", "https://x/p"), create: Call("POST", "https://x/p", body: ["policy": "${policy}"])),
        body: ["role": "r", "member": "m"])
    return Plan(
        stack: "ml", environment: "develop", project: .init(id: "acme", number: "12"), kinds: ["kind": rules],
        inventory: [
            "kind": Inventory(
                owner: [at("labels", "stack"): "ml"], within: [at("project"): "12"],
                retain: true,
                forms: [
                    Form(
                        CallShape("GET", "https://x/*"), delete: CallShape("POST", "https://x/*:off", body: ["a": [1]]),
                        name: "things/*", parent: .init("kind", CallShape("GET", "https://x/*")))
                ],
                list: ListCall(url: "https://x/all", items: at("items")),
                delete: Call("DELETE", "https://x/${self#/name}"))
        ], patience: patience, resources: [first, second, third, grant], outputs: ["URL": "${kind.two#/uri}"],
        retire: [Address(kind: "old", name: "x")])
}()

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
                "absent", "busy", "compare", "created", "echo", "exists", "find", "foreign", "identity", "immutable",
                "keeps", "lane", "list", "missing", "occupied", "once", "ready", "renewedBy", "resets", "settles",
                "spent", "taken",
            ])
        #expect(
            rules.ofReading.json.object?.sortedKeys == [
                "absent", "identity", "keeps", "lane", "missing", "occupied", "spent",
            ])
        #expect(KindRules().json == [:])
    }

    @Test func everyMemberIsReadStrictly() throws {
        // An unknown member anywhere is refused: half an understood plan would be half obeyed.
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
            "body", "owner", "absent", "spent", "compare", "equals", "failed", "outputs", "kinds", "inventory",
            "within",
        ]
        let places = objects(full.json, at()).filter { place in
            // Below `kinds` and `inventory` stands a kind's name first, and what is said of it is strict again.
            let byKind = place.tokens.first == "kinds" || place.tokens.first == "inventory"
            let tokens = byKind ? Array(place.tokens.dropFirst()) : place.tokens
            return place.tokens != ["kinds"] && place.tokens != ["inventory"] && free.isDisjoint(with: tokens)
        }
        #expect(places.count > 25)
        for place in places {
            let text = complaint { $0 = $0.setting(1, at: place.appending("surprise")) }
            #expect(text == "\(place.appending("surprise").text): unknown member")
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
        // However unlike today's its resources are: they stand before the version, and the version explains them.
        let older = complaint { json in
            json["version"] = 1
            json = json.setting("?", at: at("resources", "0", "surprise"))
        }
        #expect(older.contains("compile it again"))
        // That it is no JSON comes first of all.
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

    /// A state has these, too, and they are sent as reads.
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
        for bytes in [0, 15, 1025, -1] {
            #expect(
                complaint { $0 = $0.setting(JSONValue(bytes), at: place.appending("generated").appending("bytes")) }
                    .contains("16 to 1024"))
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
        // Two keys by bytes, one by Unicode: neither may trap the reader.
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

@Suite struct PlanOrderTests {
    private func complaint(_ change: (inout Plan) -> Void) -> String {
        var plan = full
        change(&plan)
        do {
            _ = try Plan(parsing: plan.bytes)
            return "accepted"
        } catch { return "\(error)" }
    }

    @Test func dependenciesPrecedeDependents() {
        #expect(complaint { _ in } == "accepted")
        #expect(complaint { $0.resources.reverse() } == "kind.two depends on kind.one, which does not stand before it")
        #expect(complaint { $0.resources[0].dependsOn = [$0.resources[0].address] }.contains("does not stand before"))
        #expect(complaint { $0.resources[2].dependsOn = [Address(kind: "no", name: "one")] }.contains("no.one"))
    }

    @Test func anAddressStandsOnce() {
        #expect(complaint { $0.resources.append($0.resources[3]) } == "kind.grant stands in the plan twice")
    }

    @Test func theFirstResourceThatIsWrongIsTold() {
        let kindFirst = complaint {
            $0.resources[1].kind = "other"
            $0.resources.append($0.resources[3])
        }
        #expect(kindFirst.contains("'kinds' says nothing of other"))
        let orderFirst = complaint {
            $0.resources.insert($0.resources[0], at: 1)
            $0.resources[4].kind = "other"
        }
        #expect(orderFirst == "kind.one stands in the plan twice")
    }

    @Test func everyKindHasRules() {
        #expect(complaint { $0.resources[2].kind = "other" }.contains("'kinds' says nothing of other"))
    }

    @Test func referencesNameWhatStandsBefore() {
        #expect(complaint { $0.resources[0].body = ["x": "${kind.two#/id}"] }.contains("refers to kind.two"))
        #expect(
            complaint { $0.resources[0].calls.read.url = "https://x/${kind.two#/id}" }.contains("refers to kind.two"))
        #expect(complaint { $0.resources[2].body = ["member": "${kind.none#/id}"] }.contains("refers to kind.none"))
        #expect(complaint { $0.resources[0].body = ["x": "${open"] }.contains("not of the form"))
        #expect(complaint { $0.resources[0].body = ["policy": "${policy}"] }.contains("not of the form"))
    }
}
