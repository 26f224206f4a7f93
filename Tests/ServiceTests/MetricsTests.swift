import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

@testable import Service

@Test func metricsNameRoutesAndNothingThatACallerChose() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        _ = try await client.get("/v1/features/spend/u1")
        _ = try await client.get("/v1/features/spend/nobody")
        _ = try await client.get("/chosen-by-caller")
        _ = try await client.lookUp(#"{"feature":"spend","entities":["u1","u3","x"]}"#)
        let text = try await client.get("/metrics", [:]).text
        for line in [
            #"http_requests_total{route="GET /v1/features/{feature}/{entity}",status="200"} 1"#,
            #"http_requests_total{route="GET /v1/features/{feature}/{entity}",status="404"} 1"#,
            #"http_requests_total{route="other",status="404"} 1"#,
            #"http_request_duration_seconds_count{route="POST /v1/features:lookup"} 1"#,
            #"http_request_duration_seconds_bucket{route="other",le="+Inf"} 1"#,
            #"feature_lookups_total{feature="spend",result="found"} 3"#,
            #"feature_lookups_total{feature="spend",result="missing"} 2"#,
            #"feature_table_rows{feature="spend"} 5"#, #"feature_table_age_seconds{feature="spend"} 3600"#,
            "http_requests_in_flight 0",
        ] {
            #expect(text.split(separator: "\n").contains(line[...]), "\(line)")
        }
        #expect(!text.contains("chosen-by-caller") && !text.contains("nobody"))
    }
}

/// A series keeps its value until it is set, so a problem that is over has to be set to 0.
@Test func theMetricOfAProblemFollowsReadiness() async throws {
    let bench = try Workbench(["STALE_AFTER": "3600"])
    try await bench.application.test(.router) { client in
        var watch = bench.watch()
        func problem(_ feature: String) async throws -> Substring? {
            let text = try await client.get("/metrics", [:]).text
            let series = #"feature_table_problem{feature="\#(feature)"} "#
            return text.split(separator: "\n").first { $0.hasPrefix(series) }?.suffix(1)
        }
        watch.look()
        #expect(try await problem("") == "1")
        try bench.folder.write("features/new/.keep", .init())
        try SampleTable().write(to: bench.folder)
        watch.look()
        #expect(try await [problem(""), problem("new"), problem("spend")] == ["0", "1", "0"])
        try bench.folder.remove("features/new")
        watch.look()
        #expect(try await problem("new") == "0")
        bench.time.withLock { $0 += 1 }
        #expect(try await client.get("/readyz").text.contains("STALE_AFTER"))
        #expect(try await problem("spend") == "1")
        try bench.load(SampleTable(asOf: "2026-11-24T00:30:00Z"))
        #expect(try await problem("spend") == "0")
    }
}
