import FeatureTable
import Foundation
import HTTPTypes
import HummingbirdTesting
import Text
import Testing

@testable import Service

/// A way in which a new table can be wrong, and what must be reported.
struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var says: String
    /// False if latest.json itself cannot be read, which says nothing about a table.
    var isRefusal = true
    var write: @Sendable (SampleTable, SampleFolder) throws -> Void

    init(_ name: String, _ says: String, _ write: @escaping @Sendable (SampleTable, SampleFolder) throws -> Void) {
        testDescription = name
        self.says = says
        self.write = write
    }

    static func manifest(_ name: String, _ says: String, _ bend: @escaping @Sendable (inout TableManifest) -> Void)
        -> Fault
    {
        Fault(name, says) { try $0.write(to: $1, bend: bend) }
    }

    static func latest(_ name: String, _ says: String, _ bend: @escaping @Sendable (inout LatestTable) -> Void) -> Fault
    {
        Fault(name, says) { try $0.write(to: $1, bendLatest: bend) }
    }

    static func unreadable(
        _ name: String, _ says: String, _ write: @escaping @Sendable (SampleTable, SampleFolder) throws -> Void
    ) -> Fault {
        var fault = Fault(name, says, write)
        fault.isRefusal = false
        return fault
    }

    static func line(_ says: String, _ line: String) -> Fault {
        Fault("the line \(line.prefix(60))", says) { table, folder in
            var table = table
            table.parts[1][1] = line
            try table.write(to: folder)
        }
    }

    static func file(_ name: String, _ says: String, _ file: String, _ bytes: String?) -> Fault {
        Fault(name, says) { table, folder in
            try table.write(to: folder)
            let path = "features/spend/" + file.replacing("NEW", with: table.folder)
            if let bytes { try folder.write(path, Data(bytes.utf8)) } else { try folder.remove(path) }
        }
    }
}

private let part = "part-00001-of-00002.jsonl"
private let rest = #""spend_30d":0,"last_country":"","basket":null}}"#

private let faults: [Fault] = [
    .file("latest.json is garbage", "not JSON", "latest.json", "]"),
    .file("latest.json is deep", "not JSON", "latest.json", String(repeating: "[", count: 60_000)),
    .unreadable("latest.json is large", "and at most 16777216 are read") { _, folder in
        try folder.write("features/spend/latest.json", Data(repeating: 32, count: 17 << 20))
    },
    .unreadable("latest.json is a pipe", "not a regular file") { table, folder in
        try table.write(to: folder)
        let path = folder.path + "/features/spend/latest.json"
        try FileManager.default.removeItem(atPath: path)
        #expect(mkfifo(path, 0o600) == 0)
    },
    .file("latest.json is empty", "not JSON", "latest.json", ""),
    .latest("latest.json has another format", "format is 2") { $0.format = 2 },
    .latest("latest.json belongs to another feature", "the feature 'other'") { $0.feature = "other" },
    .latest("as_of is not an instant", "not an instant") { $0.asOf = "yesterday" },
    .latest("the manifest is outside", "is not '20261125T000000Z/manifest.json'") { $0.manifest = "../../secret.json" },
    .latest("the manifest has another hash", "not that of latest.json") {
        $0.sha256 = String(repeating: "0", count: 64)
    },
    .file("the manifest is missing", "manifest.json: it is missing", "NEW/manifest.json", nil),
    .manifest("the manifest has another format", "format is 2") { $0.format = 2 },
    .manifest("the manifest belongs to another feature", "the feature 'other'") { $0.feature = "other" },
    .manifest("the manifest has another as_of", "as_of is") { $0.asOf = "2026-11-24T00:00:00Z" },
    .manifest("a part is outside", "not a file beside") { $0.parts[1].file = "../\($0.parts[1].file)" },
    .manifest("a part is a folder up", "not a file beside") { $0.parts[1].file = ".." },
    .manifest("a part is there twice", "in the table already") {
        $0.rows += 2
        $0.parts.append($0.parts[0])
    },
    .manifest("too few rows", "rows") { $0.rows -= 1 },
    .manifest("a part with fewer rows", "cannot have") { $0.parts[1].rows = -1 },
    .manifest("a part with very many rows", "cannot have") { $0.parts[1].rows = Int.max },
    .manifest("a part with very many bytes", "MAX_TABLE_BYTES") { $0.parts[1].bytes = Int.max },
    .manifest("a row less than the part has", "more rows") {
        $0.rows -= 1
        $0.parts[1].rows -= 1
    },
    .manifest("a row more than the part has", "3 rows, the manifest says 4") {
        $0.rows += 1
        $0.parts[1].rows += 1
    },
    .manifest("a part with another size", "the manifest says") { $0.parts[1].bytes += 1 },
    .manifest("a part with another hash", "SHA-256") { $0.parts[1].sha256 = $0.parts[0].sha256 },
    .file("a part is missing", "\(part): it is missing", "NEW/\(part)", nil),
    .file("a part is shorter", "it has 3 bytes", "NEW/\(part)", "{}\n"),
    .line("line 2", "garbage"), .line("line 2", ""),
    .line("expected {\"entity\":\"", #"{"entity": "x","features":{}}"#),
    .line("expected {\"entity\":\"", #"{"entity":"x"}"#), .line("expected {\"entity\":\"", #"{"entity":"x","#),
    .line("expected {\"entity\":\"", #"{"entity":"x","features":{"purchases_7d":1,"#),
    .line("its entity is in the table already", #"{"entity":"u1","features":{"purchases_7d":1,"# + rest),
    .line("line 2: its entity is not a string of JSON", #"{"entity":"\u00zz","features":{"purchases_7d":1,"# + rest),
    .line("its entity is in the table already", #"{"entity":"\u0075\u0031","features":{"purchases_7d":1,"# + rest),
]

@Test(arguments: faults)
func aBrokenTableIsReportedOnceAndTheOldOneStaysServed(_ fault: Fault) async throws {
    let bench = try Workbench()
    try SampleTable().write(to: bench.folder)
    var watch = bench.watch()
    watch.look()
    let old = try #require(bench.store.table("spend"))

    var new = SampleTable()
    new.asOf = "2026-11-25T00:00:00Z"
    try fault.write(new, bench.folder)
    for _ in 0..<3 { watch.look() }

    #expect(bench.store.table("spend") === old)
    let problem = try #require(bench.store.snapshot.problems["spend"])
    #expect(problem.contains(fault.says), "\(problem)")
    #expect(problem.hasPrefix("features/spend/"))
    #expect(bench.log.lines.count { $0.contains(problem.prefix(40)) } == 1)
    #expect(bench.log.lines.count { $0.contains("new table refused") } == (fault.isRefusal ? 1 : 0))
    try await bench.application.test(.router) { client in
        let ready = try await client.get("/readyz")
        #expect(ready.status == .ok)
        #expect(ready.text.contains(#""feature":"spend","problem":"#))
        let refused = #"feature_tables_refused_total{feature="spend"} 1"#
        #expect(try await client.get("/metrics").text.contains(refused) == fault.isRefusal)
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
    }

    // The next good table ends the problem.
    new.asOf = "2026-11-26T00:00:00Z"
    try new.write(to: bench.folder)
    watch.look()
    #expect(bench.store.table("spend")?.asOf.text == "2026-11-26T00:00:00Z")
    #expect(bench.store.snapshot.problems.isEmpty)
}

@Test func anEmptyTableIsServed() throws {
    let bench = try Workbench()
    try bench.load(SampleTable(parts: [[], []]))
    #expect(bench.store.table("spend")?.manifest.rows == 0)
    #expect(bench.store.snapshot.problems.isEmpty)
}

/// The hash of a part vouches for its rows, so their values are not read when it is loaded. A row that is not JSON fails
/// requests for some of its columns, and nothing else.
@Test func aRowThatIsNotJSONOnlyFailsItsOwnRequests() async throws {
    let bench = try Workbench()
    try bench.load(SampleTable(parts: [[#"{"entity":"x","features":{"basket":]}}"#]]))
    try await bench.application.test(.router) { client in
        let answer = try await client.get("/v1/features/spend/x?columns=basket")
        #expect(answer.status == .internalServerError)
    }
    #expect(bench.log.lines.count { $0.contains("failed") } == 1)
}

@Test func aTableLargerThanTheLimitIsRefused() throws {
    let bench = try Workbench(["MAX_TABLE_BYTES": "100"])
    try bench.load()
    #expect(bench.store.snapshot.problems["spend"]?.contains("more than 100 bytes (MAX_TABLE_BYTES)") == true)
}
