import HTTPTypes
import Logging
import Testing

@testable import Service

@Test func theTraceComesFromTraceparent() {
    let headers: HTTPFields = [.traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"]
    let metadata = traceMetadata(headers, project: "")
    #expect(metadata["logging.googleapis.com/trace"]?.description == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(metadata["logging.googleapis.com/spanId"]?.description == "00f067aa0ba902b7")
    #expect(metadata["logging.googleapis.com/trace_sampled"]?.description == "true")
    #expect(traceMetadata([:], project: "p").isEmpty)
}

@Test(arguments: [
    "", "00", "00-xyz-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "\"}{",
])
func aMalformedTraceIsIgnored(_ header: String) {
    #expect(traceMetadata([.traceParent: header], project: "p").isEmpty)
}
