import Diagnostics
import Testing
import YAML

@Suite struct MergeTests {
    private func merged(
        _ base: String, _ override: String, nullsAreValuesBelow key: String? = nil
    ) throws -> (node: Node, diagnostics: [Diagnostic]) {
        let first = try #require(parse(Array(base.utf8), path: "base.yaml").node)
        let second = try #require(parse(Array(override.utf8), path: "over.yaml").node)
        var diagnostics: [Diagnostic] = []
        return (merge(first, with: second, nullsAreValuesBelow: key, into: &diagnostics), diagnostics)
    }

    @Test func mergesMappingsByKeyAndKeepsPlaces() throws {
        let (node, diagnostics) = try merged("a: {x: 1, y: 2}\nb: 3\n", "c: 5\na:\n  y: 4\n")
        #expect(diagnostics == [])
        #expect(node.entries?.map(\.key) == ["a", "b", "c"])
        #expect(node["a"]?["x"]?.scalar?.text == "1")
        #expect(node["a"]?["y"]?.scalar?.text == "4")
        #expect(node["a"]?["y"]?.path == "over.yaml")
        #expect(node["a"]?["y"]?.range == SourceRange(line: 3, column: 6))
        #expect(node["a"]?["x"]?.path == "base.yaml")
        #expect(node["a"]?.path == "base.yaml")
        #expect(node["c"]?.path == "over.yaml")
    }

    @Test func replacesEverythingElse() throws {
        let (node, _) = try merged("a: [1, 2]\nb: {x: 1}\nc: 1\n", "a: [3]\nb: no\nc: {y: 1}\n")
        #expect(node["a"]?.elements?.count == 1)
        #expect(node["b"]?.scalar?.text == "no")
        #expect(node["c"]?["y"]?.scalar?.text == "1")
        // From now on messages about the key point to the file that replaced it.
        #expect(node.entry("c")?.keyRange.start == SourcePosition(line: 3, column: 1))
        let (moved, _) = try merged("c: 1\n", "a: 1\nc: {y: 1}\n")
        #expect(moved.entry("c")?.keyRange.start == SourcePosition(line: 2, column: 1))
    }

    @Test func nullRemoves() throws {
        let (node, diagnostics) = try merged("a: {x: 1, y: 2}\nb: 3\n", "a: {x: null}\nb: ~\n")
        #expect(diagnostics == [])
        #expect(node.entries?.map(\.key) == ["a"])
        #expect(node["a"]?.entries?.map(\.key) == ["y"])
    }

    @Test func nullThatRemovesNothingIsReported() throws {
        let (_, diagnostics) = try merged("uptime: 1\n", "uptme: null\n")
        #expect(
            diagnostics.map(\.message) == [
                "nothing to remove: base.yaml has no key 'uptme' here; did you mean 'uptime'?"
            ])
        #expect(diagnostics.first?.path == "over.yaml")
    }

    @Test func nullBelowSomethingNewIsReported() throws {
        let (node, diagnostics) = try merged("a: 1\n", "b: {c: {d: null, e: 1}}\n")
        #expect(diagnostics.map(\.message) == ["nothing to remove: base.yaml has no key 'd' here"])
        #expect(
            diagnostics.first?.range == SourceRange(start: .init(line: 1, column: 9), end: .init(line: 1, column: 10)))
        #expect(node["b"]?["c"]?.entries?.map(\.key) == ["e"])
    }

    @Test func nullBelowSomeKeysIsAValue() throws {
        let (node, diagnostics) = try merged(
            "a: 1\nbody: {x: 1, y: {v: 1}}\n", "body: {x: null, y: {w: null}, z: {u: null}}\nb: {body: {t: null}}\n",
            nullsAreValuesBelow: "body")
        #expect(diagnostics == [])
        #expect(node["body"]?.entries?.map(\.key) == ["y", "z"])
        #expect(node["body"]?["y"]?["w"]?.isNull == true && node["body"]?["z"]?["u"]?.isNull == true)
        #expect(node["b"]?["body"]?["t"]?.isNull == true)
    }
}
