import Applier
import Foundation
import HTTP
import PlanModel
import Testing

/// A user of an earlier version compiles again, applies again, and nothing is recreated or lost.
@Suite("Golden: upgrade")
struct UpgradeTests {
    @Test(arguments: Upgrade.all)
    func bringsTodaysUsersAlong(_ upgrade: Upgrade) async throws {
        guard upgrade.isKnownBug else { return try await expectUpgrade(upgrade) }
        await withKnownIssue(isIntermittent: true) { try await expectUpgrade(upgrade) }
    }

    @Test func thereAreCasesAndEachIsExplained() throws {
        #expect(Upgrade.all.count >= 20)
        let readme = try String(contentsOf: Case.root.appending(path: "upgrade/README.md"), encoding: .utf8)
        for upgrade in Upgrade.all {
            #expect(readme.contains("| `\(upgrade.name)` |"), "\(upgrade.name) is not in README.md")
        }
    }

    private func expectUpgrade(_ upgrade: Upgrade) async throws {
        let findings = try await upgrade.findings()
        #expect(findings.isEmpty, "\(findings.joined(separator: "\n"))")
    }
}

extension Upgrade {
    /// What is wrong when today's programs apply here, and apply again.
    func findings() async throws -> [String] {
        let plan = try plan()
        let world = try world(plan)
        let transcript = Transcript(of: world.send, hiding: world.secrets)
        let applied = try await world.apply(plan, through: transcript.send)
        var findings = applied.isSuccess ? [] : ["it fails: \(applied.failureText)"]
        let drastic: Set<Action> = [.create, .delete, .replace]
        let changes = applied.decision.changes.filter { drastic.contains($0.action) }
            .map { "\($0.action.rawValue) \($0.address)" }.sorted()
        if changes != expectedChanges { findings.append("other changes than expected: \(changes)") }
        // An additional version would be another API key.
        let added = transcript.text(writesOnly: true).split(separator: "\n").filter { $0.contains(":addVersion") }
        if added.count != expectedChanges.count(where: { $0.hasPrefix("create secret_version.") }) {
            findings.append("other keys than expected: \(added)")
        }
        let after = Transcript(of: world.send)
        let again = try await world.apply(plan, through: after.send)
        if !again.isSuccess { findings.append("the second time it fails: \(again.failureText)") }
        if !again.decision.changes.isEmpty { findings.append("no rest: \(again.decision.changes)") }
        let writes = after.text(writesOnly: true)
        if !writes.isEmpty { findings.append("the second time it writes: \(writes)") }
        return findings
    }
}
