import Testing
import Text

@testable import Discovery

/// A document with everything that the rules look at.
private let document: JSONValue = [
    "kind": "discovery#restDescription", "id": "parcels:v1", "revision": "20260401", "title": "Parcels – API",
    "rootUrl": "https://parcels.googleapis.com/", "servicePath": "", "baseUrl": "https://parcels.googleapis.com/",
    "mtlsRootUrl": "https://parcels.mtls.googleapis.com/",
    "endpoints": [["endpointUrl": "https://parcels.us.rep.googleapis.com/", "location": "us"]],
    "resources": [
        "projects": [
            "resources": [
                "depots": [
                    "methods": [
                        "create": [
                            "httpMethod": "POST", "path": "v1/{+parent}/depots",
                            "request": ["$ref": "Depot"], "response": ["$ref": "Depot"],
                            "parameters": [
                                "parent": ["location": "path", "pattern": "^projects/[^/]+$"],
                                "depotId": ["location": "query", "type": "string", "required": true],
                                "tags": ["location": "query", "type": "string", "repeated": true],
                            ],
                        ],
                        "get": [
                            "httpMethod": "GET", "path": "v1/{+name}", "response": ["$ref": "Depot"],
                            "parameters": ["name": ["location": "path", "pattern": "^projects/[^/]+/depots/[^/]+$"]],
                        ],
                        "open": ["httpMethod": "POST", "path": "v1/{+name}:open", "response": ["$ref": "Door"]],
                    ]
                ],
                "logs": ["methods": ["list": ["httpMethod": "GET", "path": "v1/logs", "response": ["$ref": "Door"]]]],
            ]
        ]
    ],
    "schemas": [
        "Depot": [
            "type": "object",
            "properties": [
                "name": ["type": "string", "description": "Identifier. Immutable. Its name."],
                "code": ["type": "string", "description": "Required. Immutable. The code."],
                "made": ["type": "string", "format": "google-datetime", "description": "[Output Only] When."],
                "state": ["type": "string", "readOnly": true, "enum": ["STATE_UNSPECIFIED", "OPEN"]],
                "last": ["type": "string", "enum": ["STATE_UNSPECIFIED", "OPEN"]],
                "etag": ["type": "string", "description": "Output only. What it was."],
                "password": ["type": "string", "description": "Optional. Input only. The password."],
                "note": ["type": "string", "description": "Immutableness is not what this says. Required."],
                "size": ["type": "string", "format": "int64"],
                "doors": ["type": "array", "items": ["$ref": "Door"]],
                "labels": ["type": "object", "additionalProperties": ["type": "string"]],
                "extra": ["type": "object", "additionalProperties": ["type": "any"]],
                "hours": ["type": "object", "properties": ["from": ["type": "integer", "format": "int32"]]],
                "kind": ["type": "string", "enum": ["not a word"]],
            ],
        ],
        "Door": ["type": "object", "properties": ["depot": ["$ref": "Depot"], "since": ["$ref": "Since"]]],
        "Since": ["type": "string", "format": "google-duration"],
        "Unused": ["type": "object", "properties": ["x": ["type": "string"]]],
    ],
]

@Suite struct DocumentTests {
    @Test func aDocumentBecomesLines() throws {
        let text = try discoveryText(of: document, selection: .managed)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0] == "parcels.v1 20260401 https://parcels.googleapis.com/ Parcels  API")
        #expect(
            Array(lines.dropFirst(4)) == [
                "Depot -;code s +^;doors [@Door;etag s;extra o;hours @;kind s;labels {s;last #;made t -;name s ^*;note s;"
                    + "password s <!;size l;state #Depot.last -",
                "Depot.hours -;from i", "Door -;depot @Depot;since d", "Depot.last -;STATE_UNSPECIFIED;OPEN",
                "projects.depots;create POST v1/{parent=projects/*}/depots Depot Depot;?depotId s +;?tags [s;"
                    + "get GET v1/{name=projects/*/depots/*} - Depot", "",
            ])
    }

    @Test func theLinesAreRead() throws {
        let api = try GoogleAPI(document: document.canonicalBytes)
        #expect((api.name, api.host) == ("parcels.v1", "parcels.googleapis.com"))
        #expect(api.schema("Depot")?.fields["password"]?.isSecret == true)
        #expect(api.resource("projects.depots")?.idPlace == .query("depotId"))
        #expect(api.enumeration("Depot.last")?.values == ["STATE_UNSPECIFIED", "OPEN"])
    }

    @Test func theSelectionDecidesWhichMethodsAreKnown() throws {
        #expect(try discoveryText(of: document, selection: .everything).contains("open POST v1/{name=**}:open - Door"))
        #expect(try discoveryText(of: document, selection: .everything).contains("projects.logs"))
        let none = GoogleAPI(try discoveryText(of: document, selection: .named(["projects.logs"])))
        #expect(none.resourceNames == [] && none.schemaNames == [])
    }

    @Test func descriptorsAddWhatTheDocumentLacks() throws {
        let descriptors = Descriptors([
            "messages": [
                "parcels.v1.Depot": [
                    "package": "parcels.v1",
                    "fields": [
                        "code": ["oneof": "id"], "note": ["presence": true], "state": ["enum": "parcels.v1.State"],
                        "name": [:], "made": [:], "last": [:], "etag": [:],
                    ],
                ]
            ], "enums": ["parcels.v1.State": ["STATE_UNSPECIFIED": 0, "OPEN": 7]],
        ])
        let text = try discoveryText(of: document, selection: .managed, descriptors: descriptors)
        #expect(text.contains("\nDepot parcels.v1.Depot;code s +^=id;") && text.contains(";note s ?;"))
        #expect(text.contains("\nDepot.state parcels.v1.State;STATE_UNSPECIFIED;OPEN=7\n"))
    }

    /// A change of the document, and what is then wrong.
    static let refusals: [(at: [String], value: JSONValue, message: String)] = [
        (["kind"], "other", "this is not the Discovery document of an API"),
        (["id"], "parcels", "the id must be NAME:VERSION"), (["id"], "Parcels:v1", "the id must be"),
        (["rootUrl"], "https://evil.example/", "is not below https://*.googleapis.com/"),
        (["rootUrl"], "http://parcels.googleapis.com/", "is not below"),
        (["rootUrl"], "https://googleapis.com/", "is not below"),
        (["rootUrl"], "https://x@parcels.googleapis.com/", "is not below"),
        (["rootUrl"], "https://parcels.googleapis.com:8443/", "is not below"),
        (["rootUrl"], "https://parcels.googleapis.com.evil.example/", "is not below"),
        (["rootUrl"], "https://parcels.googleapis.com/x/", "is not below"),
        (["rootUrl"], "https://evil.example\\.googleapis.com/", "is not below"),
        (["baseUrl"], "https://evil.example/", "is not below"),
        (["mtlsRootUrl"], "https://evil.example/", "is not below"),
        (["endpoints"], [["endpointUrl": "https://evil.example/"]], "is not below"),
        (["servicePath"], "../", "is not a path"), (["servicePath"], "/x/", "is not a path"),
        (["servicePath"], "x", "is not a path"),
    ]

    @Test(arguments: refusals) func whatCouldLeadElsewhereIsRefused(
        place: [String], value: JSONValue, message: String
    ) {
        let changed = document.setting(value, at: JSONPointer(tokens: place))
        #expect {
            try discoveryText(of: changed, selection: .managed)
        } throws: { error in
            guard let error = error as? DocumentError, case .value(let pointer) = error.place else { return false }
            return error.message.contains(message) && pointer.tokens.starts(with: place)
        }
    }

    @Test(
        arguments: [
            "https://evil.example/v1/{+name}", "//evil.example/{+name}", "/v1/{+name}", "v1/../{+name}",
            "v1/x?y={name}",
            "v1/%2e%2e/{+name}", "@evil.example/{+name}", "v1\\x/{+name}", "v1/{+name", "",
        ])
    func aMethodWithAnotherPathIsRefused(path: String) {
        let place = ["resources", "projects", "resources", "depots", "methods", "get", "path"]
        let changed = document.setting(.string(path), at: JSONPointer(tokens: place))
        #expect {
            try discoveryText(of: changed, selection: .managed)
        } throws: {
            ($0 as? DocumentError)?.place == .value(JSONPointer(tokens: place))
        }
    }

    @Test func namesThatAreMoreThanNamesAreRefused() {
        for name in ["a b", "a;b", "a\nb", "é", ""] {
            let changed = document.setting(
                ["type": "string"], at: JSONPointer(tokens: ["schemas", "Depot", "properties", name]))
            #expect(throws: DocumentError.self, "\(name)") { try discoveryText(of: changed, selection: .managed) }
        }
        let dangling = document.setting(nil, at: JSONPointer(tokens: ["schemas", "Door"]))
        #expect(throws: DocumentError.self) { try discoveryText(of: dangling, selection: .managed) }
    }

    /// Chains and circles end with an error, not with the stack.
    @Test func depthIsLimited() throws {
        var chain = document
        for index in 0..<5000 {
            chain["schemas"]?["M\(index)"] = [
                "type": "object", "properties": ["next": ["$ref": .string("M\(index + 1)")]],
            ]
        }
        chain["schemas"]?["M5000"] = ["type": "object"]
        chain = chain.setting(
            ["$ref": "M0"], at: JSONPointer(tokens: ["schemas", "Depot", "properties", "chain"]))
        #expect(throws: DocumentError.self) { try discoveryText(of: chain, selection: .managed) }
        let circle = document.setting(["$ref": "Since"], at: JSONPointer(tokens: ["schemas", "Since"]))
        #expect(throws: DocumentError.self) { try discoveryText(of: circle, selection: .managed) }
    }

    @Test func textThatIsNotJSONHasAPosition() {
        #expect {
            try GoogleAPI(document: Array("{\n  \"kind\": x}".utf8))
        } throws: {
            ($0 as? DocumentError)?.place == .position(line: 2, column: 11)
        }
        #expect(throws: DocumentError.self) { try GoogleAPI(document: [0x7B, 0xFF, 0x7D]) }
    }
}
