import Diagnostics
import Foundation
import PlanModel
import Testing
import Text
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
    #expect(files.map(\.path).count == 6)
    let images = ["api", "score", "web"].map { name in
        "\"\(name)\": \"europe-west1-docker.pkg.dev/acme-ml-production/images/\(name)@sha256:"
            + String(repeating: "a", count: 64) + "\""
    }.joined(separator: ", ")
    let reading = readConfig(
        files: files, environment: "production",
        images: SourceFile(path: "images.json", displayPath: "images.json", bytes: Array("{\(images)}".utf8)))
    #expect(reading.diagnostics.map(\.message) == [])
    let plan = compile(try #require(reading.config))
    #expect(plan.resources.count > 30)
    let web = try #require(plan["run_service.web"])
    #expect(web.body[pointer("/template/containers/0/livenessProbe")] == nil)
    #expect(web.body[pointer("/template/containers/0/startupProbe/tcpSocket")] != nil)
    let names = plan.resources.map(\.address.text).filter { $0.contains("web") }
    #expect(
        names.sorted() == [
            "iam_member.run_service.web/run.invoker/allUsers",
            "iam_member.secret.token/secretmanager.secretAccessor/web-run",
            "run_service.web", "service_account.web-run",
        ])
}
