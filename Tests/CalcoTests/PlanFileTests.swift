import Foundation
import Testing

@testable import calco

@Suite struct PlanFileTests {
    private func file(_ text: String) throws -> (shop: Workshop, path: String) {
        let shop = try Workshop()
        try shop.write(text, to: "plan.json")
        return (shop, shop.folder.appendingPathComponent("plan.json").path)
    }

    @Test func isReadWhereItIsAskedFor() throws {
        let (shop, path) = try file(String(repeating: "0123456789", count: 100_000))
        let file = try PlanFile(path)
        #expect(try file.bytes(15..<18) == Array("567".utf8))
        #expect(try file.bytes(999_998..<1_000_005) == Array("89".utf8))
        #expect(try file.bytes(2_000_000..<2_000_001) == [])
        for _ in 0..<2 {
            let next = file.pieces()
            var count = 0
            while true {
                let piece = try next()
                if piece.isEmpty { break }
                #expect(piece.first == UInt8(ascii: "0") + UInt8(count % 10))
                count += piece.count
            }
            #expect(count == 1_000_000)
        }
        withExtendedLifetime(shop) {}
    }

    @Test func isRefusedWhenItChangesMeanwhile() async throws {
        for change in ["new", "text"] {
            let (shop, path) = try file("text")
            let file = try PlanFile(path)
            #expect(throws: Never.self) { try file.checkIsUnchanged() }
            // Writes in place, like a shell's `>`, and sets a later time in case the clock is coarse.
            #expect(try await shop.run("printf \(change) >plan.json; touch -d '+1 minute' plan.json").status == 0)
            do throws(FileError) {
                try file.checkIsUnchanged()
                Issue.record("not refused")
            } catch { #expect(error.reason.hasPrefix("was changed while it was read")) }
        }
    }

    @Test func aFolderIsNone() throws {
        do throws(FileError) {
            _ = try PlanFile("/tmp")
            Issue.record("not refused")
        } catch { #expect(error.reason == "is a folder, not a file") }
    }
}
