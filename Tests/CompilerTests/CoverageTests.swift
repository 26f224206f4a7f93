import Diagnostics
import Foundation
import Testing

@testable import Compiler

/// docs/coverage.md says what a line of a stack is here: every piece of configuration in its tables compiles, in the
/// smallest stack around it, and what it says is not supported is refused.
@Suite("Coverage") struct CoverageTests {
    private static let rows = coverageRows(of: Self.page)

    private static let page: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appending(path: "docs/coverage.md"), encoding: .utf8)) ?? ""
    }()

    @Test func thePageHasLines() {
        #expect(Self.rows.count > 90)
        #expect(Self.rows.flatMap(\.snippets).count > 95)
    }

    @Test(arguments: Self.rows.filter { !$0.snippets.isEmpty })
    fileprivate func compiles(_ row: CoverageRow) {
        for snippet in row.snippets {
            let readings = row.places.map { place in readStack(place, snippet) }
            // Of a type that is only named, the page leaves out what else it needs.
            let isEnough = zip(row.places, readings).contains { place, reading in
                reading.diagnostics.filter { $0.severity == .error }.allSatisfy {
                    place == .resource && snippet[0].hasPrefix("type: ") && isIncomplete($0.message)
                }
            }
            guard !isEnough else { continue }
            let reasons = zip(row.places, readings).map { place, reading in
                "\(place): "
                    + reading.diagnostics.filter { $0.severity == .error }.map { "\($0.path): \($0.message)" }
                    .joined(separator: "; ")
            }
            Issue.record("\(row.what)\n\(snippet.joined(separator: "\n"))\n\(reasons.joined(separator: "\n"))")
        }
    }

    /// A type in such a line that is no piece of configuration.
    @Test(arguments: Self.rows.filter { !$0.refusedTypes.isEmpty })
    fileprivate func refuses(_ row: CoverageRow) {
        for type in row.refusedTypes {
            let messages = readStack(.resource, ["type: \(type)"]).diagnostics.map(\.message)
            #expect(messages.contains { $0.contains("is not supported, because") }, "\(type): \(messages)")
        }
    }

    @Test func refusalsNameTypes() {
        #expect(Self.rows.flatMap(\.refusedTypes).count >= 2)
    }
}

/// True if `message` asks for more of a resource.
private func isIncomplete(_ message: String) -> Bool {
    ["' is required", "has no 'parent'", "has no 'location'", "the id has 2 pieces"].contains { message.hasSuffix($0) }
}

/// A line of a table.
private struct CoverageRow: Sendable, CustomTestStringConvertible {
    var section: String
    var what: String
    /// Lines of configuration that stand together.
    var snippets: [[String]] = []
    var refusedTypes: [String] = []

    var testDescription: String { what }

    /// Where the pieces of this section may stand; one of them must take a piece.
    var places: [Place] {
        switch section.prefix(while: { $0 != " " }) {
        case "Services:": [.service, .project]
        case "Jobs:": [.feature, .project]
        case "Schedules": [.feature, .service, .project]
        case "Accounts": [.service, .feature, .project, .grant, .resource]
        case "Secrets,": [.project, .bucket, .repository, .variable, .grant, .resource]
        case "Monitoring": [.project, .service, .feature, .alert, .resource]
        case "The": [.project, .resource]
        default: [.resource]
        }
    }
}

private enum Place: Sendable {
    case project, service, feature, resource
    /// An entry of `buckets` or `repositories`, of `alerts`, a key of a grant, and the value of a variable.
    case bucket, repository, alert, grant, variable
}

private func coverageRows(of page: String) -> [CoverageRow] {
    var section = ""
    var rows: [CoverageRow] = []
    for line in page.split(separator: "\n") {
        if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        guard line.hasPrefix("| "), cells.count == 4, !line.hasPrefix("| ---"), !line.hasPrefix("| a stack has")
        else { continue }
        var row = CoverageRow(section: section, what: cells[1].trimmingCharacters(in: .whitespaces))
        let parts = cells[2].split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        var type = ""
        for code in stride(from: 1, to: parts.count, by: 2).map({ parts[$0] }) {
            if code.hasPrefix("type: ") { type = String(code.dropFirst(6)) }
            if code.hasPrefix("…/") {
                // Another resource of the API just named.
                guard let end = type.lastIndex(where: { "./".contains($0) }) else { continue }
                type = String(type[...end] + code.dropFirst(2))
                row.snippets.append(["type: \(type)"])
            } else if isType(code) {
                row.refusedTypes.append(code)
            } else if code.hasPrefix("type: ") || code.hasPrefix("{") {
                row.snippets.append([code])
            } else if let word = key(of: code) {
                // What cannot stand beside the piece before stands by itself.
                if let last = row.snippets.last, word != "on", !last[0].hasPrefix("{"),
                    !last.contains(where: { key(of: $0) == word })
                {
                    row.snippets[row.snippets.count - 1].append(code)
                } else {
                    row.snippets.append([code])
                }
            }
        }
        rows.append(row)
    }
    return rows
}

/// The key of `key: value`.
private func key(of code: String) -> String? {
    guard let colon = code.firstRange(of: ": ") else { return nil }
    let key = code[..<colon.lowerBound]
    return !key.isEmpty && key.allSatisfy { $0.isLowercase || $0 == "_" } ? String(key) : nil
}

private func isType(_ code: String) -> Bool {
    let parts = code.split(separator: "/")
    return parts.count == 2 && parts[0].contains(".v") && !code.contains(" ") && !code.contains(":")
}

/// The smallest stack with `lines` at `place`.
private func readStack(_ place: Place, _ lines: [String]) -> ConfigReading {
    let keys = Set(lines.compactMap { key(of: $0) })
    func file(_ base: [(key: String, line: String)], _ lines: [String], _ keys: Set<String>) -> String {
        (base.filter { !keys.contains($0.key) }.map(\.line) + lines).joined(separator: "\n") + "\n"
    }
    let wordsOf: (Place) -> ([String], Set<String>) = { place == $0 ? (lines, keys) : ([], []) }
    var project: [(key: String, line: String)] = [
        ("stack", "stack: acme"), ("notifications", "notifications: [{email: ml@acme.example}]"),
        ("secrets", "secrets: {token: {by_hand: true}, slack-token: {by_hand: true}}"),
        ("buckets", "buckets: {models: {name: acme-models}}"), ("accounts", "accounts: {ci-deploy: {}}"),
    ]
    let value = lines.joined(separator: ", ")
    switch place {
    case .bucket: project[3].line = "buckets: {models: {name: acme-models}, more: \(value)}"
    case .repository: project.append(("repositories", "repositories: {wheels: \(value)}"))
    case .grant:
        project.append(("grants", "grants: [{to: group:ml@acme.example, role: roles/storage.objectViewer, \(value)}]"))
    default: break
    }
    var service: [(key: String, line: String)] = [("name", "name: api"), ("image", "image: api")]
    if keys.contains("uptime") { service.append(("public", "public: true")) }
    if keys.isDisjoint(with: ["public", "invokers", "uptime"]) { service.append(("invokers", "invokers: []")) }
    if keys.contains("gpu") {
        service += [("cpu", "cpu: 4"), ("memory", "memory: 16Gi"), ("cpu_idle", "cpu_idle: false")]
    }
    var feature: [(key: String, line: String)] = [("name", "name: load"), ("image", "image: load")]
    if keys.isDisjoint(with: ["schedule", "schedules"]) { feature.append(("schedule", "schedule: \"0 3 * * *\"")) }
    switch place {
    case .variable: service.append(("env", "env: {TOKEN: \(value)}"))
    case .alert:
        service.append(("alerts", "alerts: [\(value)]"))
    default: break
    }
    var resources =
        "events: {type: pubsub.v1/projects.topics}\n"
        + "google: {type: compute.v1/globalAddresses, body: {purpose: VPC_PEERING}}\n"
        + "guard: {type: compute.v1/securityPolicies}\n"
    if place == .resource { resources += "some:\n" + lines.map { "  \($0)\n" }.joined() }
    let (projectLines, projectKeys) = wordsOf(.project)
    let (serviceLines, serviceKeys) = wordsOf(.service)
    let (featureLines, featureKeys) = wordsOf(.feature)
    let files = [
        "project.yaml": file(project, projectLines, projectKeys),
        "services/api.yaml": file(service, serviceLines, serviceKeys),
        "services/rates.yaml": "name: rates\nimage: api\ninvokers: []\n",
        "services/web.yaml": "name: web\nimage: api\ninvokers: []\n",
        "features/load.yaml": file(feature, featureLines, featureKeys),
        "resources/all.yaml": resources, "files/flow.yaml": "main: {}\n",
        "environments/test.yaml": "project_id: acme-ml\nproject_number: 123456789012\nregion: europe-west1\n",
    ]
    let digest = "europe-west1-docker.pkg.dev/acme-ml/w/i@sha256:" + String(repeating: "0", count: 64)
    let images = SourceFile(
        path: "images.json", displayPath: "images.json",
        bytes: Array("{\"api\": \"\(digest)\", \"load\": \"\(digest)\"}".utf8))
    return readConfig(
        files: files.map { SourceFile(path: $0, displayPath: $0, bytes: Array($1.utf8)) }, environment: "test",
        images: images)
}
