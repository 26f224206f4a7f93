import Testing

@testable import Compiler

/// What CPU, memory, mounted folders and the execution environment have to do with each other.
@Suite struct WorkloadSizeTests {
    private func service(_ lines: String) -> [String] {
        ConfigFiles.service("public: true\n" + lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func feature(_ lines: String) -> [String] {
        ConfigFiles.feature(lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test func folderNeedsStorage() {
        var files = ConfigFiles.feature("folder: read")
        #expect(files.problems() == [])
        files.project = "stack: acme\n"
        #expect(
            files.problems() == [
                "features/nightly.yaml:4:9 folder: this environment has no `storage`, so there is no folder (add `storage` to project.yaml, or write none)"
            ])
    }

    @Test(arguments: [
        ("0.08", "128Mi", true), ("0.499", "512Mi", true), ("0.4", "513Mi", false), ("0.5", "1Gi", true),
        ("0.5", "1025Mi", false), ("1", "128Mi", true), ("1", "127Mi", false), ("1", "4Gi", true),
        ("1", "4097Mi", false),
        ("2", "8Gi", true), ("2", "9Gi", false), ("4", "2Gi", true), ("4", "1Gi", false), ("4", "16Gi", true),
        ("6", "4Gi", true), ("6", "25Gi", false), ("8", "32Gi", true), ("8", "33Gi", false), ("8", "3Gi", false),
        ("0.079", "128Mi", false), ("1.5", "1Gi", false), ("3", "4Gi", false), ("16", "16Gi", false),
        ("1000m", "4G", true),
    ])
    func cpuAndMemoryOfServices(cpu: String, memory: String, isFine: Bool) {
        #expect(service("cpu: \(cpu)\nmemory: \(memory)").isEmpty == isFine)
    }

    @Test(arguments: [
        ("cpu: 0.5", "cpu: a job cannot have 0.5 CPU (1, 2, 4, 6 or 8)"),
        ("cpu: 3", "cpu: a job cannot have 3 CPU (1, 2, 4, 6 or 8)"),
        ("memory: 256Mi", "memory: 256Mi of memory does not go with 1 CPU (512Mi to 4Gi)"),
        ("cpu: 8", "cpu: 512Mi of memory does not go with 8 CPU (4Gi to 32Gi)"),
    ])
    func resourcesOfJobs(lines: String, problem: String) { #expect(feature(lines) == [problem]) }

    /// Their sum may be between two sizes, each of them is one (run-16).
    @Test(arguments: [
        ("cpu: 3", "", "cpu"), ("cpu: 2", ", cpu: 3", "sidecars"), ("cpu: 2", ", cpu: 0.5", nil),
        ("cpu: 2", ", cpu: 1", nil),
    ])
    func eachContainerHasASize(own: String, other: String, place: String?) {
        let found = service("\(own)\nmemory: 1Gi\nsidecars: {proxy: {image: service\(other)}}")
        #expect(
            found == (place.map { ["\($0): a container cannot have 3 CPU (less than 1, or 1, 2, 4, 6 or 8)"] } ?? []))
    }

    @Test func mountedFoldersNeedTheSecondGeneration() {
        #expect(
            service("folder: read\nmemory: 256Mi") == [
                "memory: 256Mi of memory does not go with 1 CPU and a mounted folder (512Mi to 4Gi)"
            ])
        #expect(
            service("folder: read\ncpu: 0.5") == [
                "cpu: a mounted folder needs at least 1 CPU (write cpu: 1, or mount nothing)"
            ])
    }
}
