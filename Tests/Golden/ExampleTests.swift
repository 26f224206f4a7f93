import Compiler
import Diagnostics
import Foundation
import PlanModel
import Testing

/// The whole stacks in `examples/`. `LawTests` and `CallLawTests` hold them to the laws of the cases as well.
@Suite("Examples")
struct ExampleTests {
    @Test("there are examples to look at, and nothing else beside them")
    func examplesAreFound() {
        #expect(Case.examples.count >= 8)
        for example in Case.examples { #expect(example.has("config/project.yaml"), "\(example.name) is no stack") }
    }

    @Test("compiles without a warning", arguments: Case.examples)
    func compiles(_ example: Case) {
        let diagnostics = example.read(example.files).diagnostics
        let sources = Dictionary(example.files.map { ($0.displayPath, $0.bytes) }) { $1 }
        #expect(diagnostics.isEmpty, "\(render(diagnostics, sources: sources).text)")
    }

    @Test("takes at most two lines for each object", arguments: Case.examples)
    func isShort(_ example: Case) throws {
        let lines = example.files.filter { $0.path.hasSuffix(".yaml") && !$0.path.hasPrefix("files/") }
            .flatMap { String(decoding: $0.bytes, as: UTF8.self).split(whereSeparator: \.isNewline) }
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
        let objects = try example.plan().resources.count
        #expect(lines.count <= 2 * objects, "\(lines.count) lines for \(objects) objects")
        #expect(lines.allSatisfy { $0.count <= 120 })
    }

    @Test("is emptied down to what holds data", arguments: Case.examples)
    func empties(_ example: Case) async throws {
        let first = try await FirstApply.of(example)
        first.applied.expectSuccess()
        let world = first.newWorld()
        try await world.empty(of: first.plan)
        try await world.expectEmptied(of: first.plan)
    }

    @Test("says in a few lines what it is and how it is applied", arguments: Case.examples)
    func isIntroduced(_ example: Case) throws {
        let lines = try #require(example.text("README.md")).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 10 && lines.first?.hasPrefix("# ") == true)
        let folder = "CONFIG=examples/\(example.name)/config"
        for command in ["make plan \(folder)", "make apply \(folder) STATE=state/\(example.name)"] {
            #expect(lines.contains { $0.hasSuffix(command) }, "the command \(command)")
        }
    }
}
