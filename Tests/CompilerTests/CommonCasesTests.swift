import Diagnostics
import Foundation
import PlanModel
import Testing
import YAML

@testable import Compiler

/// The first page of docs/config.md is one stack: its files compile together.
@Test func theCommonCasesAreOneStack() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/config.md"), encoding: .utf8)
    let start = try #require(page.firstRange(of: "## The common cases\n")?.upperBound)
    let section = page[start...].prefix(through: try #require(page[start...].firstRange(of: "\n## ")?.lowerBound))
    let files = section.matches(of: #/```yaml\n# ([^:\n]+)(?:|:[^\n]*)\n(.*?)```/#.dotMatchesNewlines()).map { match in
        let path = String(match.output.1)
        return SourceFile(path: path, displayPath: path, bytes: Array(match.output.2.utf8))
    }
    #expect(files.map(\.path).count == 5)
    let images = ["api", "score"].map { name in
        "\"\(name)\": \"europe-west1-docker.pkg.dev/acme-ml-production/images/\(name)@sha256:"
            + String(repeating: "a", count: 64) + "\""
    }.joined(separator: ", ")
    let reading = readConfig(
        files: files, environment: "production",
        images: SourceFile(path: "images.json", displayPath: "images.json", bytes: Array("{\(images)}".utf8)))
    #expect(reading.diagnostics.map(\.message) == [])
    #expect(compile(try #require(reading.config)).resources.count > 30)
}
