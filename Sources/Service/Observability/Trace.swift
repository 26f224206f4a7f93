import HTTPTypes
import Logging

/// The trace that a request belongs to, of the header `traceparent` (W3C Trace Context), which is on every request that comes
/// through Cloud Run (run-55): `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`.
struct Trace: Sendable, Hashable {
    /// 32 hexadecimal digits.
    let id: String
    /// 16 hexadecimal digits.
    let span: String
    let isSampled: Bool

    /// Nil if the header is absent or malformed.
    init?(_ headers: HTTPFields) {
        guard let parts = headers[.traceParent]?.split(separator: "-", omittingEmptySubsequences: false),
            parts.count >= 4, zip(parts, [2, 32, 16, 2]).allSatisfy({ isHex($0, digits: $1) }), parts[0] != "ff",
            parts[1].contains(where: { $0 != "0" })
        else { return nil }
        id = String(parts[1])
        span = String(parts[2])
        isSampled = (UInt8(parts[3], radix: 16) ?? 0) & 1 == 1
    }

    func metadata(project: String) -> Logger.Metadata {
        [
            "logging.googleapis.com/trace": .string(project.isEmpty ? id : "projects/\(project)/traces/\(id)"),
            "logging.googleapis.com/trace_sampled": .stringConvertible(isSampled),
            "logging.googleapis.com/spanId": .string(span),
        ]
    }
}

private func isHex(_ text: Substring, digits: Int) -> Bool {
    text.utf8.count == digits && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
}
