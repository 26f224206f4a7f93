import Foundation
import Text

/// The credentials in GoogleAuth/cases.json, by name: each as google-auth was given it, with what the services answer.
struct GoogleAuthCases {
    static let shared = try? GoogleAuthCases()
    let now: Int
    let cases: [JSONValue]
    let captured: [JSONValue]

    private init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("GoogleAuth")
        func read(_ name: String) throws -> JSONValue {
            try JSONValue(parsing: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
        let given = try read("cases.json")
        now = given["now"]?.int ?? 0
        cases = given["cases"]?.array ?? []
        captured = try read("captured.json")["cases"]?.array ?? []
    }

    /// The credential file of the case `name`.
    static func file(_ name: String) -> JSONObject {
        shared?.cases.first { $0["name"]?.string == name }?["file"]?.object ?? [:]
    }

    /// The id token that the cases share.
    static let idToken =
        shared?.cases.compactMap { $0["files"]?["/run/jwt"]?.string }.first { !$0.hasPrefix("{") } ?? ""
}
