import Testing

@testable import Emulator

@Test(arguments: [
    ("1", "512Mi"), ("1000m", "4Gi"), ("2", "8Gi"), ("4", "2Gi"), ("6", "24Gi"), ("8", "32Gi"), ("0.08", "128Mi"),
    ("0.5", "1Gi"), ("0.25", "512Mi"),
])
func theseFit(cpu: String, memory: String) throws {
    #expect(
        runLimitsProblem(cpu: try #require(cpus(cpu)), mebibytes: try #require(mebibytes(memory)), isJob: false) == nil)
}

@Test(arguments: [
    ("1", "5Gi"), ("4", "1Gi"), ("6", "2Gi"), ("8", "33Gi"), ("3", "1Gi"), ("1.5", "1Gi"), ("0.05", "128Mi"),
    ("0.4", "1Gi"), ("0.9", "2Gi"), ("1", "64Mi"),
])
func theseDoNot(cpu: String, memory: String) throws {
    #expect(
        runLimitsProblem(cpu: try #require(cpus(cpu)), mebibytes: try #require(mebibytes(memory)), isJob: false) != nil)
}

@Test func quantitiesAreRead() {
    #expect(mebibytes("1Gi") == 1024 && mebibytes("1048576Ki") == 1024 && mebibytes("1048576") == 1)
    for wrong in ["", "Mi", "1Ti", "-1Gi", "1 Gi", "x", "1.2.3M", "e3Mi"] {
        #expect(mebibytes(wrong) == nil, "\(wrong)")
    }
    for wrong in ["", "m", "1e3", "-1", "one"] { #expect(cpus(wrong) == nil, "\(wrong)") }
}
