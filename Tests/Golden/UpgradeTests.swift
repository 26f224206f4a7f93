import Applier
import Foundation
import HTTP
import PlanModel
import Testing

/// Who has used an earlier version compiles again, applies again, and nothing is made anew or lost.
@Suite("Golden: upgrade")
struct UpgradeTests {
    @Test(arguments: Upgrade.all)
    func bringsTodaysUsersAlong(_ upgrade: Upgrade) async throws {
        guard upgrade.isKnownBug else { return try await expectUpgrade(upgrade) }
        await withKnownIssue(isIntermittent: true) { try await expectUpgrade(upgrade) }
    }

    @Test func thereAreCasesAndEachIsExplained() throws {
        #expect(Upgrade.all.count >= 20)
        let readme = try String(contentsOf: Upgrade.root.appending(path: "README.md"), encoding: .utf8)
        for upgrade in Upgrade.all {
            #expect(readme.contains("| `\(upgrade.name)` |"), "\(upgrade.name) is not in README.md")
        }
    }

    private func expectUpgrade(_ upgrade: Upgrade) async throws {
        let plan = try upgrade.plan()
        let world = try upgrade.world(plan)
        let transcript = Transcript(of: world.send, hiding: world.secrets)
        let applied = try await world.apply(plan, through: transcript.send)
        applied.expectSuccess()
        let drastic: Set<Action> = [.create, .delete, .replace]
        let changes = applied.decision.changes.filter { drastic.contains($0.action) }
        #expect(changes.map { "\($0.action.rawValue) \($0.address)" }.sorted() == upgrade.expectedChanges)
        // A version more is another API key.
        let added = transcript.text(writesOnly: true).split(separator: "\n").filter { $0.contains(":addVersion") }
        #expect(added.count == upgrade.expectedChanges.count { $0.hasPrefix("create secret_version.") }, "\(added)")

        let after = Transcript(of: world.send)
        let again = try await world.apply(plan, through: after.send)
        again.expectSuccess()
        #expect(again.decision.changes.isEmpty, "\(again.decision.changes)")
        #expect(after.text(writesOnly: true) == "")
    }
}
