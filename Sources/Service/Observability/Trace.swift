import HTTPTypes
import Logging

/// The trace that a request belongs to, of the headers `traceparent` (W3C Trace Context) or `X-Cloud-Trace-Context`.
struct Trace: Sendable, Hashable {
    /// 32 hexadecimal digits.
    var id: String
    /// 16 hexadecimal digits.
    var span: String?
    var isSampled: Bool

    init?(_ headers: HTTPFields) {
        if let header = headers[.traceParent], let trace = Trace(parent: header) {
            self = trace
        } else if let header = headers[.cloudTrace], let trace = Trace(cloud: header) {
            self = trace
        } else {
            return nil
        }
    }

    /// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`
    init?(parent header: String) {
        let parts = header.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, isHex(parts[0], 2), parts[0] != "ff", isHex(parts[1], 32), isHex(parts[2], 16),
            isHex(parts[3], 2), parts[1].contains(where: { $0 != "0" })
        else { return nil }
        id = String(parts[1])
        span = String(parts[2])
        isSampled = (UInt8(parts[3], radix: 16) ?? 0) & 1 == 1
    }

    /// `105445aa7843bc8bf206b12000100000/1;o=1`: the span is a decimal number there.
    init?(cloud header: String) {
        let id = header.prefix { $0 != "/" && $0 != ";" }
        guard isHex(id.lowercased()[...], 32) else { return nil }
        self.id = id.lowercased()
        let rest = header.dropFirst(id.count + 1)
        if let number = UInt64(rest.prefix { $0 != ";" }), number != 0 {
            let digits = String(number, radix: 16)
            span = String(repeating: "0", count: 16 - digits.count) + digits
        }
        isSampled = header.hasSuffix(";o=1")
    }

    func metadata(project: String?) -> Logger.Metadata {
        var metadata: Logger.Metadata = [
            "logging.googleapis.com/trace": .string(project.map { "projects/\($0)/traces/\(id)" } ?? id),
            "logging.googleapis.com/trace_sampled": .stringConvertible(isSampled),
        ]
        if let span { metadata["logging.googleapis.com/spanId"] = .string(span) }
        return metadata
    }
}

private func isHex(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count
        && text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
}
