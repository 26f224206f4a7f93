import Foundation
import Text
import PlanModel
import Proof
import Testing

@testable import Compiler

@Suite struct PlanSchemaTests {
    private let schema: JSONSchema

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.root.appending(path: "docs/plan.schema.json")))
        schema = JSONSchema(root: try JSONValue(parsing: bytes))
    }

    @Test(arguments: [SampleConfig.full, SampleConfig.empty, SampleConfig.large(3)])
    func plansFit(config: Config) {
        #expect(schema.complaints(about: compile(config).json) == [])
    }

    /// Each edit gives a plan that the reader refuses; the schema must refuse it too.
    private static let edits: [(String, JSONValue)] = [
        ("/format", "calco/state"), ("/extra", true), ("/version", 1), ("/project/number", 7),
        ("/resources/0/calls/read", "GET"), ("/resources/0/calls/read/method", "HEAD"),
        ("/resources/0/calls/read/url", "run.googleapis.com"), ("/resources/0/surprise", 1),
        ("/resources/0/procedure", "magic"), ("/resources/0/address", "no-dot"),
        ("/patience/ready", 0),
        ("/inventory/secret/forms", [["read": "GET"]]), ("/kinds/secret/compare", ["/x": "fuzzy"]),
        ("/kinds/secret/immutable", ["no-slash"]),
    ]

    @Test(arguments: edits)
    func brokenPlansDoNot(place: String, value: JSONValue) {
        let broken = compile(SampleConfig.full).json.setting(value, at: pointer(place))
        #expect(!schema.complaints(about: broken).isEmpty)
        let error = #expect(throws: PlanReadError.self) { try Plan(parsing: broken.canonicalBytes) }
        // PlanTests check the reader's message; here it only has to be about the same place.
        #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "")")
    }

    @Test func aSensitivePlaceHasOneSource() {
        let plan = compile(SampleConfig.full).json
        let index = plan["resources"]?.array?.firstIndex { $0["kind"] == "secret_version" } ?? 0
        let place = at("resources", String(index), "sensitive", "0", "environment")
        #expect(!schema.complaints(about: plan.setting("KEY", at: place)).isEmpty)
    }

    @Test func anUnknownKeywordIsAComplaint() {
        #expect(JSONSchema(root: ["maxLength": 1]).complaints(about: "ab") == ["the schema's 'maxLength' is not known"])
    }
}
