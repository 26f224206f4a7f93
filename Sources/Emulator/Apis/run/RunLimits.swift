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

/// What is wrong with a pair of CPU and memory, or nil (run-16, run-17).
func runLimitsProblem(cpu: Double, mebibytes memory: Double, isJob: Bool) -> String? {
    guard cpu >= 0.08 else { return "cpu must be at least 0.08." }
    if cpu < 1 {
        guard !isJob else { return "cpu must be at least 1 for a job." }
        let most: Double = cpu < 0.5 ? 512 : 1024
        return memory < 128 || memory > most ? "memory must be between 128Mi and \(Int(most))Mi with cpu \(cpu)." : nil
    }
    let table: [(cpu: Double, least: Double, most: Double)] = [
        (1, 128, 4096), (2, 128, 8192), (4, 2048, 16_384), (6, 4096, 24_576), (8, 4096, 32_768),
    ]
    guard let row = table.first(where: { $0.cpu == cpu }) else {
        return "Invalid value specified for cpu. Total cpu must be less than 1 or one of 1, 2, 4, 6, 8."
    }
    let least = isJob ? max(row.least, 512) : row.least
    guard memory >= least, memory <= row.most else {
        return "memory must be between \(Int(least))Mi and \(Int(row.most))Mi with cpu \(Int(cpu))."
    }
    return nil
}
