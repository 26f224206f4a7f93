import Compiler
import Foundation
import Testing

/// Evidence can be looked up: code that relies on a fact cites an entry of docs/facts, and each entry cites its source.
@Suite struct FactsTests {
    private static let read = Result { try Evidence() }
    private let entries: [Fact]
    private let problems: [String]
    private let lines: [Line]
    /// What is cited, and where, such as `Sources/Emulator/Core/Call.swift:40`.
    private let citations: [String: [String]]

    init() throws {
        let evidence = try Self.read.get()
        (entries, problems, lines) = (evidence.entries, evidence.problems, evidence.lines)
        citations = evidence.citations
    }

    @Test func entriesHaveAnIdASourceAndAMark() {
        for problem in problems { Issue.record("\(problem)") }
        #expect(entries.count > 100)
    }

    @Test func whatIsCitedIsThere() {
        let known = Set(entries.map(\.id))
        for (id, places) in citations where !known.contains(id) {
            Issue.record("\(places.joined(separator: ", ")) cites \(id), which docs/facts does not have")
        }
    }

    @Test func whatIsThereIsCited() {
        for fact in entries {
            let isCited = citations[fact.id] != nil
            if fact.unused == nil {
                #expect(isCited, "nothing cites \(fact.id): cite it, or say 'Unused:' and why")
            } else {
                #expect(!isCited, "\(fact.id) is unused, and \(citations[fact.id]?.first ?? "") cites it")
            }
        }
    }

    /// No citation of notes that readers of this repository do not have, or of recordings without an entry.
    @Test func nothingElseIsCited() {
        let foreign = ["GCP.md", "FACTS.md", "ECOSYSTEM.md", "PEERS.md", "GCP facts", "ecorded:"]
        for line in lines where line.path.hasSuffix(".swift") {
            for word in foreign where line.text.contains(word) {
                Issue.record("\(line.path):\(line.number) cites \(word), which is no entry of docs/facts")
            }
        }
        #expect(lines.count > 3000)
    }

    /// A kind, its methods in the local cloud and its facts are found under one name.
    @Test func foldersCarryTheNamesOfTheFacts() throws {
        let names = Set(entries.map { String($0.id.prefix { $0 != "-" }) })
        let paths = try files(below: "Sources/Compiler/Kinds") + files(below: "Sources/Emulator/Apis")
        let folders = Set(paths.map { $0.split(separator: "/") }.filter { $0.count > 4 }.map { String($0[3]) })
        #expect(folders.subtracting(names) == [] && folders.count > 5)
    }

    /// docs/config.md says what each part of a configuration becomes.
    @Test func everyKindIsInTheDocuments() throws {
        let text = try contents("docs/config.md")
        for kind in kinds { #expect(text.contains("`\(kind.name)."), "docs/config.md does not have \(kind.name)") }
    }

    /// Shows that the checks above find mistakes, so that an empty list of problems means something.
    @Test func mistakesAreSeen() {
        let good = "# run\n\n**run-1** (recorded) So it is.\nSource: kcc run/v1/_http.log@0123456789\n"
        #expect(facts(good, of: "run").problems == [])
        #expect(facts(good, of: "run").entries.map(\.id) == ["run-1"])
        for (wrong, right, problem) in [
            ("run-2", "run-1", "run-2: the next one of this file is run-1"),
            ("kcc run/v1/_http.log@0123456789", "run-job", "no form of a source: run-job"),
            ("kcc run/v1/_http.log@0123456789", "https://cloud.google.com/run", "names no recording"),
            ("\nSource: kcc run/v1/_http.log@0123456789", "", "this is no entry"),
            ("recorded", "certain", "this is no entry"), ("recorded", "unproved", "this is no entry"),
            ("0123456789\n", "0123456789\nUnused: later", "say why it is kept"),
        ] {
            let text = good.contains(wrong) ? good.replacing(wrong, with: right) : good.replacing(right, with: wrong)
            #expect(text != good)
            #expect(facts(text, of: "run").problems.contains { $0.contains(problem) }, "\(text)")
        }
        #expect(ids(in: "/// so it is (run-1, iam-12).", ["run", "iam"]) == ["run-1", "iam-12"])
        #expect(ids(in: "prerun-1 run-x run-1-2 run-01", ["run"]) == [])
    }
}

/// Everything that the checks look at, read once.
private struct Evidence: Sendable {
    var entries: [Fact] = []
    var problems: [String] = []
    let lines: [Line]
    var citations: [String: [String]] = [:]

    init() throws {
        for path in try files(below: "docs/facts") where path != "docs/facts/README.md" {
            let name = String(path.dropFirst("docs/facts/".count).dropLast(".md".count))
            let read = facts(try contents(path), of: name)
            entries += read.entries
            problems += read.problems
        }
        let names = Set(entries.map { String($0.id.prefix { $0 != "-" }) })
        lines = try citingLines()
        for line in lines {
            for id in ids(in: line.text, names) { citations[id, default: []].append("\(line.path):\(line.number)") }
        }
    }
}

private struct Line: Sendable {
    let path: String
    let number: Int
    let text: String
}

/// The comments of all Swift files, and every line of the documents outside docs/facts.
private func citingLines() throws -> [Line] {
    let paths = try files(below: "Sources") + files(below: "Tests") + files(below: "docs")
    return try paths.flatMap { path -> [Line] in
        let isDocument = path.hasSuffix(".md") && path.hasPrefix("docs/") && !path.hasPrefix("docs/facts/")
        guard path.hasSuffix(".swift") || isDocument else { return [] }
        let lines = try contents(path).split(separator: "\n", omittingEmptySubsequences: false)
        return zip(1..., lines).compactMap { number, text in
            if isDocument { return Line(path: path, number: number, text: String(text)) }
            guard let start = text.hasPrefix("//") ? text.startIndex : text.range(of: " //")?.lowerBound else {
                return nil
            }
            return Line(path: path, number: number, text: String(text[start...]))
        }
    }
}

/// The ids of facts in `text`; `names` are those of the files.
private func ids(in text: String, _ names: Set<String>) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "-_./".contains($0)) }.compactMap { word in
        let word = word.last == "." ? word.dropLast() : word
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, names.contains(String(parts[0])), let number = Int(parts[1]),
            String(number) == parts[1], number > 0
        else { return nil }
        return String(word)
    }
}

private func files(below folder: String) throws -> [String] {
    let root = packageRoot.appendingPathComponent(folder).resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().map { folder + "/" + $0 }
        .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") }
}

private func contents(_ path: String) throws -> String {
    try String(contentsOf: packageRoot.appendingPathComponent(path), encoding: .utf8)
}
