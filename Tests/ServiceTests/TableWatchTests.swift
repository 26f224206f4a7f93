import FeatureTable
import Foundation
import HTTPTypes
import HummingbirdTesting
import Text
import Synchronization
import Testing

@testable import Service

@Test func withoutFoldersTheServiceRunsAndSaysWhyItIsNotReady() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        var watch = bench.watch()
        #expect(try await client.get("/readyz").status == .serviceUnavailable)
        watch.look()
        watch.look()
        let ready = try await client.get("/readyz")
        #expect(ready.status == .serviceUnavailable)
        #expect(ready.headers[.contentType] == "application/problem+json")
        let problem = try JSONValue(parsing: ready.text)
        #expect(problem["reasons"]?.array?.first?.string == "the data directory has no folder 'features'")
        #expect(problem["ready"]?.bool == false && problem["status"]?.int == 503)
        #expect(try await client.get("/healthz").status == .ok)
    }
    #expect(bench.log.lines.count { $0.contains("no table to serve") } == 1)
}

@Test func aFolderWithoutATableIsAProblemOfItsFeatureOnly() throws {
    let bench = try Workbench()
    try bench.folder.write("features/new/20261124T000000Z/part-00000-of-00001.jsonl", Data())
    try bench.load()
    #expect(bench.store.table("spend") != nil)
    #expect(bench.store.snapshot.problems["new"]?.contains("no run of the job has completed a table") == true)
    try bench.folder.remove("features/new")
    try bench.load()
}

@Test func aFeatureWhoseFolderIsGoneStaysServedAndIsReported() throws {
    let bench = try Workbench()
    try SampleTable().write(to: bench.folder)
    var watch = bench.watch()
    watch.look()
    try bench.folder.remove("features/spend")
    watch.look()
    #expect(bench.store.table("spend") != nil)
    #expect(bench.store.snapshot.problems["spend"]?.contains("stays served until the next start") == true)
    try SampleTable().write(to: bench.folder)
    watch.look()
    #expect(bench.store.snapshot.problems.isEmpty)
}

@Test func anOlderTableIsRefused() throws {
    let bench = try Workbench()
    try SampleTable(asOf: "2026-11-24T00:00:00Z").write(to: bench.folder)
    var watch = bench.watch()
    watch.look()
    try SampleTable(asOf: "2026-11-23T00:00:00Z").write(to: bench.folder)
    watch.look()
    #expect(bench.store.table("spend")?.asOf.text == "2026-11-24T00:00:00Z")
    #expect(bench.store.snapshot.problems["spend"]?.contains("it goes back") == true)
}

@Test func anUnchangedTableIsNotReadAgain() throws {
    let bench = try Workbench()
    let reads = Mutex(0)
    let disk = DataFolder.disk(bench.folder.path)
    var counting = disk
    counting.fill = { memory, path in
        reads.withLock { $0 += 1 }
        try disk.fill(memory, path)
    }
    try SampleTable().write(to: bench.folder)
    var watch = bench.watch(counting)
    for _ in 0..<3 { watch.look() }
    #expect(reads.withLock { $0 } == 2)
}

@Test func anUnfinishedTableIsServedOnceItIsComplete() throws {
    let bench = try Workbench()
    let table = SampleTable()
    try table.write(to: bench.folder)
    let part = "features/spend/\(table.folder)/part-00001-of-00002.jsonl"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(bench.folder.path)/\(part)"))
    try bench.folder.remove(part)
    var watch = bench.watch()
    watch.look()
    try bench.folder.write(part, bytes)
    watch.look()
    #expect(bench.store.table("spend") == nil)
    bench.time.withLock { $0 += 2 }
    watch.look()
    #expect(bench.store.table("spend") != nil)
    #expect(bench.store.snapshot.problems.isEmpty)
}

@Test func withAStaleTableTheServiceIsNotReady() async throws {
    let bench = try Workbench(["STALE_AFTER": "3600"])
    try bench.load()
    try await bench.application.test(.router) { client in
        #expect(try await client.get("/readyz").status == .ok)
        bench.time.withLock { $0 += 1 }
        let ready = try await client.get("/readyz")
        #expect(ready.status == .serviceUnavailable)
        #expect(ready.text.contains("spend: its age is 3601 s, more than STALE_AFTER (3600 s)"))
        #expect(try await client.get("/healthz").status == .ok)
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
    }
}

@Test(arguments: [TestingSetup.router, .live])
func noAnswerFailsOrMixesTablesDuringSwaps(_ setup: TestingSetup) async throws {
    let bench = try Workbench()
    let swaps = 60
    let count = 50
    try SampleTable.uniform(0, count: count, asOf: "2026-01-01T00:00:00Z").write(to: bench.folder)
    let watch = Mutex(bench.watch())
    watch.withLock { $0.look() }
    let isDone = Flag()
    let body =
        #"{"feature":"spend","entities":[\#((0..<count).map { #""u\#($0)""# }.joined(separator: ","))]}"#
    try await bench.application.test(setup) { client in
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var seen = Set<Int>()
                    while !isDone.isSet {
                        let answer = try await client.lookUp(body)
                        #expect(answer.status == .ok)
                        let json = try JSONValue(parsing: answer.text)
                        let values = Set(json["rows"]?.array?.map { $0["features"]?["n"]?.int } ?? [])
                        #expect(values.count == 1 && json["found"]?.int == count)
                        let value = try #require(values.first ?? nil)
                        // The as_of of a table determines its values.
                        let asOf = try #require(json["as_of"]?.string.flatMap { AsOf(text: $0) })
                        #expect(asOf.seconds == 1_767_225_600 + value)
                        seen.insert(value)
                    }
                    return seen.count
                }
            }
            for swap in 1...swaps {
                let asOf = try #require(AsOf(seconds: 1_767_225_600 + swap))
                try SampleTable.uniform(swap, count: count, asOf: asOf.text).write(to: bench.folder)
                watch.withLock { $0.look() }
                #expect(bench.store.table("spend")?.asOf == asOf)
                try await Task.sleep(for: .milliseconds(5))
            }
            isDone.set()
            var seen = 0
            for try await count in group { seen += count }
            #expect(seen > 8)
        }
    }
    #expect(!bench.log.text.contains("refused"))
}

private final class Flag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
}

/// The error says nothing about the table, which is therefore neither refused nor read again.
@Test func anErrorOfLatestIsReportedAndNothingElse() async throws {
    let bench = try Workbench()
    let fails = Mutex(false)
    let reads = Mutex(0)
    let disk = DataFolder.disk(bench.folder.path)
    var failing = disk
    failing.file = { path in
        if fails.withLock({ $0 }) { throw TableRefusal(path, "it cannot be read: Input/output error") }
        return try disk.file(path)
    }
    failing.fill = { memory, path in
        reads.withLock { $0 += 1 }
        try disk.fill(memory, path)
    }
    try SampleTable().write(to: bench.folder)
    var watch = bench.watch(failing)
    watch.look()
    let served = try #require(bench.store.table("spend"))
    fails.withLock { $0 = true }
    watch.look()
    let problem = "features/spend/latest.json: it cannot be read: Input/output error"
    #expect(bench.store.snapshot.problems == ["spend": problem])
    fails.withLock { $0 = false }
    watch.look()
    #expect(bench.store.snapshot.problems.isEmpty)
    bench.time.withLock { $0 += 600 }
    watch.look()
    #expect(bench.store.table("spend") === served && reads.withLock { $0 } == 2)
    try await bench.application.test(.router) { client in
        let text = try await client.get("/metrics").text
        #expect(!text.contains("feature_tables_refused_total"))
    }
    #expect(!bench.log.text.contains("refused"))
}

/// A refused table stays refused, and is counted once, although latest.json could not be read in between.
@Test func aRefusalOutlastsAnErrorOfLatest() async throws {
    let bench = try Workbench()
    let fails = Mutex(false)
    let disk = DataFolder.disk(bench.folder.path)
    var failing = disk
    failing.file = { path in
        if fails.withLock({ $0 }) { throw TableRefusal(path, "it cannot be read") }
        return try disk.file(path)
    }
    try SampleTable().write(to: bench.folder) { $0.format = 2 }
    var watch = bench.watch(failing)
    watch.look()
    let refusal = bench.store.snapshot.problems
    #expect(refusal["spend"]?.contains("format is 2") == true)
    for isBroken in [true, false] {
        fails.withLock { $0 = isBroken }
        watch.look()
        #expect((bench.store.snapshot.problems == refusal) == !isBroken)
    }
    bench.time.withLock { $0 += 600 }
    watch.look()
    try await bench.application.test(.router) { client in
        let text = try await client.get("/metrics").text
        #expect(text.contains(#"feature_tables_refused_total{feature="spend"} 1"#))
    }
}

/// Even root cannot follow a link that leads to itself. Only what does not exist is absent.
@Test func aFolderThatCannotBeReadIsNotAbsent() throws {
    let bench = try Workbench()
    try SampleTable().write(to: bench.folder)
    let path = bench.folder.path
    for name in ["features/loop", "loops"] {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: "\(path)/\(name)")
    }
    try FileManager.default.createSymbolicLink(atPath: "\(path)/features/nothing", withDestinationPath: "nowhere")
    try bench.folder.write("features/file", Data())
    let disk = DataFolder.disk(path)
    #expect(throws: (any Error).self) { try disk.folders("loops") }
    #expect(try disk.folders("nowhere") == nil && disk.folders("features/file/x") == nil)
    #expect(try disk.folders("features")?.sorted() == ["loop", "spend"])
    var watch = bench.watch(disk)
    watch.look()
    #expect(bench.store.table("spend") != nil)
    #expect(bench.store.snapshot.problems["loop"]?.hasPrefix("features/loop/latest.json: it cannot be read") == true)
}
