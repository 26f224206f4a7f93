import Foundation
import Metrics
import Testing

@testable import Prometheus

private func sample() -> PrometheusMetrics {
    let metrics = PrometheusMetrics(help: ["requests_total": "What was asked."])
    for status in ["200", "404", "200"] {
        let dimensions = [("route", "GET \"/\\x\n{é}"), ("http.status", status)]
        Counter(label: "requests_total", dimensions: dimensions, factory: metrics).increment()
    }
    Timer(label: "duration.seconds", dimensions: [("route", "a")], factory: metrics).recordNanoseconds(300_000)
    Timer(label: "duration.seconds", dimensions: [("route", "a")], factory: metrics).recordNanoseconds(9_000_000_000)
    Meter(label: "in_flight", factory: metrics).set(7)
    Meter(label: "in_flight", factory: metrics).decrement(by: 2)
    Gauge(label: "9ratio", factory: metrics).record(0.25)
    FloatingPointCounter(label: "spent_total", factory: metrics).increment(by: 1.5)
    Recorder(label: "sizes", factory: metrics).record(3)
    // It has the name of a counter, so it must not be shown.
    Meter(label: "requests_total", factory: metrics).set(99)
    return metrics
}

@Test func everyKindOfMetricIsWritten() {
    let text = sample().text()
    for line in [
        "# HELP requests_total What was asked.", "# TYPE requests_total counter",
        #"requests_total{route="GET \"/\\x\n{é}",http_status="200"} 2"#,
        #"requests_total{route="GET \"/\\x\n{é}",http_status="404"} 1"#, "# TYPE duration_seconds histogram",
        #"duration_seconds_bucket{route="a",le="0.00025"} 0"#, #"duration_seconds_bucket{route="a",le="0.0005"} 1"#,
        #"duration_seconds_bucket{route="a",le="5"} 1"#, #"duration_seconds_bucket{route="a",le="+Inf"} 2"#,
        #"duration_seconds_sum{route="a"} 9.0003"#, #"duration_seconds_count{route="a"} 2"#, "# TYPE in_flight gauge",
        "in_flight 5", "# TYPE _9ratio gauge", "_9ratio 0.25", "spent_total 1.5", "# TYPE sizes histogram",
        #"sizes_bucket{le="1"} 0"#, #"sizes_bucket{le="5"} 1"#, "sizes_sum 3",
    ] {
        #expect(text.split(separator: "\n").contains { $0 == line }, "\(line) is not in\n\(text)")
    }
    #expect(!text.contains("99"))
}

/// A Python that has Prometheus' own parser, from PyPI: PROMETHEUS_PYTHON, or the environment that `make schemathesis` makes.
private let python = ProcessInfo.processInfo.environment["PROMETHEUS_PYTHON"] ?? ".venv/bin/python"
private let hasParser = (try? run("import prometheus_client.parser", ""))?.status == 0

@Test(.enabled(if: hasParser)) func prometheusReadsWhatIsWritten() throws {
    let script = """
        import sys
        from prometheus_client.parser import text_string_to_metric_families as read
        for family in sorted(read(sys.stdin.read()), key=lambda family: family.name):
            print(family.name, family.type, len(family.samples), f"{sum(sample.value for sample in family.samples):g}")
        """
    let answer = try run(script, sample().text())
    #expect(answer.status == 0)
    #expect(
        answer.output.split(separator: "\n") == [
            "_9ratio gauge 1 0.25", "duration_seconds histogram 15 22.0003", "in_flight gauge 1 5",
            "requests counter 2 3", "sizes histogram 15 6", "spent counter 1 1.5",
        ])
}

private func run(_ script: String, _ input: String) throws -> (status: Int32, output: String) {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python, relativeTo: root)
    process.arguments = ["-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
