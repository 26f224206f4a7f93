import HTTPTypes
import Logging

/// What ties a log line to the trace of its request, in Cloud Logging's fields. The trace is that of the header `traceparent`
/// (W3C Trace Context), which every request has that comes through Cloud Run (run-55), such as
/// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`. Empty if the header is absent or malformed.
func traceMetadata(_ headers: HTTPFields, project: String) -> Logger.Metadata {
    guard let parts = headers[.traceParent]?.split(separator: "-", omittingEmptySubsequences: false),
        parts.count >= 4, zip(parts, [2, 32, 16, 2]).allSatisfy({ $0.utf8.count == $1 }), parts[0] != "ff",
        parts.prefix(4).joined().utf8.allSatisfy("0123456789abcdef".utf8.contains),
        parts[1].contains(where: { $0 != "0" }), let flags = UInt8(parts[3], radix: 16)
    else { return [:] }
    return [
        "logging.googleapis.com/trace": .string((project.isEmpty ? "" : "projects/\(project)/traces/") + parts[1]),
        "logging.googleapis.com/trace_sampled": .stringConvertible(flags & 1 == 1),
        "logging.googleapis.com/spanId": .string(String(parts[2])),
    ]
}
