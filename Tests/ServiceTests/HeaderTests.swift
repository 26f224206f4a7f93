import HTTPTypes
import Testing

@testable import Service

@Test func theTraceComesFromItsHeader() {
    let parent = Trace([.traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"])
    #expect(parent?.id == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(parent?.span == "00f067aa0ba902b7" && parent?.isSampled == true)
    #expect(Trace([:]) == nil)
}

@Test(arguments: [
    "", "00", "00-xyz-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "\"}{",
])
func aMalformedTraceIsNone(_ header: String) {
    #expect(Trace([.traceParent: header]) == nil)
}
