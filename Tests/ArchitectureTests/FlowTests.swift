import Testing

/// The folders of the applier, each built on those before it: terms, records and calls, then the flow of a run.
private let stages = ["Terms", "Record", "Calls", "Inspect", "Decide", "Execute", "Check"]

@Suite struct FlowTests {
    @Test func aStageUsesNoLaterOne() throws {
        let files = try swiftFiles().filter { $0.module == "Applier" }
        for (user, used, name) in uses(in: files) {
            let (here, there) = try (#require(stage(of: user)), #require(stage(of: used)))
            #expect(there <= here, "\(user) uses \(name), which is in \(used)")
        }
        #expect(Set(files.compactMap { stage(of: $0.path) }).count == stages.count)
    }

    @Test func noTwoFilesNeedEachOther() throws {
        let files = try swiftFiles().filter { $0.module == "Applier" }
        #expect(circle(among: files) == [])
    }

    @Test func whatIsUsedIsSeen() {
        let a = SwiftFile(path: "Applier/Terms/A.swift", module: "Applier", lines: ["struct A { var b: B? }"])
        let b = SwiftFile(path: "Applier/Calls/B.swift", module: "Applier", lines: ["package enum B {}", "func c() {"])
        let c = SwiftFile(path: "Applier/Decide/C.swift", module: "Applier", lines: ["// A", "let d = c(.a, \"A\")"])
        #expect(uses(in: [a, b, c]).map(\.name).sorted() == ["B", "c"])
        #expect(circle(among: [a, b, c]) == [])
        let d = SwiftFile(path: "Applier/Calls/B.swift", module: "Applier", lines: ["enum B { case d(A), c(Int) }"])
        #expect(circle(among: [a, d, c]) == ["Applier/Calls/B.swift", "Applier/Terms/A.swift"])
    }

    private func stage(of path: String) -> Int? {
        stages.firstIndex { path.hasPrefix("Applier/\($0)/") }
    }

    /// Which file uses a type or a free function of another file. Members are ignored: their names do not say which
    /// type they belong to.
    private func uses(in files: [SwiftFile]) -> [(user: String, used: String, name: String)] {
        var homes: [Substring: Set<String>] = [:]
        let declaration = /^(?:package |final |indirect )*(?:struct|enum|class|actor|protocol|typealias|func) (\w+)/
        for file in files {
            for (_, text) in file.code {
                if let match = text.firstMatch(of: declaration) { homes[match.1, default: []].insert(file.path) }
            }
        }
        var found: [(user: String, used: String, name: String)] = []
        for file in files {
            var words: Set<Substring> = []
            for (_, text) in file.code {
                // Strings, members and cases do not count.
                let code = text.replacing(/"(?:[^"\\]|\\.)*"/, with: "").replacing("Applier.", with: "")
                for match in code.matches(of: /\w+/) {
                    let isMember =
                        match.startIndex > code.startIndex && code[code.index(before: match.startIndex)] == "."
                    let isCall = match.endIndex < code.endIndex && code[match.endIndex] == "("
                    let isType = match.output.first?.isUppercase == true
                    let isDeclared =
                        code.contains("func \(match.output)(") || code.contains("case \(match.output)(")
                    if !isMember, isType || (isCall && !isDeclared) { words.insert(match.output) }
                }
            }
            for word in words.sorted() {
                for home in (homes[word] ?? []).sorted() where !(homes[word] ?? []).contains(file.path) {
                    found.append((file.path, home, String(word)))
                }
            }
        }
        return found
    }

    /// The files in a dependency cycle; none if there is no cycle.
    private func circle(among files: [SwiftFile]) -> [String] {
        var needs: [String: Set<String>] = [:]
        for (user, used, _) in uses(in: files) { needs[user, default: []].insert(used) }
        // Remove files that depend on none of the rest, and files that none of the rest depend on, until only cycles
        // are left.
        while let free = needs.first(where: { file in
            file.value.isDisjoint(with: needs.keys) || !needs.values.contains { $0.contains(file.key) }
        }) { needs[free.key] = nil }
        return needs.keys.sorted()
    }
}
