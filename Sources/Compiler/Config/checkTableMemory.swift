import Diagnostics
import YAML

extension Fields {
    /// Warns if a service's memory cannot hold two tables of `MAX_TABLE_BYTES` in addition to the rest of the process:
    /// during a swap both are in memory, and the service refuses a table that does not fit.
    mutating func checkTableMemory(_ workload: WorkloadConfig) {
        guard let value = node["env"]?["MAX_TABLE_BYTES"],
            let table = workload.env["MAX_TABLE_BYTES"].flatMap({ Int($0) }),
            table > 0, table <= 1 << 39, tableRoom(workload.memory.bytes) < 2 * table
        else { return }
        let enough = (9...15).map { Memory(bytes: 1 << ($0 + 20)) }.first { tableRoom($0.bytes) >= 2 * table }
        report(
            Diagnostic(
                .warning, path: value.path, range: value.range,
                message:
                    "env.MAX_TABLE_BYTES: \(workload.memory.googleText) of memory cannot hold two tables of \(table) bytes, "
                    + "the old one and the new one, so no table of that size would ever replace another",
                hint: enough.map { "write `memory: \($0.googleText)`, or a smaller MAX_TABLE_BYTES" }
                    ?? "write a smaller MAX_TABLE_BYTES: Cloud Run gives a service at most 32Gi"))
    }
}

/// What the service leaves to its tables: all but an eighth of its memory, or 64 MiB if that is more (docs/service.md).
private func tableRoom(_ memory: Int) -> Int { memory - max(64 << 20, memory / 8) }
