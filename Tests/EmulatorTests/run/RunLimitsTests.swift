import Testing

@testable import Emulator

@Test(arguments: [
    ("1", "512Mi"), ("1000m", "4Gi"), ("2", "8Gi"), ("4", "2Gi"), ("6", "24Gi"), ("8", "32Gi"), ("0.08", "128Mi"),
    ("0.5", "1Gi"), ("0.25", "512Mi"),
])
func theseSizesAreAccepted(cpu: String, memory: String) throws {
    #expect(
        runLimitsProblem(cpu: try #require(cpus(cpu)), mebibytes: try #require(mebibytes(memory)), isJob: false) == nil)
}

@Test(arguments: [
    ("1", "5Gi", "memory must be between 128Mi and 4096Mi with cpu 1."),
    ("1", "64Mi", "memory must be between 128Mi and 4096Mi with cpu 1."),
    ("4", "1Gi", "memory must be between 2048Mi and 16384Mi with cpu 4."),
    ("6", "2Gi", "memory must be between 4096Mi and 24576Mi with cpu 6."),
    ("8", "33Gi", "memory must be between 4096Mi and 32768Mi with cpu 8."),
    ("0.4", "1Gi", "memory must be between 128Mi and 512Mi with cpu 0.4."),
    ("0.9", "2Gi", "memory must be between 128Mi and 1024Mi with cpu 0.9."),
    ("0.05", "128Mi", "cpu must be at least 0.08."), ("3", "1Gi", otherCPU), ("1.5", "1Gi", otherCPU),
])
func theseSizesAreRefused(cpu: String, memory: String, problem: String) throws {
    #expect(
        runLimitsProblem(cpu: try #require(cpus(cpu)), mebibytes: try #require(mebibytes(memory)), isJob: false)
            == problem)
}

private let otherCPU = "Invalid value specified for cpu. Total cpu must be less than 1 or one of 1, 2, 4, 6, 8."

@Test func aJobNeedsMoreMemory() {
    #expect(runLimitsProblem(cpu: 0.5, mebibytes: 512, isJob: true) == "cpu must be at least 1 for a job.")
    #expect(
        runLimitsProblem(cpu: 1, mebibytes: 511, isJob: true) == "memory must be between 512Mi and 4096Mi with cpu 1.")
    #expect(runLimitsProblem(cpu: 1, mebibytes: 512, isJob: true) == nil)
}

@Test func quantitiesAreRead() {
    #expect(mebibytes("1Gi") == 1024 && mebibytes("1048576Ki") == 1024 && mebibytes("1048576") == 1)
    for wrong in ["", "Mi", "1Ti", "-1Gi", "1 Gi", "x", "1.2.3M", "e3Mi"] {
        #expect(mebibytes(wrong) == nil, "\(wrong)")
    }
    for wrong in ["", "m", "1e3", "-1", "one"] { #expect(cpus(wrong) == nil, "\(wrong)") }
}
