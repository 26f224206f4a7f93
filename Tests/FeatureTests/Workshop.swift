import FeatureTable
import Foundation
import Testing

@testable import Feature

/// A test's own data directory, and runs on it.
final class Workshop: Sendable {
    let root: String

    init() throws {
        root =
            FileManager.default.temporaryDirectory.appending(path: "feature-tests-\(UInt64.random(in: 0 ... .max))")
            .path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: root).appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below the data directory with its bytes.
    var everything: [String: [UInt8]] {
        let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        var files: [String: [UInt8]] = [:]
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
            else {
                continue
            }
            files[path] = FileManager.default.contents(atPath: root + "/" + path).map { Array($0) }
        }
        return files
    }

    @discardableResult
    func run(
        _ spec: TableSpec, asOf: AsOf = noon, shard: Shard = Shard(), execution: String = "", sortBytes: Int = 1 << 20,
        lanes: Int = 2,
        maximumBadShare: Double = 1, allowsEmpty: Bool = false, keep: Int = 7, files: Files? = nil, now: Int = 0,
        attempt: Int = 0, chance: String = "x", allowsOtherFiles: Bool = false,
        checkStop: @escaping @Sendable () throws -> Void = {}
    ) throws -> [LogLine] {
        let task = FeatureTask(
            feature: "demo", spec: spec, specSHA256: sha256Hex(Array("\(spec)".utf8)), asOf: asOf, shard: shard,
            execution: execution, scratchDirectory: NSTemporaryDirectory(), maximumBadShare: maximumBadShare,
            allowsEmpty: allowsEmpty, allowsOtherFiles: allowsOtherFiles, keep: keep,
            attempt: "\(attempt)", chance: chance, lanes: lanes,
            sortBytes: sortBytes)
        let transcript = Transcript()
        try runTask(
            task,
            Surroundings(
                files: files ?? Files(root: root), now: { Double(now) },
                isOver: { Int($0).map { $0 < attempt } ?? false }, checkStop: checkStop, log: transcript.logger))
        return transcript.lines
    }

    /// Counts the rows of each user.
    func runCount(asOf: AsOf) throws { try run(spec([column("n", .count)]), asOf: asOf) }

    var latest: LatestTable? {
        read("features/demo/latest.json").flatMap { try? JSONDecoder().decode(LatestTable.self, from: Data($0.utf8)) }
    }

    func manifest(_ asOf: AsOf = noon) throws -> TableManifest {
        let text = try #require(read(TablePaths(feature: "demo").manifest(of: asOf)))
        return try JSONDecoder().decode(TableManifest.self, from: Data(text.utf8))
    }

    /// The lines of all parts that the manifest names; their digests are checked.
    func rows(_ asOf: AsOf = noon) throws -> [String] {
        let manifest = try manifest(asOf)
        var rows: [String] = []
        for part in manifest.parts {
            let text = try #require(read("\(TablePaths(feature: "demo").folder(of: asOf))/\(part.file)"))
            #expect(sha256Hex(Array(text.utf8)) == part.sha256)
            #expect(text.utf8.count == part.bytes)
            let lines = text.split(separator: "\n").map(String.init)
            #expect(lines.count == part.rows)
            rows += lines
        }
        #expect(rows.count == manifest.rows)
        return rows
    }

    /// The features of each entity.
    func table(_ asOf: AsOf = noon) throws -> [String: [String: Any]] {
        var table: [String: [String: Any]] = [:]
        for line in try rows(asOf) {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            table[try #require(object["entity"] as? String)] = try #require(object["features"] as? [String: Any])
        }
        return table
    }

    var badRows: [[String: String]] {
        everything.filter { $0.key.contains("/bad-") }.sorted { $0.key < $1.key }.flatMap { _, bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
                let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return object?.mapValues { "\($0)" }
            }
        }
    }

    var temporaryFiles: [String] { everything.keys.filter { $0.hasSuffix(".tmp") } }
}

/// Five hundred events of forty users, and one unusable row.
func preparedWorkshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("events/a", randomEvents(500, users: 40, seed: 21), .csv)
    try workshop.write("events/b.csv", "user,ts,kind,x\nu1,2026-11-24,a,many\n")
    return workshop
}

let noon = AsOf(text: "2026-11-24T12:00:00Z")!

func spec(
    _ columns: [TableSpec.Column], format: TableSpec.Format = .csv, source: String = "events/",
    nullWords: [String] = []
) -> TableSpec {
    TableSpec(
        source: source, format: format, entity: "user", time: "ts", asOf: .day, columns: columns, nullWords: nullWords)
}

func column(
    _ name: String, _ aggregate: TableSpec.Aggregate, of: String? = nil, window: Int? = nil, q: Double? = nil,
    where conditions: [Condition] = []
) -> TableSpec.Column {
    TableSpec.Column(name: name, aggregate: aggregate, of: of, window: window, q: q, conditions: conditions)
}

/// One of each.
let everyColumn: [TableSpec.Column] = [
    column("rows", .count), column("rows_1h", .count, window: 3_600), column("values", .count, of: "x"),
    column("kinds", .countDistinct, of: "kind"), column("kinds_1h", .countDistinct, of: "kind", window: 3_600),
    column("sum", .sum, of: "x"), column("sum_1h", .sum, of: "x", window: 3_600), column("mean", .mean, of: "x"),
    column("min", .min, of: "x"), column("max_1h", .max, of: "x", window: 3_600), column("spread", .stddev, of: "x"),
    column("first", .first, of: "kind"), column("last", .last, of: "kind"), column("last_x", .last, of: "x"),
    column("first_1h", .first, of: "x", window: 3_600), column("median", .quantile, of: "x", q: 0.5),
    column("p90_1h", .quantile, of: "x", window: 3_600, q: 0.9),
]

/// SplitMix64: the same numbers in every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

/// True the first time.
final class Once: @unchecked Sendable {
    private var isDone = false

    func isFirst() -> Bool {
        defer { isDone = true }
        return !isDone
    }
}
