import FeatureTable
import Foundation
import Testing

@testable import Feature

/// A header and 40,000 times the row `u1,2026-11-24,1`, compressed by gzip.
private let packed = Array(
    Data(
        base64Encoded: """
            H4sIAAAAAAACA+3HsQ3AIAwAsL23BKmJKj7igVKkns8bDPbmNccb34z/Whl1V2+ZrZ5Id3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3
            d3d3d3d3d3d3d3d3d3d39+O+AUM1OZ0KxAkA
            """, options: .ignoreUnknownCharacters)!)

/// The row `u2,2026-11-24,5` as another member.
private let more = Array(Data(base64Encoded: "H4sIAAAAAAACAys10jEyMDLTNTTUNTLRMeUCAAgsN/QQAAAA")!)

@Suite("Compressed files")
struct GzipTests {
    private let table = spec([column("n", .count), column("sum", .sum, of: "x")])
    private let one = #"{"entity":"u1","features":{"n":40000,"sum":40000}}"#
    private let two = #"{"entity":"u2","features":{"n":1,"sum":5}}"#

    private func run(_ bytes: [UInt8], _ name: String = "a.csv.gz") throws -> Workshop {
        let workshop = try Workshop()
        try workshop.write("events/\(name)", bytes)
        try workshop.run(table)
        return workshop
    }

    @Test func areReadLikeTheirContents() throws {
        let workshop = try run(packed)
        #expect(try workshop.rows() == [one])
        let source = try #require(try workshop.manifest().sources.first)
        // The manifest can be checked against the compressed file.
        #expect(source.bytes == packed.count && source.sha256 == sha256Hex(packed))
    }

    @Test func mayHaveSeveralMembersAndZerosAfterThem() throws {
        #expect(try run(packed + more).rows() == [one, two])
        #expect(try run(packed + more + [UInt8](repeating: 0, count: 1_000)).rows() == [one, two])
    }

    @Test func areRecognisedByTheirFirstBytesAndNotByTheirName() throws {
        #expect(try run(packed, "a.csv").rows() == [one])
        #expect(try run(Array("user,ts,x\nu2,2026-11-24,5\n".utf8)).rows() == [two])
        #expect(try run([]).rows().isEmpty)
    }

    @Test func asLinesOfJSONToo() throws {
        let workshop = try Workshop()
        try workshop.write("events/a.jsonl.gz", more)
        try workshop.run(spec([column("n", .count)], format: .jsonl))
        #expect(workshop.badRows.map { $0["text"] } == ["u2,2026-11-24,5"])
    }

    @Test(arguments: [1, 8, 300]) func aTruncatedOneFailsTheRun(_ missing: Int) throws {
        let workshop = try Workshop()
        try workshop.write("events/a.csv.gz", Array(packed.dropLast(missing)))
        let failure = try #require(throws: RunFailure.self) { try workshop.run(table) }
        #expect(failure.description == "events/a.csv.gz: its gzip data is cut off. Is the upload complete?")
        #expect(workshop.latest == nil)
    }

    @Test func aDamagedOneFailsTheRun() throws {
        var checksum = packed
        checksum[checksum.count - 6] ^= 1
        for bytes in [checksum, packed + Array("trailing text".utf8), packed.prefix(20) + packed] {
            let workshop = try Workshop()
            try workshop.write("events/a.csv.gz", bytes)
            let failure = try #require(throws: RunFailure.self) { try workshop.run(table) }
            #expect(failure.description.hasPrefix("events/a.csv.gz: its gzip data is damaged ("), "\(failure)")
            #expect(workshop.latest == nil)
        }
    }
}
