import Applier
import Foundation
import PlanModel
import Stores
import Testing

@Test func aWholeApplyOnDiskIsFoundAgain() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("calco-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/state.json"
    let plan = plan([thing("a")])
    let ledger = Ledger(state: State(lineage: "l"), store: .file(path))
    try await ledger.append(.done(thing("a")))
    let killed = try await loadState(.file(path), for: plan, newLineage: { "x" })
    #expect(killed.mustBeSaved && killed.state.entries.count == 1 && killed.state.lineage == "l")
    try await ledger.save()
    let saved = try await loadState(.file(path), for: plan, newLineage: { "x" })
    #expect(!saved.mustBeSaved && saved.state.serial == 1 && saved.state.entries == killed.state.entries)
}
