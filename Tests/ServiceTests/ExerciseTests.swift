import Foundation
import Testing

/// The exercise of docs/service.md is compiled and asked as it stands there: its files are those of `Exercise`, which have
/// nothing more than the import of the module that they would otherwise be part of.
@Test(arguments: ["Model.swift", "predictEndpoint.swift", "PredictTests.swift"])
func theExerciseIsTheOneOfTheDocumentation(_ file: String) throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let document = try String(
        contentsOf: tests.appendingPathComponent("../../docs/service.md").standardizedFileURL, encoding: .utf8)
    var code = try String(contentsOf: tests.appendingPathComponent("Exercise/\(file)"), encoding: .utf8)
    if file != "PredictTests.swift" { code = code.replacing("@testable import Service\n", with: "") }
    #expect(document.contains("```swift\n\(code)```\n"), "\(file)")
}
