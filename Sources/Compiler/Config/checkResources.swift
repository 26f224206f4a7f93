import YAML

/// The least and the most memory for each whole number of cores (run-16).
private let memoryOfCores: [(cores: Int, least: Int, most: Int)] = [
    (1, 128 << 20, 4 << 30), (2, 128 << 20, 8 << 30), (4, 2 << 30, 16 << 30), (6, 4 << 30, 24 << 30),
    (8, 4 << 30, 32 << 30),
]

extension Fields {
    /// Reports combinations of CPU and memory that Cloud Run does not offer. A job has whole cores and at least 512Mi
    /// (run-17).
    mutating func checkResources(_ cpu: CPU, _ memory: Memory, isJob: Bool, mounts: Bool) {
        var least = 128 << 20
        let most: Int
        if let row = memoryOfCores.first(where: { $0.cores * 1000 == cpu.millis }) {
            (least, most) = (row.least, row.most)
        } else if isJob {
            fail(Problem("a job cannot have \(cpu.text) CPU", hint: "1, 2, 4, 6 or 8"), at: "cpu")
            return
        } else if cpu.millis > 1000 {
            fail(Problem("a service cannot have \(cpu.text) CPU", hint: "0.08 to 1, 2, 4, 6 or 8"), at: "cpu")
            return
        } else if cpu.millis < 80 {
            fail(Problem("\(cpu.text) CPU is too little", hint: "at least 0.08"), at: "cpu")
            return
        } else {
            most = cpu.millis < 500 ? 512 << 20 : 1 << 30
        }
        // A mounted folder needs Cloud Run's second generation, which requires whole cores and at least 512Mi, as for
        // jobs.
        if mounts, cpu.millis < 1000 {
            fail(Problem("a mounted folder needs at least 1 CPU", hint: "write cpu: 1, or folder: none"), at: "cpu")
            return
        }
        if isJob || mounts { least = max(least, 512 << 20) }
        guard !(least...most).contains(memory.bytes) else { return }
        let range = "\(Memory(bytes: least).googleText) to \(Memory(bytes: most).googleText)"
        let reason = mounts && memory.bytes < 512 << 20 && !isJob ? " and a mounted folder" : ""
        fail(
            Problem("\(memory.googleText) of memory does not go with \(cpu.text) CPU\(reason)", hint: range),
            at: node.entry("memory") == nil && node.entry("cpu") != nil ? "cpu" : "memory")
    }
}
