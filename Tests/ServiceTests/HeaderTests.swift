import HTTPTypes
import Testing

@testable import Service

@Test(arguments: [
    (nil, true), ("", true), ("*/*", true), ("application/json", true), ("APPLICATION/JSON; q=0.5", true),
    ("application/*", true), ("text/html, */*;q=0.1", true), ("text/html", false), ("application/xml", false),
    ("application/json;q=0", false), ("*/*, application/json;q=0", false), ("application/json;q=0, */*;q=1", false),
    ("text/html,application/json", true), ("application/jsonx", false), (";;;,,,", false), ("*", true),
])
func acceptIsReadAsItsStandardSays(_ header: String?, _ isAccepted: Bool) {
    #expect(accepts(header, "application/json") == isAccepted)
}

@Test func theTraceComesFromEitherHeader() {
    let parent = Trace([.traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"])
    #expect(parent?.id == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(parent?.span == "00f067aa0ba902b7" && parent?.isSampled == true)
    let cloud = Trace([.cloudTrace: "105445AA7843bc8bf206b12000100000/10;o=1"])
    #expect(cloud?.id == "105445aa7843bc8bf206b12000100000")
    #expect(cloud?.span == "000000000000000a" && cloud?.isSampled == true)
    #expect(Trace([.cloudTrace: "105445aa7843bc8bf206b12000100000"])?.span == nil)
    #expect(Trace([:]) == nil)
}

@Test(arguments: [
    "", "00", "00-xyz-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "\"}{",
])
func aMalformedTraceIsNone(_ header: String) {
    #expect(Trace(parent: header) == nil)
    #expect(Trace(cloud: header) == nil)
}
