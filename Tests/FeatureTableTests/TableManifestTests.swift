import Foundation
import Testing

@testable import FeatureTable

@Test func aManifestIsWrittenAsDocumented() throws {
    let asOf = try #require(AsOf(text: "2026-11-24T00:00:00Z"))
    let manifest = TableManifest(
        feature: "spend", asOf: asOf, entity: "user_id", columns: [.init(name: "n", type: .integer)], rows: 1,
        events: 2,
        badRows: 0, parts: [.init(file: "part-00000-of-00001.jsonl", rows: 1, bytes: 9, sha256: "ab")], sources: [])
    let bytes = try tableJSON(manifest)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"as_of\" : \"2026-11-24T00:00:00Z\",\n  \"bad_rows\" : 0,\n"))
    #expect(try JSONDecoder().decode(TableManifest.self, from: bytes) == manifest)
    let latest = LatestTable(feature: "spend", asOf: asOf, manifestSHA256: sha256Hex(bytes))
    #expect(latest.manifest == "20261124T000000Z/manifest.json")
    #expect(latest.sha256.count == 64)
}

@Test func hashesAreTheKnownOnes() {
    #expect(sha256Hex(Data()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
}

@Test func namesSortAsTheirTasks() {
    #expect(TablePaths.part(2, of: 12) == "part-00002-of-00012")
    #expect(TablePaths(feature: "x").manifest(of: AsOf(seconds: 0)!) == "features/x/19700101T000000Z/manifest.json")
}
