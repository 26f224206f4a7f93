import Foundation
import Testing

/// The code in docs/service.md is that of the folder `Exercise`, which is compiled and tested. The only difference is the import
/// of the module that the files would otherwise be part of.
@Test(arguments: ["Model.swift", "predictEndpoint.swift", "PredictTests.swift"])
func theExerciseIsTheSameAsInTheDocumentation(_ file: String) throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let document = try String(
        contentsOf: tests.appendingPathComponent("../../docs/service.md").standardizedFileURL, encoding: .utf8)
    var code = try String(contentsOf: tests.appendingPathComponent("Exercise/\(file)"), encoding: .utf8)
    if file != "PredictTests.swift" { code = code.replacing("@testable import Service\n", with: "") }
    #expect(document.contains("```swift\n\(code)```\n"), "\(file)")
}
