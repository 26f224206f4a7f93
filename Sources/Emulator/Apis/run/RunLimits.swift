/// The CPUs of `1`, `0.5` or `500m`; nil for anything else.
func cpus(_ text: String) -> Double? {
    let isMilli = text.hasSuffix("m")
    let digits = isMilli ? text.dropLast() : text[...]
    guard !digits.isEmpty, digits.allSatisfy({ isDigit($0) || $0 == "." }), let value = Double(digits) else {
        return nil
    }
    return isMilli ? value / 1000 : value
}

/// The mebibytes of `512Mi`, `1Gi`, `512M`, `1G`, `1024Ki` or plain bytes; nil for anything else.
func mebibytes(_ text: String) -> Double? {
    let units: [(String, Double)] = [
        ("Ki", 1024), ("Mi", 1_048_576), ("Gi", 1_073_741_824), ("k", 1000), ("K", 1000), ("M", 1e6), ("G", 1e9),
    ]
    let unit = units.first { text.hasSuffix($0.0) }
    let digits = text.dropLast(unit?.0.count ?? 0)
    guard !digits.isEmpty, digits.allSatisfy({ isDigit($0) || $0 == "." }), let value = Double(digits) else {
        return nil
    }
    return value * (unit?.1 ?? 1) / 1_048_576
}

/// The resources of a container.
struct RunSize: Sendable {
    let cpu: Double
    let mebibytes: Double
    /// Whether the CPU is only allocated while a request is processed.
    let isIdle: Bool
    var hasGPU = false
}

/// What is wrong with the CPU and memory of all containers together, or nil (run-16, run-17, run-39).
func runLimitsProblem(of sizes: [RunSize], isJob: Bool, isSecondGeneration: Bool) -> String? {
    let cpu = sizes.map(\.cpu).reduce(0, +)
    let memory = sizes.map(\.mebibytes).reduce(0, +)
    // Beside a GPU there are more sizes than elsewhere (run-57).
    if sizes.contains(where: \.hasGPU) {
        return cpu >= 4 && memory >= 16_384 ? nil : "a GPU needs at least 4 cpu and 16Gi of memory."
    }
    guard sizes.count > 1 else {
        return runLimitsProblem(cpu: cpu, mebibytes: memory, isJob: isJob, isSecondGeneration: isSecondGeneration)
    }
    for size in sizes where size.cpu >= 1 && !cpuSteps.contains(where: { $0.cpu == size.cpu }) { return unknownCPU }
    guard cpu >= 1, !cpuSteps.contains(where: { $0.cpu == cpu }) else {
        return runLimitsProblem(cpu: cpu, mebibytes: memory, isJob: isJob, isSecondGeneration: isSecondGeneration)
    }
    // The sum of several containers may lie between two sizes that are allowed for a single one.
    guard let above = cpuSteps.first(where: { $0.cpu > cpu }), let below = cpuSteps.last(where: { $0.cpu < cpu }) else {
        return "Invalid value specified for cpu. Total cpu must be at most 8."
    }
    let least = max(below.least, isJob || isSecondGeneration ? 512 : 128)
    guard memory >= least, memory <= above.most else {
        return "memory must be between \(Int(least))Mi and \(Int(above.most))Mi with cpu \(cpu)."
    }
    return nil
}

/// What is wrong with a pair of CPU and memory, or nil (run-16, run-17).
func runLimitsProblem(
    cpu: Double, mebibytes memory: Double, isJob: Bool, isSecondGeneration: Bool = false
) -> String? {
    guard cpu >= 0.08 else { return "cpu must be at least 0.08." }
    let needed: Double = isJob || isSecondGeneration ? 512 : 128
    if cpu < 1 {
        guard !isJob else { return "cpu must be at least 1 for a job." }
        let most: Double = cpu < 0.5 ? 512 : 1024
        return memory < needed || memory > most
            ? "memory must be between \(Int(needed))Mi and \(Int(most))Mi with cpu \(cpu)." : nil
    }
    guard let row = cpuSteps.first(where: { $0.cpu == cpu }) else { return unknownCPU }
    let least = max(row.least, needed)
    guard memory >= least, memory <= row.most else {
        return "memory must be between \(Int(least))Mi and \(Int(row.most))Mi with cpu \(Int(cpu))."
    }
    return nil
}

private let cpuSteps: [(cpu: Double, least: Double, most: Double)] = [
    (1, 128, 4096), (2, 128, 8192), (4, 2048, 16_384), (6, 4096, 24_576), (8, 4096, 32_768),
]

private let unknownCPU = "Invalid value specified for cpu. Total cpu must be less than 1 or one of 1, 2, 4, 6, 8."
