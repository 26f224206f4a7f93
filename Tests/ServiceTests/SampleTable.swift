import FeatureTable
import Foundation

/// A test's data directory, removed with this value.
final class SampleFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("service-\(UUID().uuidString)").path

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ file: String, _ bytes: Data) throws {
        let url = URL(fileURLWithPath: "\(path)/\(file)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url, options: .atomic)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }
}

/// A table as the job writes it. Tests change it before they write it.
struct SampleTable {
    var feature = "spend"
    var asOf = "2026-11-24T00:00:00Z"
    var columns: [TableManifest.Column] = [
        .init(name: "purchases_7d", type: .integer), .init(name: "spend_30d", type: .number),
        .init(name: "last_country", type: .text), .init(name: "basket", type: .any),
    ]
    /// Lines of each part, without newlines.
    var parts = [
        [
            #"{"entity":"u1","features":{"purchases_7d":3,"spend_30d":1.50,"last_country":"ES","basket":[1,{"a":null}]}}"#,
            #"{"entity":"u3","features":{"purchases_7d":null,"spend_30d":2,"last_country":null,"basket":"x"}}"#,
        ],
        [
            #"{"entity":"a/b c","features":{"purchases_7d":0,"spend_30d":-1e9,"last_country":"é","basket":null}}"#,
            #"{"entity":"\u00f1\"\\","features":{"purchases_7d":-7,"spend_30d":0.1,"last_country":"\ud83d\ude00","basket":true}}"#,
            #"{"entity":"ñandú","features":{"purchases_7d":1,"spend_30d":0,"last_country":"","basket":{}}}"#,
        ],
    ]

    /// A table whose every value is `value`, with the entities `u0` to `u(count - 1)`.
    static func uniform(_ value: Int, count: Int, asOf: String) -> SampleTable {
        SampleTable(
            asOf: asOf, columns: [.init(name: "n", type: .integer)],
            parts: [(0..<count).map { #"{"entity":"u\#($0)","features":{"n":\#(value)}}"# }])
    }

    var folder: String { AsOf(text: asOf)?.folder ?? asOf }

    /// Writes the table; `bend` may change the manifest, `bendLatest` latest.json.
    func write(
        to folder: SampleFolder, bend: (inout TableManifest) -> Void = { _ in },
        bendLatest: (inout LatestTable) -> Void = { _ in }
    ) throws {
        guard let instant = AsOf(text: asOf) else { throw CocoaError(.formatting) }
        var listed: [TableManifest.Part] = []
        for (index, lines) in parts.enumerated() {
            let data = Data(lines.map { $0 + "\n" }.joined().utf8)
            let file = TablePaths.part(index, of: parts.count) + ".jsonl"
            try folder.write("features/\(feature)/\(self.folder)/\(file)", data)
            listed.append(.init(file: file, rows: lines.count, bytes: data.count, sha256: sha256Hex(data)))
        }
        var manifest = TableManifest(
            feature: feature, asOf: instant, entity: "user_id", columns: columns,
            rows: parts.map(\.count).reduce(0, +), events: 9, badRows: 0, parts: listed, sources: [])
        bend(&manifest)
        let bytes = try tableJSON(manifest)
        try folder.write("features/\(feature)/\(self.folder)/manifest.json", bytes)
        var latest = LatestTable(feature: feature, asOf: instant, manifestSHA256: sha256Hex(bytes))
        bendLatest(&latest)
        try folder.write("features/\(feature)/latest.json", try tableJSON(latest))
    }
}
