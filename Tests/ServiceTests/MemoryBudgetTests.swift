import FeatureTable
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

@testable import Service

private let megabyte = 1 << 20

@Test func tablesMayNotTakeAllOfTheMemory() {
    #expect(MemoryBudget(table: 0, container: 512 * megabyte).tables == 448 * megabyte)
    #expect(MemoryBudget(table: 0, container: 4096 * megabyte).tables == 3584 * megabyte)
    #expect(MemoryBudget(table: 0, container: 32 * megabyte).tables == 0)
}

@Test func theSumOfAllTablesCounts() {
    let budget = MemoryBudget(table: 1 << 30, container: 512 * megabyte)
    #expect(budget.refusal(of: 448 * megabyte, beside: 0) == nil)
    #expect(budget.refusal(of: 224 * megabyte, beside: 224 * megabyte) == nil)
    #expect(
        budget.refusal(of: 224 * megabyte, beside: 224 * megabyte + 1)?.contains("give the service more memory") == true
    )
    #expect(MemoryBudget(table: 1, container: .max).refusal(of: 1 << 40, beside: 1 << 40) == nil)
}

/// The old table stays served, nothing of the new one is read, and /readyz and the metrics say so.
@Test func aTableThatDoesNotFitBesideTheOldOneIsRefusedUnread() async throws {
    let bench = try Workbench()
    try SampleTable().write(to: bench.folder)
    let reads = Mutex(0)
    let disk = DataFolder.disk(bench.folder.path)
    var counting = disk
    counting.fill = { memory, path in
        reads.withLock { $0 += 1 }
        try disk.fill(memory, path)
    }
    let table = SampleTable()
    let size = table.parts.joined().reduce(0) { $0 + $1.utf8.count + 1 } + EntityIndex.bytes(rows: 5)
    // Room for one, and all but one byte of another.
    var watch = bench.watch(counting, container: 64 * megabyte + 2 * size - 1)
    watch.look()
    let old = try #require(bench.store.table("spend"))
    #expect(old.bytes == size && reads.withLock { $0 } == 2)
    try SampleTable(asOf: "2026-11-25T00:00:00Z").write(to: bench.folder)
    watch.look()
    #expect(bench.store.table("spend") === old)
    #expect(reads.withLock { $0 } == 2)
    try await bench.application.test(.router) { client in
        let ready = try await client.get("/readyz")
        #expect(ready.status == .ok)
        #expect(ready.text.contains("it needs \(size) bytes beside the \(size) of the tables that are loaded"))
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
        #expect(try await client.get("/metrics").text.contains(#"feature_tables_refused_total{feature="spend"} 1"#))
    }
    #expect(bench.log.lines.filter { $0.contains("new table refused") }.count == 1)

    // If there is room for both, the new one is served.
    var roomy = bench.watch(container: 64 * megabyte + 2 * size)
    roomy.look()
    #expect(bench.store.table("spend")?.asOf.text == "2026-11-25T00:00:00Z")
}

@Test(
    arguments: [
        ([:], nil), (["/sys/fs/cgroup/memory.max": "max\n"], nil),
        (["/sys/fs/cgroup/memory.max": "536870912\n"], 536_870_912),
        (["/sys/fs/cgroup/memory/memory.limit_in_bytes": "1048576\n"], 1_048_576),
        (["/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n"], nil),
    ] as [([String: String], Int?)])
func theLimitComesFromTheControlGroup(_ files: [String: String], _ limit: Int?) {
    #expect(containerMemory { files[$0] } == limit)
}
